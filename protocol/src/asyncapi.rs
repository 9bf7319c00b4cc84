//! The AsyncAPI 3.0 document of the socket, generated from the types.

use schemars::generate::SchemaSettings;
use serde_json::{Map, Value, json};

use crate::client::{ClientMessage, REQUEST_TYPES};
use crate::close::CloseCode;
use crate::error::ErrorCode;
use crate::server::{BODY_TYPES, ServerMessage};

/// The document, ready to serve. `host` is the authority clients connect to.
#[must_use]
pub fn document(host: &str) -> Value {
    let mut schemas = Map::new();
    let client = schema_of::<ClientMessage>("ClientMessage", &mut schemas);
    let server = schema_of::<ServerMessage>("ServerMessage", &mut schemas);
    let closes: Vec<Value> =
        CloseCode::ALL.iter().map(|c| json!({"code": c.code(), "name": c.as_str(), "reconnect": c.should_reconnect()})).collect();
    let errors: Vec<&str> = ErrorCode::ALL.iter().map(|c| c.as_str()).collect();
    json!({
        "asyncapi": "3.0.0",
        "info": {
            "title": "Frontrow socket",
            "version": crate::SUBPROTOCOL,
            "description": "One socket pushes queue position, seat-map changes, hold expiry and order states. Text frames, one JSON object each; a client may offer `permessage-deflate`, and seat maps then come compressed. A request carries `id`, its one reply the same number in `re`; pushes carry no `re`.",
            "license": {"name": "MIT OR Apache-2.0"}
        },
        "servers": {"here": {"host": host, "protocol": "ws", "pathname": "/ws"}},
        "channels": {
            "socket": {
                "address": "/ws",
                "bindings": {"ws": {"method": "GET"}},
                "messages": {
                    "request": {"$ref": "#/components/messages/request"},
                    "reply_or_push": {"$ref": "#/components/messages/reply_or_push"}
                }
            }
        },
        "operations": {
            "ask": {"action": "receive", "channel": {"$ref": "#/channels/socket"}, "messages": [{"$ref": "#/channels/socket/messages/request"}]},
            "tell": {"action": "send", "channel": {"$ref": "#/channels/socket"}, "messages": [{"$ref": "#/channels/socket/messages/reply_or_push"}]}
        },
        "components": {
            "messages": {
                "request": {"contentType": "application/json", "payload": client, "x-types": REQUEST_TYPES},
                "reply_or_push": {"contentType": "application/json", "payload": server, "x-types": BODY_TYPES}
            },
            "schemas": Value::Object(schemas)
        },
        "x-close-codes": closes,
        "x-error-codes": errors
    })
}

/// Puts the schema of `T` and all it refers to under `#/components/schemas` and returns a reference to it.
fn schema_of<T: schemars::JsonSchema>(name: &str, schemas: &mut Map<String, Value>) -> Value {
    let settings = SchemaSettings::draft2020_12().with(|s| s.definitions_path = "/components/schemas".into());
    let mut root = settings.into_generator().into_root_schema_for::<T>().to_value();
    if let Some(object) = root.as_object_mut() {
        object.remove("$schema");
        // Definitions sit where `definitions_path` points; lift them out of the root schema.
        let nested = object.remove("components").and_then(|mut c| c.get_mut("schemas").map(Value::take));
        if let Some(Value::Object(definitions)) = nested {
            schemas.extend(definitions);
        }
    }
    schemas.insert(name.to_owned(), root);
    json!({"$ref": format!("#/components/schemas/{name}")})
}
