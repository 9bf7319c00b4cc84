//! Something to look at on an empty installation: people, houses and a season of invented shows. Written once, in one
//! transaction, whoever starts at the same time or dies in the middle. The log-ins are public knowledge: production
//! refuses the setting.

use anyhow::Context as _;
use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use frontrow_protocol::ids::{AccountId, ChartId, VenueId};
use frontrow_protocol::server::Role;
use sqlx::PgConnection;

use super::layout::Layout;
use super::rules::{self, GradePrice, Sale, ShowDraft};
use super::season::{self, Opening, Performance, Show};
use super::shapes::Size;
use super::{charts, generate, staging};
use crate::accounts::{self, Language, NewAccount};
use crate::app::App;

/// Somebody to log in as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DemoAccount {
    /// What they may do.
    pub role: Role,
    /// Where they log in.
    pub email: &'static str,
    /// And with what.
    pub password: &'static str,
    name: &'static str,
    nickname: &'static str,
    born: (i32, u32, u32),
}

/// Everybody to log in as.
pub type DemoAccounts = [DemoAccount; 4];

/// The people. The last is too young for some of the shows.
const PEOPLE: DemoAccounts = [
    person(Role::Admin, "admin@frontrow.example", "frontrow-admin", "운영자", "운영자", (1985, 5, 1)),
    person(Role::Manager, "manager@frontrow.example", "frontrow-manager", "한기획", "한빛기획", (1980, 3, 15)),
    person(Role::Customer, "minji@frontrow.example", "frontrow-minji", "김민지", "민지", (1996, 8, 20)),
    person(Role::Customer, "junho@frontrow.example", "frontrow-junho", "이준호", "준호", (2012, 4, 2)),
];

const fn person(
    role: Role,
    email: &'static str,
    password: &'static str,
    name: &'static str,
    nickname: &'static str,
    born: (i32, u32, u32),
) -> DemoAccount {
    DemoAccount { role, email, password, name, nickname, born }
}

/// Fills in the demo data if that was never done here and nothing is staged yet. `None` when there was nothing to do.
///
/// # Errors
/// When Postgres fails, or somebody has a demo e-mail already; then nothing is written.
pub async fn fill_once(app: &App) -> anyhow::Result<Option<DemoAccounts>> {
    let done = sqlx::query_scalar!(r#"select exists(select 1 from installation where key = 'demo') as "done!""#);
    if done.fetch_one(&app.pg).await? {
        return Ok(None);
    }
    // Slow on purpose, so before the transaction.
    let mut hashes = Vec::new();
    for person in PEOPLE {
        hashes.push(accounts::hash_password(person.password).await?);
    }
    let mut tx = app.pg.begin().await?;
    let wrote = claim(&mut tx).await? && is_empty(&mut tx).await?;
    if wrote {
        let owner = insert_people(&mut tx, &hashes).await?;
        insert_season(&mut tx, owner, app.clock.now()).await?;
    }
    tx.commit().await?;
    Ok(wrote.then_some(PEOPLE))
}

/// Whoever else tries waits here, and then finds it done.
async fn claim(tx: &mut PgConnection) -> anyhow::Result<bool> {
    let claimed = sqlx::query!("insert into installation (key, value) values ('demo', 'true') on conflict (key) do nothing");
    Ok(claimed.execute(tx).await?.rows_affected() == 1)
}

async fn is_empty(tx: &mut PgConnection) -> anyhow::Result<bool> {
    let staged = sqlx::query_scalar!(r#"select exists(select 1 from shows) or exists(select 1 from venues) as "staged!""#);
    Ok(!staged.fetch_one(tx).await?)
}

/// The manager, who owns everything.
async fn insert_people(tx: &mut PgConnection, hashes: &[String]) -> anyhow::Result<AccountId> {
    let mut owner = None;
    for (person, password_hash) in PEOPLE.iter().zip(hashes) {
        let (year, month, day) = person.born;
        let birth_date = NaiveDate::from_ymd_opt(year, month, day).context("a date of birth")?;
        let DemoAccount { role, email, name, nickname, .. } = *person;
        let language = Language::Ko;
        let new = NewAccount { email, password_hash, name, nickname, birth_date, role, language };
        let account = accounts::insert(&mut *tx, new).await?;
        if role == Role::Manager {
            owner = Some(account.id);
        }
    }
    owner.context("a manager")
}

struct House {
    venue: VenueId,
    chart: ChartId,
    layout: Layout,
}

async fn insert_season(tx: &mut PgConnection, owner: AccountId, now: DateTime<Utc>) -> anyhow::Result<()> {
    let mut houses = Vec::new();
    for house in &season::HOUSES {
        let (venue, _) = charts::insert_venue(tx, owner, house.name, house.address).await?;
        let layout = generate::chart(house.kind, &Size::default())?;
        let (chart, ..) = charts::insert_chart(tx, venue, house.chart, &layout).await?;
        houses.push(House { venue, chart, layout });
    }
    for show in &season::SHOWS {
        insert_show(tx, owner, show, &houses, now).await?;
    }
    Ok(())
}

async fn insert_show(
    tx: &mut PgConnection,
    owner: AccountId,
    show: &Show,
    houses: &[House],
    now: DateTime<Utc>,
) -> anyhow::Result<()> {
    let draft = ShowDraft {
        title: show.title.to_owned(),
        description: show.description.to_owned(),
        category: show.category.to_owned(),
        age_limit: show.age_limit,
        running_minutes: show.minutes,
        intermission_minutes: show.intermission,
        visible_at: now + TimeDelta::hours(show.visible_in_hours),
    };
    rules::check_show(&draft)?;
    let house = houses.get(show.house).context("a house")?;
    let id = staging::insert_show(tx, owner, &draft).await?;
    for performance in show.performances {
        let sale = sale(show, performance, now)?;
        rules::check_sale(&sale, draft.visible_at, &house.layout.grades)?;
        let id = staging::insert_performance(tx, id, house.venue, house.chart, &sale).await?;
        staging::insert_prices(tx, id, &sale.prices).await?;
        staging::insert_seats(tx, id, &house.layout, &[]).await?;
    }
    Ok(())
}

fn sale(show: &Show, performance: &Performance, now: DateTime<Utc>) -> anyhow::Result<Sale> {
    let starts_at = in_seoul(now, performance.in_days, performance.at)?;
    let (sale_opens_at, sale_closes_at) = match performance.sale {
        Opening::Now => (now - TimeDelta::hours(2), starts_at - TimeDelta::hours(1)),
        Opening::InMinutes(minutes) => (now + TimeDelta::minutes(minutes), starts_at - TimeDelta::hours(1)),
        Opening::InDays(days) => (in_seoul(now, days, (14, 0))?, starts_at - TimeDelta::hours(1)),
        Opening::Over => (now - TimeDelta::days(20), now - TimeDelta::hours(3)),
    };
    let prices = show.prices.iter().map(|(grade, amount)| GradePrice { grade: (*grade).to_owned(), amount: *amount });
    let room = super::RoomSettings { capacity: performance.capacity, ..staging::DEFAULT_ROOM };
    Ok(Sale {
        starts_at,
        sale_opens_at,
        sale_closes_at,
        currency: "KRW".to_owned(),
        prices: prices.collect(),
        seat_limit: show.seat_limit,
        room,
    })
}

/// A time of the day in Seoul, `days` from today there.
fn in_seoul(now: DateTime<Utc>, days: u64, (hour, minute): (u32, u32)) -> anyhow::Result<DateTime<Utc>> {
    let ahead = TimeDelta::hours(9);
    let day = (now + ahead).date_naive().checked_add_days(Days::new(days)).context("a day")?;
    let time = NaiveTime::from_hms_opt(hour, minute, 0).context("a time of the day")?;
    Ok(day.and_time(time).and_utc() - ahead)
}
