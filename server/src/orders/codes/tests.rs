//! Codes: known answers, and nothing else is believed, whatever somebody writes.

use ed25519_dalek::{Signer as _, SigningKey};
use proptest::prelude::*;
use uuid::Uuid;

use super::{BYTES, CHARS, CLAIMS, Claims, Codes, DOMAIN, Rejected, decode, encode};
use crate::config::TicketKeys;

/// The first key of RFC 8032, 7.1, and its public key.
const KEY: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
const PUBLIC: &str = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";

/// What that key makes of [`claims`], by another implementation; the page's tests know it too.
const KNOWN: &str = "FR1EH7DDXYBSOS4Q7QAPQ7J2UR7DJNXZHQRAAAAAAAAAAAAAAAAAAAAAAAAA4AYNH73RZNWZBXUM4S3JVG2CPMQMKCLY5GVQZ52LPY5RR7LABLZPDN37CKDUUQK7MOSJTYEINZ7K4DJP3YAAHNJQECCWXGORLMFIJBS7WAQA";

fn codes(key: &str, before: &[&SigningKey]) -> Codes {
    let before = before.iter().map(|key| key.verifying_key()).collect();
    Codes::new(&TicketKeys { signing: key.to_owned().into(), before }).unwrap()
}

fn other(byte: u8) -> String {
    hex::encode((0..32).map(|i| byte ^ i).collect::<Vec<u8>>())
}

fn claims() -> Claims {
    Claims { ticket: Uuid::from_u128(0x0193_a5c8_7e00_7c3e_9d52_3f1a_5b7c_9e11), performance: Uuid::from_u128(7), seat: 99_999 }
}

#[test]
fn a_code_is_what_it_is_documented_to_be() {
    let codes = codes(KEY, &[]);
    let code = codes.sign(&claims());
    assert_eq!((code.as_str(), code.len()), (KNOWN, CHARS));
    assert!(code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()), "a QR code packs it tightly");
    assert_eq!(codes.verify(&code), Ok(claims()));
    assert_eq!(code, codes.sign(&claims()), "the same each time");
    // Taken apart by hand, as somebody would who has only the documents.
    let bytes = decode(&code[3..]).unwrap();
    assert_eq!(hex::encode(&bytes[..4]), "21fe31df", "the SHA-256 of the public key begins so");
    assert_eq!(bytes[4..20], *claims().ticket.as_bytes());
    assert_eq!(bytes[20..36], *claims().performance.as_bytes());
    assert_eq!(bytes[36..39], [0x01, 0x86, 0x9f]);
    let set = codes.key_set();
    let key = base64::Engine::decode(&super::URL_SAFE_NO_PAD, &set.keys[0].x).unwrap();
    assert_eq!((hex::encode(key).as_str(), set.keys[0].kid.as_str(), set.keys[0].current), (PUBLIC, "21fe31df", true));
}

#[test]
fn small_letters_and_space_around_are_forgiven() {
    let codes = codes(KEY, &[]);
    let code = codes.sign(&claims());
    assert_eq!(codes.verify(&code.to_lowercase()), Ok(claims()));
    assert_eq!(codes.verify(&format!(" {code}\r\n")), Ok(claims()));
    assert_eq!(codes.verify(&format!("{} {}", &code[..9], &code[9..])), Err(Rejected::NotATicket));
}

#[test]
fn a_key_that_is_retired_still_opens_and_one_that_is_gone_does_not() {
    let old = codes(KEY, &[]);
    let code = old.sign(&claims());
    let old_key = SigningKey::from_bytes(&hex::decode(KEY).unwrap().try_into().unwrap());
    let rotated = codes(&other(1), &[&old_key]);
    assert_eq!(rotated.verify(&code), Ok(claims()));
    assert_ne!(rotated.sign(&claims()), code, "new ones have the new key");
    assert_eq!(old.verify(&rotated.sign(&claims())), Err(Rejected::Forged));
    assert_eq!(codes(&other(1), &[]).verify(&code), Err(Rejected::Forged));
    let current: Vec<bool> = rotated.key_set().keys.iter().map(|key| key.current).collect();
    assert_eq!(current, [true, false]);
}

#[test]
fn a_signature_made_for_something_else_is_none() {
    let codes = codes(KEY, &[]);
    let key = SigningKey::from_bytes(&hex::decode(KEY).unwrap().try_into().unwrap());
    let bytes = decode(&codes.sign(&claims())[3..]).unwrap();
    let with = |message: &[u8]| format!("FR1{}", encode(&[&bytes[..CLAIMS], &key.sign(message).to_bytes()].concat()));
    assert_eq!(codes.verify(&with(&[DOMAIN, &bytes[..CLAIMS]].concat())), Ok(claims()));
    assert_eq!(codes.verify(&with(&bytes[..CLAIMS])), Err(Rejected::Forged), "without the domain");
    assert_eq!(codes.verify(&with(&[b"another use\0", &bytes[..CLAIMS]].concat())), Err(Rejected::Forged));
}

#[test]
fn each_code_has_one_spelling() {
    let codes = codes(KEY, &[]);
    let code = codes.sign(&claims());
    // The last letter carries one bit that means nothing: it must be zero.
    let last = super::ALPHABET.iter().position(|letter| *letter == code.as_bytes()[CHARS - 1]).unwrap();
    let twin = format!("{}{}", &code[..CHARS - 1], char::from(super::ALPHABET[last ^ 1]));
    assert_eq!(codes.verify(&twin), Err(Rejected::NotATicket));
    // The group's order added to the signature verifies with a lax reader.
    let mut bytes = decode(&code[3..]).unwrap();
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let mut carry = 0_u16;
    for (byte, add) in bytes[BYTES - 32..].iter_mut().zip(order) {
        carry += u16::from(*byte) + u16::from(add);
        *byte = carry as u8;
        carry >>= 8;
    }
    assert_eq!(codes.verify(&format!("FR1{}", encode(&bytes))), Err(Rejected::Forged));
}

proptest! {
    #[test]
    fn whatever_is_signed_is_read_back(ticket: u128, performance: u128, seat in 0_u32..1 << 24) {
        let (codes, claims) = (codes(KEY, &[]), Claims { ticket: Uuid::from_u128(ticket), performance: Uuid::from_u128(performance), seat });
        prop_assert_eq!(codes.verify(&codes.sign(&claims)), Ok(claims));
    }

    #[test]
    fn no_changed_code_passes(at in 0..CHARS, letter in "[A-Z2-7]") {
        let codes = codes(KEY, &[]);
        let mut code = codes.sign(&claims());
        let before = code.clone();
        code.replace_range(at..=at, &letter);
        prop_assume!(code != before);
        prop_assert!(codes.verify(&code).is_err(), "changed at {}", at);
    }

    #[test]
    fn nothing_somebody_writes_is_a_ticket_or_a_panic(text in any::<String>(), long in "\\PC{0,4000}", form in "FR1[A-Za-z2-7]{160,170}", bytes in prop::collection::vec(any::<u8>(), BYTES)) {
        let codes = codes(KEY, &[]);
        for text in [text, long, form, format!("FR1{}", encode(&bytes))] {
            prop_assert!(codes.verify(&text).is_err());
        }
    }

    #[test]
    fn bytes_are_spelt_and_read(bytes in prop::collection::vec(any::<u8>(), BYTES)) {
        let text = encode(&bytes);
        prop_assert_eq!(text.len(), CHARS - 3);
        prop_assert_eq!(decode(&text).map(Vec::from), Some(bytes));
    }
}
