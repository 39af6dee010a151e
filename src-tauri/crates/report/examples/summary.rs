//! Typesets an invented summary, to look at: `cargo run --example summary -- <folder> [chart.svg ...]`.
//!
//! Writes `summary-a4` and `summary-letter` as PDF, SVG and PNG into the folder. Charts go from the tallest to the shortest.
//! It is for people who change the template; nothing calls it.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs};

use ballast_report::{
    Chart, MedicineRow, Options, Paper, ReportContent, ScoreTable, Stamp, typeset,
};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args_os().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("say a folder to write into")?);
    let charts = arguments
        .map(fs::read_to_string)
        .collect::<Result<Vec<_>, _>>()?;
    fs::create_dir_all(&folder)?;

    let content = invented(charts);
    for (paper, name) in [(Paper::A4, "summary-a4"), (Paper::Letter, "summary-letter")] {
        let stamp = Stamp {
            year: 2026,
            month: 9,
            day: 3,
            hour: 8,
            minute: 30,
            offset_minutes: 120,
        };
        let document = typeset(&content, &Options { paper, stamp })?;
        fs::write(folder.join(format!("{name}.pdf")), document.pdf()?.bytes)?;
        fs::write(folder.join(format!("{name}.svg")), document.svg(0)?)?;
        fs::write(folder.join(format!("{name}.png")), document.png(0, 2.0)?)?;
    }
    Ok(())
}

fn invented(charts: Vec<String>) -> ReportContent {
    let words = |list: &[&str]| list.iter().map(|s| (*s).to_owned()).collect::<Vec<_>>();
    let medicine = |[name, dose, since, before, taken]: [&str; 5]| MedicineRow {
        name: name.to_owned(),
        dose: dose.to_owned(),
        since: since.to_owned(),
        before: before.to_owned(),
        taken: taken.to_owned(),
    };
    ReportContent {
        title: "For Dr. A., Thursday 3 September 2026".to_owned(),
        since: "since the last visit on 4 June 2026 (91 days)".to_owned(),
        about: "M. K., born 1991. Depression and anxiety. Reported by the patient.".to_owned(),
        language: "en".to_owned(),
        questions: words(&[
            "Mood has held since August on 100 mg. How long do I stay on it?",
            "Nausea came back for four days when the dose went up. Is that expected?",
            "We went to therapy every two weeks in June. Too early, given July?",
        ]),
        medicines: vec![
            medicine([
                "Sertraline",
                "100 mg, morning",
                "26 May 2026",
                "50 mg for 8 weeks, 25 mg for 1 week",
                "85 of 88 days; 3 days not recorded",
            ]),
            medicine(["Trazodone, if needed", "50 mg, at night", "10 April 2026", "", "6 times; last 19 July"]),
        ],
        changes: words(&["18 June: trazodone 25 mg to 50 mg if needed (sleep; agreed with Dr. A.)"]),
        charts: charts
            .into_iter()
            .map(|svg| Chart {
                svg,
                alt: "Life chart, March to August 2026: mood rose from 3 to 6 of 10, with a dip in July.".to_owned(),
            })
            .collect(),
        chart_note: Some("Mood 4.1 in the two weeks before 26 May, 5.9 in the last two weeks (26 of 28 days rated).".to_owned()),
        questionnaires: ScoreTable {
            head: words(&["", "4 June", "Lowest", "Now"]),
            rows: vec![
                words(&["PHQ-9", "8", "4", "4, below 5 for 2 weeks"]),
                words(&["GAD-7", "9", "5", "5, 4 lower: reliable change"]),
                words(&["Item 9", "0", "0", "0"]),
            ],
        },
        side_effects_and_sleep: words(&[
            "Nausea, mild, 27 to 31 May; gone. Less interest in sex, moderate, since June, not yet mentioned.",
            "Sleep 6 h 50 on average (80 of 91 nights); early waking on 12 nights, 9 of them in July.",
        ]),
        what_else: words(&[
            "4 July: grandmother died. June: therapy from weekly to every two weeks; 6 sessions attended, 1 cancelled. Alcohol \
             unchanged. Movement 4 days a week (before 2).",
        ]),
        made_up: false,
        foot: "Numbers come from daily self-ratings; days without a record are left out, never guessed. Not a diagnosis."
            .to_owned(),
    }
}
