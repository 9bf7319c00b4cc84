//! Looking for shows.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use frontrow_protocol::server::Role;
use serde_json::{Value, json};
use sqlx::{Connection as _, PgConnection, Row as _};
use uuid::Uuid;

use crate::client::Client;
use crate::harness::TestApp;
use crate::socket::SOON;
use crate::stage::{Manager, text, time};

/// Many shows, written in a few statements: every third has no performance, the others one or two at one of five venues, of
/// which every fourth was called off.
pub async fn fill(app: &TestApp, shows: i32) {
    let owner = crate::fixtures::account(app, "manager").await;
    let statements = [
        "insert into venues (id, owner_id, name, address) select gen_random_uuid(), $1, '공연장 ' || n, 'x' from generate_series(0, 4) n",
        "insert into charts (id, venue_id, version, name, seat_count, layout)
         select gen_random_uuid(), id, 1, 'c', 100, '{}' from venues where owner_id = $1",
        "insert into shows (id, owner_id, title, description, category, running_minutes, visible_at)
         select gen_random_uuid(), $1, (array['달의 정원', '푸른 밤', '왕의 노래', '레미제라블'])[1 + n % 4] || ' ' || n, '이야기',
                (array['musical', 'concert', 'play'])[1 + n % 3], 60,
                date_trunc('hour', now()) - make_interval(days => 2, mins => n / 3)
         from generate_series(1, (select count from sizes)) n",
        "insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit, capacity,
             admission_seconds, grace_seconds, hold_seconds, payment_seconds, cancelled_at, cancel_reason)
         select gen_random_uuid(), s.id, c.venue_id, c.id, t.at, t.at - interval '20 days' , t.at - interval '1 day', 4, 10, 600, 30, 300, 600,
                case when (s.n + k) % 4 = 0 then now() end, case when (s.n + k) % 4 = 0 then '비' end
         from (select id, row_number() over (order by id) as n from shows where owner_id = $1) s
         cross join generate_series(1, (s.n % 3)::int) k
         cross join lateral (select date_trunc('minute', now()) + make_interval(hours => ((s.n * 37 + k * 101) % 1440)::int - 240) as at) t
         join lateral (select id, venue_id from charts order by id offset ((s.n + k) % 5) limit 1) c on true",
        "insert into performance_prices (performance_id, grade, amount)
         select p.id, g.grade, g.amount * (1 + extract(hour from p.starts_at)::int % 4)
         from performances p join shows s on s.id = p.show_id, (values ('R', 30000), ('S', 10000)) g(grade, amount) where s.owner_id = $1",
    ];
    let mut tx = app.pg.begin().await.unwrap();
    sqlx::query("create temporary table sizes on commit drop as select $1::int as count")
        .bind(shows)
        .execute(&mut *tx)
        .await
        .unwrap();
    for statement in statements {
        sqlx::query(statement).bind(owner).execute(&mut *tx).await.unwrap();
    }
    tx.commit().await.unwrap();
    sqlx::query("analyze").execute(&app.pg).await.unwrap();
}

struct Staging {
    venue: Uuid,
    starts: DateTime<Utc>,
    opens: DateTime<Utc>,
    closes: DateTime<Utc>,
    prices: Vec<i64>,
    called_off: bool,
}

struct Staged {
    id: Uuid,
    title: String,
    category: String,
    visible: DateTime<Utc>,
    performances: Vec<Staging>,
}

async fn staged(app: &TestApp) -> Vec<Staged> {
    let rows = sqlx::query(
        "select s.id, s.title, s.category, s.visible_at, p.venue_id, p.starts_at, p.sale_opens_at, p.sale_closes_at,
                array(select amount from performance_prices where performance_id = p.id) as prices, p.cancelled_at is not null as off
         from shows s left join performances p on p.show_id = s.id order by s.id",
    );
    let mut all: Vec<Staged> = Vec::new();
    for row in rows.fetch_all(&app.pg).await.unwrap() {
        let id: Uuid = row.get(0);
        if all.last().is_none_or(|last| last.id != id) {
            all.push(Staged { id, title: row.get(1), category: row.get(2), visible: row.get(3), performances: Vec::new() });
        }
        if let Some(venue) = row.get::<Option<Uuid>, _>(4) {
            let (starts, opens, closes) = (row.get(5), row.get(6), row.get(7));
            let staging = Staging { venue, starts, opens, closes, prices: row.get(8), called_off: row.get(9) };
            all.last_mut().unwrap().performances.push(staging);
        }
    }
    all
}

/// What the filters mean, in the plainest words.
fn expected<'a>(all: &'a [Staged], ask: &Value, now: DateTime<Utc>) -> Vec<&'a Staged> {
    let when = |field: &str| ask[field].as_str().map(|at| at.parse::<DateTime<Utc>>().unwrap());
    let fits = |p: &Staging| {
        (!p.called_off || ask["sale"] == "cancelled")
            && ask["venue"].as_str().is_none_or(|venue| venue == p.venue.to_string())
            && when("from").is_none_or(|from| p.starts >= from)
            && when("to").is_none_or(|to| p.starts < to)
            && p.prices.iter().any(|amount| {
                ask["price_min"].as_i64().is_none_or(|min| *amount >= min)
                    && ask["price_max"].as_i64().is_none_or(|max| *amount <= max)
            })
    };
    let narrow = ["venue", "from", "to", "price_min", "price_max"].iter().any(|field| !ask[*field].is_null());
    let sale = |s: &Staged| match &s.performances {
        p if p.iter().any(|p| !p.called_off && p.opens <= now && now < p.closes) => "on_sale",
        p if p.iter().any(|p| !p.called_off && p.opens > now) => "upcoming",
        p if p.iter().any(|p| !p.called_off) => "closed",
        p if !p.is_empty() => "cancelled",
        _ => "none",
    };
    let first = |s: &Staged, key: fn(&Staging) -> DateTime<Utc>| {
        s.performances.iter().filter(|p| fits(p)).map(key).filter(|at| *at > now).min()
    };
    let mut found: Vec<&Staged> = all
        .iter()
        .filter(|s| !narrow || s.performances.iter().any(fits))
        .filter(|s| ask["category"].as_str().is_none_or(|category| category == s.category))
        .filter(|s| ask["sale"].as_str().is_none_or(|wanted| wanted == sale(s)))
        .filter(|s| ask["q"].as_str().is_none_or(|q| q.split(' ').all(|word| s.title.contains(word))))
        .collect();
    match ask["sort"].as_str().unwrap_or("newest") {
        "title" => found.sort_by_key(|s| (s.title.clone(), s.id)),
        "soonest" => {
            found.retain(|s| first(s, |p| p.starts).is_some());
            found.sort_by_key(|s| (first(s, |p| p.starts), s.id));
        }
        "opening" => {
            found.retain(|s| first(s, |p| p.opens).is_some());
            found.sort_by_key(|s| (first(s, |p| p.opens), s.id));
        }
        _ => found.sort_by_key(|s| std::cmp::Reverse((s.visible, s.id))),
    }
    found
}

fn query(ask: &Value) -> String {
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in ask.as_object().unwrap() {
        query.append_pair(name, &value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned));
    }
    query.finish()
}

/// All pages of a list.
async fn listed(client: &Client, ask: &Value) -> Vec<String> {
    let (mut ids, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = client.get(&format!("/api/v1/shows?{}{cursor}", query(ask))).await.expect(200);
        ids.extend(page["items"].as_array().unwrap().iter().map(|show| text(&show["id"])));
        match page["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return ids,
        }
    }
}

#[tokio::test]
async fn parity_10_filters_and_orders_may_be_combined_and_pages_neither_skip_nor_repeat() {
    let app = TestApp::start().await;
    fill(&app, 240).await;
    let all = staged(&app).await;
    let client = Client::nobody(&app);
    let venue = all.iter().find_map(|s| s.performances.first()).unwrap().venue;
    let now = app.clock.now();
    let filters = [
        json!({}),
        json!({"category": "musical"}),
        json!({"venue": venue}),
        json!({"sale": "on_sale"}),
        json!({"sale": "upcoming", "category": "play"}),
        json!({"sale": "closed"}),
        json!({"sale": "none"}),
        json!({"sale": "cancelled"}),
        json!({"sale": "cancelled", "venue": venue, "price_min": 20_000}),
        json!({"from": time(now + TimeDelta::days(5)), "to": time(now + TimeDelta::days(12))}),
        json!({"price_min": 35_000, "price_max": 70_000}),
        json!({"price_max": 10_000, "venue": venue, "from": time(now)}),
        json!({"q": "정원"}),
        json!({"q": "른 푸른 밤", "sale": "on_sale"}),
        json!({"q": "노래", "venue": venue, "category": "concert", "price_min": 1}),
    ];
    let mut found = 0;
    for filter in filters {
        for sort in ["newest", "soonest", "opening", "title"] {
            let mut ask = crate::stage::merged(filter.clone(), json!({"sort": sort, "limit": 7}));
            let wanted: Vec<String> = expected(&all, &ask, app.clock.now()).iter().map(|s| s.id.to_string()).collect();
            assert_eq!(listed(&client, &ask).await, wanted, "{ask}");
            ask["limit"] = json!(100);
            assert_eq!(listed(&client, &ask).await, wanted, "{ask}");
            found += wanted.len();
        }
    }
    assert!(found > 1000, "{found}: the filters leave something to find");
}

#[tokio::test]
async fn korean_is_found_by_parts_of_its_words_in_titles_texts_and_venues() {
    let app = TestApp::start().await;
    let manager = Manager::new(&app, "theatre").await;
    let garden =
        manager.show(json!({"title": "레미제라블 내한공연", "description": "빵을 훔친 사람의 이야기. Ａlpha-BETA"})).await;
    let night = manager.show(json!({"title": "한여름 밤의 꿈", "description": "100% 사랑_이야기", "category": "play"})).await;
    manager.performance(&night, json!({})).await; // at 한빛아트홀
    let client = Client::nobody(&app);
    let found = async |q: &str| listed(&client, &json!({"q": q, "sort": "title"})).await;
    let both = [garden.clone(), night.clone()];
    for (q, wanted) in [
        ("레미제라블", &both[..1]),
        ("제라", &both[..1]),
        ("레미 제라블", &both[..1]),
        ("내한", &both[..1]),
        ("꿈", &both[1..]),
        ("여름밤", &both[1..]),
        ("한빛", &both[1..]),
        ("아트 꿈", &both[1..]),
        ("이야기", &both[..]),
        ("야기", &both[..]),
        ("alpha BETA", &both[..1]),
        ("ALPHA", &both[..1]),
        ("%", &[][..]),
        ("100", &both[1..]),
        ("제라블레", &[][..]),
        ("야기이야", &[][..]), // all of its pairs are there, the word is not
        ("x", &[][..]),
    ] {
        if q.chars().any(char::is_alphanumeric) {
            assert_eq!(found(q).await, wanted, "{q}");
        } else {
            assert_eq!(client.get(&format!("/api/v1/shows?{}", query(&json!({"q": q})))).await.problem().0, 400);
        }
    }
    // What changes is found as it is now, whoever changes it.
    manager.client.patch(&format!("/api/v1/shows/{night}"), &json!({"title": "겨울밤"})).await.expect(200);
    assert_eq!((found("여름").await, found("겨울").await), (vec![], vec![night.clone()]));
    sqlx::query("update venues set name = 'Blue Square'").execute(&app.pg).await.unwrap();
    assert_eq!(
        (found("한빛").await, found("blue squ").await, found("bluesquare").await),
        (vec![], vec![night.clone()], vec![night.clone()])
    );
    sqlx::query("update performances set deleted_at = now()").execute(&app.pg).await.unwrap();
    assert!(found("blue").await.is_empty());
    sqlx::query("update shows set deleted_at = now() where title like '레미%'").execute(&app.pg).await.unwrap();
    assert!(found("레미제라블").await.is_empty());
}

#[tokio::test]
async fn two_who_stage_a_show_at_two_venues_at_once_leave_both_to_be_found() {
    let app = TestApp::start().await;
    fill(&app, 3).await;
    let (show, venues): (Uuid, Vec<Uuid>) = sqlx::query_as(
        "select id, (select array_agg(id order by name) from venues) from shows s
         where not exists (select from performances where show_id = s.id) limit 1",
    )
    .fetch_one(&app.pg)
    .await
    .unwrap();
    let stage = "insert into performances (id, show_id, venue_id, chart_id, starts_at, sale_opens_at, sale_closes_at, seat_limit, capacity,
             admission_seconds, grace_seconds, hold_seconds, payment_seconds)
         select gen_random_uuid(), $1, $2, id, now() + interval '9 days', now(), now() + interval '8 days', 4, 10, 600, 30, 300, 600
         from charts limit 1";
    let (mut one, mut two) = (app.pg.begin().await.unwrap(), app.pg.begin().await.unwrap());
    sqlx::query(stage).bind(show).bind(venues[0]).execute(&mut *one).await.unwrap();
    let there = venues[1];
    let second = tokio::spawn(async move {
        sqlx::query(stage).bind(show).bind(there).execute(&mut *two).await.unwrap();
        two.commit().await.unwrap();
    });
    // The second waits for the first, or has not begun: either order of events must end well.
    tokio::time::timeout(std::time::Duration::from_millis(300), async {
        let waits = "select exists(select 1 from pg_locks where not granted)";
        while !sqlx::query_scalar::<_, bool>(waits).fetch_one(&app.pg).await.unwrap() {
            tokio::time::sleep(std::time::Duration::from_millis(5)).await;
        }
    })
    .await
    .ok();
    one.commit().await.unwrap();
    second.await.unwrap();
    let client = Client::nobody(&app);
    for venue in &venues[..2] {
        assert!(listed(&client, &json!({"venue": venue})).await.contains(&show.to_string()));
    }
    for q in ["공연장 0", "공연장 1"] {
        assert!(listed(&client, &json!({"q": q})).await.contains(&show.to_string()), "{q}");
    }
}

#[tokio::test]
async fn defect_d38_what_cannot_be_asked_is_refused_by_name() {
    let app = TestApp::start().await;
    let client = Client::nobody(&app);
    let long = "x".repeat(101);
    for (query, field) in [
        ("sort=rating", "sort"),
        ("sort=", "sort"),
        ("sale=open", "sale"),
        ("venue=7", "venue"),
        ("from=yesterday", "from"),
        ("from=2026-11-22", "from"),
        ("to=3000-01-01T00:00:00Z", "to"),
        ("price_min=-1", "price_min"),
        ("price_max=1.5", "price_max"),
        ("price_min=5&price_max=4", "price_max"),
        ("from=2026-11-22T00:00:00Z&to=2026-11-21T00:00:00Z", "to"),
        ("mine=yes", "mine"),
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("cursor=x", "cursor"),
        ("q=", "q"),
        ("q=%00", "q"),
        ("q=%ff", "q"),
        ("q=---", "q"),
        (&format!("q={long}"), "q"),
        ("category=", "category"),
        ("keyword=x", "keyword"),
        ("limit=1&limit=2", "limit"),
    ] {
        let answer = client.get(&format!("/api/v1/shows?{query}")).await;
        assert_eq!(answer.problem(), (400, "bad_message".into()), "{query}");
        assert_eq!(answer.json()["errors"][0]["field"], field, "{query}: {}", answer.text);
    }
    // A cursor of one order is none of another.
    fill(&app, 9).await;
    let next = text(&client.get("/api/v1/shows?sort=title&limit=1").await.expect(200)["next"]);
    assert_eq!(client.get(&format!("/api/v1/shows?sort=newest&cursor={next}")).await.problem().0, 400);
    assert_eq!(client.get("/api/v1/shows?mine=true").await.problem(), (401, "unauthenticated".into()));
}

#[tokio::test]
async fn defect_d22_no_search_finds_what_is_hidden_but_for_its_manager_and_admins() {
    let app = TestApp::start().await;
    let (manager, other) = (Manager::new(&app, "theatre").await, Manager::new(&app, "theatre").await);
    let later = Utc::now() + TimeDelta::days(3);
    let hidden = manager.show(json!({"title": "비밀의 숲", "visible_at": time(later)})).await;
    let sale = json!({"starts_at": time(later + TimeDelta::days(9)), "sale_opens_at": time(later + TimeDelta::days(2)),
                      "sale_closes_at": time(later + TimeDelta::days(8))});
    manager.performance(&hidden, sale).await;
    let shown = manager.show(json!({"title": "열린 숲"})).await;
    let (_, admin) = Client::fresh(&app, Role::Admin).await;
    let (_, customer) = Client::fresh(&app, Role::Customer).await;
    let asks = [
        json!({}),
        json!({"q": "숲"}),
        json!({"sale": "upcoming"}),
        json!({"venue": manager.venue}),
        json!({"sort": "soonest"}),
        json!({"sort": "opening"}),
        json!({"sort": "title", "category": "musical"}),
    ];
    for ask in &asks {
        for outsider in [&Client::nobody(&app), &customer, &other.client] {
            assert!(!listed(outsider, ask).await.contains(&hidden), "{ask}");
        }
        for insider in [&manager.client, &admin] {
            assert!(listed(insider, ask).await.contains(&hidden), "{ask}");
        }
    }
    let own: BTreeSet<String> = listed(&manager.client, &json!({"mine": true})).await.into_iter().collect();
    assert_eq!(own, BTreeSet::from([hidden, shown]));
    assert!(listed(&other.client, &json!({"mine": true})).await.is_empty());
    assert!(listed(&customer, &json!({"mine": true})).await.is_empty());
}

/// The plans of the server's own prepared statement that says `says` and not `lacks`: the one Postgres chooses once it is
/// used to it, and the one for these arguments.
pub async fn plans(app: &TestApp, says: [&str; 2], lacks: &str, arguments: &str) -> [String; 2] {
    let mut idle = Vec::new();
    let deadline = std::time::Instant::now() + SOON;
    let (mut connection, name) = loop {
        // A background job may have the one that we look for just now.
        let Some(mut connection) = app.pg.try_acquire() else {
            assert!(std::time::Instant::now() < deadline, "no connection has the statement {says:?} without {lacks:?}");
            idle.clear();
            tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            continue;
        };
        let name = sqlx::query_scalar::<_, String>(
            "select name from pg_prepared_statements
             where strpos(statement, $1) > 0 and strpos(statement, $2) > 0 and strpos(statement, $3) = 0
                   and statement not like '%pg_prepared_statements%'",
        );
        match name.bind(says[0]).bind(says[1]).bind(lacks).fetch_optional(&mut *connection).await.unwrap() {
            Some(name) => break (connection, name),
            None => idle.push(connection),
        }
    };
    let mut plans = [String::new(), String::new()];
    let run = format!("execute {name} ({arguments})");
    // After some runs Postgres may take one plan for any arguments, if that seems no dearer.
    for _ in 0..8 {
        sqlx::raw_sql(sqlx::AssertSqlSafe(run.clone())).fetch_all(&mut *connection).await.unwrap();
    }
    for (mode, plan) in ["auto", "force_custom_plan"].into_iter().zip(&mut plans) {
        sqlx::query(sqlx::AssertSqlSafe(format!("set plan_cache_mode = {mode}"))).execute(&mut *connection).await.unwrap();
        let rows = sqlx::raw_sql(sqlx::AssertSqlSafe(format!("explain {run}"))).fetch_all(&mut *connection).await.unwrap();
        *plan = rows.iter().map(|row| row.get(0)).collect::<Vec<String>>().join("\n");
    }
    sqlx::query("reset plan_cache_mode").execute(&mut *connection).await.unwrap();
    plans
}

#[tokio::test]
async fn every_search_walks_an_index_among_ten_thousand_shows() {
    let app = TestApp::start().await;
    fill(&app, 10_000).await;
    let client = Client::nobody(&app);
    let venue: Uuid = sqlx::query_scalar("select id from venues limit 1").fetch_one(&app.pg).await.unwrap();
    // Venue, from, to, the least and the most to pay, the sale.
    let filters = [
        "null, null, null, null, null, null",
        "null, now(), now() + interval '3 days', null, null, null",
        "null, null, null, 30000, 60000, null",
        "null, null, null, null, null, 'on_sale'",
        &format!("'{venue}', now(), null, null, 90000, 'upcoming'"),
    ];
    let any = |filter: &str| format!("now(), false, null, false, {filter}");
    for (sort, index, order, id) in [
        ("newest", "shows_visible", "order by s.visible_at desc", Uuid::max()),
        ("title", "shows_title", "order by s.title_key", Uuid::nil()),
        ("soonest", "performances_starts", "order by p.starts_at", Uuid::max()),
        ("opening", "performances_opens", "order by p.sale_opens_at", Uuid::max()),
    ] {
        client.get(&format!("/api/v1/shows?sort={sort}")).await.expect(200);
        client
            .get(&format!("/api/v1/shows?sort={sort}&{}", query(&json!({"q": "정원 4321", "category": "concert"}))))
            .await
            .expect(200);
        let start = format!("now(), now(), '', '{id}', 21");
        // How many performances are of shows with a sale status, which the clock decides, or at a price no statistics say; where
        // few are expected all of them are looked at.
        let foreseen = if index.starts_with("shows") { &filters[..] } else { &filters[..2] };
        for filter in foreseen {
            let arguments = format!("{}, '{{}}', '{{}}', {start}", any(filter));
            for plan in plans(&app, ["with w as", order], "show_search t", &arguments).await {
                // What a price fits may be read beforehand, where that is cheaper than to ask of show after show.
                let reads = plan.contains("Seq Scan on shows") || plan.contains("Seq Scan") && !plan.contains("hashed SubPlan");
                assert!(plan.contains(index) && !reads, "{sort}, {filter}:\n{plan}");
            }
        }
        let words = "'{4321}', '{정,원,정원,43,32,21,c:concert}'";
        let arguments = format!("{}, {words}, {start}", any(filters[0]));
        for plan in plans(&app, ["show_search t", order], "nothing", &arguments).await {
            assert!(plan.contains("show_search_terms") && !plan.contains("Seq Scan"), "{sort} with words:\n{plan}");
        }
    }
    let found = client.get("/api/v1/shows?q=%EC%A0%95%EC%9B%90%204320").await.expect(200);
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn words_have_one_form() {
    let app = TestApp::start().await;
    let mut connection = PgConnection::connect(&app.config.database_url).await.unwrap();
    for (said, form) in
        [("Ｌｅｓ　Misérables!", "les misérables"), (" 「달」·밤\n", "달 밤"), ("한글", "한글"), ("---", ""), ("a_b%c", "a b c")]
    {
        let words: String = sqlx::query_scalar("select search_words($1)").bind(said).fetch_one(&mut connection).await.unwrap();
        assert_eq!(words, form, "{said}");
    }
}
