//! Who changed what: one row for each change by a manager or an admin, written in the transaction of the change, so that
//! there is no change without its row and no row without its change.
//!
//! Rooms call [`note`] before they commit. Secrets never get here: callers name the fields that people may read.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::AccountId;
use frontrow_protocol::server::Role;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use sqlx::PgConnection;
use utoipa::ToSchema;
use uuid::Uuid;

use super::Caller;
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// What was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AuditEntity)]
#[serde(rename_all = "lowercase")]
pub enum Entity {
    /// A role was given.
    Account,
    /// A venue.
    Venue,
    /// A chart.
    Chart,
    /// A show, its images included.
    Show,
    /// A performance, its waiting room included.
    Performance,
    /// Somebody else's review.
    Review,
    /// A mail that could not be delivered was sent again.
    Notice,
    /// A case about a payment.
    Payment,
}

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = AuditAction)]
#[serde(rename_all = "lowercase")]
pub enum Action {
    /// It is new.
    Created,
    /// Fields are different.
    Changed,
    /// A running waiting room was controlled.
    Controlled,
    /// It is gone.
    Deleted,
}

/// A change that is about to be committed.
#[derive(Clone, Copy, Debug)]
pub struct Deed<'a> {
    /// Who does it.
    pub by: &'a Caller,
    /// What they do.
    pub action: Action,
    /// To what.
    pub entity: Entity,
    /// To which.
    pub id: Uuid,
    /// Whose it is.
    pub owner: AccountId,
}

impl Entity {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::Venue => "venue",
            Self::Chart => "chart",
            Self::Show => "show",
            Self::Performance => "performance",
            Self::Review => "review",
            Self::Notice => "notice",
            Self::Payment => "payment",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "account" => Self::Account,
            "venue" => Self::Venue,
            "chart" => Self::Chart,
            "show" => Self::Show,
            "performance" => Self::Performance,
            "notice" => Self::Notice,
            "payment" => Self::Payment,
            _ => Self::Review,
        }
    }
}

impl Action {
    const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",
            Self::Changed => "changed",
            Self::Controlled => "controlled",
            Self::Deleted => "deleted",
        }
    }

    fn of(word: &str) -> Self {
        match word {
            "created" => Self::Created,
            "controlled" => Self::Controlled,
            "deleted" => Self::Deleted,
            _ => Self::Changed,
        }
    }
}

/// Writes down what changed from `before` to `after` (objects; null for what was not there, or is not any more). Where
/// nothing did, nothing is written.
///
/// # Errors
/// When Postgres fails.
pub async fn note(tx: &mut PgConnection, deed: Deed<'_>, before: &Value, after: &Value) -> Result<()> {
    let changes = changes(before, after);
    if changes.is_empty() {
        return Ok(());
    }
    sqlx::query!(
        r#"insert into audit (id, actor_id, actor_role, action, entity, entity_id, owner_id, changes)
           values ($1, $2, $3, $4, $5, $6, $7, $8)"#,
        Uuid::now_v7(),
        deed.by.account,
        deed.by.role.as_str(),
        deed.action.as_str(),
        deed.entity.as_str(),
        deed.id,
        deed.owner,
        Value::Object(changes)
    )
    .execute(tx)
    .await?;
    Ok(())
}

/// Each field that differs, with both of its values; fields of fields are named `a.b`.
fn changes(before: &Value, after: &Value) -> Map<String, Value> {
    let (mut old, mut new) = (Map::new(), Map::new());
    flatten("", before, &mut old);
    flatten("", after, &mut new);
    let mut changed = Map::new();
    for (field, value) in &new {
        let was = old.get(field).unwrap_or(&Value::Null);
        if was != value {
            changed.insert(field.clone(), json!({"before": shortened(was), "after": shortened(value)}));
        }
    }
    for (field, was) in old.iter().filter(|(field, was)| !new.contains_key(*field) && !was.is_null()) {
        changed.insert(field.clone(), json!({"before": shortened(was), "after": null}));
    }
    changed
}

fn flatten(path: &str, value: &Value, into: &mut Map<String, Value>) {
    let Value::Object(fields) = value else {
        if !path.is_empty() {
            into.insert(path.to_owned(), value.clone());
        }
        return;
    };
    for (field, value) in fields {
        let path = if path.is_empty() { field.clone() } else { format!("{path}.{field}") };
        flatten(&path, value, into);
    }
}

/// A long text or list is kept as its beginning.
fn shortened(value: &Value) -> Value {
    match value {
        Value::String(text) if text.chars().count() > limits::AUDIT_VALUE => {
            let beginning: String = text.chars().take(limits::AUDIT_VALUE).collect();
            json!(format!("{beginning}…"))
        }
        Value::Array(items) if items.len() > limits::AUDIT_VALUE => {
            let more = items.len() - limits::AUDIT_VALUE;
            items.iter().take(limits::AUDIT_VALUE).cloned().chain([json!(format!("… and {more} more"))]).collect()
        }
        other => other.clone(),
    }
}

/// A change as it was written down.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditEntry {
    /// Which.
    pub id: Uuid,
    /// When.
    pub at: DateTime<Utc>,
    /// Who.
    pub actor: Actor,
    /// What was done.
    pub action: Action,
    /// To what.
    pub entity: Entity,
    /// To which.
    pub entity_id: Uuid,
    /// Each field that changed, as `{"before": …, "after": …}`.
    #[schema(value_type = Object, example = json!({"title": {"before": "Moon", "after": "Moon Garden"}}))]
    pub changes: Value,
}

/// Who changed something.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = AuditActor)]
pub struct Actor {
    /// The account.
    pub id: Uuid,
    /// The name others see.
    pub nickname: String,
    /// What they were then.
    #[schema(value_type = String, example = "manager")]
    pub role: Role,
}

/// What of the trail is asked for; `None` is all of it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Query {
    /// Of what kind.
    pub entity: Option<Entity>,
    /// Of which.
    pub id: Option<Uuid>,
    /// Older than this entry.
    pub before: Option<Uuid>,
}

/// The trail, newest first: all of it for admins, what concerns their own for managers.
///
/// # Errors
/// `forbidden`; faults.
pub async fn list(app: &App, caller: &Caller, query: Query, limit: i64) -> Result<Vec<AuditEntry>> {
    caller.require(Role::Manager)?;
    let owner = (caller.role != Role::Admin).then_some(caller.account);
    let rows = sqlx::query!(
        r#"select a.id, a.at, a.actor_id, p.nickname, a.actor_role, a.action, a.entity, a.entity_id, a.changes
           from audit a join accounts p on p.id = a.actor_id
           where ($1::uuid is null or a.owner_id = $1) and ($2::text is null or a.entity = $2)
                 and ($3::uuid is null or a.entity_id = $3) and ($4::uuid is null or a.id < $4)
           order by a.id desc limit $5"#,
        owner,
        query.entity.map(Entity::as_str),
        query.id,
        query.before,
        limit
    )
    .fetch_all(&app.pg)
    .await?;
    let entries = rows.into_iter().map(|row| AuditEntry {
        id: row.id,
        at: row.at,
        actor: Actor { id: row.actor_id, nickname: row.nickname, role: super::role_of(&row.actor_role) },
        action: Action::of(&row.action),
        entity: Entity::of(&row.entity),
        entity_id: row.entity_id,
        changes: row.changes,
    });
    Ok(entries.collect())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::changes;
    use crate::limits::AUDIT_VALUE;

    #[test]
    fn only_what_differs_is_kept_with_both_values() {
        let before = json!({"a": 1, "b": {"c": 2, "d": [1]}, "gone": true});
        let after = json!({"a": 1, "b": {"c": 3, "d": [1]}, "new": null});
        let expected = json!({"b.c": {"before": 2, "after": 3}, "gone": {"before": true, "after": null}});
        assert_eq!(Value::Object(changes(&before, &after)), expected);
        assert!(changes(&after, &after).is_empty());
        assert_eq!(changes(&Value::Null, &json!({"a": 1}))["a"], json!({"before": null, "after": 1}));
        assert_eq!(changes(&json!({"a": 1}), &Value::Null)["a"], json!({"before": 1, "after": null}));
    }

    #[test]
    fn long_values_are_kept_as_their_beginning() {
        let long = json!({"text": "가".repeat(AUDIT_VALUE + 1), "list": vec![7; AUDIT_VALUE + 3]});
        let kept = changes(&Value::Null, &long);
        assert_eq!(kept["text"]["after"].as_str().unwrap().chars().count(), AUDIT_VALUE + 1);
        let list = kept["list"]["after"].as_array().unwrap();
        assert_eq!((list.len(), list.last().unwrap()), (AUDIT_VALUE + 1, &json!("… and 3 more")));
        // Values that differ only beyond the beginning still make an entry.
        let other = json!({"text": format!("{}!", "가".repeat(AUDIT_VALUE)), "list": vec![7; AUDIT_VALUE + 3]});
        assert_eq!(changes(&long, &other).len(), 1);
    }
}
