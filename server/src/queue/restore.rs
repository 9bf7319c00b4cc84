//! Redis lost the line: places come back by their signed tokens.

use std::collections::{BTreeMap, HashMap};

use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};

use super::live::{self, Restored, Returning};
use super::token::Signer;
use super::{Place, store};
use crate::app::App;
use crate::error::Result;
use crate::limits;

/// Gives the people of the life before this one their places back, as their resume tokens prove them: account, session,
/// token each. Answers in their order with the place each account has now, which may be another session's; `None` when it
/// is gone. Repeating it changes nothing. Nobody else is admitted before the time for it is over.
///
/// # Errors
/// Faults.
pub async fn restore(
    app: &App,
    performance: PerformanceId,
    people: &[(AccountId, SessionId, String)],
) -> Result<Vec<Option<Place>>> {
    let signer = Signer::new(&app.config.secret);
    let mut lives: BTreeMap<u64, Vec<(usize, Returning)>> = BTreeMap::new();
    for (at, (account, session, token)) in people.iter().enumerate() {
        if let Some(proof) = signer.verify(performance, *account, token) {
            lives.entry(proof.epoch).or_default().push((at, (*account, *session, proof)));
        }
    }
    let mut places = vec![None; people.len()];
    for (epoch, returning) in lives {
        for chunk in returning.chunks(limits::QUEUE_BATCH) {
            let some: Vec<Returning> = chunk.iter().map(|(_, person)| *person).collect();
            let restored = restore_chunk(app, performance, epoch, some).await?;
            for ((at, _), place) in chunk.iter().zip(restored) {
                places[*at] = place;
            }
        }
    }
    Ok(places)
}

async fn restore_chunk(
    app: &App,
    performance: PerformanceId,
    epoch: u64,
    mut people: Vec<Returning>,
) -> Result<Vec<Option<Place>>> {
    let mut restored = live::restore(app, performance, epoch, &people).await?;
    let lobby: Vec<usize> = (0..people.len()).filter(|at| matches!(restored[*at], Restored::Lobby)).collect();
    if !lobby.is_empty() {
        // They were cut off before they could be told what they drew.
        let accounts: Vec<AccountId> = lobby.iter().map(|at| people[*at].0).collect();
        let drawn: HashMap<AccountId, u64> = store::drawn_by(app, performance, &accounts).await?.into_iter().collect();
        for at in &lobby {
            let (account, _, proof) = &mut people[*at];
            proof.number = drawn.get(account).copied().unwrap_or(proof.number);
        }
        let again: Vec<Returning> = lobby.iter().map(|at| people[*at]).collect();
        for (at, place) in lobby.into_iter().zip(live::restore(app, performance, epoch, &again).await?) {
            restored[at] = place;
        }
    }
    let place = |restored| match restored {
        Restored::Place(place) => Some(place),
        Restored::Lobby | Restored::None => None,
    };
    Ok(restored.into_iter().map(place).collect())
}
