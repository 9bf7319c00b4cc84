//! A chart's geometry as it is uploaded, kept and drawn. Coordinates are integers of the chart's own plane: x to the
//! right, y away from the top, [`Layout::width`] by [`Layout::height`].

use frontrow_protocol::ids::SeatIndex;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{SeatRow, SeatTable};

/// The geometry. Immutable once kept: a change is a new version of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Layout {
    /// The plane's width.
    pub width: i32,
    /// The plane's height.
    pub height: i32,
    /// Where the stage is.
    pub stage: Stage,
    /// Names of the grades, best first; seats refer to them by position.
    pub grades: Vec<String>,
    /// Blocks of rows.
    pub sections: Vec<Section>,
}

/// The stage, a rectangle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Stage {
    /// Left.
    pub x: i32,
    /// Top.
    pub y: i32,
    /// Width.
    pub w: i32,
    /// Height.
    pub h: i32,
}

/// A block of rows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Section {
    /// Its name, unique in the chart.
    pub name: String,
    /// Its outline, a polygon; may be empty.
    #[schema(value_type = Vec<Vec<i32>>)]
    pub outline: Vec<[i32; 2]>,
    /// Its rows.
    pub rows: Vec<Row>,
}

/// Seats next to each other, in order, left to right.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Row {
    /// Its label, unique in the section.
    pub label: String,
    /// The index of its first seat; seat `i` of the row has index `first + i`.
    pub first: SeatIndex,
    /// Where each seat is.
    pub x: Vec<i32>,
    /// Where each seat is.
    pub y: Vec<i32>,
    /// The grade of each seat, a position in the chart's grades.
    pub grade: Vec<u8>,
    /// Labels of the seats; absent: 1, 2, 3 …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// Positions in the row that are accessible by wheelchair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accessible: Option<Vec<u32>>,
}

impl Row {
    /// The label of seat `i` of the row.
    #[must_use]
    pub fn seat_label(&self, i: usize) -> String {
        self.labels.as_ref().and_then(|labels| labels.get(i).cloned()).unwrap_or_else(|| (i + 1).to_string())
    }
}

impl Layout {
    /// Seats in all.
    #[must_use]
    pub fn seat_count(&self) -> usize {
        self.rows().map(|(_, row)| row.x.len()).sum()
    }

    /// Every row with its section, in seat index order.
    pub fn rows(&self) -> impl Iterator<Item = (&Section, &Row)> {
        self.sections.iter().flat_map(|section| section.rows.iter().map(move |row| (section, row)))
    }

    /// Seats by index, rows best first, as the live rooms need them. For a layout that passed the rules.
    #[must_use]
    pub fn seat_table(&self) -> SeatTable {
        let mut grade = vec![0; self.seat_count()];
        let mut rows = Vec::new();
        for (_, row) in self.rows() {
            let first = row.first as usize;
            if let Some(seats) = grade.get_mut(first..first + row.grade.len()) {
                seats.copy_from_slice(&row.grade);
            }
            rows.push(self.measure(row));
        }
        rows.sort_by(|a, b| a.distance.total_cmp(&b.distance));
        SeatTable { grade, grades: self.grades.clone(), rows }
    }

    /// Where a row is, seen from the middle of the stage's front edge.
    #[allow(clippy::cast_precision_loss, reason = "coordinates and positions are far below 2^24")]
    fn measure(&self, row: &Row) -> SeatRow {
        let middle = self.stage.x as f32 + self.stage.w as f32 / 2.0;
        let front = (self.stage.y + self.stage.h) as f32;
        let aside = |x: &i32| (*x as f32 - middle).abs();
        let nearest = row.x.iter().map(aside).fold(f32::INFINITY, f32::min);
        // Seats equally near (a row of even length, or one that runs away from the stage) share the centre.
        let centre: Vec<usize> = (0..row.x.len()).filter(|i| row.x.get(*i).is_some_and(|x| aside(x) - nearest <= 0.5)).collect();
        let distance = row.x.iter().zip(&row.y).map(|(x, y)| aside(x).hypot(*y as f32 - front)).fold(f32::INFINITY, f32::min);
        SeatRow {
            first: row.first,
            len: u32::try_from(row.x.len()).unwrap_or(u32::MAX),
            centre: centre.iter().sum::<usize>() as f32 / centre.len().max(1) as f32,
            distance,
        }
    }
}
