//! `frontrow check`: do the books agree with everybody else's?

use std::time::Duration;

use anyhow::{Context as _, ensure};
use frontrow::app::App;
use frontrow::config::Settings;
use frontrow::embedded::Embedded;
use frontrow::orders::check::{self, Report};
use tokio_util::sync::CancellationToken;
use url::Url;

/// What is under way while the check looks may seem wrong: what is still wrong at the last look is.
const LOOKS: u32 = 3;
/// How long it waits before it looks again.
const BETWEEN: Duration = Duration::from_secs(5);

/// Looks, says what was found, and fails when something does not agree.
pub(crate) async fn run(settings: &Settings) -> anyhow::Result<()> {
    let embedded = Embedded::join(settings).await?;
    let done = agree(settings, &embedded).await;
    embedded.stop().await;
    done
}

async fn agree(settings: &Settings, embedded: &Embedded) -> anyhow::Result<()> {
    let url = settings.public_url.clone().map_or_else(|| Url::parse("http://localhost"), Ok)?;
    let mut config = embedded.config(url, None)?;
    config.kafka_brokers = Vec::new(); // it reads, and tells nobody
    let app = App::connect(config, CancellationToken::new()).await.context("connecting to the services")?;
    let mut report = check::agreement_with_gateway(&app).await?;
    for _ in 1..LOOKS {
        if report.problems.is_empty() {
            break;
        }
        eprintln!("{} problems; looking again in {} s", report.problems.len(), BETWEEN.as_secs());
        tokio::time::sleep(BETWEEN).await;
        report = check::agreement_with_gateway(&app).await?;
    }
    tell(&report);
    ensure!(report.problems.is_empty(), "{} problems", report.problems.len());
    Ok(())
}

fn tell(report: &Report) {
    let Report { paid_orders, tickets, maps, payments, cases, unfinished, problems } = report;
    for problem in problems {
        println!("{problem}");
    }
    println!(
        "{paid_orders} paid orders, {tickets} valid tickets, {maps} seat maps, {payments} payments asked about; {unfinished} under way, {cases} cases wait for an admin"
    );
}
