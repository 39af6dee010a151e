//! What can be typed: words and options, nothing of what they do. The sentences are the help.

use std::path::PathBuf;

use ballast_words::Language;
use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};

#[derive(Parser)]
#[command(
    name = "ballast",
    version,
    about = "A private, offline record for medication and psychotherapy together.",
    long_about = "A private, offline record for medication and psychotherapy together.\n\nWithout a word, Ballast opens its window. \
                  Everything stays on this machine.",
    after_help = "`ballast help WORD` says more about a word.\n\nExit codes: 0 done, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, \
                  6 disk, 7 bad input, 8 newer version.",
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = false
)]
pub struct Cli {
    /// Open the window on a made-up record that is thrown away.
    #[arg(long, conflicts_with = "folder")]
    pub demo: bool,
    /// Start in the tray, without a window; where there is no tray, with one.
    #[arg(long)]
    pub hidden: bool,
    /// Open the window on the record in this folder.
    pub folder: Option<PathBuf>,
    #[command(subcommand)]
    pub word: Option<Word>,
}

#[derive(Subcommand)]
pub enum Word {
    /// Make a new, empty record.
    Create {
        /// Folder of the record.
        #[arg(long, value_name = "DIR")]
        at: PathBuf,
        /// File whose first line is the passphrase.
        #[arg(
            long,
            value_name = "F",
            required_unless_present = "no_passphrase",
            conflicts_with = "no_passphrase"
        )]
        passphrase_file: Option<PathBuf>,
        /// Keep the key in a file for this account only.
        #[arg(long)]
        no_passphrase: bool,
    },
    /// Make a record with a made-up person's year.
    Demo {
        /// Folder of the record.
        #[arg(long, value_name = "DIR")]
        at: PathBuf,
        /// How many years.
        #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=20))]
        years: u32,
        /// The same seed makes the same record.
        #[arg(long, value_name = "N")]
        seed: Option<u64>,
        /// Keep the key in a file for this account only (a made-up record has no other protection).
        #[arg(long, required = true)]
        no_passphrase: bool,
    },
    /// Bring in a Ballast export, a file of Daylio, Bearable, eMoods, MedTimer or Track & Graph, or any table.
    Import {
        /// The file; what is in it says which.
        file: PathBuf,
        #[command(flatten)]
        record: Record,
        /// Say what would happen; write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Mood names and their levels, 1 lowest to 5 highest: "name=level,name=level".
        #[arg(
            long,
            value_name = "MAP",
            default_value = "",
            hide_default_value = true
        )]
        map: String,
        /// JSON file with what was chosen for the names in the file, and for a table how its columns are read.
        #[arg(long, value_name = "F")]
        choices: Option<PathBuf>,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Save the record in an open format, not encrypted.
    Export(ExportWords),
    /// Save what can still be read of a damaged record, not encrypted; a backup is the better way back.
    Recover {
        #[command(flatten)]
        record: Record,
        /// Where to: a JSON file, which `ballast import` brings into an empty record.
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
    },
    /// Draw a chart.
    Chart {
        #[command(subcommand)]
        chart: Chart,
    },
    /// Write the page for an appointment.
    Summary(SummaryWords),
    /// List one noun of the record.
    List(ListWords),
    /// Find what holds these words, newest first: notes, sessions, thought records, questions and the rest.
    Search {
        /// The words; each may be only begun, case and accents do not matter.
        #[arg(required = true, value_name = "WORDS")]
        words: Vec<String>,
        #[command(flatten)]
        record: Record,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// What each change of treatment went together with, before and after.
    Review {
        #[command(subcommand)]
        review: ReviewWord,
    },
    /// What goes together: habits, sleep and treatments against mood and other outcomes. It says nothing about causes.
    GoesTogether(TogetherWords),
    /// Score a questionnaire from its answers, without a record.
    Score {
        /// Short name of the questionnaire, such as phq9.
        instrument: String,
        /// The answers in order, separated by commas; a skipped one is written as -.
        #[arg(long, value_name = "N,N,…", allow_hyphen_values = true)]
        answers: String,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Check a record: integrity, and how much is in it.
    Verify {
        #[command(flatten)]
        record: Record,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make a verified backup now, or list those beside the record.
    Backup {
        #[command(flatten)]
        record: Record,
        /// Into a folder elsewhere, such as on another disk; otherwise beside the record.
        #[arg(long, value_name = "FOLDER")]
        to: Option<PathBuf>,
        /// List the backups beside the record, newest first; needs no passphrase.
        #[arg(long, conflicts_with = "to")]
        list: bool,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Put a backup in the place of the record, also of one that cannot be opened. The old record is kept.
    Restore {
        #[command(flatten)]
        record: Record,
        /// The name of one of its backups, or a folder that holds one.
        #[arg(long, value_name = "BACKUP")]
        from: PathBuf,
    },
}

/// Which record, and how it is opened.
#[derive(Args)]
pub struct Record {
    /// Folder of the record.
    #[arg(long, value_name = "DIR")]
    pub at: PathBuf,
    /// File whose first line is the passphrase.
    #[arg(long, value_name = "F")]
    pub passphrase_file: Option<PathBuf>,
    /// File whose first line is the recovery code, for a forgotten passphrase.
    #[arg(long, value_name = "F", conflicts_with = "passphrase_file")]
    pub recovery_code_file: Option<PathBuf>,
}

#[derive(Args)]
pub struct ExportWords {
    #[command(flatten)]
    pub record: Record,
    /// The whole record as one JSON file, which comes back in without loss, or as a folder with one CSV a table; or a selection as a FHIR R4
    /// document for a clinic's system.
    #[arg(long, value_enum)]
    pub format: Format,
    /// Where to: a file for JSON and FHIR, a new or empty folder for CSV.
    #[arg(long, value_name = "PATH")]
    pub out: PathBuf,
    #[command(flatten)]
    pub fhir: FhirOptions,
}

/// What a FHIR document holds; the other formats hold everything.
#[derive(Args)]
#[command(next_help_heading = "For --format fhir")]
pub struct FhirOptions {
    /// First day, YYYY-MM-DD; otherwise the record's first.
    #[arg(long, value_name = "D")]
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; otherwise today, and what is planned.
    #[arg(long, value_name = "D")]
    pub to: Option<String>,
    /// The name to hand over; otherwise none.
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// The day of birth to hand over, YYYY-MM-DD; otherwise none.
    #[arg(long, value_name = "D")]
    pub born: Option<String>,
    /// Lines that are left out unless they are named here, separated by commas.
    #[arg(long, value_enum, value_name = "LINES", value_delimiter = ',')]
    pub sensitive: Vec<SensitiveName>,
}

/// Lines that are handed over only when they are named.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SensitiveName {
    /// Answers of questionnaires that ask about being better off dead, such as PHQ-9 question 9.
    ItemNine,
    /// Alcohol and other substances, and whatever else is marked sensitive in the check-in.
    Substances,
    /// Side effects marked sensitive.
    SideEffects,
    /// Own words in check-ins, at doses and at side effects.
    Notes,
}

#[derive(Subcommand)]
pub enum Chart {
    /// List the charts, a line each.
    List,
    /// The life chart.
    Life(ChartWords),
    /// Nights from falling asleep to waking, across midnight.
    Sleep(ChartWords),
    /// Doses taken, a square a day for each medicine.
    Adherence(MedicineWords),
    /// A questionnaire over its bands, reliable changes marked.
    Questionnaire(QuestionnaireWords),
    /// Mood, a square a day.
    Pixels(ChartWords),
    /// Mood and its swing from day to day, by month.
    Variability(TrackerWords),
    /// Mood by month, the years over each other.
    Season(TrackerWords),
    /// Side effects, as strong as they were, under the doses.
    SideEffect(MedicineWords),
    /// What medicines and sessions cost, by month.
    Cost(ChartWords),
    /// Distress before and after each skill was used.
    Skills(ChartWords),
    /// What was planned and what took place, by week.
    Balance(ChartWords),
    /// Medicine and therapy on one time axis.
    Treatment(ChartWords),
    /// Each outcome before a change and in its review weeks.
    BeforeAfter(BeforeAfterWords),
    /// Mood on days with and without each habit.
    Together(ChartWords),
}

#[derive(Args)]
pub struct ChartWords {
    #[command(flatten)]
    pub record: Record,
    /// First day, YYYY-MM-DD; otherwise the record's first.
    #[arg(long, value_name = "D")]
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; otherwise today.
    #[arg(long, value_name = "D")]
    pub to: Option<String>,
    /// Colours.
    #[arg(long, value_enum, default_value = "light")]
    pub theme: ThemeName,
    /// Width and height in units of the drawing, such as 990x620.
    #[arg(long, value_name = "WxH")]
    pub size: Option<String>,
    /// How large a picture (.png) is: a pixel or two for each unit, or for printing, black on white.
    #[arg(long, value_enum, value_name = "SIZE", default_value = "2x")]
    pub png: PngSize,
    /// Where to; the ending says what: .svg, .png or .csv
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct QuestionnaireWords {
    #[command(flatten)]
    pub chart: ChartWords,
    /// Short name of the questionnaire, such as gad7.
    #[arg(long, value_name = "ID", default_value = "phq9")]
    pub instrument: String,
}

#[derive(Args)]
pub struct TrackerWords {
    #[command(flatten)]
    pub chart: ChartWords,
    /// Key of a tracker with a scale, such as anxiety; mood otherwise.
    #[arg(long, value_name = "KEY")]
    pub tracker: Option<String>,
}

#[derive(Args)]
pub struct MedicineWords {
    #[command(flatten)]
    pub chart: ChartWords,
    /// Of one medicine, by its name; of all of them otherwise.
    #[arg(long, value_name = "NAME")]
    pub medicine: Option<String>,
}

#[derive(Args)]
pub struct BeforeAfterWords {
    #[command(flatten)]
    pub chart: ChartWords,
    /// Number of the review in `ballast review list`; otherwise the newest with days to compare.
    #[arg(long, value_name = "N")]
    pub review: Option<u32>,
}

/// What can be asked about reviews.
#[derive(Subcommand)]
pub enum ReviewWord {
    /// List every review, what is to be looked at now first.
    List {
        #[command(flatten)]
        record: Record,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show one review with what can be said about it.
    Show {
        /// Its number in `ballast review list`.
        number: u32,
        #[command(flatten)]
        record: Record,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Args)]
pub struct TogetherWords {
    #[command(flatten)]
    pub record: Record,
    /// First day, YYYY-MM-DD; otherwise half a year before the last.
    #[arg(long, value_name = "D")]
    pub from: Option<String>,
    /// Last day, YYYY-MM-DD; otherwise today.
    #[arg(long, value_name = "D")]
    pub to: Option<String>,
    /// Key of the outcome, such as anxiety; otherwise mood.
    #[arg(long, value_name = "KEY")]
    pub outcome: Option<String>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

#[derive(Args)]
pub struct SummaryWords {
    #[command(flatten)]
    pub record: Record,
    /// Which document, by its reader.
    #[arg(long = "for", value_enum)]
    pub reader: Reader,
    /// Somebody of the care team, by name; otherwise the first it is made for.
    #[arg(long, value_name = "NAME")]
    pub person: Option<String>,
    /// From this day on, YYYY-MM-DD; otherwise since the last visit. A month's sheet is of the month of this day.
    #[arg(long, value_name = "D")]
    pub since: Option<String>,
    /// Up to this day, YYYY-MM-DD; otherwise today.
    #[arg(long, value_name = "D")]
    pub until: Option<String>,
    /// Sensitive lines to print; without it none are.
    #[arg(long, value_enum, value_name = "LINES", value_delimiter = ',')]
    pub include: Vec<Line>,
    /// Parts that are otherwise left out.
    #[arg(long, value_enum, value_name = "PARTS", value_delimiter = ',')]
    pub with: Vec<Part>,
    /// Names of the care team by their initials.
    #[arg(long)]
    pub initials: bool,
    /// Letters of 14 pt, on up to twice the pages.
    #[arg(long)]
    pub large_print: bool,
    /// The language of the page; your own words stay as you wrote them.
    #[arg(long, value_parser = PossibleValuesParser::new(Language::ALL.map(Language::tag)), default_value = Language::English.tag())]
    pub language: String,
    /// Paper size.
    #[arg(long, value_enum, default_value = "a4")]
    pub paper: Paper,
    /// File whose first line is a passphrase: the page is locked with it, as an age file.
    #[arg(long, value_name = "F")]
    pub lock: Option<PathBuf>,
    /// Where to; the ending says what: .pdf, or .svg and .png with one file a page; .pdf.age with --lock
    #[arg(long, value_name = "F")]
    pub out: PathBuf,
}

#[derive(Args)]
pub struct ListWords {
    /// What to list.
    #[arg(value_enum)]
    pub noun: ListNoun,
    #[command(flatten)]
    pub record: Record,
    /// From this day on, YYYY-MM-DD, where the noun has days.
    #[arg(long, value_name = "D")]
    pub from: Option<String>,
    /// Up to this day, YYYY-MM-DD.
    #[arg(long, value_name = "D")]
    pub to: Option<String>,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

/// A noun that can be listed; each has one arm in `list`.
#[derive(Clone, Copy, ValueEnum)]
pub enum ListNoun {
    /// Medicines with their steps.
    Medicines,
    /// Doses as they were recorded.
    Doses,
    /// Therapy sessions, planned and past.
    Sessions,
    /// Skills in their order, each with what practising it did.
    Skills,
    /// Questionnaires as they were filled in, with their totals.
    Questionnaires,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Format {
    Json,
    Csv,
    Fhir,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Reader {
    /// One page for the one who prescribes.
    Prescriber,
    /// One page for a therapist.
    Therapist,
    /// One page for a talk of all together.
    Both,
    /// Two to four pages for a second opinion.
    SecondOpinion,
    /// The life chart of one month, on one sheet across.
    Month,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Line {
    /// PHQ-9 question 9.
    #[value(name = "item-9")]
    ItemNine,
    /// Alcohol and other substances.
    Substances,
    /// Side effects marked as sensitive.
    SideEffects,
    /// Difficulties marked as sensitive.
    Difficulties,
    /// Notes in own words.
    Notes,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Part {
    /// Warning signs, and whether there is a safety plan.
    Safety,
    /// What it costs, in the pack for a second opinion.
    Costs,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Paper {
    A4,
    Letter,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum PngSize {
    #[value(name = "1x")]
    Once,
    #[value(name = "2x")]
    Twice,
    #[value(name = "300dpi")]
    Print,
}

#[derive(Clone, Copy, ValueEnum)]
pub enum ThemeName {
    Light,
    Dark,
    Paper,
}
