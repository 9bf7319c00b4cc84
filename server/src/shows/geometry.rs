//! Shapes that seats stand in: arcs around a point, straight rows, and blocks of them with their outlines. Pure.
//!
//! Angles are measured from straight down (away from a stage at the top), growing to the right, so that a row's seats
//! run from left to right. A unit is a twentieth of the way from a seat to its neighbour.

use super::layout::{Row, Section};

/// From seat to seat in a row.
pub(super) const PITCH: f64 = 20.0;
/// From row to row.
pub(super) const ROW: f64 = 24.0;
/// Between the last seat of a block and the first of the next: an aisle.
pub(super) const AISLE: f64 = 46.0;
/// An outline runs this far outside its seats.
const MARGIN: f64 = 14.0;

/// A row before its seats are placed: how many stand on which line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    pub(super) shape: Shape,
    pub(super) seats: usize,
    /// From the first seat to the last if they filled it; fewer stand in its middle.
    pub(super) length: f64,
    pub(super) grade: u8,
    /// Whether its ends are kept for wheelchairs.
    pub(super) accessible: bool,
}

/// What a row stands on.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// Around `centre` at `radius`, its middle at the angle `middle`.
    Arc { centre: (f64, f64), radius: f64, middle: f64 },
    /// Level, its middle at a point.
    Straight { middle: (f64, f64) },
}

impl Shape {
    /// The point `along` units to the right of the middle, `out` units behind the row.
    fn point(self, along: f64, out: f64) -> (f64, f64) {
        match self {
            Self::Arc { centre: (x, y), radius, middle } => {
                let angle = middle + along / radius;
                ((radius + out).mul_add(angle.sin(), x), (radius + out).mul_add(angle.cos(), y))
            }
            Self::Straight { middle: (x, y) } => (x + along, y + out),
        }
    }
}

/// A section before its seats are placed.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) name: String,
    pub(super) lines: Vec<Line>,
}

/// A block of arcs between two angles, less half an aisle at each side. `grade` names the grade of a row by its number.
pub(super) fn fan(
    name: String,
    centre: (f64, f64),
    (from, to): (f64, f64),
    first: f64,
    rows: u32,
    grade: impl Fn(u32) -> u8,
) -> Block {
    let lines = (0..rows).map(|row| {
        let radius = ROW.mul_add(f64::from(row), first);
        let length = (to - from).mul_add(radius, -AISLE);
        let shape = Shape::Arc { centre, radius, middle: f64::midpoint(from, to) };
        Line { shape, seats: whole(length / PITCH) + 1, length, grade: grade(row), accessible: row + 1 == rows }
    });
    Block { name, lines: lines.collect() }
}

/// A block of straight rows, the middle of its first row at a point.
pub(super) fn grid(name: String, (x, y): (f64, f64), rows: u32, seats: usize, grade: u8) -> Block {
    let lines = (0..rows).map(|row| {
        let shape = Shape::Straight { middle: (x, ROW.mul_add(f64::from(row), y)) };
        Line { shape, seats, length: -2.0 * offset(0, seats), grade, accessible: row + 1 == rows }
    });
    Block { name, lines: lines.collect() }
}

/// Takes seats away, one an arc, from the back of every block at once, until `seats` are left: a row stays centred, so
/// nobody sees it. Straight blocks keep their square corners.
pub(super) fn trim(blocks: &mut [Block], seats: usize) {
    let mut excess = count(blocks).saturating_sub(seats);
    let deepest = blocks.iter().map(|b| b.lines.len()).max().unwrap_or(0);
    while excess > 0 {
        for from_back in 0..deepest {
            for block in blocks.iter_mut() {
                let at = block.lines.len().checked_sub(from_back + 1);
                let may = |line: &&mut Line| excess > 0 && line.seats > 1 && matches!(line.shape, Shape::Arc { .. });
                if let Some(line) = at.and_then(|at| block.lines.get_mut(at)).filter(may) {
                    line.seats -= 1;
                    excess -= 1;
                }
            }
        }
    }
}

/// Seats in all.
pub(super) fn count(blocks: &[Block]) -> usize {
    blocks.iter().flat_map(|b| &b.lines).map(|l| l.seats).sum()
}

/// Places every seat; indices run on from block to block.
pub(super) fn place(blocks: &[Block]) -> Vec<Section> {
    let mut next = 0;
    blocks
        .iter()
        .map(|block| {
            let rows = block.lines.iter().enumerate().map(|(i, line)| {
                let row = place_row(line, i + 1, next);
                next += u32::try_from(line.seats).unwrap_or(0);
                row
            });
            Section { name: block.name.clone(), rows: rows.collect(), outline: outline(&block.lines) }
        })
        .collect()
}

fn place_row(line: &Line, number: usize, first: u32) -> Row {
    let points: Vec<(i32, i32)> = (0..line.seats).map(|i| round(line.shape.point(offset(i, line.seats), 0.0))).collect();
    let last = u32::try_from(line.seats.saturating_sub(1)).unwrap_or(0);
    Row {
        label: number.to_string(),
        first,
        x: points.iter().map(|p| p.0).collect(),
        y: points.iter().map(|p| p.1).collect(),
        grade: vec![line.grade; line.seats],
        labels: None,
        accessible: (line.accessible && last > 1).then(|| vec![0, last]),
    }
}

/// Where seat `i` of `n` stands, from the middle of its row.
#[allow(clippy::cast_precision_loss, reason = "rows are short")]
fn offset(i: usize, n: usize) -> f64 {
    (i as f64 - (n as f64 - 1.0) / 2.0) * PITCH
}

/// Along the front of the first row, down the right ends, along the back of the last, up the left ends.
fn outline(lines: &[Line]) -> Vec<[i32; 2]> {
    let (Some(front), Some(back)) = (lines.first(), lines.last()) else { return Vec::new() };
    let along = |line: &Line, out: f64| {
        let (line, half) = (*line, line.length / 2.0 + MARGIN);
        const STEPS: u32 = 12;
        let curved = matches!(line.shape, Shape::Arc { .. });
        let steps = if curved { STEPS } else { 1 };
        (0..=steps).map(move |i| line.shape.point(half * (2.0 * f64::from(i) / f64::from(steps) - 1.0), out)).collect::<Vec<_>>()
    };
    let mut points = along(front, -MARGIN);
    points.extend(along(back, MARGIN).into_iter().rev());
    points.into_iter().map(|p| round(p).into()).collect()
}

#[allow(clippy::cast_possible_truncation, reason = "coordinates are far below 2^31")]
const fn round((x, y): (f64, f64)) -> (i32, i32) {
    (x.round() as i32, y.round() as i32)
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "lengths of rows are small and not negative")]
fn whole(length: f64) -> usize {
    length.max(0.0).floor() as usize
}
