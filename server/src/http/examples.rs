//! Examples for the OpenAPI document, made from the schemas themselves, so that none is ever missing or out of date.

use serde_json::{Map, Value, json};

/// How deep a schema is followed.
const DEEPEST: usize = 10;

/// What a value of `schema` may look like, in `document`.
pub(super) fn of(document: &Value, schema: &Value) -> Value {
    make(document, schema, "", 0)
}

fn make(document: &Value, schema: &Value, name: &str, depth: usize) -> Value {
    if depth > DEEPEST {
        return Value::Null;
    }
    if let Some(target) = schema["$ref"].as_str() {
        let found = document.pointer(target.trim_start_matches('#')).unwrap_or(&Value::Null);
        return make(document, found, name, depth + 1);
    }
    let given = schema.get("example").or_else(|| schema["examples"].get(0)).or_else(|| schema.get("const"));
    if let Some(given) = given.or_else(|| schema["enum"].get(0)) {
        return given.clone();
    }
    if let Some(parts) = schema["allOf"].as_array() {
        let made = parts.iter().map(|part| make(document, part, name, depth + 1));
        return Value::Object(made.filter_map(|part| part.as_object().cloned()).flatten().collect());
    }
    let choices = schema["oneOf"].as_array().or_else(|| schema["anyOf"].as_array());
    if let Some(choice) = choices.and_then(|all| all.iter().find(|choice| choice["type"] != "null")) {
        return make(document, choice, name, depth + 1);
    }
    match type_of(schema) {
        "object" => object(document, schema, depth),
        "array" => Value::Array(vec![make(document, &schema["items"], name, depth + 1)]),
        "string" => Value::String(text(schema, name)),
        "integer" | "number" => number(schema, name),
        "boolean" => Value::Bool(false),
        _ => json!({}),
    }
}

/// The type that is not null.
fn type_of(schema: &Value) -> &str {
    let several = schema["type"].as_array().and_then(|all| all.iter().filter_map(Value::as_str).find(|one| *one != "null"));
    several.or_else(|| schema["type"].as_str()).unwrap_or_else(|| if schema.get("properties").is_some() { "object" } else { "" })
}

fn object(document: &Value, schema: &Value, depth: usize) -> Value {
    let fields = schema["properties"].as_object().into_iter().flatten();
    Value::Object(fields.map(|(name, field)| (name.clone(), make(document, field, name, depth + 1))).collect::<Map<_, _>>())
}

fn text(schema: &Value, name: &str) -> String {
    let by_format = match schema["format"].as_str() {
        Some("uuid") => Some("0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11"),
        Some("date-time") => Some(time(name)),
        Some("date") => Some("1990-05-17"),
        Some("uri") => Some("https://tickets.example.org/"),
        _ => None,
    };
    by_format.unwrap_or_else(|| word(name)).to_owned()
}

/// Moments in the order in which they happen.
fn time(name: &str) -> &'static str {
    match name {
        "visible_at" | "created_at" | "issued_at" => "2027-03-01T01:00:00Z",
        "sale_opens_at" | "next_opens_at" => "2027-04-10T11:00:00Z",
        "sale_closes_at" => "2027-06-01T09:00:00Z",
        "starts_at" | "first_starts_at" | "last_starts_at" => "2027-06-01T10:30:00Z",
        _ => "2027-04-10T11:05:00Z",
    }
}

fn word(name: &str) -> &'static str {
    match name {
        "email" => "kim@example.com",
        "password" | "current" | "new" => "correct horse battery",
        "nickname" => "달빛관객",
        "title" | "show_title" => "오페라의 유령",
        "description" | "content" | "text" | "message" => "A night to remember.",
        "category" => "musical",
        "name" | "venue_name" => "Main Hall",
        "address" => "1 Theatre Road, Seoul",
        "currency" => "KRW",
        "grade" | "grades" => "R",
        "section" => "A",
        "row" | "label" | "seat" | "labels" => "1",
        "poster_url" => "/api/v1/shows/0193a5c8-7e00-7c3e-9d52-3f1a5b7c9e11/poster?v=1f2e3d4c5b6a",
        "next" | "cursor" => "0193a5c87e007c3e9d523f1a5b7c9e11",
        "token_type" => "Bearer",
        _ => "text",
    }
}

fn number(schema: &Value, name: &str) -> Value {
    let known = match name {
        "amount" | "price_from" => 120_000,
        "age_limit" => 12,
        "running_minutes" => 150,
        "intermission_minutes" => 20,
        "seat_limit" | "rating" => 4,
        _ => return schema.get("minimum").filter(|least| least.as_f64() > Some(1.0)).cloned().unwrap_or(json!(1)),
    };
    json!(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_has_every_field_and_follows_references_and_choices() {
        let document = json!({"components": {"schemas": {
            "Seat": {"type": "object", "properties": {"grade": {"type": "string"}, "next": {"oneOf": [{"type": "null"}, {"$ref": "#/components/schemas/Seat"}]}}},
        }}});
        let schema = json!({"allOf": [
            {"type": "object", "properties": {"id": {"type": "string", "format": "uuid"}, "kind": {"enum": ["hall", "arena"]}}},
            {"type": "object", "properties": {"seats": {"type": "array", "items": {"$ref": "#/components/schemas/Seat"}}, "n": {"type": ["integer", "null"], "minimum": 7}}},
        ]});
        let made = of(&document, &schema);
        assert_eq!((&made["kind"], &made["n"], &made["seats"][0]["grade"]), (&json!("hall"), &json!(7), &json!("R")));
        assert!(made["id"].as_str().unwrap().parse::<uuid::Uuid>().is_ok());
    }
}
