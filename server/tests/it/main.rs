//! One integration binary that mirrors the rooms, on real Postgres and Redis.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::disallowed_methods,
    missing_docs,
    unreachable_pub,
    dead_code
)]

mod client;
mod fixtures;
mod harness;
mod node;
mod socket;
mod standin;

mod accounts;
mod approval;
mod audit;
mod bus;
mod cable;
mod call_off;
mod call_off_crash;
mod call_off_together;
mod cancellation;
mod cases;
mod chaos;
mod chaos_scene;
mod checkout;
mod cluster;
mod compressed;
mod deletion;
mod gate;
mod gateway_failures;
mod http;
mod http_edge;
mod idle;
mod images;
mod java;
mod kafka;
mod kept;
mod ledger;
mod line;
mod mail_server;
mod map;
mod matrix;
mod nodes;
mod notices;
mod notices_tls;
mod orders;
mod orders_chance;
mod orders_chance_events;
mod orders_chance_kill;
mod orders_crash;
mod orders_crash_approval;
mod orders_crash_steps;
mod orders_late;
mod orders_money;
mod orders_together;
mod outages;
mod overload;
mod parity;
mod payments;
mod payments_checkout;
mod payments_restart;
mod payments_webhooks;
mod ports;
mod process;
mod proxy;
mod queue;
mod queue_controls;
mod queue_loss;
mod queue_lottery;
mod queue_presence;
mod queue_replies;
mod queue_resume;
mod queue_rollback;
mod queue_state;
mod queue_steer;
mod queue_storm;
mod rankings;
mod realtime;
mod reconnect;
mod redis_cluster;
mod redis_tls;
mod reviews;
mod reviews_cache;
mod reviews_race;
mod roles;
mod roles_apart;
mod rolling;
mod search;
mod seats;
mod seats_expiry;
mod seats_loss;
mod seats_orders;
mod seats_race;
mod shows;
mod shows_sale;
mod slow_readers;
mod smoke;
mod stage;
mod statements;
mod store;
mod storm;
mod tidy;
mod venues;
mod wishes;
mod wishes_crash;
mod wishes_upkeep;
