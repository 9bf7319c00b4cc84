//! A chart from a table, as spreadsheets write it: one line a seat. Pure. What is wrong is named by its line.
//!
//! `section,row,label,x,y,grade,accessible`: sections, rows and grades are new when they are first named, grades best
//! first; seats of a row stand in the order of their lines. The stage is drawn above them.

use std::collections::HashMap;

use super::layout::{Layout, Row, Section, Stage};
use crate::error::{Problems, Result};
use crate::limits::{MAX_GRADES, MAX_PLANE, MAX_PROBLEMS, MAX_SEATS_PER_CHART};

const COLUMNS: [&str; 7] = ["section", "row", "label", "x", "y", "grade", "accessible"];
/// Between the seats and the edges.
const MARGIN: i32 = 40;
/// What the stage takes above the seats.
const STAGE: i32 = 140;

/// A line that could be read.
struct Seat {
    section: String,
    row: String,
    label: String,
    x: i32,
    y: i32,
    grade: u8,
    accessible: bool,
}

/// The chart that `text` describes.
///
/// # Errors
/// `validation_failed` naming the lines.
pub(super) fn read(text: &str) -> Result<Layout> {
    let mut problems = Problems::default();
    let mut lines = text.strip_prefix('\u{feff}').unwrap_or(text).lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    let head: Vec<String> = lines.next().and_then(|(_, line)| fields(line)).unwrap_or_default();
    let head: Vec<String> = head.iter().map(|name| name.trim().to_lowercase()).collect();
    problems.unless(head == COLUMNS, "line 1", "must be section,row,label,x,y,grade,accessible").judge()?;
    let (mut seats, mut grades) = (Vec::new(), Vec::new());
    let mut wrong = 0;
    for (number, line) in lines {
        let at = format!("line {}", number + 1);
        match seat(line, &mut grades) {
            Ok(seat) => seats.push(seat),
            Err(words) => {
                problems.unless(false, &at, words);
                wrong += 1;
            }
        }
        if wrong >= MAX_PROBLEMS || seats.len() > MAX_SEATS_PER_CHART {
            break;
        }
    }
    problems.unless(wrong > 0 || !seats.is_empty(), "line 2", "must be a seat");
    problems.judge()?;
    Ok(lay_out(seats, grades))
}

/// One line as its fields; `None` where quotes are not closed or stand in the middle.
fn fields(line: &str) -> Option<Vec<String>> {
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let (field, after) = match rest.strip_prefix('"') {
            Some(quoted) => unquote(quoted)?,
            None => {
                let end = rest.find(',').unwrap_or(rest.len());
                let (field, after) = rest.split_at_checked(end)?;
                (field.to_owned(), after)
            }
        };
        fields.push(field);
        match after.strip_prefix(',') {
            Some(more) => rest = more,
            None => return after.trim().is_empty().then_some(fields),
        }
    }
}

/// A quoted field, in which `""` is a quote, and what follows it.
fn unquote(text: &str) -> Option<(String, &str)> {
    let (mut field, mut rest) = (String::new(), text);
    loop {
        let (part, after) = rest.split_once('"')?;
        field.push_str(part);
        match after.strip_prefix('"') {
            Some(more) => {
                field.push('"');
                rest = more;
            }
            None => return Some((field, after)),
        }
    }
}

fn seat(line: &str, grades: &mut Vec<String>) -> Result<Seat, &'static str> {
    let fields = fields(line).ok_or("must have its quotes closed")?;
    let [section, row, label, x, y, grade, accessible] =
        <[String; 7]>::try_from(fields).map_err(|_| "must have seven fields")?.map(|field| field.trim().to_owned());
    let number = |text: &str| text.parse::<i32>().ok().filter(|n| (-MAX_PLANE..=MAX_PLANE).contains(n));
    let x = number(&x).ok_or("x must be a whole number")?;
    let y = number(&y).ok_or("y must be a whole number")?;
    if [&section, &row, &label, &grade].into_iter().any(String::is_empty) {
        return Err("must name its section, row, label and grade");
    }
    let accessible = match accessible.to_lowercase().as_str() {
        "" | "0" | "false" | "no" => false,
        "1" | "true" | "yes" => true,
        _ => return Err("accessible must be true or false"),
    };
    let known = grades.iter().position(|name| *name == grade);
    let position = known.unwrap_or(grades.len());
    if position >= MAX_GRADES {
        return Err("names an eleventh grade: there may be ten");
    }
    if known.is_none() {
        grades.push(grade);
    }
    Ok(Seat { section, row, label, x, y, grade: u8::try_from(position).unwrap_or(u8::MAX), accessible })
}

/// The seats in their sections and rows, moved so that they stand below the stage and within the plane.
fn lay_out(seats: Vec<Seat>, grades: Vec<String>) -> Layout {
    let (left, top) = (seats.iter().map(|s| s.x).min().unwrap_or(0), seats.iter().map(|s| s.y).min().unwrap_or(0));
    let mut sections: Vec<Section> = Vec::new();
    let (mut named, mut places) = (HashMap::new(), HashMap::new());
    let (mut width, mut height) = (0, 0);
    for seat in seats {
        let (x, y) = (seat.x - left + MARGIN, seat.y - top + STAGE);
        (width, height) = (width.max(x + MARGIN), height.max(y + MARGIN));
        let section: usize = *named.entry(seat.section.clone()).or_insert_with(|| {
            sections.push(Section { name: seat.section.clone(), outline: Vec::new(), rows: Vec::new() });
            sections.len() - 1
        });
        let Some(rows) = sections.get_mut(section).map(|section| &mut section.rows) else { continue };
        let row: usize = *places.entry((seat.section, seat.row.clone())).or_insert_with(|| {
            rows.push(Row { label: seat.row, labels: Some(Vec::new()), ..Row::default() });
            rows.len() - 1
        });
        if let Some(row) = rows.get_mut(row) {
            add(row, x, y, seat.label, seat.grade, seat.accessible);
        }
    }
    let mut next = 0;
    for row in sections.iter_mut().flat_map(|section| &mut section.rows) {
        row.first = next;
        next += u32::try_from(row.x.len()).unwrap_or(0);
    }
    let stage = Stage { x: width * 3 / 10, y: 20, w: (width * 4 / 10).max(1), h: 70 };
    Layout { width, height, stage, grades, sections }
}

fn add(row: &mut Row, x: i32, y: i32, label: String, grade: u8, accessible: bool) {
    if accessible {
        let position = u32::try_from(row.x.len()).unwrap_or(u32::MAX);
        row.accessible.get_or_insert_default().push(position);
    }
    row.x.push(x);
    row.y.push(y);
    row.grade.push(grade);
    row.labels.get_or_insert_default().push(label);
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::error::Error;
    use crate::shows::chart_rules;

    const HEAD: &str = "section,row,label,x,y,grade,accessible\n";

    #[test]
    fn a_table_becomes_a_chart_that_passes_the_rules() {
        let text = format!(
            "\u{feff}{HEAD}A,1,가,0,0,VIP,\r\nA,1,나,20,0,VIP,yes\nB,1,1,0,50,\"R \"\"half\"\"\",false\n\nA,2,1,0,24,R,0\nA,1,\"다,라\",40,0,R,1\n"
        );
        let chart = read(&text).unwrap();
        chart_rules::check("Chart", &chart).unwrap();
        assert_eq!(chart.grades, ["VIP", "R \"half\"", "R"]);
        let rows: Vec<(&str, &str, u32, usize)> =
            chart.rows().map(|(s, r)| (s.name.as_str(), r.label.as_str(), r.first, r.x.len())).collect();
        assert_eq!(rows, [("A", "1", 0, 3), ("A", "2", 3, 1), ("B", "1", 4, 1)]);
        let first = &chart.sections[0].rows[0];
        assert_eq!(
            (first.labels.as_deref().unwrap(), first.accessible.as_deref()),
            (&["가".into(), "나".into(), "다,라".into()][..], Some(&[1, 2][..]))
        );
        assert!(chart.stage.y + chart.stage.h < first.y[0], "the stage is free");
    }

    #[test]
    fn defect_d38_what_is_wrong_is_named_by_its_line() {
        let lines = [
            ("A,1,1,0,0,VIP", "seven fields"),
            ("A,1,1,zero,0,VIP,", "x must be"),
            ("A,1,1,0,1.5,VIP,", "y must be"),
            ("A,1,1,0,9999999999,VIP,", "y must be"),
            (",1,1,0,0,VIP,", "must name its"),
            ("A,1,1,0,0,,", "must name its"),
            ("A,1,1,0,0,VIP,perhaps", "true or false"),
            ("\"A,1,1,0,0,VIP,", "quotes"),
            ("\"A\"x,1,1,0,0,VIP,", "quotes"),
        ];
        for (line, words) in lines {
            let text = format!("{HEAD}A,1,1,0,0,VIP,\n{line}\n");
            let Err(Error::Refused(refusal)) = read(&text) else { panic!("{line} passed") };
            let problem = &refusal.fields[0];
            assert!(problem.field == "line 3" && problem.message.contains(words), "{line}: {problem:?}");
        }
        for empty in ["", "a,b\n", HEAD] {
            assert!(read(empty).is_err(), "{empty:?}");
        }
        let many: String = (0..11).map(|n| format!("A,1,{n},{n},0,G{n},\n")).collect();
        assert!(read(&format!("{HEAD}{many}")).is_err());
        // However much is wrong, the answer is short.
        let Err(Error::Refused(refusal)) = read(&format!("{HEAD}{}", "x\n".repeat(10_000))) else { panic!("passed") };
        assert_eq!(refusal.fields.len(), crate::limits::MAX_PROBLEMS);
    }
}
