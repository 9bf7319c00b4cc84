//! The payment gateway: takes money, tells of it late, twice or never, and gives it back when it is asked properly.

use std::collections::BTreeMap;

use crate::world::{Fault, Outcome, W, tell};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    #[default]
    Ready,
    Failed,
    Paid,
    Cancelled,
}

/// A payment as the gateway shows it.
#[derive(Clone, Debug, Default)]
pub struct Payment {
    pub state: State,
    pub paid: i64,
    /// A cancellation that was accepted and is under way: when it will be through.
    pub under_way: Option<i64>,
    /// The first answer to each key, given again whenever the key is used again.
    answers: BTreeMap<u32, Answer>,
    /// What buyers approved, by token, and how a charge by it was answered.
    approved: BTreeMap<u64, (i64, Option<Charge>)>,
}

/// A webhook on its way.
#[derive(Clone, Debug)]
pub struct Webhook {
    pub id: u64,
    pub payment: usize,
    pub at: i64,
}

#[derive(Default)]
pub struct Gateway {
    payments: BTreeMap<usize, Payment>,
    pub webhooks: Vec<Webhook>,
}

/// How a cancellation was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Done,
    Requested,
    Refused,
}

impl Gateway {
    /// The payment as it is now.
    pub fn get(&mut self, payment: usize, now: i64) -> Payment {
        let payment = self.payments.entry(payment).or_default();
        if payment.under_way.is_some_and(|at| at <= now) {
            (payment.state, payment.under_way) = (State::Cancelled, None);
        }
        payment.clone()
    }
}

/// Somebody pays at the gateway's own page; it takes money once for each payment.
pub fn pay(w: &W, payment: usize, amount: i64, fails: bool) {
    let mut gateway = w.gateway.borrow_mut();
    let mut now = gateway.get(payment, w.now());
    if !matches!(now.state, State::Ready | State::Failed) {
        tell!(w, "payment {payment} is paid once more: the gateway refuses");
        return;
    }
    (now.state, now.paid) = if fails { (State::Failed, 0) } else { (State::Paid, amount) };
    tell!(w, "payment {payment} at the gateway: {:?}, {amount}", now.state);
    gateway.payments.insert(payment, now);
    // Told late, out of order, twice, or not at all.
    for copies in [800, 300] {
        if w.chance(copies) {
            let at = w.now() + i64::try_from(w.pick(0, 1 << w.pick(0, 16))).unwrap();
            let id = if copies == 300 { gateway.webhooks.last().map_or_else(|| w.id(), |last| last.id) } else { w.id() };
            gateway.webhooks.push(Webhook { id, payment, at });
        }
    }
}

/// How a charge was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    Made,
    Before,
    Refused,
}

/// Somebody approves `amount` at the gateway's page; nothing is charged. With what the browser comes back.
pub fn approve(w: &W, payment: usize, amount: i64) -> Option<u64> {
    let mut gateway = w.gateway.borrow_mut();
    let mut now = gateway.get(payment, w.now());
    if !matches!(now.state, State::Ready | State::Failed) {
        return None;
    }
    let token = w.id();
    now.approved.insert(token, (amount, None));
    gateway.payments.insert(payment, now);
    tell!(w, "payment {payment} at the gateway: {amount} approved (token {token})");
    Some(token)
}

/// Asks to charge what was approved; `frozen` looks at the seats in the moment of the charge.
pub async fn confirm(w: &W, payment: usize, token: u64, amount: i64, frozen: impl FnOnce()) -> Outcome<Charge> {
    w.turn().await;
    if w.fails(50) {
        tell!(w, "  the gateway cannot be reached to charge payment {payment}");
        return Err(Fault);
    }
    let answer = {
        let mut gateway = w.gateway.borrow_mut();
        let mut now = gateway.get(payment, w.now());
        let approved = now.approved.get(&token).copied();
        let answer = match (approved, now.state) {
            (Some((_, Some(known))), _) => known,
            (_, State::Paid | State::Cancelled) => Charge::Before,
            (Some((of, None)), _) if of == amount && !w.fails(100) => Charge::Made,
            _ => Charge::Refused,
        };
        if let Some((of, None)) = approved {
            now.approved.insert(token, (of, Some(answer)));
            if answer == Charge::Made {
                (now.state, now.paid) = (State::Paid, amount);
                w.count("approvals charged", 1);
                frozen();
                let at = w.now() + i64::try_from(w.pick(0, 20_000)).unwrap();
                gateway.webhooks.push(Webhook { id: w.id(), payment, at });
            }
            gateway.payments.insert(payment, now);
        }
        answer
    };
    tell!(w, "  the gateway on charging payment {payment} (token {token}): {answer:?}");
    if w.fails(100) {
        tell!(w, "  and nobody hears it");
        return Err(Fault);
    }
    Ok(answer)
}

/// Asks how a payment stands. The answer may be old by the time it comes.
pub async fn ask(w: &W, payment: usize) -> Outcome<Payment> {
    w.turn().await;
    if w.fails(50) {
        tell!(w, "  the gateway is silent about payment {payment}");
        return Err(Fault);
    }
    let seen = w.gateway.borrow_mut().get(payment, w.now());
    tell!(w, "  the gateway says payment {payment}: {:?}, {}", seen.state, seen.paid);
    if w.fails(150) {
        w.sleep(i64::try_from(w.pick(1, 20_000)).unwrap()).await;
    }
    Ok(seen)
}

/// Asks for all of the money back.
pub async fn cancel(w: &W, payment: usize, key: u32, amount: i64) -> Outcome<Answer> {
    w.turn().await;
    if w.fails(50) {
        tell!(w, "  the gateway cannot be reached to cancel payment {payment}");
        return Err(Fault);
    }
    let answer = {
        let mut gateway = w.gateway.borrow_mut();
        let mut now = gateway.get(payment, w.now());
        let known = now.answers.get(&key).copied();
        let answer = known.unwrap_or(match now.state {
            State::Paid if now.paid != amount || now.under_way.is_some() => Answer::Refused,
            State::Paid if w.fails(100) => Answer::Refused,
            State::Paid if w.fails(200) => Answer::Requested,
            State::Paid => Answer::Done,
            _ => Answer::Refused,
        });
        if known.is_none() {
            match answer {
                Answer::Done => now.state = State::Cancelled,
                Answer::Requested => now.under_way = Some(w.now() + i64::try_from(w.pick(1, 30_000)).unwrap()),
                Answer::Refused => {}
            }
            now.answers.insert(key, answer);
            gateway.payments.insert(payment, now);
        }
        answer
    };
    tell!(w, "  the gateway on cancelling payment {payment} (key {key}): {answer:?}");
    if w.fails(100) {
        tell!(w, "  and nobody hears it");
        return Err(Fault);
    }
    Ok(answer)
}
