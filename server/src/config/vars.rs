//! Every variable the server reads, once: what `.env.example` says, what an error shows as an example, and what counts
//! as a known name all come from [`VARS`].

use std::fmt::Write as _;

/// One environment variable.
#[derive(Debug)]
pub struct Var {
    /// Its name.
    pub name: &'static str,
    /// What it is for, in full sentences.
    pub about: &'static str,
    /// What a value looks like; also the default where there is one.
    pub example: &'static str,
}

/// Variables that belong together.
#[derive(Debug)]
pub struct Group {
    /// The heading in `.env.example`.
    pub title: &'static str,
    /// What holds for all of them.
    pub about: &'static str,
    /// The members.
    pub vars: &'static [Var],
}

const fn var(name: &'static str, example: &'static str, about: &'static str) -> Var {
    Var { name, about, example }
}

/// Every variable, in the order of `.env.example`.
pub const VARS: &[Group] = &[
    Group {
        title: "This installation",
        about: "",
        vars: &[
            var(
                "FRONTROW_ENV",
                "development",
                "development or production. In development whatever is not given below is started here; production\nwants every service and refuses stand-ins.",
            ),
            var("FRONTROW_LISTEN", "127.0.0.1:8080", "The listening address. Port 0 takes a free one."),
            var(
                "FRONTROW_ROLES",
                "sockets,accounts,catalogue,booking,orders,reviews,workers",
                "Which parts of the server this node is; ARCHITECTURE.md says what each does. Default: all. Nodes that are not\neverything share their services, so these must be given.",
            ),
            var(
                "FRONTROW_PUBLIC_URL",
                "https://tickets.example.org",
                "The address people reach this server at; payments come back to it. Default: http:// and the listening\naddress. Production wants https.",
            ),
            var(
                "FRONTROW_DATA",
                "./data",
                "The folder for everything that is started here: databases, images, generated secrets.",
            ),
            var("FRONTROW_WEB", "web/dist", "The built page. Default: web/dist where it exists."),
            var(
                "FRONTROW_SECRET",
                "openssl-rand-hex-32-prints-a-fitting-one",
                "The root of every key this installation signs with, at least 32 characters, the same on every node.\nIn development one is generated into the data folder.",
            ),
            var(
                "FRONTROW_TICKET_KEY",
                "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                "What ticket codes are signed with, the same on every node: an Ed25519 private key, 64 hexadecimal digits as\n`openssl rand -hex 32` prints them. In development it is derived from the root secret.",
            ),
            var(
                "FRONTROW_TICKET_KEYS_BEFORE",
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "Public keys that tickets were signed with before, comma separated, as hexadecimal digits: their codes stay good.\nDefault: none.",
            ),
            var(
                "FRONTROW_DEMO",
                "true",
                "Whether an empty database is filled with demo shows and log-ins. Default: true when Postgres is started\nhere. Refused in production.",
            ),
        ],
    },
    Group {
        title: "Load",
        about: "Beyond these a node says that it is busy and when to come back.",
        vars: &[
            var(
                "FRONTROW_MAX_SOCKETS",
                "100000",
                "Sockets a node takes. Default as shown; fewer where the process may not open as many files.",
            ),
            var("FRONTROW_MAX_REQUESTS", "1024", "REST requests a node has under way. Default as shown."),
        ],
    },
    Group {
        title: "The edge",
        about: "",
        vars: &[
            var(
                "FRONTROW_CORS_ORIGINS",
                "https://app.example.org,https://admin.example.org",
                "Origins whose pages may call the API, comma separated. Default: none but our own.",
            ),
            var(
                "FRONTROW_TRUSTED_PROXIES",
                "10.0.0.0/8,192.0.2.7",
                "Proxies whose X-Forwarded-For is believed, addresses or networks. Default: none. Without it everybody behind a proxy\nhas one address, and one limit.",
            ),
            var(
                "FRONTROW_RATE_ADDRESS",
                "3000",
                "API requests a minute that one address may make without a token, a fifth of them at once; 0 for no limit. This machine\nitself is not limited. Default as shown, at each node.",
            ),
            var("FRONTROW_RATE_ACCOUNT", "1200", "The same for one account, whatever its addresses. Default as shown."),
            var(
                "FRONTROW_METRICS_TOKEN",
                "openssl-rand-hex-32-prints-another",
                "Who reads /metrics sends it as a bearer token. Default: none; then /metrics answers only this machine.",
            ),
        ],
    },
    Group {
        title: "Logs",
        about: "",
        vars: &[
            var(
                "FRONTROW_LOG",
                "info",
                "What is logged, as tracing's filter: a level, or levels by module such as info,frontrow::queue=debug.",
            ),
            var("FRONTROW_LOG_FORMAT", "text", "text for people, json for machines."),
        ],
    },
    Group {
        title: "Services",
        about: "Each that is missing is started here in development.",
        vars: &[
            var("DATABASE_URL", "postgres://frontrow:password@db.internal:5432/frontrow", "Postgres 15 or newer."),
            var(
                "REDIS_URL",
                "redis://:password@redis.internal:6379",
                "Redis 7 or newer, or Valkey; rediss:// for TLS. A cluster is recognised by itself: one address of it is enough, and\nseveral (redis://:password@redis-1:6379,redis-2:6379,redis-3:6379) let a node start while one is away.",
            ),
            var(
                "KAFKA_BROKERS",
                "kafka-1.internal:9092,kafka-2.internal:9092",
                "Kafka, comma separated. Without it nodes cannot hear each other: in development the one node talks to itself.",
            ),
            var(
                "KAFKA_TOPIC_PREFIX",
                "frontrow",
                "What the names of the topics begin with; installations that share a Kafka differ in it. Topics that are missing are\nmade. Default as shown.",
            ),
        ],
    },
    Group {
        title: "Object storage for images (S3)",
        about: "All or none.",
        vars: &[
            var("S3_ENDPOINT", "https://s3.ap-northeast-2.amazonaws.com", "Where; path-style addresses are used."),
            var(
                "S3_PUBLIC_ENDPOINT",
                "https://images.example.org",
                "Where people reach the store who upload past the server, if not at S3_ENDPOINT.",
            ),
            var("S3_REGION", "ap-northeast-2", "The region."),
            var("S3_BUCKET", "frontrow-images", "The bucket; made at the start where it does not exist."),
            var("S3_ACCESS_KEY", "AKIAIOSFODNN7EXAMPLE", "The key's id."),
            var("S3_SECRET_KEY", "the-secret-of-the-access-key", "The key."),
        ],
    },
    Group {
        title: "Payments (PortOne V2)",
        about: "Secret, store, channel and webhook secret: all or none. In development a stand-in plays the gateway.",
        vars: &[
            var("PORTONE_API_URL", "https://api.portone.io", "The gateway's API. Default as shown."),
            var("PORTONE_SDK_URL", "https://cdn.portone.io/v2/browser-sdk.js", "The script the page loads. Default as shown."),
            var("PORTONE_API_SECRET", "the-v2-api-secret-of-the-console", "The V2 API secret."),
            var("PORTONE_STORE_ID", "store-00000000-0000-0000-0000-000000000000", "The store."),
            var(
                "PORTONE_CHANNEL_KEY",
                "channel-key-00000000-0000-0000-0000-000000000000",
                "The channel the page pays through. Production takes only payments of LIVE channels.",
            ),
            var(
                "PORTONE_FLOW",
                "verify",
                "How payments are taken on that channel: verify (the gateway charges, we verify) or manual (수동 승인: the\nbuyer approves, and we have it charged once the seats are frozen). Default as shown.",
            ),
            var(
                "PORTONE_WEBHOOK_SECRETS",
                "whsec_b25lLXNlY3JldC1vZi10aGUtY29uc29sZQ==",
                "The webhook's secret; two, newest first and comma separated, while it is being changed.",
            ),
        ],
    },
    Group {
        title: "Mails (SMTP)",
        about: "Both or none. In development they are put into the data folder else, as files that mail programs open.",
        vars: &[
            var(
                "SMTP_URL",
                "smtps://frontrow:the-password@smtp.example.org:465",
                "The mail server: smtps:// for TLS from the first byte, smtp://…?tls=required for STARTTLS (port 587), smtp:// alone for\nno TLS, which production takes only from a server on the same machine. Special letters of the password are written as %xx.",
            ),
            var("MAIL_FROM", "Frontrow <tickets@example.org>", "Who sends them."),
        ],
    },
    Group {
        title: "For tests",
        about: "",
        vars: &[var(
            "FRONTROW_CRASH_AT",
            "orders.after_commit",
            "The crash point at which the process dies, as a power cut would. Refused in production.",
        )],
    },
];

/// An example value of `name`.
#[must_use]
pub fn example(name: &str) -> &'static str {
    all().find(|v| v.name == name).map_or("", |v| v.example)
}

/// Whether `name` is one of ours.
#[must_use]
pub fn is_known(name: &str) -> bool {
    all().any(|v| v.name == name)
}

fn all() -> impl Iterator<Item = &'static Var> {
    VARS.iter().flat_map(|g| g.vars)
}

/// The text of `.env.example`: every variable, explained and commented out.
#[must_use]
pub fn env_example() -> String {
    let mut out = String::from(
        "# Every setting of Frontrow. `make run` reads a copy of this file named .env; nothing is needed to try it.\n\
         # Written by `frontrow env-example`; a test keeps it true.\n",
    );
    for group in VARS {
        let _ = write!(out, "\n## {}\n", group.title); // writing to a String cannot fail
        if !group.about.is_empty() {
            let _ = writeln!(out, "# {}", group.about);
        }
        for var in group.vars {
            let about = var.about.replace('\n', "\n# ");
            let _ = write!(out, "\n# {about}\n#{}={}\n", var.name, var.example);
        }
    }
    out
}
