//! Prometheus metrics: one recorder a process.

use std::sync::OnceLock;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

/// Renders what was recorded.
pub type Handle = PrometheusHandle;

static HANDLE: OnceLock<Handle> = OnceLock::new();

/// Seconds. Holds and scripts take well under a millisecond, gateway calls up to a minute.
const BUCKETS: [f64; 14] = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0];

/// Installs the recorder at the first call; later calls (tests with several apps in a process) share it.
pub fn install() -> Handle {
    HANDLE
        .get_or_init(|| {
            let builder = PrometheusBuilder::new();
            let builder = match builder.set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &BUCKETS) {
                Ok(builder) => builder,
                Err(_) => PrometheusBuilder::new(), // BUCKETS is not empty, the only error there is
            };
            let recorder = builder.build_recorder();
            let handle = recorder.handle();
            if metrics::set_global_recorder(recorder).is_err() {
                tracing::warn!("another metrics recorder is installed; /metrics will be empty");
            }
            handle
        })
        .clone()
}
