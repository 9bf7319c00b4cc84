//! Every HTTP and socket route, in one list.

use axum::Router;

use crate::app::App;

/// The routes and the layers around them.
pub fn build(app: App) -> Router {
    Router::new().with_state(app)
}
