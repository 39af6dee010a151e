//! What a file is, by what is in it and never by its name.

use crate::archive::{Archive, is_zip};
use crate::daylio::{DaylioGeneration, backup};
use crate::rows::Rows;
use crate::{ExchangeError, Source, bearable, emoods, medtimer, text, track_and_graph};

/// What a file is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileKind {
    /// A Daylio CSV export: [`crate::read_daylio`].
    DaylioCsv,
    /// A Daylio backup: [`crate::read_daylio_backup`].
    DaylioBackup,
    /// [`crate::read_bearable`].
    Bearable,
    /// [`crate::read_emoods`].
    EMoods,
    /// [`crate::read_medtimer`].
    MedTimer,
    /// [`crate::read_track_and_graph`].
    TrackAndGraph,
    /// Any other table, for which a recipe is needed: [`crate::look_at_table`], [`crate::read_table`].
    Table,
}

impl FileKind {
    /// The app it comes from.
    #[must_use]
    pub fn source(self) -> Source {
        match self {
            Self::DaylioCsv | Self::DaylioBackup => Source::Daylio,
            Self::Bearable => Source::Bearable,
            Self::EMoods => Source::EMoods,
            Self::MedTimer => Source::MedTimer,
            Self::TrackAndGraph => Source::TrackAndGraph,
            Self::Table => Source::Table,
        }
    }
}

/// What a file is. A text that is no known export is a table. Ballast's own export is asked for first ([`crate::is_ballast_json`]).
///
/// ```
/// use ballast_exchange::{FileKind, recognise};
/// assert_eq!(recognise(b"FeatureName,Timestamp,Value,Label,Note\r\n"), Ok(FileKind::TrackAndGraph));
/// assert_eq!(recognise(b"Datum;Stimmung\n24.11.2026;6\n"), Ok(FileKind::Table));
/// ```
///
/// # Errors
/// [`ExchangeError::WrongFileType`] for another kind of file, an archive that is no known backup among them; those of archives;
/// [`ExchangeError::Empty`] and [`ExchangeError::TooLarge`].
pub fn recognise(bytes: &[u8]) -> Result<FileKind, ExchangeError> {
    if is_zip(bytes) {
        let names = Archive::open(bytes)?.top_names();
        if backup::member(&names).is_some() {
            return Ok(FileKind::DaylioBackup);
        }
        if emoods::is_archive(&names) {
            return Ok(FileKind::EMoods);
        }
        return Err(ExchangeError::WrongFileType {
            found: crate::FileType::Zip,
        });
    }
    let text = match text::decode(bytes) {
        Ok(text) => text,
        // In another encoding: none of the apps' exports, but perhaps a table.
        Err(ExchangeError::NotText { .. }) => return Ok(FileKind::Table),
        Err(other) => return Err(other),
    };
    let header = Rows::new(&text, b',').header()?;
    let names: Vec<&str> = header.iter().collect();
    if DaylioGeneration::of(&names).is_some() {
        return Ok(FileKind::DaylioCsv);
    }
    if bearable::is_header(&header) {
        return Ok(FileKind::Bearable);
    }
    if track_and_graph::is_header(&header) {
        return Ok(FileKind::TrackAndGraph);
    }
    if medtimer::is_header(text.lines().next().unwrap_or_default()) {
        return Ok(FileKind::MedTimer);
    }
    Ok(FileKind::Table)
}
