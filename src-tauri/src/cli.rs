//! The command line: the same verbs as the window, for power users, backup scripts and tests.
//!
//! Answers go to standard output, one plain sentence about what is wrong to standard error, and the exit code says which kind:
//! 0 done, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 disk, 7 bad input, 8 newer version.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "a command line speaks through its standard streams")]

mod act;
mod sentence;

use std::path::PathBuf;
use std::process::ExitCode;

use chrono::NaiveDate;
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::window::{self, Start};

#[derive(Parser)]
#[command(
    name = "ballast",
    version,
    about = "A private, offline record for medication and psychotherapy together.",
    long_about = "A private, offline record for medication and psychotherapy together.\n\nWithout a word, Ballast opens its window. \
                  Everything stays on this machine.",
    after_help = "Exit codes: 0 done, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 disk, 7 bad input, 8 newer version.",
    args_conflicts_with_subcommands = true,
    disable_help_subcommand = false
)]
struct Cli {
    /// Open the window on a made-up record that is thrown away.
    #[arg(long, conflicts_with = "folder")]
    demo: bool,
    /// Open the window on the record in this folder.
    folder: Option<PathBuf>,
    #[command(subcommand)]
    word: Option<Word>,
}

#[derive(Subcommand)]
enum Word {
    /// Make a new, empty record.
    Create {
        /// Folder of the record.
        #[arg(long, value_name = "DIR")]
        at: PathBuf,
        /// File whose first line is the passphrase.
        #[arg(long, value_name = "F", required_unless_present = "no_passphrase", conflicts_with = "no_passphrase")]
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
        #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=20))]
        years: u32,
        /// The same seed makes the same record.
        #[arg(long)]
        seed: Option<u64>,
        /// Keep the key in a file for this account only (a made-up record has no other protection).
        #[arg(long, required = true)]
        no_passphrase: bool,
    },
    /// Bring in a Daylio CSV export.
    Import {
        /// The file.
        file: PathBuf,
        #[command(flatten)]
        record: Record,
        /// Say what would happen; write nothing.
        #[arg(long)]
        dry_run: bool,
        /// Mood names and their levels, 1 lowest to 5 highest: "name=level,name=level".
        #[arg(long, value_name = "MAP", default_value = "")]
        map: String,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Draw a chart.
    Chart {
        #[command(subcommand)]
        chart: Chart,
    },
    /// Write the page for an appointment.
    Summary {
        #[command(flatten)]
        record: Record,
        /// For whom.
        #[arg(long = "for", value_enum)]
        reader: Reader,
        /// From this day on, YYYY-MM-DD; otherwise since the last visit.
        #[arg(long, value_name = "D")]
        since: Option<String>,
        /// Paper size.
        #[arg(long, value_enum, default_value = "a4")]
        paper: Paper,
        /// Where to; the ending says what: .pdf
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
    /// Check a record: integrity, and how much is in it.
    Verify {
        #[command(flatten)]
        record: Record,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

/// Which record, and how it is opened.
#[derive(Args)]
struct Record {
    /// Folder of the record.
    #[arg(long, value_name = "DIR")]
    at: PathBuf,
    /// File whose first line is the passphrase.
    #[arg(long, value_name = "F")]
    passphrase_file: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Chart {
    /// The life chart.
    Life {
        #[command(flatten)]
        record: Record,
        /// First day, YYYY-MM-DD.
        #[arg(long, value_name = "D")]
        from: Option<NaiveDate>,
        /// Last day, YYYY-MM-DD.
        #[arg(long, value_name = "D")]
        to: Option<NaiveDate>,
        /// Colours.
        #[arg(long, value_enum, default_value = "light")]
        theme: ThemeName,
        /// Size in units of the drawing.
        #[arg(long, value_name = "WxH", value_parser = read_size)]
        size: Option<(u32, u32)>,
        /// Where to; the ending says what: .svg or .csv
        #[arg(long, value_name = "F")]
        out: PathBuf,
    },
}

#[derive(Clone, Copy, ValueEnum)]
enum Reader {
    Prescriber,
}

#[derive(Clone, Copy, ValueEnum)]
enum Paper {
    A4,
    Letter,
}

#[derive(Clone, Copy, ValueEnum)]
enum ThemeName {
    Light,
    Dark,
    Paper,
}

fn read_size(typed: &str) -> Result<(u32, u32), String> {
    let parts = typed.split_once('x').and_then(|(w, h)| Some((w.parse().ok()?, h.parse().ok()?)));
    parts.ok_or_else(|| "a size is written as WIDTHxHEIGHT, such as 990x620".to_owned())
}

/// Does what the command line says.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // Help and version are answers (0); anything else is usage (2).
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            return if error.print().is_ok() { ExitCode::from(code) } else { ExitCode::from(2) };
        }
    };
    let done = match cli.word {
        Some(word) => act::act(word),
        None => {
            let start = match (cli.demo, cli.folder) {
                (true, _) => Start::MadeUp,
                (false, Some(folder)) => Start::Folder(folder),
                (false, None) => Start::Usual,
            };
            return match window::run(start) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => {
                    eprintln!("ballast: The window could not be opened. Is there a display?");
                    ExitCode::from(1)
                }
            };
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("ballast: {}", sentence::of(&error));
            ExitCode::from(sentence::exit_code(&error))
        }
    }
}
