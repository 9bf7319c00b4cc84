//! Charts drawn by size: blocks of straight rows, arcs, round tables, standing areas. Pure. Grades run from the front to
//! the back in bands of equal depth.

use serde::Deserialize;
use utoipa::ToSchema;

use super::geometry::{AISLE, Block, PITCH, fan, grid, place};
use super::layout::{Layout, Row, Section, Stage};
use crate::error::{Problems, Result};
use crate::limits::{MAX_GRADES, MAX_SEATS_PER_CHART};

/// How large.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, ToSchema)]
#[schema(as = ChartSize)]
#[serde(default)]
pub struct Size {
    /// Blocks, tables or areas side by side, 1 to 20.
    pub columns: u32,
    /// Rows of each block, of tables, or of each area, 1 to 100.
    pub rows: u32,
    /// Seats of a row, at a table, or side by side in an area, 1 to 100.
    pub seats: u32,
    /// Names of the grades, best first, 1 to 10.
    pub grades: Vec<String>,
}

impl Default for Size {
    fn default() -> Self {
        Self { columns: 3, rows: 10, seats: 12, grades: vec!["R".to_owned(), "S".to_owned()] }
    }
}

/// What is drawn by size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Blocks,
    Arcs,
    Tables,
    Standing,
}

/// From the top to the first row.
const FRONT: f64 = 190.0;
/// Between seats and the sides.
const MARGIN: f64 = 60.0;
/// From person to person where they stand.
const STANDING: f64 = 14.0;

impl Size {
    /// # Errors
    /// `validation_failed`.
    fn check(&self) -> Result<()> {
        let mut problems = Problems::default();
        problems.unless((1..=20).contains(&self.columns), "size.columns", "must be 1 to 20");
        problems.unless((1..=100).contains(&self.rows), "size.rows", "must be 1 to 100");
        problems.unless((1..=100).contains(&self.seats), "size.seats", "must be 1 to 100");
        problems.unless((1..=MAX_GRADES).contains(&self.grades.len()), "size.grades", "must be 1 to 10");
        problems.judge()?;
        let seats = self.columns as usize * self.rows as usize * self.seats as usize;
        problems.unless(seats <= MAX_SEATS_PER_CHART, "size", "must have at most 100,000 seats");
        problems.judge()
    }

    /// The grade of a row.
    fn grade(&self, row: u32) -> u8 {
        let grades = u32::try_from(self.grades.len()).unwrap_or(1);
        u8::try_from((row * grades / self.rows).min(grades - 1)).unwrap_or(0)
    }
}

/// The chart.
///
/// # Errors
/// `validation_failed`.
pub(super) fn chart(shape: Shape, size: &Size) -> Result<Layout> {
    size.check()?;
    let sections = match shape {
        Shape::Blocks => blocks(size),
        Shape::Arcs => arcs(size),
        Shape::Tables => tables(size),
        Shape::Standing => standing(size),
    };
    Ok(fit(sections, size.grades.clone()))
}

fn letter(n: u32) -> String {
    char::from_u32('A' as u32 + n).unwrap_or('?').to_string()
}

/// The middles of `n` things `width` wide, with aisles between them.
fn middles(n: u32, width: f64) -> impl Iterator<Item = (u32, f64)> {
    let step = width + AISLE;
    (0..n).map(move |i| (i, (f64::from(i) - (f64::from(n) - 1.0) / 2.0) * step))
}

fn blocks(size: &Size) -> Vec<Section> {
    let width = f64::from(size.seats - 1) * PITCH;
    let block = |(i, x)| {
        let mut block = grid(format!("{}구역", letter(i)), (x, 0.0), size.rows, size.seats as usize, 0);
        for (row, line) in (0..).zip(&mut block.lines) {
            line.grade = size.grade(row);
        }
        block
    };
    place(&middles(size.columns, width).map(block).collect::<Vec<Block>>())
}

fn arcs(size: &Size) -> Vec<Section> {
    // The first row of every block has so many seats; the angle of all stays below half a turn.
    let length = f64::from(size.seats - 1).mul_add(PITCH, AISLE + 1.0);
    let first = (length * f64::from(size.columns) / 1.6).max(300.0);
    let slice = length / first;
    let from = -slice * f64::from(size.columns) / 2.0;
    let block = |i: u32| {
        let angles = (slice.mul_add(f64::from(i), from), slice.mul_add(f64::from(i + 1), from));
        fan(format!("{}구역", letter(i)), (0.0, -first), angles, first, size.rows, |row| size.grade(row))
    };
    place(&(0..size.columns).map(block).collect::<Vec<Block>>())
}

/// A section for each row of tables; a table is a row, so that who asks for seats together sits at one.
fn tables(size: &Size) -> Vec<Section> {
    let radius = (f64::from(size.seats) * PITCH / std::f64::consts::TAU).max(PITCH);
    let step = 2.0 * radius + AISLE;
    let mut next = 0;
    let section = |row: u32| {
        let tables = middles(size.columns, 2.0 * radius).map(|(column, x)| {
            let y = f64::from(row).mul_add(step, radius);
            let around = (0..size.seats).map(|i| {
                let angle = std::f64::consts::TAU * f64::from(i) / f64::from(size.seats);
                round(radius.mul_add(angle.sin(), x), radius.mul_add(-angle.cos(), y))
            });
            let (x, y) = around.unzip();
            let (first, grade) = (next, vec![size.grade(row); size.seats as usize]);
            next += size.seats;
            Row { label: format!("T{}", column + 1), first, x, y, grade, labels: None, accessible: None }
        });
        Section { name: format!("테이블 {}", row + 1), outline: Vec::new(), rows: tables.collect() }
    };
    (0..size.rows).map(section).collect()
}

/// Places in an area are numbered through: the number is the order of entry.
fn standing(size: &Size) -> Vec<Section> {
    let width = f64::from(size.seats - 1) * STANDING;
    let mut next = 0;
    let area = |(i, middle): (u32, f64)| {
        let rows = (0..size.rows).map(|row| {
            let place = |n: u32| round(f64::from(n).mul_add(STANDING, middle - width / 2.0), f64::from(row) * STANDING);
            let (x, y) = (0..size.seats).map(place).unzip();
            let labels = (1..=size.seats).map(|n| (row * size.seats + n).to_string()).collect();
            let (first, grade) = (next, vec![size.grade(row); size.seats as usize]);
            next += size.seats;
            Row { label: (row + 1).to_string(), first, x, y, grade, labels: Some(labels), accessible: None }
        });
        Section { name: format!("스탠딩 {}", letter(i)), outline: Vec::new(), rows: rows.collect() }
    };
    middles(size.columns, width).map(area).collect()
}

#[allow(clippy::cast_possible_truncation, reason = "coordinates are far below 2^31")]
const fn round(x: f64, y: f64) -> (i32, i32) {
    (x.round() as i32, y.round() as i32)
}

/// Moves the sections below the stage and into the plane.
#[allow(clippy::cast_possible_truncation, reason = "constants")]
fn fit(mut sections: Vec<Section>, grades: Vec<String>) -> Layout {
    let bound = |at: &dyn Fn(&Row) -> &Vec<i32>, outline: usize| {
        let seats = sections.iter().flat_map(|s| &s.rows).flat_map(|row| at(row).iter().copied());
        let corners = sections.iter().flat_map(|s| &s.outline).filter_map(|point| point.get(outline).copied());
        let all: Vec<i32> = seats.chain(corners).collect();
        (all.iter().copied().min().unwrap_or(0), all.iter().copied().max().unwrap_or(0))
    };
    let ((left, right), (top, bottom)) = (bound(&|row| &row.x, 0), bound(&|row| &row.y, 1));
    let wide = (right - left).max(240);
    let (dx, dy) = (MARGIN as i32 - left + (wide - (right - left)) / 2, FRONT as i32 - top);
    for section in &mut sections {
        section.outline.iter_mut().for_each(|[x, y]| (*x, *y) = (*x + dx, *y + dy));
        for row in &mut section.rows {
            row.x.iter_mut().for_each(|x| *x += dx);
            row.y.iter_mut().for_each(|y| *y += dy);
        }
    }
    let (width, height) = (wide + 2 * MARGIN as i32, bottom + dy + MARGIN as i32);
    let stage = Stage { x: width * 3 / 10, y: 40, w: width * 4 / 10, h: 90 };
    Layout { width, height, stage, grades, sections }
}

#[cfg(test)]
mod tests {
    use super::{Shape, Size, chart};
    use crate::shows::chart_rules;

    const SHAPES: [Shape; 4] = [Shape::Blocks, Shape::Arcs, Shape::Tables, Shape::Standing];

    #[test]
    fn parity_5_every_shape_of_every_size_passes_the_rules_with_its_seats() {
        for shape in SHAPES {
            for (columns, rows, seats) in [(1, 1, 1), (1, 1, 2), (3, 10, 12), (20, 5, 40), (2, 100, 9), (5, 100, 100)] {
                let size = Size { columns, rows, seats, ..Size::default() };
                let layout = chart(shape, &size).unwrap();
                chart_rules::check("Chart", &layout).unwrap_or_else(|e| panic!("{shape:?} {size:?}: {:?}", e.refusal().fields));
                let least = (columns * rows * seats) as usize;
                // Arcs are longer at the back.
                let right = if shape == Shape::Arcs { layout.seat_count() >= least } else { layout.seat_count() == least };
                assert!(right, "{shape:?} {size:?}: {}", layout.seat_count());
                let below = layout.stage.y + layout.stage.h;
                assert!(layout.rows().all(|(_, row)| row.y.iter().all(|y| *y > below)), "{shape:?}: the stage is free");
                if rows > 1 {
                    assert!(layout.rows().any(|(_, row)| row.grade.contains(&1)), "{shape:?} uses every grade");
                }
            }
        }
    }

    #[test]
    fn what_is_too_large_or_nothing_is_refused() {
        let odd = [(0, 1, 1), (21, 1, 1), (1, 0, 1), (1, 101, 1), (1, 1, 0), (1, 1, 101), (20, 100, 100)];
        for (columns, rows, seats) in odd {
            assert!(chart(Shape::Blocks, &Size { columns, rows, seats, ..Size::default() }).is_err(), "{columns} {rows} {seats}");
        }
        assert!(chart(Shape::Tables, &Size { grades: Vec::new(), ..Size::default() }).is_err());
    }
}
