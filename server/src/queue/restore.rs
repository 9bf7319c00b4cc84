//! Redis lost the line, or its last writes: places come back by their signed tokens.

use std::collections::HashMap;

use frontrow_protocol::ids::{AccountId, PerformanceId, SessionId};

use super::begin::begin;
use super::live::{self, Restored, Returning, Taken};
use super::token::Signer;
use super::{Place, store};
use crate::app::App;
use crate::error::{Error, Result};
use crate::limits;
use crate::shows::Performance;

/// Gives the people of the life before this one their places back, as their resume tokens prove them: account, session,
/// token each; a call for each [`limits::QUEUE_BATCH`] of them. Answers in their order with the place each account has now,
/// which may be another session's; `None` when it is gone. Repeating it changes nothing. Nobody else is admitted before the
/// time for it is over.
///
/// # Errors
/// `overloaded` when the line was lost again meanwhile; faults.
pub async fn restore(
    app: &App,
    performance: &Performance,
    people: &[(AccountId, SessionId, String)],
) -> Result<Vec<Option<Place>>> {
    let signer = Signer::new(&app.config.secret);
    let proved = people.iter().enumerate().filter_map(|(at, (account, session, token))| {
        let proof = signer.verify(performance.id, *account, token)?;
        Some((at, (*account, *session, proof)))
    });
    let proved: Vec<(usize, Returning)> = proved.collect();
    let mut places = vec![None; people.len()];
    for chunk in proved.chunks(limits::QUEUE_BATCH) {
        let some: Vec<Returning> = chunk.iter().map(|(_, person)| *person).collect();
        for ((at, _), taken) in chunk.iter().zip(restore_some(app, performance.id, &some).await?) {
            places[*at] = match taken {
                Taken::Place(place) => Some(place),
                Taken::Unknown => {
                    begin(app, performance).await?;
                    return Err(Error::overloaded(1000));
                }
                _ => None,
            };
        }
    }
    Ok(places)
}

/// The same for at most [`limits::QUEUE_BATCH`] people whose tokens are true: a place, lost, or unknown.
pub(super) async fn restore_some(app: &App, performance: PerformanceId, people: &[Returning]) -> Result<Vec<Taken>> {
    let unknown = || Ok(people.iter().map(|_| Taken::Unknown).collect());
    let Some(mut restored) = live::restore(app, performance, people).await? else { return unknown() };
    let lobby: Vec<usize> = (0..people.len()).filter(|at| matches!(restored[*at], Restored::Lobby)).collect();
    if !lobby.is_empty() {
        // They were cut off before they could be told what they drew.
        let accounts: Vec<AccountId> = lobby.iter().map(|at| people[*at].0).collect();
        let drawn: HashMap<AccountId, u64> = store::drawn_by(app, performance, &accounts).await?.into_iter().collect();
        let with_drawn = |at: &usize| {
            let (account, session, mut proof) = people[*at];
            proof.number = drawn.get(&account).copied().unwrap_or(proof.number);
            (account, session, proof)
        };
        let again: Vec<Returning> = lobby.iter().map(with_drawn).collect();
        let Some(places) = live::restore(app, performance, &again).await? else { return unknown() };
        for (at, place) in lobby.into_iter().zip(places) {
            restored[at] = place;
        }
    }
    let taken = |restored| match restored {
        Restored::Place(place) => Taken::Place(place),
        Restored::Lobby | Restored::None => Taken::Lost,
    };
    Ok(restored.into_iter().map(taken).collect())
}
