//! Charts drawn by rule: a small theatre, a concert hall with two balconies, an arena with a floor and three tiers.
//! Arcs face the stage, neighbours stand evenly, aisles are as wide at the back as at the front. Pure.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::geometry::{AISLE, Block, PITCH, ROW, fan, grid, place, trim};
use super::layout::{Layout, Stage};
use super::shapes::{self, Shape, Size};
use crate::error::Result;

/// What to draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// 300 seats in one fan.
    Theatre,
    /// 2,500 seats: orchestra and two balconies.
    Hall,
    /// 20,000 seats: a floor and three tiers around it.
    Arena,
    /// Blocks of straight rows, as large as `size` says.
    Blocks,
    /// Blocks of arcs that face the stage, as large as `size` says.
    Arcs,
    /// Round tables, as many as `size` says.
    Tables,
    /// Areas to stand in, numbered by entry, as large as `size` says.
    Standing,
}

/// Best first.
const GRADES: [&str; 4] = ["VIP", "R", "S", "A"];
const VIP: u8 = 0;
const R: u8 = 1;
const S: u8 = 2;
const A: u8 = 3;

/// The chart; `size` is for the kinds that have one.
///
/// # Errors
/// `validation_failed` for a size that is nothing or too much.
pub fn chart(kind: Kind, size: &Size) -> Result<Layout> {
    match kind {
        Kind::Theatre => Ok(theatre()),
        Kind::Hall => Ok(hall()),
        Kind::Arena => Ok(arena()),
        Kind::Blocks => shapes::chart(Shape::Blocks, size),
        Kind::Arcs => shapes::chart(Shape::Arcs, size),
        Kind::Tables => shapes::chart(Shape::Tables, size),
        Kind::Standing => shapes::chart(Shape::Standing, size),
    }
}

fn layout((width, height): (i32, i32), stage: Stage, grades: usize, blocks: &[Block]) -> Layout {
    let grades = GRADES.iter().take(grades).map(ToString::to_string).collect();
    Layout { width, height, stage, grades, sections: place(blocks) }
}

/// Equal slices of the angle from `-half` to `half`, left to right.
fn slices(half: f64, n: u32) -> impl Iterator<Item = (u32, (f64, f64))> {
    let step = 2.0 * half / f64::from(n);
    (0..n).map(move |i| (i, (step.mul_add(f64::from(i), -half), step.mul_add(f64::from(i + 1), -half))))
}

/// How many blocks a block of `n` is away from the middle.
const fn aside(i: u32, n: u32) -> u32 {
    (2 * i + 1).abs_diff(n) / 2
}

fn letter(i: u32) -> char {
    char::from_u32('A' as u32 + i).unwrap_or('?')
}

fn theatre() -> Layout {
    let centre = (400.0, -230.0);
    let mut blocks: Vec<Block> = slices(0.52, 3)
        .map(|(i, angles)| {
            let grade = move |row| match row + 2 * aside(i, 3) {
                0..=3 => VIP,
                4..=8 => R,
                _ => S,
            };
            fan(format!("{}구역", letter(i)), centre, angles, 420.0, 13, grade)
        })
        .collect();
    trim(&mut blocks, 300);
    layout((800, 540), Stage { x: 220, y: 30, w: 360, h: 90 }, 3, &blocks)
}

fn hall() -> Layout {
    const BLOCKS: u32 = 5;
    let centre = (1040.0, -640.0);
    let tier = |floor: u32, half: f64, first: f64, rows: u32, grade: fn(u32, u32) -> u8| {
        slices(half, BLOCKS).map(move |(i, angles)| {
            let grade = move |row| grade(row, aside(i, BLOCKS));
            fan(format!("{floor}층 {}구역", letter(i)), centre, angles, first, rows, grade)
        })
    };
    let orchestra = tier(1, 0.5, 900.0, 26, |row, aside| match (row, aside) {
        (0..=11, 0) | (0..=7, 1) => VIP,
        (_, 0) | (0..=17, 1) | (0..=9, _) => R,
        _ => S,
    });
    let balcony = tier(2, 0.5, 1610.0, 10, |row, aside| match (row, aside) {
        (0..=2, 0) => R,
        (0..=6, 0 | 1) | (0..=3, _) => S,
        _ => A,
    });
    let gallery = tier(3, 0.5, 1930.0, 5, |_, _| A);
    let mut blocks: Vec<Block> = orchestra.chain(balcony).chain(gallery).collect();
    trim(&mut blocks, 2500);
    layout((2080, 1450), Stage { x: 740, y: 40, w: 600, h: 130 }, 4, &blocks)
}

fn arena() -> Layout {
    let centre = (2500.0, 1600.0);
    let mut blocks = floor(centre);
    let tier = |base: u32, blocks: u32, first: f64, rows: u32, grade: fn(u32, u32) -> u8| {
        slices(2.18, blocks).map(move |(i, angles)| {
            let grade = move |row| grade(row, aside(i, blocks) * 100 / blocks);
            fan(format!("{}구역", base + i + 1), centre, angles, first, rows, grade)
        })
    };
    // The second number is how far to the side a block is: 0 opposite the stage, 50 beside it.
    blocks.extend(tier(100, 15, 1050.0, 12, |_, side| if side < 30 { R } else { S }));
    blocks.extend(tier(200, 19, 1410.0, 16, |row, side| if row < 10 && side < 40 { S } else { A }));
    blocks.extend(tier(300, 23, 1870.0, 24, |_, _| A));
    trim(&mut blocks, 20_000);
    left_to_right(layout((5000, 4120), Stage { x: 1940, y: 680, w: 1120, h: 380 }, 4, &blocks))
}

/// Three by three blocks of straight rows before the stage.
fn floor((x, y): (f64, f64)) -> Vec<Block> {
    const SEATS: u32 = 20;
    const ROWS: u32 = 15;
    let column = f64::from(SEATS - 1).mul_add(PITCH, AISLE);
    let group = f64::from(ROWS - 1).mul_add(ROW, AISLE);
    (0..9)
        .map(|n| {
            let middle = ((f64::from(n % 3) - 1.0).mul_add(column, x), f64::from(n / 3).mul_add(group, y - 430.0));
            let grade = if n < 3 { VIP } else { R };
            grid(format!("F{}구역", n + 1), middle, ROWS, SEATS as usize, grade)
        })
        .collect()
}

/// Beside the stage an arc runs back to the middle: there the seats are numbered the other way round.
fn left_to_right(mut layout: Layout) -> Layout {
    for row in layout.sections.iter_mut().flat_map(|s| &mut s.rows) {
        if row.x.first() > row.x.last() {
            row.x.reverse();
            row.y.reverse();
        }
    }
    layout
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::{Kind, Size, chart};
    use crate::shows::chart_rules;
    use crate::shows::layout::Layout;

    const KINDS: [(Kind, usize); 3] = [(Kind::Theatre, 300), (Kind::Hall, 2500), (Kind::Arena, 20_000)];

    #[test]
    fn every_kind_passes_the_rules_with_its_number_of_seats_and_uses_every_grade() {
        for (kind, seats) in KINDS {
            let chart = chart(kind, &Size::default()).unwrap();
            chart_rules::check("Chart", &chart).unwrap_or_else(|e| panic!("{kind:?}: {:?}", e.refusal().fields));
            assert_eq!(chart.seat_count(), seats, "{kind:?}");
            for grade in 0..chart.grades.len() {
                assert!(chart.rows().any(|(_, r)| r.grade.iter().any(|g| usize::from(*g) == grade)), "{kind:?} {grade}");
            }
            assert!(chart.rows().any(|(_, row)| row.accessible.is_some()));
        }
    }

    fn places(chart: &Layout) -> impl Iterator<Item = (i32, i32)> + '_ {
        chart.rows().flat_map(|(_, row)| row.x.iter().copied().zip(row.y.iter().copied()))
    }

    /// Neighbours in a row stand evenly; no two seats of the chart touch.
    #[test]
    fn spacing_is_even_and_nobody_sits_on_anybody() {
        for (kind, _) in KINDS {
            let chart = chart(kind, &Size::default()).unwrap();
            for (section, row) in chart.rows() {
                for (x, y) in row.x.windows(2).zip(row.y.windows(2)) {
                    let apart = f64::from(x[1] - x[0]).hypot(f64::from(y[1] - y[0]));
                    assert!((18.5..21.5).contains(&apart), "{kind:?} {} {}: {apart}", section.name, row.label);
                    assert!(x[0] <= x[1] || kind == Kind::Arena, "left to right");
                }
            }
            let mut cells: HashMap<(i32, i32), Vec<(i32, i32)>> = HashMap::new();
            for (x, y) in places(&chart) {
                for cell in (-1..=1).flat_map(|i| (-1..=1).map(move |j| (x / 20 + i, y / 20 + j))) {
                    for (a, b) in cells.get(&cell).into_iter().flatten() {
                        assert!((a - x).pow(2) + (b - y).pow(2) >= 17 * 17, "{kind:?} at {x},{y} and {a},{b}");
                    }
                }
                cells.entry((x / 20, y / 20)).or_default().push((x, y));
            }
        }
    }

    #[test]
    fn the_stage_is_free_and_the_plane_is_filled_but_not_left() {
        for (kind, _) in KINDS {
            let chart = chart(kind, &Size::default()).unwrap();
            let s = chart.stage;
            let (mut low, mut high) = ((i32::MAX, i32::MAX), (0, 0));
            for (x, y) in places(&chart) {
                assert!(!(s.x - 20..s.x + s.w + 20).contains(&x) || !(s.y - 20..s.y + s.h + 20).contains(&y), "{kind:?} {x},{y}");
                (low, high) = ((low.0.min(x), low.1.min(y)), (high.0.max(x), high.1.max(y)));
            }
            let (left, right, below) = (low.0, chart.width - high.0, chart.height - high.1);
            assert!((20..=140).contains(&left) && (20..=140).contains(&right), "{kind:?} sides {left} {right}");
            assert!((20..=140).contains(&below), "{kind:?} below {below}");
            assert!((left - right).abs() <= 4, "{kind:?} stands in the middle");
        }
    }

    /// Outlines of neighbours leave the aisle between them free: no seat lies in another section's outline.
    #[test]
    fn outlines_hold_their_own_seats_only() {
        for (kind, _) in KINDS {
            let chart = chart(kind, &Size::default()).unwrap();
            for section in &chart.sections {
                for other in &chart.sections {
                    // Every seat of its own, the corners of the others.
                    for row in &other.rows {
                        let step = if section.name == other.name { 1 } else { (row.x.len() - 1).max(1) };
                        for (x, y) in row.x.iter().zip(&row.y).step_by(step) {
                            let held = inside(&section.outline, *x, *y);
                            assert_eq!(
                                held,
                                section.name == other.name,
                                "{kind:?}: {} and {} {}",
                                section.name,
                                other.name,
                                row.label
                            );
                        }
                    }
                }
            }
        }
    }

    fn inside(polygon: &[[i32; 2]], x: i32, y: i32) -> bool {
        let (x, y) = (f64::from(x), f64::from(y));
        let mut inside = false;
        for (i, a) in polygon.iter().enumerate() {
            let b = &polygon[(i + 1) % polygon.len()];
            let ([ax, ay], [bx, by]) = (a.map(f64::from), b.map(f64::from));
            if (ay > y) != (by > y) && x < (bx - ax) * (y - ay) / (by - ay) + ax {
                inside = !inside;
            }
        }
        inside
    }

    #[test]
    fn better_rows_come_first_and_their_centre_is_in_the_middle() {
        let table = chart(Kind::Hall, &Size::default()).unwrap().seat_table();
        assert!(table.rows.is_sorted_by(|a, b| a.distance <= b.distance));
        let best = table.rows[0];
        assert!((best.centre - (best.len as f32 - 1.0) / 2.0).abs() <= 0.5, "{best:?}");
        assert_eq!(table.grade_of(best.first), Some("VIP"));
        assert_eq!(table.count(), 2500);
    }
}
