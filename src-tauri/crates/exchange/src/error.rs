//! Why a whole file, or a typed mood mapping, cannot be taken. One bad row is not an error: see [`crate::SkipReason`].

use thiserror::Error;

use crate::Source;

/// What a file is when it is not what was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileType {
    /// A ZIP archive, such as a Daylio backup, a spreadsheet or an e-book.
    Zip,
    /// A PDF document.
    Pdf,
    /// A picture.
    Picture,
    /// An SQLite database.
    Sqlite,
    /// A compressed file.
    Gzip,
    /// A web page.
    Html,
    /// An XML document.
    Xml,
    /// A JSON document.
    Json,
    /// A rich-text document.
    Rtf,
}

impl FileType {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Zip => "zip",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::Sqlite => "sqlite",
            Self::Gzip => "gzip",
            Self::Html => "html",
            Self::Xml => "xml",
            Self::Json => "json",
            Self::Rtf => "rtf",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Zip => "a ZIP archive that holds no backup of an app Ballast knows",
            Self::Pdf => "a PDF document",
            Self::Picture => "a picture",
            Self::Sqlite => "an SQLite database",
            Self::Gzip => "a compressed file",
            Self::Html => "a web page",
            Self::Xml => "an XML document",
            Self::Json => "a JSON document",
            Self::Rtf => "a rich-text document",
        }
    }
}

/// What is wrong with one part of a typed mood mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MappingProblem {
    /// No `=` between name and level.
    NoLevel,
    /// Nothing before the `=`.
    NoName,
    /// The level is not one of 1, 2, 3, 4, 5.
    NotALevel,
    /// The name was given before with another level.
    Twice,
}

impl MappingProblem {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoLevel => "no_level",
            Self::NoName => "no_name",
            Self::NotALevel => "not_a_level",
            Self::Twice => "twice",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::NoLevel => "has no \"=\"; write name=level",
            Self::NoName => "has no mood name before the \"=\"",
            Self::NotALevel => "needs a level from 1 (lowest) to 5 (highest)",
            Self::Twice => "gives a second level to the same mood name",
        }
    }
}

/// What is wrong with a recipe for a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecipeProblem {
    /// A newer version of Ballast wrote it.
    Newer,
    /// A column it names is not in the file.
    ColumnMissing,
    /// It names a column twice.
    ColumnTwice,
    /// No column tells the day.
    NoDay,
    /// Two columns tell the same thing, such as two days or two moods, or answer the same tracker.
    Ambiguous,
    /// Nothing but the day is taken from the file.
    NothingTaken,
    /// It names an encoding that is not known.
    UnknownEncoding,
    /// Its delimiter cannot part columns.
    BadDelimiter,
    /// A name in it is empty or too long.
    BadName,
}

impl RecipeProblem {
    /// The stable code the page switches on.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Newer => "newer",
            Self::ColumnMissing => "column_missing",
            Self::ColumnTwice => "column_twice",
            Self::NoDay => "no_day",
            Self::Ambiguous => "ambiguous",
            Self::NothingTaken => "nothing_taken",
            Self::UnknownEncoding => "unknown_encoding",
            Self::BadDelimiter => "bad_delimiter",
            Self::BadName => "bad_name",
        }
    }

    fn words(self) -> &'static str {
        match self {
            Self::Newer => "a newer version of Ballast wrote it",
            Self::ColumnMissing => "it names a column that is not in the file",
            Self::ColumnTwice => "it names a column twice",
            Self::NoDay => "no column tells the day",
            Self::Ambiguous => "two columns tell the same thing",
            Self::NothingTaken => "nothing but the day is taken from the file",
            Self::UnknownEncoding => "it names an encoding that is not known",
            Self::BadDelimiter => "its delimiter cannot part columns",
            Self::BadName => "a name in it is empty or too long",
        }
    }
}

/// Why a file from elsewhere cannot be read. The text is one plain sentence for the command line and never holds words of the file.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ExchangeError {
    /// There is nothing in the file.
    #[error("The file is empty.")]
    Empty,
    /// The file is larger than is read.
    #[error("The file is larger than {max_mib} MiB, so it was not read.")]
    TooLarge {
        /// Largest size that is read.
        max_mib: u32,
    },
    /// The file has more rows than are read.
    #[error("The file has more than {max} rows, so it was not read.")]
    TooManyRows {
        /// Most rows that are read.
        max: u32,
    },
    /// The bytes are not text in UTF-8, nor in UTF-16 with its mark.
    #[error(
        "Line {line} is not text in UTF-8; export the file again without opening it in another program."
    )]
    NotText {
        /// First line that cannot be read, from 1.
        line: u64,
    },
    /// It is a file of another kind.
    #[error("This is {}, which cannot be brought in.", found.words())]
    WrongFileType {
        /// What it is.
        found: FileType,
    },
    /// The columns are Daylio's, but another character separates them, as some spreadsheets write.
    #[error(
        "The columns are separated by {}, not by commas; export the file from Daylio again.",
        if *found == '\t' { "tabs" } else { "semicolons" }
    )]
    WrongSeparator {
        /// The separator found: `;` or a tab.
        found: char,
    },
    /// It is text, but its first line is none of the known headers.
    #[error("The first line is not the header of a Daylio CSV export.")]
    NotDaylio,
    /// It is none of the files of the app it was read as.
    #[error("This is not a file that {} writes.", app.label())]
    NotOfApp {
        /// The app.
        app: Source,
    },
    /// An archive cannot be unpacked: cut short, changed, or locked with a password.
    #[error("The archive is damaged or locked, so it was not read.")]
    DamagedArchive,
    /// What is in an archive is larger than is read.
    #[error("What is in the archive is larger than {max_mib} MiB, so it was not read.")]
    UnpacksTooLarge {
        /// Largest size that is read.
        max_mib: u32,
    },
    /// What is in a backup is no JSON of the expected kind.
    #[error("The backup is damaged, so it was not read.")]
    DamagedBackup,
    /// A recipe for a table does not fit the file, or itself.
    #[error("The recipe cannot be used: {}.", .0.words())]
    BadRecipe(RecipeProblem),
    /// A typed mood mapping cannot be read.
    #[error("Part {entry} of the mood mapping {}.", why.words())]
    BadMapping {
        /// Which part, from 1.
        entry: u32,
        /// What is wrong with it.
        why: MappingProblem,
    },
}

impl ExchangeError {
    /// The stable code the page and the command line switch on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge { .. } => "too_large",
            Self::TooManyRows { .. } => "too_many_rows",
            Self::NotText { .. } => "not_text",
            Self::WrongFileType { .. } => "wrong_file_type",
            Self::WrongSeparator { .. } => "wrong_separator",
            Self::NotDaylio => "not_daylio",
            Self::NotOfApp { .. } => "not_of_app",
            Self::DamagedArchive => "damaged_archive",
            Self::UnpacksTooLarge { .. } => "unpacks_too_large",
            Self::DamagedBackup => "damaged_backup",
            Self::BadRecipe(_) => "bad_recipe",
            Self::BadMapping { .. } => "bad_mapping",
        }
    }

    /// The figure or code that the page's sentence needs: a limit, a line, what was found, which part.
    #[must_use]
    pub fn detail(&self) -> Option<String> {
        match self {
            Self::Empty | Self::NotDaylio | Self::DamagedArchive | Self::DamagedBackup => None,
            Self::NotOfApp { app } => Some(app.code().to_owned()),
            Self::BadRecipe(problem) => Some(problem.code().to_owned()),
            Self::TooLarge { max_mib } | Self::UnpacksTooLarge { max_mib } => {
                Some(max_mib.to_string())
            }
            Self::TooManyRows { max } => Some(max.to_string()),
            Self::NotText { line } => Some(line.to_string()),
            Self::WrongFileType { found } => Some(found.code().to_owned()),
            Self::WrongSeparator { found } => Some(found.to_string()),
            Self::BadMapping { entry, .. } => Some(entry.to_string()),
        }
    }
}
