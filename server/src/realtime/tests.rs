//! The rules of the socket without a socket.

use std::time::{Duration, Instant};

use bytes::Bytes;
use chrono::Utc;
use frontrow_protocol::client::Request;
use frontrow_protocol::close::CloseCode;
use frontrow_protocol::error::ErrorCode;
use frontrow_protocol::records::LiveRecord;
use frontrow_protocol::seats::{SeatChange, SeatState};
use frontrow_protocol::server::{Body, Phase, Role, SeatsDelta, ServerMessage};
use proptest::prelude::*;
use uuid::Uuid;

use super::cadence::{Brief, Stillness, Told, due, pace, withheld};
use super::delivery::Delivery;
use super::feed::{Feed, Next};
use super::hub::Peer;
use super::mailbox::{Front, Mailbox, Outgoing};
use super::session::{Act, Anonymous, Authed};
use crate::accounts::Caller;
use crate::limits;
use crate::seats::SeatMap;

fn caller() -> Caller {
    #[allow(clippy::disallowed_methods)]
    let expires_at = Utc::now();
    Caller { account: Uuid::now_v7(), role: Role::Customer, nickname: "n".into(), expires_at }
}

fn authed(now: Instant) -> Authed {
    Anonymous::new(now).authenticated(caller())
}

fn code(act: &Act) -> Option<ErrorCode> {
    match act {
        Act::Refuse { error, .. } => Some(error.code),
        _ => None,
    }
}

#[test]
fn an_anonymous_client_may_authenticate_and_ping_and_nothing_else() {
    let now = Instant::now();
    let mut session = Anonymous::new(now);
    assert_eq!(session.on_text(r#"{"type":"auth","id":1,"token":"t"}"#, now), Act::Authenticate { re: 1, token: "t".into() });
    assert_eq!(session.on_text(r#"{"type":"ping","id":2}"#, now), Act::Run { re: 2, request: Request::Ping {} });
    let id = Uuid::now_v7();
    for request in [
        format!(r#"{{"type":"queue.join","id":3,"performance":"{id}"}}"#),
        format!(r#"{{"type":"seats.hold","id":3,"performance":"{id}","seats":[1]}}"#),
        format!(r#"{{"type":"order.watch","id":3,"order":"{id}"}}"#),
    ] {
        let act = session.on_text(&request, now);
        assert_eq!(code(&act), Some(ErrorCode::Unauthenticated), "{request}");
    }
}

#[test]
fn an_unknown_type_is_answered_and_never_counted_as_abuse() {
    let now = Instant::now();
    let mut session = authed(now);
    for n in 0..2 * limits::MAX_BAD_FRAMES {
        let later = now + Duration::from_secs(u64::from(n));
        let act = session.on_text(r#"{"type":"seats.dance","id":9}"#, later);
        assert_eq!(code(&act), Some(ErrorCode::UnknownType));
    }
}

#[test]
fn endless_bad_frames_end_the_socket_and_a_good_one_forgives() {
    let now = Instant::now();
    let mut session = authed(now);
    let at = |n: u32| now + Duration::from_secs(u64::from(n));
    for n in 0..limits::MAX_BAD_FRAMES {
        assert_eq!(code(&session.on_text("{", at(n))), Some(ErrorCode::BadMessage));
    }
    assert!(matches!(session.on_text(r#"{"type":"ping","id":1}"#, at(20)), Act::Run { .. }));
    for n in 0..limits::MAX_BAD_FRAMES {
        assert_eq!(code(&session.on_text("{", at(21 + n))), Some(ErrorCode::BadMessage));
    }
    assert_eq!(session.on_text("{", at(40)), Act::Close(CloseCode::ProtocolAbuse));
}

#[test]
fn a_flood_is_told_to_slow_down_then_closed() {
    let now = Instant::now();
    let mut session = authed(now);
    for _ in 0..limits::FRAME_BURST {
        assert!(matches!(session.on_text(r#"{"type":"ping","id":1}"#, now), Act::Run { .. }));
    }
    let act = session.on_text(r#"{"type":"ping","id":77}"#, now);
    assert!(
        matches!(&act, Act::Refuse { re: Some(77), error } if error.code == ErrorCode::RateLimited && error.retry_after_ms.is_some())
    );
    for _ in 1..limits::FRAME_BURST {
        session.on_text(r#"{"type":"ping","id":1}"#, now);
    }
    assert_eq!(session.on_text(r#"{"type":"ping","id":1}"#, now), Act::Close(CloseCode::RateLimited));
}

#[test]
fn a_socket_follows_a_bounded_number_of_performances() {
    let now = Instant::now();
    let mut session = authed(now);
    for _ in 0..limits::MAX_PERFORMANCES_PER_SOCKET {
        session.performances.insert(Uuid::now_v7());
    }
    let join = |id: Uuid| format!(r#"{{"type":"queue.join","id":1,"performance":"{id}"}}"#);
    let known = *session.performances.iter().next().unwrap();
    assert!(matches!(session.on_text(&join(known), now), Act::Run { .. }));
    assert_eq!(code(&session.on_text(&join(Uuid::now_v7()), now)), Some(ErrorCode::LimitExceeded));
}

#[test]
fn a_socket_that_leaves_gets_the_answer_under_way_first() {
    let mailbox = Mailbox::default();
    mailbox.event("before".into());
    mailbox.leave();
    mailbox.leave();
    // The request under way is answered after the node said that it stops.
    mailbox.event("answer".into());
    assert_eq!(mailbox.take(), Some(Outgoing::Event("before".into())));
    assert_eq!(mailbox.take(), Some(Outgoing::Event("answer".into())));
    assert_eq!(mailbox.take(), Some(Outgoing::Leave));
    mailbox.event("the join that was waited for".into());
    mailbox.close(CloseCode::Restarting, "retry_in_ms=1".into());
    mailbox.leave();
    assert_eq!(mailbox.take(), Some(Outgoing::Event("the join that was waited for".into())));
    assert_eq!(mailbox.take(), Some(Outgoing::Close(CloseCode::Restarting, "retry_in_ms=1".into())));
    assert_eq!(mailbox.take(), None);
}

#[test]
fn renewal_must_name_the_same_account() {
    let mut session = authed(Instant::now());
    let same = Caller { nickname: "new".into(), ..session.caller.clone() };
    assert!(session.renewed(1, same).is_ok());
    assert_eq!(session.caller.nickname, "new");
    assert_eq!(session.renewed(2, caller()).err().and_then(|a| code(&a)), Some(ErrorCode::Conflict));
}

fn state(position: u64) -> Brief {
    Brief {
        phase: Phase::Waiting,
        number: 1,
        position,
        behind: 0,
        eta: None,
        paused: false,
        admitted_until: None,
        opens_at: None,
    }
}

#[test]
fn news_are_told_at_the_pace_of_the_place() {
    let at = Instant::now();
    let told = Told { brief: state(50), at };
    assert!(due(None, &state(50), at));
    assert!(!due(Some(&told), &state(50), at + Duration::from_secs(60)), "no change, no news");
    assert!(!due(Some(&told), &state(49), at + Duration::from_millis(10)));
    assert!(due(Some(&told), &state(49), at + Duration::from_millis(250)));
    assert_eq!(withheld(&told, 50, state(50).behind), None, "nothing is withheld where nothing changed");
    let soon = withheld(&told, 49, state(50).behind).unwrap() - at;
    assert!((Duration::from_millis(125)..Duration::from_millis(250)).contains(&soon), "{soon:?}");
    let far = Told { brief: state(20_001), at };
    assert!(!due(Some(&far), &state(20_000), at + Duration::from_secs(3)));
    assert!(due(Some(&far), &state(20_000), at + Duration::from_secs(5)));
    let running = Brief { phase: Phase::Running, position: 0, ..state(0) };
    assert!(due(Some(&told), &running, at), "one's turn is told at once");
    let paused = Brief { paused: true, ..state(50) };
    assert!(due(Some(&told), &paused, at), "a pause is told at once");
    assert_eq!([pace(1), pace(100), pace(101), pace(10_000), pace(10_001)].map(|d| d.as_millis()), [250, 250, 1000, 1000, 5000]);
}

proptest! {
    /// News of any kind, told at the looks at which everybody is asked about, and looks that come late: each is told within
    /// its pace and a look; and where nothing is new, nobody is asked about for long.
    #[test]
    fn nobody_misses_news_for_the_line_stood_still(
        news in prop::collection::vec(prop::bool::weighted(0.05), 200),
        late in prop::collection::vec(0..100_u64, 200),
        position in prop::sample::select(vec![50_u64, 5000, 50_000]),
    ) {
        let began = Instant::now();
        let (mut still, mut at, mut told, mut brief) = (Stillness::new(began), began, None, state(position));
        let (mut behind_since, mut news_at, mut idle) = (Some(began), began, 0);
        for (new, late) in news.into_iter().zip(late) {
            at += limits::QUEUE_TICK + Duration::from_millis(late);
            if new {
                brief.eta = Some((brief.eta.map_or(0, |(low, _)| low) + 1, 9));
                (behind_since, news_at) = (behind_since.or(Some(at)), at);
                still.end(at);
            }
            if still.asks(at) {
                idle += u32::from(at > news_at + 2 * pace(u64::MAX));
                if due(told.as_ref(), &brief, at) {
                    told = Some(Told { brief, at });
                    behind_since = None;
                }
            }
            let patience = pace(position) + limits::QUEUE_TICK + Duration::from_millis(100);
            prop_assert!(behind_since.is_none_or(|since| at < since + patience), "untold for {:?}", behind_since.map(|since| at - since));
        }
        prop_assert!(f64::from(idle) <= (at - began).as_secs_f64() / 5.0 + 1.0, "{idle} in {:?}", at - began);
    }
}

#[test]
fn what_a_round_could_not_finish_is_the_own_tasks_before_any_round_writes_again() {
    let (mailbox, mut frames) = (Mailbox::default(), Vec::new());
    mailbox.event("first".into());
    assert!(!mailbox.begin_round(), "without a bell the own task is called, and is next");
    assert!(mailbox.begin());
    assert_eq!(mailbox.take(), Some(Outgoing::Event("first".into())));
    mailbox.event("second".into());
    assert!(mailbox.end(), "it came while the own task wrote");
    assert!(mailbox.begin_round());
    assert!(!mailbox.begin_round() && !mailbox.begin(), "one at a time");
    assert_eq!(mailbox.take_frames(&mut frames), Front::Frames);
    mailbox.event("third".into());
    mailbox.hand_over("ond".into());
    assert!(!mailbox.begin_round(), "a second visit finds nothing to do");
    assert!(mailbox.begin());
    assert_eq!((mailbox.take_rest(), mailbox.take()), ("ond".into(), Some(Outgoing::Event("third".into()))));
    assert!(!mailbox.end());
    assert!(mailbox.begin_round(), "and then rounds write again");
    assert_eq!(mailbox.take_frames(&mut Vec::new()), Front::Nothing);
}

#[test]
fn a_newer_queue_state_takes_the_older_ones_place() {
    let mailbox = Mailbox::default();
    let (a, b) = (Uuid::now_v7(), Uuid::now_v7());
    mailbox.queue_state(a, b"a1");
    mailbox.event("reply".into());
    mailbox.queue_state(b, b"b1");
    mailbox.queue_state(a, b"a2");
    let taken: Vec<_> = std::iter::from_fn(|| mailbox.take()).collect();
    assert_eq!(
        taken,
        [Outgoing::QueueState(a, "a2".into()), Outgoing::Event("reply".into()), Outgoing::QueueState(b, "b1".into())]
    );
}

#[test]
fn too_many_deltas_become_one_resync_and_events_are_kept() {
    let mailbox = Mailbox::default();
    let map = Uuid::now_v7();
    mailbox.event("granted".into());
    for _ in 0..10 * limits::MAILBOX_DELTAS {
        mailbox.delta(map, "d".into());
    }
    assert_eq!(mailbox.take(), Some(Outgoing::Event("granted".into())));
    assert_eq!(mailbox.take(), Some(Outgoing::Resync(map)));
    assert_eq!(mailbox.take(), None);
}

#[test]
fn events_that_do_not_fit_close_the_socket_instead_of_being_dropped() {
    let mailbox = Mailbox::default();
    for _ in 0..=limits::MAILBOX_EVENTS {
        mailbox.event("e".into());
    }
    assert!(matches!(mailbox.take(), Some(Outgoing::Close(CloseCode::TooSlow, _))));
    mailbox.event("later".into());
    assert_eq!(mailbox.take(), None, "nothing after a close");
}

proptest! {
    /// Whatever comes while nobody reads: bytes are bounded, and counted right.
    #[test]
    fn a_mailbox_nobody_reads_holds_a_bounded_number_of_bytes(
        pushes in prop::collection::vec((0..6_u8, 0..3_usize, 1..20_000_usize), 1..300),
    ) {
        let (mailbox, maps) = (Mailbox::default(), [Uuid::from_u128(1), Uuid::from_u128(2), Uuid::from_u128(3)]);
        for (kind, map, len) in pushes {
            let frame = |most: usize| Bytes::from(vec![b'x'; len.min(most)]);
            match kind {
                0 => mailbox.event(frame(20_000)),
                1 => mailbox.queue_state(maps[map], &frame(500)),
                2 => mailbox.delta(maps[map], frame(20_000)),
                3 => mailbox.resync(maps[map]),
                4 => mailbox.pong(frame(125)),
                _ => drop(mailbox.take()),
            }
            prop_assert!(mailbox.bytes() <= limits::MAILBOX_BYTES + 3 * 500 + 125);
        }
        while mailbox.take().is_some() {}
        prop_assert_eq!(mailbox.bytes(), 0);
    }
}

#[test]
fn large_changes_become_one_resync_and_give_way_to_replies() {
    let (mailbox, map) = (Mailbox::default(), Uuid::now_v7());
    let large = Bytes::from(vec![b'x'; limits::MAILBOX_BYTES / 4]);
    (0..4).for_each(|_| mailbox.delta(map, large.clone()));
    assert_eq!(mailbox.bytes(), limits::MAILBOX_BYTES);
    mailbox.event("granted".into());
    assert_eq!((mailbox.take(), mailbox.take()), (Some(Outgoing::Resync(map)), Some(Outgoing::Event("granted".into()))));
    (0..9).for_each(|_| mailbox.delta(map, large.clone()));
    assert_eq!((mailbox.take(), mailbox.take()), (Some(Outgoing::Resync(map)), None));
}

#[derive(Clone, Debug)]
enum Step {
    Change(u32, SeatState),
    LoseThenChange(u32, SeatState),
    Repair,
    Carry,
    Read,
    Rewatch,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let seat = 0_u32..40;
    let seat_state = prop::sample::select(vec![SeatState::Available, SeatState::Held, SeatState::Sold]);
    let step = prop_oneof![
        6 => (seat.clone(), seat_state.clone()).prop_map(|(s, t)| Step::Change(s, t)),
        1 => (seat, seat_state).prop_map(|(s, t)| Step::LoseThenChange(s, t)),
        1 => Just(Step::Repair),
        3 => Just(Step::Carry),
        2 => Just(Step::Read),
        1 => Just(Step::Rewatch),
    ];
    prop::collection::vec(step, 1..200)
}

/// What a client does with what it reads.
#[derive(Default)]
struct Client {
    epoch: u64,
    version: u64,
    states: Vec<u8>,
    broken: bool,
}

/// The payload of a frame the server wrote.
fn payload(frame: &[u8]) -> &[u8] {
    match frame[1] {
        126 => &frame[4..],
        127 => &frame[10..],
        _ => &frame[2..],
    }
}

impl Client {
    fn read(&mut self, feed: &mut Feed, peer: &Peer) {
        while let Some(outgoing) = peer.mailbox.take() {
            let frame = match outgoing {
                Outgoing::Event(f) | Outgoing::Delta(_, f) => f,
                Outgoing::Resync(_) => feed.resync_frame(peer.session, Instant::now()).unwrap(),
                other => panic!("unexpected {other:?}"),
            };
            match serde_json::from_slice::<ServerMessage>(payload(&frame)).unwrap().body {
                Body::SeatsSnapshot(s) => {
                    use base64::Engine as _;
                    self.states = base64::engine::general_purpose::STANDARD.decode(&s.states).unwrap();
                    (self.epoch, self.version) = (s.epoch, s.version);
                }
                Body::SeatsDelta(d) => self.apply(&d),
                other => panic!("unexpected {other:?}"),
            }
        }
    }

    fn apply(&mut self, delta: &SeatsDelta) {
        self.broken |= delta.epoch != self.epoch || delta.from != self.version;
        for SeatChange(seat, to) in &delta.changes {
            frontrow_protocol::seats::set(&mut self.states, *seat, *to);
        }
        self.version = delta.version;
    }
}

proptest! {
    /// Whatever is lost, however slowly a client reads: it never sees a gap it could not bridge, and once repaired and
    /// read it has exactly the truth.
    #[test]
    fn every_watcher_converges(steps in steps()) {
        let performance = Uuid::now_v7();
        let mut truth = SeatMap { epoch: 1, version: 0, count: 40, packed: vec![0; 10] };
        let mut feed = Feed::new(performance, &Delivery::default());
        let now = Instant::now();
        feed.repair(truth.clone(), now);
        let peer = Peer::new(Uuid::now_v7(), false, 0, 0);
        prop_assert!(feed.watch(&peer, 1, None, now));
        let mut client = Client::default();
        client.read(&mut feed, &peer);
        let change = |truth: &mut SeatMap, seat: u32, to: SeatState| {
            frontrow_protocol::seats::set(&mut truth.packed, seat, to);
            truth.version += 1;
            LiveRecord::SeatsChanged { performance, epoch: 1, from: truth.version - 1, version: truth.version, changes: vec![SeatChange(seat, to)] }
        };
        for (n, step) in steps.into_iter().enumerate() {
            let at = now + Duration::from_millis(7 * n as u64);
            match step {
                Step::Change(seat, to) => {
                    let record = change(&mut truth, seat, to);
                    if feed.apply(&record, at) == Next::Repair {
                        feed.repair(truth.clone(), at);
                    }
                }
                Step::LoseThenChange(seat, to) => {
                    let _lost = change(&mut truth, seat, to);
                    let record = change(&mut truth, seat, SeatState::Blocked);
                    if feed.apply(&record, at) == Next::Repair {
                        feed.repair(truth.clone(), at);
                    }
                }
                Step::Repair => feed.repair(truth.clone(), at),
                Step::Carry => feed.carry(),
                Step::Read => client.read(&mut feed, &peer),
                Step::Rewatch => {
                    client.read(&mut feed, &peer);
                    prop_assert!(feed.watch(&peer, 2, Some((client.epoch, client.version)), at));
                }
            }
        }
        let end = now + Duration::from_secs(60);
        feed.repair(truth.clone(), end);
        feed.flush(end);
        feed.carry();
        client.read(&mut feed, &peer);
        prop_assert!(!client.broken, "a delta did not fit");
        prop_assert_eq!(client.version, truth.version);
        prop_assert_eq!(client.states, truth.packed);
    }
}
