//! What a chart must be like before it is kept. Pure. A chart that passes can be sold from: every seat has one index,
//! one label, one place and one grade.

use std::collections::HashSet;

use super::layout::{Layout, Row, Section, Stage};
use crate::error::{Problems, Result};
use crate::limits::{MAX_GRADES, MAX_OUTLINE, MAX_PLANE, MAX_ROWS, MAX_SEATS_PER_CHART, MAX_SECTIONS};

/// # Errors
/// `validation_failed` with the first things that are wrong.
pub(super) fn check(name: &str, layout: &Layout) -> Result<()> {
    let mut problems = Problems::default();
    problems.unless(is_label(name, 200), "name", "must have 1 to 200 characters");
    check_plane(layout, &mut problems);
    let rows = layout.rows().count();
    problems.unless((1..=MAX_SECTIONS).contains(&layout.sections.len()), "sections", "must be 1 to 500");
    problems.unless((1..=MAX_ROWS).contains(&rows), "sections", "must have 1 to 10,000 rows together");
    let seats = (1..=MAX_SEATS_PER_CHART).contains(&layout.seat_count());
    problems.unless(seats, "sections", "must have 1 to 100,000 seats together");
    // What is too large is not looked at seat by seat.
    problems.judge()?;
    check_sections(layout, &mut problems);
    problems.judge()
}

fn check_plane(layout: &Layout, problems: &mut Problems) {
    let Layout { width, height, stage: Stage { x, y, w, h }, .. } = *layout;
    problems.unless((1..=MAX_PLANE).contains(&width), "width", "must be 1 to 100,000");
    problems.unless((1..=MAX_PLANE).contains(&height), "height", "must be 1 to 100,000");
    let inside = |from: i32, size: i32, all: i32| from >= 0 && size >= 1 && from.checked_add(size).is_some_and(|end| end <= all);
    problems.unless(inside(x, w, width) && inside(y, h, height), "stage", "must lie within the plane");
    let grades = &layout.grades;
    problems.unless((1..=MAX_GRADES).contains(&grades.len()), "grades", "must be 1 to 10");
    problems.unless(grades.iter().all(|g| is_label(g, 20)), "grades", "must have 1 to 20 characters each");
    problems.unless(distinct(grades), "grades", "must be distinct");
}

fn check_sections(layout: &Layout, problems: &mut Problems) {
    let names: Vec<&String> = layout.sections.iter().map(|s| &s.name).collect();
    problems.unless(distinct(&names), "sections", "must have distinct names");
    let mut next = 0;
    for (i, section) in layout.sections.iter().enumerate() {
        let at = format!("sections.{i}");
        check_section(layout, section, &at, problems);
        for (j, row) in section.rows.iter().enumerate() {
            let at = format!("{at}.rows.{j}");
            problems.unless(row.first as usize == next, &format!("{at}.first"), &format!("must be {next}: indices run on"));
            next += row.x.len();
            check_row(layout, row, &at, problems);
        }
    }
}

fn check_section(layout: &Layout, section: &Section, at: &str, problems: &mut Problems) {
    problems.unless(is_label(&section.name, 50), &format!("{at}.name"), "must have 1 to 50 characters");
    let outline = section.outline.len() <= MAX_OUTLINE && section.outline.iter().all(|[x, y]| within(layout, *x, *y));
    problems.unless(outline, &format!("{at}.outline"), "must be at most 200 points within the plane");
    let labels: Vec<&String> = section.rows.iter().map(|r| &r.label).collect();
    problems.unless(!labels.is_empty(), &format!("{at}.rows"), "must not be empty");
    problems.unless(distinct(&labels), &format!("{at}.rows"), "must have distinct labels");
}

fn check_row(layout: &Layout, row: &Row, at: &str, problems: &mut Problems) {
    let seats = row.x.len();
    problems.unless(is_label(&row.label, 20), &format!("{at}.label"), "must have 1 to 20 characters");
    problems.unless(seats > 0, &format!("{at}.x"), "must not be empty");
    let even = row.y.len() == seats && row.grade.len() == seats;
    problems.unless(even, at, "x, y and grade must name the same number of seats");
    let inside = row.x.iter().zip(&row.y).all(|(x, y)| within(layout, *x, *y));
    problems.unless(inside, at, "every seat must lie within the plane");
    let places: Vec<_> = row.x.iter().zip(&row.y).collect();
    problems.unless(distinct(&places), at, "no two seats may have the same place");
    let graded = row.grade.iter().all(|g| usize::from(*g) < layout.grades.len());
    problems.unless(graded, &format!("{at}.grade"), "must be positions in grades");
    if let Some(labels) = &row.labels {
        let right = labels.len() == seats && labels.iter().all(|l| is_label(l, 20)) && distinct(labels);
        problems.unless(right, &format!("{at}.labels"), "must be one for each seat, distinct, 1 to 20 characters each");
    }
    if let Some(accessible) = &row.accessible {
        let right = accessible.iter().all(|i| (*i as usize) < seats) && distinct(accessible);
        problems.unless(right, &format!("{at}.accessible"), "must be distinct positions in the row");
    }
}

const fn within(layout: &Layout, x: i32, y: i32) -> bool {
    x >= 0 && y >= 0 && x <= layout.width && y <= layout.height
}

fn is_label(text: &str, most: usize) -> bool {
    (1..=most).contains(&text.chars().count()) && text.trim() == text && !text.chars().any(char::is_control)
}

fn distinct<T: std::hash::Hash + Eq>(items: &[T]) -> bool {
    items.iter().collect::<HashSet<_>>().len() == items.len()
}

#[cfg(test)]
mod tests {
    use super::check;
    use crate::error::Error;
    use crate::shows::layout::{Layout, Row, Section, Stage};

    fn row(label: &str, first: u32, n: i32, y: i32) -> Row {
        let len = usize::try_from(n).unwrap();
        Row {
            label: label.into(),
            first,
            x: (0..n).map(|i| 20 * i).collect(),
            y: vec![y; len],
            grade: vec![0; len],
            labels: None,
            accessible: None,
        }
    }

    fn chart() -> Layout {
        Layout {
            width: 200,
            height: 200,
            stage: Stage { x: 0, y: 0, w: 200, h: 20 },
            grades: vec!["R".into(), "S".into()],
            sections: vec![
                Section {
                    name: "A".into(),
                    outline: vec![[0, 0], [200, 200]],
                    rows: vec![row("1", 0, 5, 40), row("2", 5, 6, 60)],
                },
                Section { name: "B".into(), outline: vec![], rows: vec![row("1", 11, 4, 100)] },
            ],
        }
    }

    #[test]
    fn a_sound_chart_passes() {
        check("Chart", &chart()).unwrap();
    }

    #[test]
    fn each_break_of_a_rule_is_named() {
        type Break = fn(&mut Layout);
        let breaks: [(&str, Break); 22] = [
            ("width", |c| c.width = 0),
            ("height", |c| c.height = 200_000),
            ("stage", |c| c.stage.w = i32::MAX),
            ("stage", |c| c.stage.x = -1),
            ("grades", |c| c.grades.clear()),
            ("grades", |c| c.grades = vec!["R".into(), "R".into()]),
            ("grades", |c| c.grades = vec![" R".into()]),
            ("sections", |c| c.sections.clear()),
            ("sections", |c| c.sections[1].name = "A".into()),
            ("sections.0.name", |c| c.sections[0].name = "\n".into()),
            ("sections.0.outline", |c| c.sections[0].outline[0] = [-1, 0]),
            ("sections.0.rows", |c| c.sections[0].rows[1].label = "1".into()),
            ("sections.0.rows.1.first", |c| c.sections[0].rows[1].first = 6),
            ("sections.1.rows.0.first", |c| c.sections[1].rows[0].first = 0),
            ("sections.0.rows.0", |c| c.sections[0].rows[0].y.truncate(4)),
            ("sections.0.rows.0", |c| c.sections[0].rows[0].grade.truncate(4)),
            ("sections.0.rows.0", |c| c.sections[0].rows[0].x[0] = 201),
            ("sections.0.rows.0", |c| c.sections[0].rows[0].x[0] = 20),
            ("sections.0.rows.0.grade", |c| c.sections[0].rows[0].grade[0] = 2),
            ("sections.0.rows.0.labels", |c| c.sections[0].rows[0].labels = Some(vec!["1".into(); 5])),
            ("sections.0.rows.0.accessible", |c| c.sections[0].rows[0].accessible = Some(vec![5])),
            ("sections.1.rows.0.x", |c| c.sections[1].rows[0] = row("1", 11, 0, 1)),
        ];
        for (field, break_it) in breaks {
            let mut chart = chart();
            break_it(&mut chart);
            let Err(Error::Refused(refusal)) = check("Chart", &chart) else { panic!("{field} passed") };
            assert!(refusal.fields.iter().any(|f| f.field == field), "{field}: {:?}", refusal.fields);
        }
        assert!(check(" ", &chart()).is_err());
    }

    #[test]
    fn problems_are_bounded() {
        let mut chart = chart();
        chart.sections[0].rows = (0..900).map(|i| row("same", i, 1, 500)).collect();
        let Err(Error::Refused(refusal)) = check("Chart", &chart) else { panic!("passed") };
        assert_eq!(refusal.fields.len(), crate::limits::MAX_PROBLEMS);
    }
}
