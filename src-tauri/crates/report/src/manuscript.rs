//! A document before it is set: its head and its parts, in the order they are read. Every kind of document is brought into this one form,
//! so that one layout language sets them all.
//!
//! What it is not: it knows no kind of document and cuts nothing by itself (see [`crate::cut`]). Who calls it: [`crate::contents`] makes
//! one, [`crate::fit`] sets it.

use serde::Serialize;

use crate::contents::{Chart, Head};
use crate::engine::Template;

/// A document ready to be set.
#[derive(Debug, Clone, Serialize)]
pub struct Manuscript {
    /// Which template sets it.
    #[serde(skip)]
    pub template: Template,
    /// What it says about itself.
    pub head: Head,
    /// Set across the long side of the paper.
    pub landscape: bool,
    /// What is read, in order.
    pub parts: Vec<Part>,
    /// Charts, each from the tallest drawing to the shortest.
    #[serde(skip)]
    pub charts: Vec<Vec<Chart>>,
    /// So many pages at most: what is more is ranked and cut. None lets it flow on, and nothing is cut.
    #[serde(skip)]
    pub promise: Option<usize>,
    /// A row of a table may be torn by the end of a page when it is very long. Only where nothing is cut.
    pub torn: bool,
}

/// A part of a document.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "part", rename_all = "snake_case")]
pub enum Part {
    /// Across the page.
    Section(Section),
    /// Two side by side, read one after the other; `share` is the width of the left one against 1 for the right.
    Pair {
        /// Left.
        left: Section,
        /// Right.
        right: Section,
        /// Width of the left one.
        share: f32,
    },
    /// A month as rows of seven days; stays whole.
    Month(MonthTable),
}

/// A heading and what stands under it.
#[derive(Debug, Clone, Serialize)]
pub struct Section {
    /// The heading; empty leaves out the rule and the heading.
    pub heading: String,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

impl Section {
    /// A section of one block or more.
    pub fn new(heading: &str, blocks: Vec<Block>) -> Self {
        Self {
            heading: heading.to_owned(),
            blocks,
        }
    }
}

/// A piece of a section.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "block", rename_all = "snake_case")]
pub enum Block {
    /// Paragraphs.
    Paragraphs(List),
    /// Items with a point or a number before each.
    Items {
        /// They have numbers.
        numbered: bool,
        /// The items.
        #[serde(flatten)]
        list: List,
    },
    /// A word in the margin and items beside it, run together when room is scarce.
    Labelled {
        /// The word.
        label: String,
        /// The items.
        #[serde(flatten)]
        list: List,
    },
    /// A word or two, and beside it what is said about it, a line each.
    Terms {
        /// The lines.
        rows: Vec<Term>,
        /// Said after them: what was cut.
        more: String,
        /// Which may be cut.
        #[serde(skip)]
        keep: Keep,
        /// The right side is what one looks for, and is set large.
        loud: bool,
    },
    /// A table with a head.
    Table(Table),
    /// A column for each day of a month.
    Days(Days),
    /// Short texts with a title and a source, two beside each other.
    Cards {
        /// The texts.
        cards: Vec<Card>,
        /// Said after them: what was cut.
        more: String,
        /// Which may be cut.
        #[serde(skip)]
        keep: Keep,
    },
    /// One of the charts, by its number.
    Chart {
        /// Its place in [`Manuscript::charts`].
        chart: usize,
    },
    /// A small line.
    Note {
        /// Its words.
        words: String,
    },
    /// Ruled lines to write on.
    Lines {
        /// How many.
        lines: usize,
    },
    /// Words that are never cut nor shortened.
    Whole {
        /// The words.
        words: String,
        /// In a frame, in bold letters.
        framed: bool,
    },
}

/// Texts of which the last may be cut.
#[derive(Debug, Clone, Default, Serialize)]
pub struct List {
    /// The texts, the most important first.
    pub items: Vec<String>,
    /// Said after them: what was cut.
    pub more: String,
    /// Which may be cut.
    #[serde(skip)]
    pub keep: Keep,
}

/// A line of [`Block::Terms`].
#[derive(Debug, Clone, Serialize)]
pub struct Term {
    /// What it is about.
    pub name: String,
    /// What is said.
    pub words: String,
    /// A small line below.
    pub note: String,
}

/// A text of [`Block::Cards`].
#[derive(Debug, Clone, Serialize)]
pub struct Card {
    /// Title.
    pub title: String,
    /// Text.
    pub text: String,
    /// Where it comes from.
    pub source: String,
}

/// A table of plain words.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Table {
    /// Head cells; as many columns as there are.
    pub head: Vec<String>,
    /// Widths against one another; empty for widths by the words.
    pub widths: Vec<f32>,
    /// Columns whose figures stand below one another.
    pub numbers: Vec<usize>,
    /// Rows, the most important first.
    pub rows: Vec<Row>,
    /// Said after them: what was cut.
    pub more: String,
    /// Which may be cut.
    #[serde(skip)]
    pub keep: Keep,
}

/// A row of a table.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Row {
    /// The cells.
    pub cells: Vec<String>,
    /// A bar from 0 to 10 before the words of the last cell.
    pub bar: Option<u8>,
    /// What is said of the row in a line after the table when the row itself is cut; with nothing the row is only counted.
    #[serde(skip)]
    pub short: Vec<String>,
}

/// A table with a column a day, below the chart of the month.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Days {
    /// Head of the column of names.
    pub corner: String,
    /// The days, 1 to 31.
    pub days: Vec<String>,
    /// Days to set apart, such as Sundays: places in `days`.
    pub apart: Vec<usize>,
    /// A name and a cell a day.
    pub rows: Vec<Row>,
    /// Said after them: what was cut.
    pub more: String,
    /// Which may be cut.
    #[serde(skip)]
    pub keep: Keep,
    /// Where the chart above has its first day's left edge and its last day's right edge, as shares of its width.
    pub edges: Option<(f64, f64)>,
}

/// A month of the calendar.
#[derive(Debug, Clone, Serialize)]
pub struct MonthTable {
    /// Its name with the year.
    pub name: String,
    /// The days of the week, as the table's head, seven.
    pub weekdays: Vec<String>,
    /// Weeks of seven cells.
    pub weeks: Vec<Vec<crate::contents::Cell>>,
}

/// Which lines of a list may be cut when the promised pages are full. The last line goes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// So many always stay.
    pub least: usize,
    /// How dear a line is: a list of weight 3 loses one line where one of weight 1 loses three.
    pub weight: usize,
}

impl Default for Keep {
    fn default() -> Self {
        Self {
            least: usize::MAX,
            weight: 1,
        }
    }
}

impl Keep {
    /// At least so many lines stay, of so much weight.
    pub const fn least(least: usize, weight: usize) -> Self {
        Self { least, weight }
    }
}

/// Where a text stands: how much of it has room, and where its words may break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    /// The column of a day.
    Narrow,
    /// The cell of a table, or a name.
    Cell,
    /// A heading, an item, a line.
    Line,
    /// A paragraph.
    Text,
    /// What stays whole: the document's own words, and what must not be cut.
    Own,
    /// What is said only when a row is cut.
    Aside,
}

impl Manuscript {
    /// Every text, with its place.
    pub(crate) fn each_text(&mut self, visit: &mut dyn FnMut(&mut String, Place)) {
        let head = &mut self.head;
        for text in [&mut head.title, &mut head.since] {
            visit(text, Place::Line);
        }
        visit(&mut head.about, Place::Text);
        visit(&mut head.foot, Place::Text);
        for part in &mut self.parts {
            match part {
                Part::Section(section) => section.each_text(visit),
                Part::Pair { left, right, .. } => {
                    left.each_text(visit);
                    right.each_text(visit);
                }
                Part::Month(month) => month.each_text(visit),
            }
        }
    }

    /// Every block, to be cut.
    pub(crate) fn blocks_mut(&mut self) -> impl Iterator<Item = &mut Block> {
        self.parts.iter_mut().flat_map(|part| {
            let (first, second) = match part {
                Part::Section(section) => (Some(section), None),
                Part::Pair { left, right, .. } => (Some(left), Some(right)),
                Part::Month(_) => (None, None),
            };
            first
                .into_iter()
                .chain(second)
                .flat_map(|section| section.blocks.iter_mut())
        })
    }
}

impl Section {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String, Place)) {
        visit(&mut self.heading, Place::Line);
        for block in &mut self.blocks {
            block.each_text(visit);
        }
    }
}

impl Block {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String, Place)) {
        match self {
            Self::Paragraphs(list) => list.each_text(Place::Text, visit),
            // A question is what a page is brought for: it has the room of a paragraph.
            Self::Items { numbered, list } => {
                let place = if *numbered { Place::Text } else { Place::Line };
                list.each_text(place, visit);
            }
            Self::Labelled { label, list } => {
                visit(label, Place::Own);
                list.each_text(Place::Line, visit);
            }
            Self::Terms {
                rows, more, loud, ..
            } => {
                let place = if *loud { Place::Cell } else { Place::Line };
                for row in rows {
                    visit(&mut row.name, Place::Cell);
                    visit(&mut row.words, place);
                    visit(&mut row.note, place);
                }
                visit(more, Place::Own);
            }
            Self::Table(table) => {
                let cells = table.rows.iter_mut().flat_map(|row| &mut row.cells);
                table
                    .head
                    .iter_mut()
                    .chain(cells)
                    .for_each(|text| visit(text, Place::Cell));
                for row in &mut table.rows {
                    row.short.iter_mut().for_each(|t| visit(t, Place::Aside));
                }
                visit(&mut table.more, Place::Own);
            }
            Self::Days(days) => {
                visit(&mut days.corner, Place::Own);
                days.days.iter_mut().for_each(|t| visit(t, Place::Narrow));
                for row in &mut days.rows {
                    for (index, cell) in row.cells.iter_mut().enumerate() {
                        let place = if index == 0 {
                            Place::Cell
                        } else {
                            Place::Narrow
                        };
                        visit(cell, place);
                    }
                }
                visit(&mut days.more, Place::Own);
            }
            Self::Cards { cards, more, .. } => {
                for card in cards {
                    visit(&mut card.title, Place::Line);
                    visit(&mut card.text, Place::Text);
                    visit(&mut card.source, Place::Line);
                }
                visit(more, Place::Own);
            }
            Self::Chart { .. } | Self::Lines { .. } => {}
            Self::Note { words } => visit(words, Place::Text),
            Self::Whole { words, .. } => visit(words, Place::Own),
        }
    }
}

impl List {
    /// A list of which the last may be cut.
    pub fn new(items: &[String], keep: Keep) -> Self {
        Self {
            items: items.to_vec(),
            more: String::new(),
            keep,
        }
    }

    fn each_text(&mut self, place: Place, visit: &mut dyn FnMut(&mut String, Place)) {
        self.items.iter_mut().for_each(|text| visit(text, place));
        visit(&mut self.more, Place::Own);
    }
}

impl MonthTable {
    fn each_text(&mut self, visit: &mut dyn FnMut(&mut String, Place)) {
        visit(&mut self.name, Place::Line);
        self.weekdays
            .iter_mut()
            .for_each(|text| visit(text, Place::Cell));
        for cell in self.weeks.iter_mut().flatten() {
            cell.doses
                .iter_mut()
                .chain([&mut cell.day, &mut cell.instead])
                .for_each(|text| visit(text, Place::Cell));
        }
    }
}
