//! Settings: what is accepted, what is refused, and that every problem is told at once.

use std::collections::BTreeMap;

use secrecy::ExposeSecret as _;

use super::{LogFormat, Mode, Problems, Settings, TicketKeys, vars};

const SECRET: &str = "0f3a9c51d7e84b26a0c9e1f2b3d4c5a6";
const TICKET_KEY: &str = "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7";
const WEBHOOK: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

type Vars = BTreeMap<String, String>;

fn given(pairs: &[(&str, &str)]) -> Vars {
    pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
}

fn read(pairs: &[(&str, &str)]) -> Result<Settings, Problems> {
    Settings::read(&given(pairs))
}

/// The names that are complained about.
fn refused(vars: &Vars) -> Vec<&'static str> {
    Settings::read(vars).err().map(|p| p.0.iter().map(|p| p.variable).collect()).unwrap_or_default()
}

/// A production installation nobody complains about.
fn production() -> Vars {
    given(&[
        ("FRONTROW_ENV", "production"),
        ("FRONTROW_PUBLIC_URL", "https://tickets.example.org"),
        ("FRONTROW_SECRET", SECRET),
        ("FRONTROW_TICKET_KEY", TICKET_KEY),
        ("DATABASE_URL", "postgres://frontrow:x7gh2k@db:5432/frontrow"),
        ("REDIS_URL", "redis://:x7gh2k@redis:6379"),
        ("KAFKA_BROKERS", "k1:9092, k2:9092"),
        ("S3_ENDPOINT", "https://s3.example.org"),
        ("S3_REGION", "r"),
        ("S3_BUCKET", "images"),
        ("S3_ACCESS_KEY", "id"),
        ("S3_SECRET_KEY", "key"),
        ("PORTONE_API_SECRET", "api"),
        ("PORTONE_STORE_ID", "store-1"),
        ("PORTONE_CHANNEL_KEY", "channel-key-1"),
        ("PORTONE_WEBHOOK_SECRETS", WEBHOOK),
        ("SMTP_URL", "smtps://tickets:x7gh2k@smtp.theatre.kr"),
        ("MAIL_FROM", "달빛극장 <tickets@theatre.kr>"),
    ])
}

#[test]
fn nothing_is_needed_in_development() {
    let s = read(&[]).unwrap();
    assert_eq!((s.mode, s.listen.to_string().as_str(), s.demo), (Mode::Development, "127.0.0.1:8080", true));
    assert!(s.needs_folder() && s.database_url.is_none() && s.redis_url.is_none() && s.s3.is_none() && s.portone.is_none());
    assert_eq!(s.log_format, LogFormat::Text);
}

#[test]
fn an_empty_value_counts_as_not_given() {
    assert!(read(&[("DATABASE_URL", ""), ("S3_REGION", " ")]).unwrap().database_url.is_none());
}

#[test]
fn what_is_given_is_used_and_the_rest_is_started_here() {
    let s = read(&[("DATABASE_URL", "postgres://db/x")]).unwrap();
    assert!(s.database_url.is_some() && s.redis_url.is_none() && s.needs_folder());
    assert!(!s.demo, "somebody's own database is not filled unasked");
    assert!(read(&[("DATABASE_URL", "postgres://db/x"), ("FRONTROW_DEMO", "yes")]).unwrap().demo);
}

#[test]
fn every_value_is_judged() {
    let table: &[(&str, &[&str], &[&str])] = &[
        ("FRONTROW_ENV", &["development"], &["prod", "Production"]),
        ("FRONTROW_LISTEN", &["0.0.0.0:80", "[::1]:0"], &["8080", "localhost:8080", "127.0.0.1", "127.0.0.1:99999"]),
        ("FRONTROW_PUBLIC_URL", &["http://a", "https://a:8443/"], &["a", "ftp://a", "https://a/b", "https://a/?b"]),
        ("FRONTROW_SECRET", &[SECRET], &["short", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"]),
        (
            "FRONTROW_TICKET_KEY",
            &[TICKET_KEY],
            &["short", &TICKET_KEY[1..], "zz", "0000000000000000000000000000000000000000000000000000000000000000"],
        ),
        ("FRONTROW_DEMO", &["true", "off", "1"], &["maybe"]),
        ("FRONTROW_LOG", &["debug", "info,frontrow::queue=trace"], &["frontrow=loud"]),
        ("FRONTROW_LOG_FORMAT", &["text", "json"], &["xml"]),
        ("DATABASE_URL", &["postgres://u:p@h:1/d", "postgresql://h/d"], &["mysql://h/d", "h/d", "postgres:///d"]),
        (
            "REDIS_URL",
            &["redis://h", "redis://:p@h:1/3", "rediss://:p@h:1", "redis://:p@a:1,b:2, c"],
            &["http://h", "h:6379", "redis://h,", "redis://a:1,redis://b:1", "redis:///1"],
        ),
        ("KAFKA_BROKERS", &["a:1", "a:1, b:2"], &["a", "a:b", ":1", "a:1,,b:2"]),
        ("KAFKA_TOPIC_PREFIX", &["frontrow", "staging-2.frontrow"], &["a b", "a/b", "a_b", ".a"]),
    ];
    for (name, good, bad) in table {
        for value in *good {
            assert_eq!(refused(&given(&[(name, value)])), Vec::<&str>::new(), "{name}={value}");
        }
        for value in *bad {
            assert_eq!(refused(&given(&[(name, value)])), vec![*name], "{name}={value}");
        }
    }
}

#[test]
fn groups_are_given_whole_or_not_at_all() {
    let lacking = refused(&given(&[("S3_BUCKET", "images"), ("S3_REGION", "r")]));
    assert_eq!(lacking, ["S3_ENDPOINT", "S3_ACCESS_KEY", "S3_SECRET_KEY"]);
    let lacking = refused(&given(&[("PORTONE_STORE_ID", "s"), ("PORTONE_CHANNEL_KEY", "c")]));
    assert_eq!(lacking, ["PORTONE_API_SECRET", "PORTONE_WEBHOOK_SECRETS"]);
    assert_eq!(refused(&given(&[("SMTP_URL", "smtp://localhost:1025")])), ["MAIL_FROM"]);
    assert_eq!(refused(&given(&[("MAIL_FROM", "a@b.co")])), ["SMTP_URL"]);
    assert_eq!(refused(&given(&[("PORTONE_API_URL", "https://api.portone.io")])), ["PORTONE_API_SECRET"]);
}

#[test]
fn the_gateways_addresses_have_defaults() {
    let portone = Settings::read(&production()).unwrap().portone.unwrap();
    assert_eq!(portone.api_url.as_str(), "https://api.portone.io/");
    assert_eq!(portone.sdk_url.as_str(), "https://cdn.portone.io/v2/browser-sdk.js");
    assert!(!portone.accept_test_channel, "a TEST channel moves no money");
    let mut vars = production();
    vars.insert("FRONTROW_ENV".into(), "development".into());
    assert!(Settings::read(&vars).unwrap().portone.unwrap().accept_test_channel);
}

#[test]
fn a_mail_server_is_an_address_and_its_security_is_said_by_it() {
    let mail = |url: &str| {
        let vars = given(&[("SMTP_URL", url), ("MAIL_FROM", "Frontrow <tickets@theatre.kr>")]);
        let super::MailWay::Smtp(server) = Settings::read(&vars).ok()?.mail?.way else { return None };
        let log_in = server.log_in.map(|(user, password)| format!("{user} {}", password.expose_secret()));
        Some((server.host, server.port, server.tls, log_in))
    };
    let expect = |host: &str, port, tls, log_in: Option<&str>| Some((host.to_owned(), port, tls, log_in.map(str::to_owned)));
    assert_eq!(mail("smtps://a:b%40c%2F@smtp.x.kr"), expect("smtp.x.kr", 465, super::SmtpTls::Whole, Some("a b@c/")));
    assert_eq!(mail("smtp://smtp.x.kr?tls=required"), expect("smtp.x.kr", 587, super::SmtpTls::Start, None));
    assert_eq!(mail("smtp://127.0.0.1:1025/"), expect("127.0.0.1", 1025, super::SmtpTls::None, None));
    assert_eq!(mail("smtp://[::1]:25"), expect("::1", 25, super::SmtpTls::None, None));
    for bad in ["smtp://x.kr?tls=opportunistic", "smtp://x.kr/hello", "smtp://user@x.kr", "http://x.kr", "smtp://"] {
        assert_eq!(mail(bad), None, "{bad}");
    }
    for bad in ["no address", "a@b.co\r\nBcc: c@d.co", "김@예시.kr"] {
        assert_eq!(refused(&given(&[("SMTP_URL", "smtp://localhost"), ("MAIL_FROM", bad)])), ["MAIL_FROM"], "{bad}");
    }
    // A relay on the same machine needs no TLS, also in production.
    for url in ["smtp://127.0.0.1:25", "smtp://localhost", "smtp://x.kr?tls=required"] {
        let mut vars = production();
        vars.insert("SMTP_URL".into(), url.into());
        assert_eq!(refused(&vars), [""; 0], "{url}");
    }
}

#[test]
fn two_webhook_secrets_at_most_each_base64() {
    let with = |secrets: &str| {
        let mut vars = production();
        vars.insert("PORTONE_WEBHOOK_SECRETS".into(), secrets.into());
        vars
    };
    let two = format!("{WEBHOOK}, MTIzNDU2Nzg5MGFiY2RlZmdo");
    let kept = Settings::read(&with(&two)).unwrap().portone.unwrap().webhook_secrets;
    assert_eq!(kept[0].expose_secret(), WEBHOOK);
    assert_eq!(kept.len(), 2);
    for bad in [format!("{two},{WEBHOOK}"), ",".into(), format!("{WEBHOOK},not base64"), "c2hvcnQ=".into()] {
        assert_eq!(refused(&with(&bad)), ["PORTONE_WEBHOOK_SECRETS"], "{bad}");
    }
}

#[test]
fn production_takes_a_complete_installation() {
    let s = Settings::read(&production()).unwrap();
    assert!(!s.needs_folder() && !s.demo);
    assert_eq!(s.kafka_brokers, ["k1:9092", "k2:9092"]);
    assert_eq!(s.kafka_prefix, "frontrow");
}

#[test]
fn production_wants_every_service() {
    let problems = refused(&given(&[("FRONTROW_ENV", "production")]));
    for name in production().keys().filter(|n| *n != "FRONTROW_ENV") {
        assert!(problems.contains(&name.as_str()), "{name} was not missed: {problems:?}");
    }
}

#[test]
fn a_node_with_some_of_the_roles_shares_its_services() {
    let mut vars = production();
    vars.insert("FRONTROW_ENV".into(), "development".into());
    for (text, roles) in [("sockets", "sockets"), ("orders, accounts,orders", "accounts,orders")] {
        vars.insert("FRONTROW_ROLES".into(), text.into());
        assert_eq!(Settings::read(&vars).unwrap().roles.to_string(), roles);
    }
    for all in ["all", "workers,reviews,orders,booking,catalogue,accounts,sockets"] {
        assert!(read(&[("FRONTROW_ROLES", all)]).unwrap().roles.is_all(), "which starts its services itself");
    }
    for wrong in ["socket", "sockets,,orders", "sockets;orders"] {
        assert_eq!(refused(&given(&[("FRONTROW_ROLES", wrong)])), ["FRONTROW_ROLES"], "{wrong}");
    }
    let missing = refused(&given(&[("FRONTROW_ROLES", "sockets")]));
    for name in ["FRONTROW_SECRET", "DATABASE_URL", "REDIS_URL", "KAFKA_BROKERS", "S3_BUCKET", "PORTONE_STORE_ID"] {
        assert!(missing.contains(&name), "its own {name} would be an island: {missing:?}");
    }
}

#[test]
fn ticket_keys_are_given_or_follow_from_the_root_secret() {
    assert!(read(&[]).unwrap().tickets.is_none());
    let (one, two) = (TicketKeys::derived(&SECRET.to_owned().into()), TicketKeys::derived(&SECRET.to_owned().into()));
    assert_eq!(one.signing_key().unwrap(), two.signing_key().unwrap(), "the nodes of an installation agree");
    assert_ne!(one.signing.expose_secret(), TicketKeys::derived(&WEBHOOK.to_owned().into()).signing.expose_secret());
    let old = vars::example("FRONTROW_TICKET_KEYS_BEFORE");
    let keys = read(&[("FRONTROW_TICKET_KEY", TICKET_KEY), ("FRONTROW_TICKET_KEYS_BEFORE", old)]).unwrap().tickets.unwrap();
    assert_eq!((keys.signing.expose_secret(), keys.before.len()), (TICKET_KEY, 1));
    let many = [old; 9].join(",");
    for wrong in ["", "x", &old[1..], "0100000000000000000000000000000000000000000000000000000000000000", &many] {
        let wrong = format!("{old},{wrong}");
        let given = given(&[("FRONTROW_TICKET_KEY", TICKET_KEY), ("FRONTROW_TICKET_KEYS_BEFORE", &wrong)]);
        assert_eq!(refused(&given), ["FRONTROW_TICKET_KEYS_BEFORE"], "{wrong}");
    }
    assert_eq!(refused(&given(&[("FRONTROW_TICKET_KEYS_BEFORE", old)])), ["FRONTROW_TICKET_KEY"]);
    let mut vars = production();
    vars.insert("FRONTROW_SECRET".into(), TICKET_KEY.into());
    assert_eq!(refused(&vars), ["FRONTROW_TICKET_KEY"], "one secret for everything");
}

#[test]
fn production_refuses_what_belongs_elsewhere() {
    let table = [
        ("PORTONE_API_URL", "https://127.0.0.1:4000"),
        ("PORTONE_API_URL", "https://localhost:4000"),
        ("PORTONE_API_URL", "https://[::1]:4000"),
        ("PORTONE_API_URL", "http://api.portone.io"),
        ("PORTONE_SDK_URL", "http://cdn.portone.io/v2/browser-sdk.js"),
        ("PORTONE_CHANNEL_KEY", "channel-key-test-1"),
        ("PORTONE_API_SECRET", "secret"),
        ("PORTONE_WEBHOOK_SECRETS", vars::example("PORTONE_WEBHOOK_SECRETS")),
        ("FRONTROW_PUBLIC_URL", "http://tickets.example.org"),
        ("FRONTROW_PUBLIC_URL", "https://localhost"),
        ("FRONTROW_SECRET", vars::example("FRONTROW_SECRET")),
        ("FRONTROW_TICKET_KEY", vars::example("FRONTROW_TICKET_KEY")),
        ("FRONTROW_TICKET_KEYS_BEFORE", vars::example("FRONTROW_TICKET_KEYS_BEFORE")),
        // The public half of the example.
        ("FRONTROW_TICKET_KEYS_BEFORE", "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"),
        ("FRONTROW_CRASH_AT", "anywhere"),
        ("FRONTROW_DEMO", "true"),
        ("DATABASE_URL", "postgres://postgres:postgres@db/frontrow"),
        ("S3_SECRET_KEY", "minioadmin"),
        ("S3_PUBLIC_ENDPOINT", "http://images.example.org"),
        ("SMTP_URL", "smtp://smtp.theatre.kr:25"),
        ("SMTP_URL", vars::example("SMTP_URL")),
        ("MAIL_FROM", vars::example("MAIL_FROM")),
    ];
    for (name, value) in table {
        let mut vars = production();
        vars.insert(name.into(), value.into());
        assert_eq!(refused(&vars), vec![name], "{name}={value}");
    }
}

#[test]
fn problems_are_told_together_with_examples_and_without_passwords() {
    let problems =
        read(&[("FRONTROW_LISTEN", "x"), ("DATABASE_URL", "mysql://u:hunter2@h/d"), ("S3_BUCKET", "images")]).err().unwrap();
    let text = problems.to_string();
    for part in ["6 settings", "FRONTROW_LISTEN=127.0.0.1:8080", "DATABASE_URL: begins with mysql://", "S3_ENDPOINT: is missing"]
    {
        assert!(text.contains(part), "{part:?} is missing in:\n{text}");
    }
    assert!(!text.contains("hunter2"));
}

#[test]
fn misspelt_names_are_noticed() {
    let s = read(&[("FRONTROW_LISTN", "1"), ("FRONTROW_SERVICE_HOST", "1"), ("FRONTROW_TEST_X", "1"), ("PATH", "/")]).unwrap();
    assert_eq!(s.unknown, ["FRONTROW_LISTN"]);
}

#[test]
fn the_summary_shows_no_secret() {
    let text = format!("{:?}", Settings::read(&production()).unwrap().summary());
    for secret in [SECRET, TICKET_KEY, "x7gh2k", WEBHOOK] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[test]
fn the_example_file_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../.env.example");
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == vars::env_example(), "run `cargo run -- env-example > .env.example`");
}
