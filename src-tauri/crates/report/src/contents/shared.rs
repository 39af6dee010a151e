//! What several kinds of document say: the head, charts, rows, and how these become parts of a page.

use ballast_words::t;
use serde::Serialize;

use crate::engine::Template;
use crate::manuscript::{Block, Card, Keep, List, Manuscript, Part, Row, Section, Table, Term};

/// What every document says about itself.
///
/// ```
/// use ballast_report::Head;
///
/// let head = Head {
///     title: "For Dr. A., Thursday 3 September 2026".to_owned(),
///     since: "since the last visit on 4 June 2026 (91 days)".to_owned(),
///     ..Head::default()
/// };
/// assert!(!head.large_print);
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Head {
    /// The heading, also the document's title; empty for the usual one of its kind.
    pub title: String,
    /// The days covered or the version, in a few words.
    pub since: String,
    /// Who the document is about.
    pub about: String,
    /// Language of the words, such as `en`; empty for the one spoken.
    pub language: String,
    /// The line at the foot of every page; empty for one that says whose words these are and that they are no diagnosis.
    pub foot: String,
    /// A made-up record: the document says so.
    pub made_up: bool,
    /// Letters of 14 pt instead of 9 pt, and twice the promised pages.
    pub large_print: bool,
}

/// A chart with its text alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The drawing; text in Inter stays text in the PDF.
    pub svg: String,
    /// What a screen reader says instead.
    pub alt: String,
}

/// How it went over time: a chart and what it says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Course {
    /// What the chart says, with n and what is missing.
    pub note: Option<String>,
    /// The chart, from the tallest drawing to the shortest; none for words only.
    pub charts: Vec<Chart>,
}

/// One medicine as it is taken now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct MedicineRow {
    /// Its name.
    pub name: String,
    /// Amount and times.
    pub dose: String,
    /// First day of this dose.
    pub since: String,
    /// Doses before that.
    pub before: String,
    /// What was taken, with what was not recorded.
    pub taken: String,
}

/// A talking or other therapy as it runs now.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TherapyRow {
    /// The approach ("Cognitive behavioural therapy").
    pub name: String,
    /// With whom.
    pub with: String,
    /// How often ("every two weeks").
    pub rhythm: String,
    /// First day, or "waiting since …".
    pub since: String,
    /// What it is about.
    pub about: String,
}

/// Something that was tried before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Tried {
    /// The medicine or therapy.
    pub what: String,
    /// When.
    pub when: String,
    /// The highest dose, or how often.
    pub most: String,
    /// How long.
    pub how_long: String,
    /// How much it helped, in own words or 0-10 with what is missing.
    pub helped: String,
    /// Why it ended.
    pub ended: String,
}

/// Which layer a difficulty belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub enum Layer {
    /// Sleep, energy, appetite.
    Body,
    /// Worry, thoughts, motivation.
    Mind,
}

/// Something that is difficult now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difficulty {
    /// In own words, or from the list.
    pub words: String,
    /// Body or mind.
    pub layer: Layer,
    /// How difficult now, 0 to 10; none when it was not rated. What lies outside counts as not rated.
    pub now: Option<u8>,
}

/// What better would look like.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Goal {
    /// In own words.
    pub words: String,
    /// How it was, or is, at the start.
    pub baseline: String,
    /// How it is now; empty in a plan that only begins.
    pub now: String,
    /// How it should be.
    pub target: String,
    /// By when.
    pub by: String,
}

/// Someone who treats or supports the person.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Supporter {
    /// Name.
    pub name: String,
    /// What for ("psychiatrist", "my sister").
    pub role: String,
    /// How to reach them.
    pub reach: String,
}

/// A questionnaire as first filled in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct BaselineScore {
    /// Its name.
    pub name: String,
    /// The day.
    pub day: String,
    /// The total with its range ("14 of 27"), or that there is none.
    pub total: String,
    /// How many questions were answered ("9 of 9").
    pub answered: String,
    /// What the published scale calls it ("10 to 14 is called moderate"); empty where the scale has no bands.
    pub band: String,
}

/// What is usual by when, with its source.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Expectation {
    /// Title.
    pub title: String,
    /// The text.
    pub text: String,
    /// Where it comes from.
    pub source: String,
}

/// A small table: a head, and rows of as many cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ScoreTable {
    /// Head cells.
    pub head: Vec<String>,
    /// Rows; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}

impl Head {
    /// With a title and a foot, where it has none.
    pub(crate) fn or(&self, title: &str) -> Self {
        let mut head = self.clone();
        if head.title.trim().is_empty() {
            title.clone_into(&mut head.title);
        }
        if head.foot.trim().is_empty() {
            head.foot = t!("report-foot");
        }
        head
    }
}

/// A document of upright pages that promises `pages`.
pub(crate) fn document(head: Head, pages: usize) -> Manuscript {
    Manuscript {
        template: Template::Page,
        head,
        landscape: false,
        parts: Vec::new(),
        charts: Vec::new(),
        promise: Some(pages),
        torn: false,
    }
}

impl Manuscript {
    /// Adds a section, if there is one.
    pub(crate) fn add(&mut self, section: Option<Section>) {
        self.parts.extend(section.map(Part::Section));
    }

    /// Adds two sections side by side; one alone goes across the page.
    pub(crate) fn add_pair(&mut self, left: Option<Section>, right: Option<Section>, share: f32) {
        match (left, right) {
            (Some(left), Some(right)) => self.parts.push(Part::Pair { left, right, share }),
            (one, other) => {
                self.add(one);
                self.add(other);
            }
        }
    }

    /// The blocks of a chart with its note, the chart added.
    fn chart(&mut self, course: &Course) -> Vec<Block> {
        let mut blocks: Vec<Block> = course.note.iter().map(|note| paragraph(note)).collect();
        if !course.charts.is_empty() {
            blocks.push(Block::Chart {
                chart: self.charts.len(),
            });
            self.charts.push(course.charts.clone());
        }
        blocks
    }

    /// Adds the section of a chart with its note, if there is anything.
    pub(crate) fn add_course(&mut self, heading: &str, course: Option<&Course>) {
        if let Some(course) = course {
            let blocks = self.chart(course);
            if !blocks.is_empty() {
                self.add(Some(Section::new(heading, blocks)));
            }
        }
    }
}

/// A section that may be left out, and says in plain words when there is nothing.
pub(crate) fn told<T>(
    heading: &str,
    list: Option<&Vec<T>>,
    none: &str,
    blocks: impl FnOnce(&[T]) -> Vec<Block>,
) -> Option<Section> {
    let list = list?;
    let blocks = if list.is_empty() {
        vec![paragraph(none)]
    } else {
        blocks(list)
    };
    Some(Section::new(heading, blocks))
}

/// One paragraph that stays.
pub(crate) fn paragraph(words: &str) -> Block {
    Block::Paragraphs(List::new(&[words.to_owned()], Keep::default()))
}

/// Paragraphs of which the last may go.
pub(crate) fn paragraphs(items: &[String], keep: Keep) -> Block {
    Block::Paragraphs(List::new(items, keep))
}

/// Items with a point or number.
pub(crate) fn items(items: &[String], numbered: bool, keep: Keep) -> Block {
    Block::Items {
        numbered,
        list: List::new(items, keep),
    }
}

/// A table from rows of cells.
pub(crate) fn table<const N: usize>(
    head: [String; N],
    widths: [f32; N],
    numbers: &[usize],
    rows: impl Iterator<Item = [String; N]>,
    keep: Keep,
) -> Table {
    Table {
        head: head.to_vec(),
        widths: widths.to_vec(),
        numbers: numbers.to_vec(),
        rows: rows
            .map(|cells| Row {
                cells: cells.to_vec(),
                ..Row::default()
            })
            .collect(),
        more: String::new(),
        keep,
    }
}

/// A table without the columns in which no row says anything.
pub(crate) fn said(mut table: Table) -> Table {
    let empty: Vec<usize> = (1..table.head.len())
        .filter(|column| {
            let mut cells = table.rows.iter().map(|row| row.cells.get(*column));
            cells.all(|cell| cell.is_none_or(|words| words.trim().is_empty()))
        })
        .collect();
    let stays = |list: &mut Vec<String>| {
        let mut column = 0;
        list.retain(|_| {
            column += 1;
            !empty.contains(&(column - 1))
        });
    };
    stays(&mut table.head);
    table.rows.iter_mut().for_each(|row| stays(&mut row.cells));
    let shift = |column: usize| column - empty.iter().filter(|gone| **gone < column).count();
    let mut column = 0;
    table.widths.retain(|_| {
        column += 1;
        !empty.contains(&(column - 1))
    });
    table.numbers.retain(|column| !empty.contains(column));
    table.numbers.iter_mut().for_each(|c| *c = shift(*c));
    table
}

/// Medicines taken now. None is ever lost: one that finds no row stands in the line below with its dose.
pub(crate) fn medicines_now(
    heading: &str,
    medicines: Option<&Vec<MedicineRow>>,
) -> Option<Section> {
    told(heading, medicines, &t!("report-no-medicine"), |list| {
        let rows = list
            .iter()
            .map(|m| [&m.name, &m.dose, &m.since, &m.before, &m.taken].map(Clone::clone));
        let mut table = said(table(
            [
                t!("report-head-medicine"),
                t!("report-head-dose"),
                t!("report-head-since"),
                t!("report-head-before"),
                t!("report-head-taken"),
            ],
            [1.3, 1.08, 0.9, 1.7, 1.57],
            &[2],
            rows,
            Keep::least(2, 4),
        ));
        for (row, medicine) in table.rows.iter_mut().zip(list) {
            row.short = vec![medicine.name.clone(), medicine.dose.clone()];
        }
        vec![Block::Table(table)]
    })
}

/// Therapies as they run now.
pub(crate) fn therapies_now(heading: &str, therapies: Option<&Vec<TherapyRow>>) -> Option<Section> {
    told(heading, therapies, &t!("report-no-therapy"), |list| {
        let rows = list
            .iter()
            .map(|t| [&t.name, &t.with, &t.rhythm, &t.since, &t.about].map(Clone::clone));
        vec![Block::Table(said(table(
            [
                t!("report-head-therapy"),
                t!("report-head-with"),
                t!("report-head-how-often"),
                t!("report-head-since"),
                t!("report-topic"),
            ],
            [1.5, 1.1, 1.1, 1.0, 1.6],
            &[],
            rows,
            Keep::least(2, 3),
        )))]
    })
}

/// Everything that was tried; `most` heads the column of [`Tried::most`].
pub(crate) fn tried(
    heading: &str,
    most: &str,
    tried: Option<&Vec<Tried>>,
    weight: usize,
) -> Option<Section> {
    told(heading, tried, &t!("report-nothing-noted"), |list| {
        let rows = list.iter().map(|t| {
            [&t.what, &t.when, &t.most, &t.how_long, &t.helped, &t.ended].map(Clone::clone)
        });
        vec![Block::Table(table(
            [
                t!("report-head-what"),
                t!("report-head-when"),
                most.to_owned(),
                t!("report-head-how-long"),
                t!("report-head-helped"),
                t!("report-head-ended"),
            ],
            [1.3, 1.0, 0.95, 0.85, 1.3, 1.4],
            &[],
            rows,
            Keep::least(2, weight),
        ))]
    })
}

/// What is difficult, body and mind side by side, each with a bar.
pub(crate) fn add_difficulties(
    manuscript: &mut Manuscript,
    difficulties: Option<&Vec<Difficulty>>,
) {
    let Some(list) = difficulties else { return };
    let rated = |d: &Difficulty| d.now.filter(|now| *now <= 10);
    let side = |layer: Layer, name: String| {
        let mut rows: Vec<&Difficulty> = list.iter().filter(|d| d.layer == layer).collect();
        rows.sort_by_key(|d| std::cmp::Reverse(rated(d)));
        (!rows.is_empty()).then(|| {
            let rows = rows.iter().map(|d| Row {
                cells: vec![
                    d.words.clone(),
                    rated(d).map_or_else(
                        || t!("report-not-rated"),
                        |now| t!("report-of-ten", now = now),
                    ),
                ],
                bar: rated(d),
                short: Vec::new(),
            });
            let table = Table {
                head: vec![name, t!("report-zero-to-ten")],
                widths: vec![1.0, 0.75],
                numbers: vec![1],
                rows: rows.collect(),
                more: String::new(),
                keep: Keep::least(2, 2),
            };
            vec![Block::Table(table)]
        })
    };
    let heading = &t!("report-difficult");
    match (
        side(Layer::Body, t!("report-body")),
        side(Layer::Mind, t!("report-mind")),
    ) {
        (Some(body), Some(mind)) => manuscript.parts.push(Part::Pair {
            left: Section::new(heading, body),
            right: Section::new("", mind),
            share: 1.0,
        }),
        (Some(one), None) | (None, Some(one)) => manuscript.add(Some(Section::new(heading, one))),
        (None, None) => manuscript.add(Some(Section::new(
            heading,
            vec![paragraph(&t!("report-nothing-noted"))],
        ))),
    }
}

/// Goals with where they stand.
pub(crate) fn goals(heading: &str, goals: Option<&Vec<Goal>>) -> Option<Section> {
    told(heading, goals, &t!("report-no-goal"), |list| {
        let rows = list
            .iter()
            .map(|g| [&g.words, &g.baseline, &g.now, &g.target, &g.by].map(Clone::clone));
        vec![Block::Table(said(table(
            [
                t!("report-head-better"),
                t!("report-head-at-start"),
                t!("report-head-now"),
                t!("report-head-target"),
                t!("report-head-by"),
            ],
            [2.2, 1.0, 1.0, 1.0, 1.0],
            &[],
            rows,
            Keep::least(2, 2),
        )))]
    })
}

/// People, each with what for and how to reach them.
pub(crate) fn supporters(heading: &str, people: Option<&Vec<Supporter>>) -> Option<Section> {
    told(heading, people, &t!("report-nobody"), |list| {
        vec![Block::Terms {
            rows: list
                .iter()
                .map(|p| Term {
                    name: p.name.clone(),
                    words: joined([&p.role, &p.reach], "\n"),
                    note: String::new(),
                })
                .collect(),
            more: String::new(),
            keep: Keep::least(2, 2),
            loud: false,
        }]
    })
}

/// Cards of what to expect.
pub(crate) fn expectations(heading: &str, cards: &[Expectation]) -> Option<Section> {
    (!cards.is_empty()).then(|| {
        let cards = cards.iter().map(|card| Card {
            title: card.title.clone(),
            text: card.text.clone(),
            source: card.source.clone(),
        });
        Section::new(
            heading,
            vec![Block::Cards {
                cards: cards.collect(),
                more: String::new(),
                keep: Keep::least(1, 1),
            }],
        )
    })
}

/// A table of totals, as wide as its words.
pub(crate) fn scores(heading: &str, scores: Option<&ScoreTable>) -> Option<Section> {
    let scores = scores?;
    if scores.rows.is_empty() {
        return Some(Section::new(
            heading,
            vec![paragraph(&t!("report-none-filled-in"))],
        ));
    }
    let across = scores
        .rows
        .iter()
        .map(Vec::len)
        .chain([scores.head.len(), 1])
        .max()
        .unwrap_or(1);
    let mut head = scores.head.clone();
    head.resize(across, String::new());
    Some(Section::new(
        heading,
        vec![Block::Table(Table {
            head,
            widths: Vec::new(),
            numbers: (1..across.saturating_sub(1)).collect(),
            rows: scores
                .rows
                .iter()
                .map(|cells| Row {
                    cells: cells.clone(),
                    ..Row::default()
                })
                .collect(),
            more: String::new(),
            keep: Keep::least(4, 3),
        })],
    ))
}

/// Questions, or lines to write some on.
pub(crate) fn questions(heading: &str, questions: Option<&Vec<String>>) -> Option<Section> {
    let list = questions?;
    if list.is_empty() {
        let blocks = vec![
            Block::Note {
                words: t!("report-room-to-write"),
            },
            Block::Lines { lines: 3 },
        ];
        return Some(Section::new(heading, blocks));
    }
    Some(Section::new(
        heading,
        vec![items(list, true, Keep::least(3, 4))],
    ))
}

/// "My three questions": small numbers as words.
pub(crate) fn my_questions(count: usize) -> String {
    t!("report-my-questions", n = count)
}

/// The texts that say something, joined.
pub(crate) fn joined<const N: usize>(texts: [&String; N], with: &str) -> String {
    let said: Vec<&str> = texts
        .iter()
        .map(|text| text.trim())
        .filter(|text| !text.is_empty())
        .collect();
    said.join(with)
}
