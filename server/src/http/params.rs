//! The parameters of a query, read one by one, so that a problem names its parameter: what is unknown, given twice or
//! malformed is refused before anything is done.

use axum::extract::{FromRequestParts, RawQuery};
use axum::http::request::Parts;
use frontrow_protocol::error::ErrorCode;
use url::form_urlencoded;

use crate::error::{Error, FieldProblem, Result};
use crate::limits;

/// Parameters by name. Each is [taken](Params::take) once; what is left when they are [judged](Params::judge) is unknown.
#[derive(Debug, Default)]
pub struct Params {
    given: Vec<(String, String)>,
    problems: Vec<FieldProblem>,
}

impl<S: Send + Sync> FromRequestParts<S> for Params {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self> {
        let RawQuery(query) = RawQuery::from_request_parts(parts, state).await.unwrap_or_else(|never| match never {});
        Ok(Self::of(query.as_deref().unwrap_or_default()))
    }
}

impl Params {
    /// The parameters of a query string.
    #[must_use]
    pub fn of(query: &str) -> Self {
        let given = form_urlencoded::parse(query.as_bytes()).take(limits::MAX_PARAMS + 1);
        let mut read =
            Self { given: given.map(|(name, value)| (name.into_owned(), value.into_owned())).collect(), problems: Vec::new() };
        if read.given.len() > limits::MAX_PARAMS {
            read.problem("", "has too many parameters");
        }
        read
    }

    /// The value of `name` as `parse` reads it; without one it is a problem: `name` broke `rule`.
    pub fn take<T>(&mut self, name: &str, rule: &str, parse: impl FnOnce(&str) -> Option<T>) -> Option<T> {
        let mut values = self.given.extract_if(.., |(given, _)| given == name).map(|(_, value)| value);
        let (value, repeated) = (values.next()?, values.next().is_some());
        drop(values);
        if repeated {
            self.problem(name, "is given more than once");
        }
        // What was not UTF-8 has become this.
        let parsed = if value.contains('\u{fffd}') { None } else { parse(&value) };
        if parsed.is_none() {
            self.problem(name, rule);
        }
        parsed
    }

    /// Notes that `name` is not as it must be.
    pub fn problem(&mut self, name: &str, rule: &str) {
        if self.problems.len() < limits::MAX_PROBLEMS {
            self.problems.push(FieldProblem { field: name.to_owned(), message: rule.to_owned() });
        }
    }

    /// The verdict, when all that are known were taken.
    ///
    /// # Errors
    /// `bad_message` with everything that is wrong.
    pub fn judge(mut self) -> Result<()> {
        for (name, _) in std::mem::take(&mut self.given) {
            let short: String = name.chars().take(limits::MAX_PARAM_NAME).collect();
            self.problem(&short, "is not a parameter of this call");
        }
        if self.problems.is_empty() {
            return Ok(());
        }
        let mut error = Error::refused(ErrorCode::BadMessage, "The query cannot be read: some parameters need another look.");
        if let Error::Refused(refusal) = &mut error {
            refusal.fields = self.problems;
        }
        Err(error)
    }
}

#[cfg(test)]
mod tests {
    use super::Params;
    use crate::error::Error;

    fn wrong(query: &str) -> Vec<(String, String)> {
        let mut params = Params::of(query);
        params.take("n", "must be a number", |n| n.parse::<u8>().ok());
        match params.judge() {
            Ok(()) => Vec::new(),
            Err(Error::Refused(refusal)) => refusal.fields.into_iter().map(|f| (f.field, f.message)).collect(),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn a_problem_names_its_parameter() {
        assert_eq!(wrong("n=7"), []);
        assert_eq!(wrong(""), []);
        let named = |query: &str| wrong(query).into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        assert_eq!(named("n=seven"), ["n"]);
        assert_eq!(named("n="), ["n"]);
        assert_eq!(named("n=1&n=2"), ["n"]);
        assert_eq!(named("n=%ff"), ["n"]);
        assert_eq!(named("m=1&n=x&o"), ["n", "m", "o"]);
        assert_eq!(wrong(&"x&".repeat(1000)).len(), 50);
    }
}
