//! SQL of the search: one statement an order, each with and without words, so that every plan has an index to walk
//! whatever else is asked. `w` is what is asked for; it has one row and costs nothing.
//!
//! The statements are put together from literals, so that each is checked whole when this is compiled.

use chrono::{DateTime, Utc};
use frontrow_protocol::server::Role;
use sqlx::PgPool;
use uuid::Uuid;

use super::rules::{Sort, Wish, grams};
use crate::accounts::Caller;
use crate::error::Result;
use crate::shows::rules::SaleStatus;

/// A show that was found, with what the order goes by.
pub(super) struct Picked {
    pub(super) id: Uuid,
    pub(super) at: DateTime<Utc>,
    pub(super) title: String,
}

/// What is asked for, with who asks.
struct Asked<'a> {
    wish: &'a Wish,
    now: DateTime<Utc>,
    /// Whether hidden shows are listed.
    whole: bool,
    /// Whose shows are listed though hidden.
    own: Option<Uuid>,
    /// What the text must contain besides its terms.
    words: Vec<String>,
    terms: Vec<String>,
}

/// `$at` is what the order goes by, `$source` where shows are read from, `$rules` what the order adds.
macro_rules! picked {
    ($pg:expr, $asked:expr, [$($at:tt)*], [$($source:tt)*], [$($rules:tt)*]) => {
        sqlx::query_as!(
            Picked,
            r#"with w as (select $1::timestamptz as now, $2::bool as whole, $3::uuid as own, $4::bool as mine,
                   $5::uuid as venue, $6::timestamptz as since, $7::timestamptz as until, $8::int8 as price_min,
                   $9::int8 as price_max, $10::text as sale, $11::text[] as words, $12::text[] as terms,
                   $13::timestamptz as as_of, $14::timestamptz as at, $15::text as title, $16::uuid as id)
               select s.id as "id!", s.title_key as "title!", "#
                + $($at)*
                + r#" as "at!" from w cross join "#
                + $($source)*
                + r#" where s.deleted_at is null and (s.visible_at <= w.now or w.whole or s.owner_id = w.own)
                    and (not w.mine or s.owner_id = w.own)
                    and (w.sale is null or w.sale = (
                        select case when bool_or(x.sale_opens_at <= w.now and x.sale_closes_at > w.now and x.cancelled_at is null) then 'on_sale'
                                    when bool_or(x.sale_opens_at > w.now and x.cancelled_at is null) then 'upcoming'
                                    when bool_or(x.cancelled_at is null) then 'closed'
                                    when count(*) > 0 then 'cancelled' else 'none' end
                        from performances x where x.show_id = s.id and x.deleted_at is null)) "#
                + $($rules)*
                + " limit $17",
            $asked.now,
            $asked.whole,
            $asked.own,
            $asked.wish.mine,
            $asked.wish.venue,
            $asked.wish.from,
            $asked.wish.to,
            $asked.wish.price_min,
            $asked.wish.price_max,
            $asked.wish.sale.map(SaleStatus::as_str),
            &$asked.words,
            &$asked.terms,
            $asked.wish.place.as_of,
            $asked.wish.place.at,
            $asked.wish.place.title,
            $asked.wish.place.id,
            i64::try_from($asked.wish.limit).unwrap_or(0) + 1
        )
        .fetch_all($pg)
        .await?
    };
}

/// With words the terms find the shows, and the text itself is looked at for words longer than a term.
macro_rules! either {
    ($pg:expr, $asked:expr, $at:tt, [$($source:tt)*], [$($rules:tt)*]) => {
        if $asked.terms.is_empty() {
            picked!($pg, $asked, $at, [$($source)*], [$($rules)*])
        } else {
            picked!($pg, $asked, $at, [$($source)* + " join show_search t on t.show_id = s.id"],
                [r#"and t.terms @> w.terms
                    and not exists (select from unnest(w.words) word where strpos(t.document, word) = 0) "# + $($rules)*])
        }
    };
}

/// Shows that have a performance as it is asked for. One that was called off is not, but to who looks for such.
macro_rules! of_shows {
    ($pg:expr, $asked:expr, $at:literal, $order:literal) => {
        either!(
            $pg,
            $asked,
            [$at],
            ["shows s"],
            [r#"and (num_nonnulls(w.venue, w.since, w.until, w.price_min, w.price_max) = 0 or exists (
                    select from performances p where p.show_id = s.id and p.deleted_at is null
                        and (p.cancelled_at is null or w.sale = 'cancelled')
                        and (w.venue is null or p.venue_id = w.venue) and (w.since is null or p.starts_at >= w.since)
                        and (w.until is null or p.starts_at < w.until)
                        and (num_nonnulls(w.price_min, w.price_max) = 0 or exists (
                            select from performance_prices r where r.performance_id = p.id and r.amount
                                between coalesce(w.price_min, 0) and coalesce(w.price_max, 9223372036854775807))))) "#
                + $order]
        )
    };
}

/// The first performance of each show that is as it is asked for and comes `$first`.
macro_rules! of_performances {
    ($pg:expr, $asked:expr, $at:literal, $first:literal, $order:literal) => {
        either!(
            $pg,
            $asked,
            [$at],
            ["performances p join shows s on s.id = p.show_id"],
            [r#"and p.deleted_at is null and (p.cancelled_at is null or w.sale = 'cancelled') and (w.venue is null or p.venue_id = w.venue)
                and (w.since is null or p.starts_at >= w.since) and (w.until is null or p.starts_at < w.until)
                and (num_nonnulls(w.price_min, w.price_max) = 0 or exists (
                    select from performance_prices r where r.performance_id = p.id and r.amount
                        between coalesce(w.price_min, 0) and coalesce(w.price_max, 9223372036854775807)))
                and not exists (
                    select from performances q where q.show_id = p.show_id and q.deleted_at is null
                        and (q.cancelled_at is null or w.sale = 'cancelled')
                        and (w.venue is null or q.venue_id = w.venue) and (w.since is null or q.starts_at >= w.since)
                        and (w.until is null or q.starts_at < w.until)
                        and (num_nonnulls(w.price_min, w.price_max) = 0 or exists (
                            select from performance_prices r where r.performance_id = q.id and r.amount
                                between coalesce(w.price_min, 0) and coalesce(w.price_max, 9223372036854775807)))
                        and "#
                + $first
                + ") "
                + $order]
        )
    };
}

/// One more than a page holds, from the place that is asked for on.
pub(super) async fn pick(pg: &PgPool, caller: Option<&Caller>, wish: &Wish, now: DateTime<Utc>) -> Result<Vec<Picked>> {
    let asked = ask(pg, caller, wish, now).await?;
    Ok(match wish.sort {
        Sort::Newest => {
            of_shows!(pg, asked, "s.visible_at", "and (s.visible_at, s.id) < (w.at, w.id) order by s.visible_at desc, s.id desc")
        }
        Sort::Title => {
            of_shows!(pg, asked, "s.visible_at", "and (s.title_key, s.id) > (w.title, w.id) order by s.title_key, s.id")
        }
        Sort::Soonest => of_performances!(
            pg,
            asked,
            "p.starts_at",
            "q.starts_at > w.as_of and (q.starts_at, q.id) < (p.starts_at, p.id)",
            "and (p.starts_at, p.show_id) > (w.at, w.id) order by p.starts_at, p.show_id"
        ),
        Sort::Opening => of_performances!(
            pg,
            asked,
            "p.sale_opens_at",
            "q.sale_opens_at > w.as_of and (q.sale_opens_at, q.id) < (p.sale_opens_at, p.id)",
            "and (p.sale_opens_at, p.show_id) > (w.at, w.id) order by p.sale_opens_at, p.show_id"
        ),
    })
}

async fn ask<'a>(pg: &PgPool, caller: Option<&Caller>, wish: &'a Wish, now: DateTime<Utc>) -> Result<Asked<'a>> {
    let words = match &wish.text {
        // One form of words, in one place: the rows were written by it.
        Some(text) => sqlx::query_scalar!(r#"select search_words($1) as "words!""#, text).fetch_one(pg).await?,
        None => String::new(),
    };
    let words: Vec<String> = words.split(' ').filter(|word| !word.is_empty()).map(ToOwned::to_owned).collect();
    let mut terms = grams(words.iter().map(String::as_str));
    terms.extend(wish.category.as_ref().map(|category| format!("c:{category}")));
    terms.extend(wish.venue.map(|venue| format!("v:{venue}")));
    let own = caller.filter(|caller| wish.mine || caller.role == Role::Manager).map(|caller| caller.account);
    let whole = caller.is_some_and(|caller| caller.role == Role::Admin);
    Ok(Asked { wish, now, whole, own, words: words.into_iter().filter(|word| word.chars().nth(2).is_some()).collect(), terms })
}
