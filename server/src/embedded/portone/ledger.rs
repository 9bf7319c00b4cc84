//! All records, and the agenda of what is to happen to them by itself.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use anyhow::{Context as _, ensure};
use chrono::{DateTime, Utc};
use tokio::sync::Notify;

use super::files::Files;
use super::record::{MessageState, Record};

/// Payments at most; a stand-in is not for more.
const MAX_PAYMENTS: usize = 500_000;

/// Something that happens by itself.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Item {
    /// A webhook is sent.
    Deliver { payment: String, message: String },
    /// A requested cancellation ends.
    Settle { payment: String, cancellation: String },
}

/// All records. Each has its own lock, held while its file is written.
#[derive(Debug)]
pub(super) struct Ledger {
    files: Files,
    records: RwLock<HashMap<String, Arc<Mutex<Record>>>>,
    agenda: Mutex<Agenda>,
    /// Rung when the agenda or the clock changed.
    pub(super) bell: Notify,
}

#[derive(Debug, Default)]
struct Agenda {
    order: BTreeSet<(DateTime<Utc>, Item)>,
    at: HashMap<Item, DateTime<Utc>>,
    /// Taken and not finished: not to be taken again.
    busy: HashSet<Item>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // A record is replaced whole: a panic elsewhere cannot leave half of one.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Ledger {
    /// Reads what an earlier life left.
    pub(super) fn open(files: Files, records: Vec<Record>) -> Self {
        let ledger = Self { files, records: RwLock::default(), agenda: Mutex::default(), bell: Notify::new() };
        for record in &records {
            ledger.note(record);
        }
        let all = records.into_iter().map(|r| (r.id.clone(), Arc::new(Mutex::new(r)))).collect();
        *ledger.records.write().unwrap_or_else(PoisonError::into_inner) = all;
        ledger
    }

    /// A copy of a record.
    pub(super) fn get(&self, id: &str) -> Option<Record> {
        self.find(id).map(|record| lock(&record).clone())
    }

    /// Copies of those that `pick` takes, as `pick` makes them.
    pub(super) fn all<T>(&self, pick: impl Fn(&Record) -> Option<T>) -> Vec<T> {
        let records: Vec<_> = self.records.read().unwrap_or_else(PoisonError::into_inner).values().cloned().collect();
        records.iter().filter_map(|record| pick(&lock(record))).collect()
    }

    /// Changes a record, makes it if it is new, and returns when the change is safe from a kill. If it cannot be
    /// written nothing changes.
    pub(super) async fn change<T: Send + 'static>(
        self: &Arc<Self>,
        id: &str,
        change: impl FnOnce(&mut Record) -> T + Send + 'static,
    ) -> anyhow::Result<T> {
        let record = self.find_or_make(id)?;
        let ledger = self.clone();
        let work = move || ledger.commit(&record, change);
        let done =
            if self.files.blocks() { tokio::task::spawn_blocking(work).await.context("a record's writer died")? } else { work() };
        self.bell.notify_one();
        done
    }

    fn commit<T>(&self, record: &Mutex<Record>, change: impl FnOnce(&mut Record) -> T) -> anyhow::Result<T> {
        let mut current = lock(record);
        let mut next = current.clone();
        let result = change(&mut next);
        self.files.write(&next)?;
        self.note(&next);
        *current = next;
        Ok(result)
    }

    fn find(&self, id: &str) -> Option<Arc<Mutex<Record>>> {
        self.records.read().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    fn find_or_make(&self, id: &str) -> anyhow::Result<Arc<Mutex<Record>>> {
        if let Some(record) = self.find(id) {
            return Ok(record);
        }
        let mut records = self.records.write().unwrap_or_else(PoisonError::into_inner);
        ensure!(records.len() < MAX_PAYMENTS, "the stand-in has no room for more payments");
        let make = || Arc::new(Mutex::new(Record::new(id.to_owned())));
        Ok(records.entry(id.to_owned()).or_insert_with(make).clone())
    }

    /// Puts what a record has ahead of it on the agenda.
    fn note(&self, record: &Record) {
        let payment = || record.id.clone();
        let messages = record.messages.iter().filter_map(|m| match m.state {
            MessageState::Due { at } => Some((at, Item::Deliver { payment: payment(), message: m.id.clone() })),
            _ => None,
        });
        let cancellations = record.cancellations.iter().filter_map(|c| {
            let (at, _) = c.settles?;
            Some((at, Item::Settle { payment: payment(), cancellation: c.id.clone() }))
        });
        let mut agenda = lock(&self.agenda);
        for (at, item) in messages.chain(cancellations) {
            agenda.put(at, item);
        }
    }

    /// Takes everything due, and says when the next is.
    pub(super) fn take_due(&self, now: DateTime<Utc>) -> (Vec<Item>, Option<DateTime<Utc>>) {
        let mut agenda = lock(&self.agenda);
        let mut due = Vec::new();
        while let Some((at, item)) = agenda.order.first().cloned() {
            if at > now {
                return (due, Some(at));
            }
            agenda.order.pop_first();
            agenda.at.remove(&item);
            agenda.busy.insert(item.clone());
            due.push(item);
        }
        (due, None)
    }

    /// An item that was taken is finished; if it is due again it goes back on the agenda.
    pub(super) fn finish(&self, item: &Item) {
        lock(&self.agenda).busy.remove(item);
        let (Item::Deliver { payment, .. } | Item::Settle { payment, .. }) = item;
        if let Some(record) = self.get(payment) {
            self.note(&record);
        }
        self.bell.notify_one();
    }
}

impl Agenda {
    fn put(&mut self, at: DateTime<Utc>, item: Item) {
        if self.busy.contains(&item) {
            return; // looked at again when it is finished
        }
        if let Some(earlier) = self.at.insert(item.clone(), at) {
            self.order.remove(&(earlier, item.clone()));
        }
        self.order.insert((at, item));
    }
}
