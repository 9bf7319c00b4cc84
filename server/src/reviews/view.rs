//! Reviews as people read them.

use chrono::{DateTime, Utc};
use frontrow_protocol::ids::ShowId;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use super::rules::{Leave, Rating};

/// A review. Of its author only the nickname is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Review {
    /// Which.
    pub id: Uuid,
    /// Of what.
    #[schema(value_type = Uuid)]
    pub show: ShowId,
    /// Who wrote it, as they are called now; null when the account is closed.
    pub nickname: Option<String>,
    /// 1 to 5 stars.
    #[schema(minimum = 1, maximum = 5)]
    pub rating: i16,
    /// One line.
    pub title: String,
    /// May be empty.
    pub text: String,
    /// People who like it.
    pub likes: i32,
    /// Since when.
    pub created_at: DateTime<Utc>,
    /// When it was changed last.
    pub updated_at: DateTime<Utc>,
    /// Whether an admin changed it last.
    pub moderated: bool,
    /// Whether the caller wrote it.
    pub mine: bool,
    /// Whether the caller likes it.
    pub liked: bool,
}

/// A page of a show's reviews.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct ReviewPage {
    /// In the order asked for.
    pub items: Vec<Review>,
    /// The cursor of the next page; null on the last.
    pub next: Option<String>,
    /// Reviews that match, on all pages.
    pub total: i64,
    /// What all of the show's reviews come to, whatever is searched for.
    pub rating: Rating,
}

/// What the caller has to do with a show's reviews.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Own {
    /// Whether they may write one now.
    pub leave: Leave,
    /// When the first performance they have a ticket for begins.
    pub starts_at: Option<DateTime<Utc>>,
    /// The review they wrote.
    pub review: Option<Review>,
}

/// What became of a like.
#[derive(Clone, Copy, Debug, Serialize, ToSchema)]
pub struct Liked {
    /// Whether the caller likes the review now.
    pub liked: bool,
    /// People who like it.
    pub likes: i32,
}
