//! The made-up record: it fills, every screen works on it, every chart draws, and its page is one page. Also: looking around leaves
//! nothing behind.

use ballast_journal::chart::{ChartKind, get_chart};
use ballast_journal::made_up::Density;
use ballast_journal::questionnaire::{get_questionnaire, list_questionnaires};
use ballast_journal::summary::{get_summary, summary_pdf};
use ballast_journal::undo::undo_state;
use ballast_journal::views::{
    ChartRange, PaperSize, PictureRequest, SensitiveLines, SummaryRequest, UndoState,
};
use ballast_journal::{care, check_in, door, today, verify};
use ballast_model::SummaryDocument;

use crate::home::{HandClock, Home, TODAY, dump};
use crate::inputs::{chart, check_in as typed, everything};
use crate::page::{pages_of, squeezed};

const RANGES: [ChartRange; 5] = [
    ChartRange::OneMonth,
    ChartRange::SixMonths,
    ChartRange::Year,
    ChartRange::All,
    ChartRange::SinceVisit,
];

fn filled(seed: u64) -> Home {
    let mut home = Home::new();
    door::fill_made_up(home.j(), 1, seed, Density::Usual).unwrap();
    home
}

fn request(paper: PaperSize, all: bool) -> SummaryRequest {
    let mut request = everything(SummaryDocument::Prescriber);
    request.choices.paper = Some(paper);
    if !all {
        request.choices.include = SensitiveLines::default();
    }
    request
}

#[test]
fn every_screen_works_on_it() {
    let mut home = filled(door::MADE_UP_SEED);
    let found = verify::verify(home.look()).unwrap();
    assert!(found.sound);
    for (noun, count) in &found.counts {
        assert!(*count > 0 || noun == "import", "no {noun}");
    }
    assert_eq!(
        undo_state(home.look()).unwrap(),
        UndoState {
            undo: None,
            redo: None
        },
        "the filling is not offered for undo"
    );
    let now = home.today(None);
    assert!(now.next_visit.is_some() && !now.due.is_empty());
    // Every day of the year can be looked at.
    let mut day = now.day;
    for _ in 0..366 {
        let view = today::get_today(home.look(), Some(&day.to_string())).unwrap();
        assert_eq!(view.next.is_none(), day == now.today);
        day = view.previous;
    }
    let treatment = home.treatment();
    assert!(treatment.medicines.len() >= 2 && !treatment.courses.is_empty());
    assert!(!treatment.side_effects.is_empty() && !treatment.events.is_empty());
    let team = care::get_care(home.look()).unwrap();
    assert!(team.people.iter().any(|p| !p.questions.is_empty()));
    for listed in list_questionnaires(home.look()).unwrap() {
        if !listed.fillable {
            continue;
        }
        let form = get_questionnaire(home.look(), &listed.instrument).unwrap();
        assert!(
            form.items.iter().all(|i| i.options.len() >= 2),
            "{}",
            listed.instrument
        );
    }
    home.reopen();
    check_in::save_check_in(home.j(), typed(TODAY, 6)).unwrap();
}

#[test]
fn every_range_draws_in_every_theme() {
    let home = filled(door::MADE_UP_SEED);
    for range in RANGES {
        let mut tables = Vec::new();
        for theme in ["light", "dark", "paper"] {
            let asked = PictureRequest {
                theme: theme.to_owned(),
                ..chart(ChartKind::Life, range)
            };
            let view = get_chart(home.look(), &asked).unwrap().chart;
            assert!(view.svg.starts_with("<svg") && view.svg.trim_end().ends_with("</svg>"));
            assert!(!view.svg.contains("NaN") && !view.svg.contains("inf\""));
            let days = usize::try_from((view.to - view.from).num_days() + 1).unwrap();
            assert_eq!(view.rows.len(), days);
            assert!(
                view.rows
                    .iter()
                    .all(|r| r.cells.len() == view.columns.len() && !r.reading.is_empty())
            );
            assert!(
                view.sentence.contains(" days)") && view.sentence.contains("recorded"),
                "{}",
                view.sentence
            );
            assert!(view.frame.left < view.frame.right && view.frame.top < view.frame.bottom);
            tables.push((view.columns, view.rows, view.description));
        }
        assert!(
            tables.windows(2).all(|pair| pair[0] == pair[1]),
            "a theme changes colours, not what is said"
        );
    }
}

#[test]
fn its_page_is_one_page_on_both_papers_whatever_is_ticked() {
    for seed in [door::MADE_UP_SEED, 1, 2] {
        let home = filled(seed);
        for paper in [PaperSize::A4, PaperSize::Letter] {
            for all in [false, true] {
                let asked = request(paper, all);
                let pdf = summary_pdf(home.look(), &asked).unwrap();
                assert!(pdf.bytes.starts_with(b"%PDF-"));
                assert_eq!(
                    (pdf.pages, pdf.accessible),
                    (1, true),
                    "seed {seed}, {paper:?}, {all}"
                );
                let pages = pages_of(&pdf.bytes);
                assert_eq!(pages.len(), 1);
                let view = get_summary(home.look(), &asked).unwrap();
                assert_eq!((view.pages.len(), view.missing_glyphs.len()), (1, 0));
                let text = squeezed(&pages[0]);
                for question in care::get_care(home.look())
                    .unwrap()
                    .people
                    .iter()
                    .filter(|p| p.person.role == ballast_model::PersonRole::Prescriber)
                    .flat_map(|p| p.questions.iter().take(2))
                {
                    assert!(text.contains(&squeezed(&question.question)));
                }
                for medicine in home
                    .treatment()
                    .medicines
                    .iter()
                    .filter(|m| m.now.is_some())
                {
                    assert!(
                        text.to_lowercase()
                            .contains(&squeezed(&medicine.name).to_lowercase())
                    );
                }
                assert!(text.contains("PHQ-9") && text.contains("GAD-7"));
                for word in ["caused", "non-adherent", "highrisk"] {
                    assert!(!text.to_lowercase().contains(word));
                }
            }
        }
    }
}

#[test]
fn the_same_seed_is_the_same_record_and_another_is_another() {
    let (one, two, other) = (filled(11), filled(11), filled(12));
    assert_eq!(one.dump(), two.dump());
    assert_ne!(one.dump()["check_in"], other.dump()["check_in"]);
}

#[test]
fn looking_around_is_marked_and_leaves_nothing_behind() {
    let clock = HandClock::at(&format!("{TODAY} 20:00"), chrono_tz::Tz::Europe__Berlin);
    let journal = door::look_around(clock).unwrap();
    assert!(journal.is_made_up());
    assert!(!dump(&journal)["check_in"].is_empty());
    let page = summary_pdf(&journal, &request(PaperSize::A4, false)).unwrap();
    assert!(
        pages_of(&page.bytes)[0].to_lowercase().contains("made-up"),
        "the page says that it is made up"
    );
    let folder = journal.vault().folder().to_owned();
    assert!(folder.exists());
    door::lock(journal).unwrap();
    assert!(!folder.exists() && !folder.parent().unwrap().exists());
}
