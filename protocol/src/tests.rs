//! Codec rules, the document, and the TypeScript types the page uses.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use proptest::prelude::*;
use serde_json::{Value, json};
use ts_rs::TS;

use crate::client::{ClientMessage, REQUEST_TYPES, Request, decode};
use crate::error::ErrorCode;
use crate::seats::{self, SeatState};
use crate::server::{BODY_TYPES, Body, ServerMessage};

fn code_of(text: &str) -> (Option<u64>, ErrorCode) {
    let error = decode(text).expect_err("must not decode");
    (error.re, error.code)
}

#[test]
fn malformed_frames_are_bad_messages_and_keep_the_id_when_it_can_be_read() {
    for text in
        ["", "{", "null", "[]", "7", "\"auth\"", "{}", r#"{"type":"ping"}"#, r#"{"type":"ping","id":-1}"#, r#"{"type":1,"id":1}"#]
    {
        assert_eq!(code_of(text).1, ErrorCode::BadMessage, "{text}");
    }
    assert_eq!(code_of(r#"{"type":"auth","id":7}"#), (Some(7), ErrorCode::BadMessage));
    assert_eq!(code_of(r#"{"type":"queue.join","id":7,"performance":"no-uuid"}"#), (Some(7), ErrorCode::BadMessage));
    assert_eq!(code_of(r#"{"type":"nonsense","id":7}"#), (Some(7), ErrorCode::UnknownType));
    assert_eq!(code_of(r#"{"type":"nonsense"}"#), (None, ErrorCode::UnknownType));
}

#[test]
fn unknown_fields_are_ignored() {
    let message = decode(r#"{"type":"ping","id":3,"later":{"a":1}}"#).unwrap();
    assert_eq!(message, ClientMessage { id: 3, request: Request::Ping {} });
}

#[test]
fn a_push_has_no_re_and_type_comes_first() {
    let ok = ServerMessage::push(Body::Ok {}).encode();
    assert_eq!(ok, r#"{"type":"ok"}"#);
    assert_eq!(ServerMessage::reply(4, Body::Ok {}).encode(), r#"{"type":"ok","re":4}"#);
}

#[test]
fn every_error_code_serialises_to_its_word_once() {
    let mut words = std::collections::BTreeSet::new();
    for code in ErrorCode::ALL {
        assert_eq!(serde_json::to_value(code).unwrap(), json!(code.as_str()));
        assert!(words.insert(code.as_str()));
    }
}

/// The discriminators named in a schema, however deep.
fn consts_of_type(schema: &Value, found: &mut Vec<String>) {
    match schema {
        Value::Object(map) => {
            if let Some(word) =
                map.get("properties").and_then(|p| p.get("type")).and_then(|t| t.get("const")).and_then(Value::as_str)
            {
                found.push(word.to_owned());
            }
            map.values().for_each(|v| consts_of_type(v, found));
        }
        Value::Array(list) => list.iter().for_each(|v| consts_of_type(v, found)),
        _ => {}
    }
}

#[test]
fn the_document_names_every_message_and_resolves_its_references() {
    let document = crate::asyncapi::document("localhost");
    let schemas = &document["components"]["schemas"];
    for (name, types) in [("ClientMessage", REQUEST_TYPES.as_slice()), ("ServerMessage", BODY_TYPES.as_slice())] {
        let mut found = Vec::new();
        consts_of_type(&schemas[name], &mut found);
        found.sort();
        let mut expected: Vec<String> = types.iter().map(ToString::to_string).collect();
        expected.sort();
        assert_eq!(found, expected, "{name}");
    }
    let text = document.to_string();
    for reference in text.split("\"$ref\":\"#/").skip(1).filter_map(|rest| rest.split('"').next()) {
        assert!(document.pointer(&format!("/{reference}")).is_some(), "dangling reference {reference}");
    }
}

/// The types of the page are written by this test into `web/src/lib/protocol.ts`; `make test` fails when they differ
/// from what is committed.
#[test]
fn typescript_types_are_current() {
    use crate::{client, error, seats as s, server};
    let config = ts_rs::Config::default();
    let mut out = String::from("// Generated from the `protocol` crate by `cargo test -p frontrow-protocol`. Do not edit.\n\n");
    let declarations = [
        error::ErrorCode::decl(&config),
        client::Request::decl(&config),
        client::ClientMessage::decl(&config),
        server::Role::decl(&config),
        server::User::decl(&config),
        server::ErrorBody::decl(&config),
        server::Phase::decl(&config),
        server::QueueState::decl(&config),
        s::SeatChange::decl(&config),
        server::SeatsSnapshot::decl(&config),
        server::SeatsDelta::decl(&config),
        server::HoldGranted::decl(&config),
        server::HoldEndReason::decl(&config),
        server::OrderStatus::decl(&config),
        server::OrderState::decl(&config),
        server::WishStatus::decl(&config),
        server::WishState::decl(&config),
        server::Body::decl(&config),
        server::ServerMessage::decl(&config),
    ];
    for declaration in declarations {
        out.push_str("export ");
        out.push_str(&declaration);
        out.push_str("\n\n");
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../web/src/lib/protocol.ts");
    let current = std::fs::read_to_string(&path).unwrap_or_default();
    if current != out {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &out).unwrap();
        assert!(std::env::var_os("CI").is_none(), "web/src/lib/protocol.ts was stale: commit the one this test wrote");
    }
}

proptest! {
    #[test]
    fn packed_seats_read_back(states in prop::collection::vec(0_u8..4, 0..200)) {
        let mut packed = vec![0; seats::packed_len(states.len())];
        for (i, n) in states.iter().enumerate() {
            seats::set(&mut packed, i as u32, SeatState::try_from(*n).unwrap());
        }
        for (i, n) in states.iter().enumerate() {
            prop_assert_eq!(u8::from(seats::get(&packed, i as u32)), *n);
        }
    }

    #[test]
    fn bitfield_offsets_name_the_same_bits(seat in 0_u32..400, state in 0_u8..4) {
        // What Redis does for `BITFIELD SET u2 offset`: bits counted from the most significant of byte 0.
        let mut packed = vec![0_u8; 100];
        let offset = seats::bitfield_offset(seat) as usize;
        packed[offset / 8] |= state << (6 - offset % 8);
        prop_assert_eq!(u8::from(seats::get(&packed, seat)), state);
    }

    #[test]
    fn decoding_never_panics(text in ".{0,200}") {
        let _ = decode(&text);
    }
}
