//! What stands on a page, as plain words and drawings. Every part may be empty.

use serde::Serialize;

/// The content of a page for an appointment, in the order it is read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ReportContent {
    /// The heading, also the document's title.
    pub title: String,
    /// The days covered, in a few words.
    pub since: String,
    /// Who the page is about.
    pub about: String,
    /// Language of the words, such as `en`.
    pub language: String,
    /// Questions for the visit; none leaves ruled lines to write on.
    pub questions: Vec<String>,
    /// Medicines taken now.
    pub medicines: Vec<MedicineRow>,
    /// What changed in the medicines, one sentence a change.
    pub changes: Vec<String>,
    /// The chart, from the tallest drawing to the shortest: the first that leaves one page is used.
    #[serde(skip)]
    pub charts: Vec<Chart>,
    /// What the chart says, with n and what is missing.
    pub chart_note: Option<String>,
    /// Questionnaires.
    pub questionnaires: ScoreTable,
    /// Side effects, then sleep, a paragraph each.
    pub side_effects_and_sleep: Vec<String>,
    /// What else changed, a paragraph each.
    pub what_else: Vec<String>,
    /// A made-up record: the page says so.
    pub made_up: bool,
    /// The line at the foot of every page.
    pub foot: String,
}

/// One medicine as it is taken now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
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

/// A chart with its text alternative.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chart {
    /// The drawing; text in Inter stays text in the PDF.
    pub svg: String,
    /// What a screen reader says instead.
    pub alt: String,
}

/// A small table: a head, and rows of as many cells.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ScoreTable {
    /// Head cells.
    pub head: Vec<String>,
    /// Rows; the first cell names the row.
    pub rows: Vec<Vec<String>>,
}

impl ReportContent {
    /// Every text of the page, for looking up glyphs.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let medicines = self
            .medicines
            .iter()
            .flat_map(|m| [&m.name, &m.dose, &m.since, &m.before, &m.taken]);
        let scores = self
            .questionnaires
            .head
            .iter()
            .chain(self.questionnaires.rows.iter().flatten());
        [&self.title, &self.since, &self.about, &self.foot]
            .into_iter()
            .chain(&self.questions)
            .chain(&self.changes)
            .chain(&self.chart_note)
            .chain(&self.side_effects_and_sleep)
            .chain(&self.what_else)
            .chain(medicines)
            .chain(scores)
            .map(String::as_str)
            .chain(self.charts.iter().map(|chart| chart.svg.as_str()))
    }

    /// Every text of the page outside its drawings, to be changed.
    pub(crate) fn texts_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let medicines = self.medicines.iter_mut().flat_map(MedicineRow::cells_mut);
        let scores = self
            .questionnaires
            .head
            .iter_mut()
            .chain(self.questionnaires.rows.iter_mut().flatten());
        [
            &mut self.title,
            &mut self.since,
            &mut self.about,
            &mut self.foot,
        ]
        .into_iter()
        .chain(&mut self.questions)
        .chain(&mut self.changes)
        .chain(&mut self.chart_note)
        .chain(&mut self.side_effects_and_sleep)
        .chain(&mut self.what_else)
        .chain(medicines)
        .chain(scores)
    }

    /// The texts that stand in tables, to be changed.
    pub(crate) fn cells_mut(&mut self) -> impl Iterator<Item = &mut String> {
        let medicines = self.medicines.iter_mut().flat_map(MedicineRow::cells_mut);
        let scores = self
            .questionnaires
            .head
            .iter_mut()
            .chain(self.questionnaires.rows.iter_mut().flatten());
        medicines.chain(scores)
    }
}

impl MedicineRow {
    fn cells_mut(&mut self) -> [&mut String; 5] {
        [
            &mut self.name,
            &mut self.dose,
            &mut self.since,
            &mut self.before,
            &mut self.taken,
        ]
    }
}
