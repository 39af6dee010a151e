//! A chart drawn by hand, with the places a life chart has: lanes above, mood, questionnaire, events, the days below.

use std::fmt::Write as _;

use ballast_report::{Chart, Course};

/// Left and right edge of the days in a chart of this width.
pub fn edges(width: u32) -> (f64, f64) {
    (96.0, f64::from(width) - 14.0)
}

/// A course with three drawings, from the tallest to the shortest.
pub fn course(width: u32, heights: [u32; 3], days: u32, note: &str) -> Course {
    Course {
        note: Some(note.to_owned()),
        charts: heights.map(|height| chart(width, height, days)).to_vec(),
    }
}

/// Mood over so many days, with a gap; two dose steps; sessions.
pub fn chart(width: u32, height: u32, days: u32) -> Chart {
    let (left, right) = edges(width);
    let day = (right - left) / f64::from(days);
    let x = |d: u32| left + day * (f64::from(d) + 0.5);
    let top = 70.0;
    let bottom = f64::from(height) - 60.0;
    let y = |mood: f64| bottom - (bottom - top) * mood / 10.0;
    let mut svg = format!(
        r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" font-family="Inter" font-size="8">"##
    );
    let mut draw = |shape: std::fmt::Arguments<'_>| {
        let _ = svg.write_fmt(shape);
    };
    draw(format_args!(
        r##"<path d="M{left} 40H{m}V24H{right}V44H{left}z" fill="#ddd"/><path d="M{left} 40H{m}V24H{right}" fill="none" stroke="#000"/>"##,
        m = x(days / 3)
    ));
    draw(format_args!(
        r##"<text x="{e}" y="40" text-anchor="end" font-weight="600">Examplin</text><text x="{l}" y="36">50 mg</text><text x="{m}" y="20">100 mg</text>"##,
        e = left - 8.0,
        l = left + 2.0,
        m = x(days / 3) + 2.0
    ));
    for session in (0..days).step_by((days / 8).max(1) as usize) {
        draw(format_args!(
            r##"<circle cx="{}" cy="56" r="3"/>"##,
            x(session)
        ));
    }
    draw(format_args!(
        r##"<text x="{e}" y="59" text-anchor="end" font-weight="600">CBT</text><text x="{e}" y="{m}" text-anchor="end" font-weight="600">Mood</text><path d="M{left} {m}H{right}" stroke="#999" stroke-dasharray="1 2"/>"##,
        e = left - 8.0,
        m = y(5.0)
    ));
    for half in [0..days * 2 / 5, days * 2 / 5 + days / 20 + 1..days] {
        let points: Vec<String> = half
            .clone()
            .map(|d| {
                let mood =
                    3.4 + 2.4 * f64::from(d) / f64::from(days) + 0.6 * (f64::from(d) * 1.7).sin();
                format!("{:.1},{:.1}", x(d), y(mood))
            })
            .collect();
        draw(format_args!(
            r##"<polyline points="{}" fill="none" stroke="#000" stroke-width="1.2"/>"##,
            points.join(" ")
        ));
    }
    for (place, total) in [(1, 18), (3, 14), (5, 9), (7, 6)] {
        draw(format_args!(
            r##"<text x="{}" y="{}" text-anchor="middle">{total}</text>"##,
            x(days * place / 8),
            bottom + 22.0
        ));
    }
    draw(format_args!(
        r##"<text x="{e}" y="{q}" text-anchor="end" font-weight="600">PHQ-9</text><text x="{e}" y="{v}" text-anchor="end">Events</text><path d="M{d} {v}l4 -5 4 5 -4 5z" fill="#000" transform="translate(0 -3)"/><text x="{t}" y="{v}">new job</text></svg>"##,
        e = left - 8.0,
        q = bottom + 22.0,
        v = bottom + 42.0,
        d = x(days / 2),
        t = x(days / 2) + 12.0
    ));
    Chart {
        svg,
        alt: "Life chart: mood rose from 3 to 6 of 10, with days not recorded in between."
            .to_owned(),
    }
}
