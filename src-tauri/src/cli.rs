//! The command line: the same verbs as the window, for power users, backup scripts and tests.
//!
//! Answers go to standard output, one plain sentence about what is wrong to standard error, and the exit code says which kind:
//! 0 done, 2 usage, 3 wrong passphrase, 4 damaged, 5 in use, 6 disk, 7 bad input, 8 newer version. `words` is what can be typed; each
//! room beside it does what its words say through verbs of the journal.

mod backup;
mod export;
mod find;
mod import;
mod list;
mod pages;
mod read;
mod record;
mod refusal;
mod review;
mod save;
mod score;
mod sentence;
mod words;

use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use clap::Parser;

use crate::window::{self, Start};
use refusal::Refusal;
use words::{Cli, Word};

/// The window could not be opened; no kind of its own.
const NO_WINDOW: u8 = 1;

/// Does what the command line says.
pub fn run() -> ExitCode {
    let cli = match Cli::try_parse() {
        Ok(cli) => cli,
        // Help and version are answers (0); anything else is usage (2).
        Err(error) => {
            let code = u8::try_from(error.exit_code()).unwrap_or(2);
            // Nobody is left to tell when even this cannot be written.
            let _ = error.print();
            return ExitCode::from(code);
        }
    };
    let done = match cli.word {
        Some(word) => act(word),
        None => open_window(cli),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(refusal) => {
            // The exit code still says which kind it is.
            let _ = writeln!(io::stderr(), "ballast: {}", refusal.sentence);
            ExitCode::from(refusal.exit)
        }
    }
}

fn act(word: Word) -> Result<(), Refusal> {
    match word {
        Word::Create {
            at,
            passphrase_file,
            no_passphrase: _,
        } => record::create(&at, passphrase_file.as_deref()),
        Word::Demo {
            at,
            years,
            seed,
            no_passphrase: _,
        } => record::demo(&at, years, seed),
        Word::Import {
            file,
            record,
            dry_run,
            map,
            choices,
            json,
        } => import::import(&file, &record, dry_run, &map, choices.as_deref(), json),
        Word::Export(asked) => export::export(&asked),
        Word::Recover { record, out } => export::recover(&record, &out),
        Word::Chart { chart } => pages::chart(&chart),
        Word::Summary(asked) => pages::summary(&asked),
        Word::List(asked) => list::list(&asked),
        Word::Search {
            words,
            record,
            json,
        } => find::search(&words, &record, json),
        Word::Review { review } => review::review(&review),
        Word::GoesTogether(asked) => review::goes_together(&asked),
        Word::Score {
            instrument,
            answers,
            json,
        } => score::score(&instrument, &answers, json),
        Word::Verify { record, json } => record::verify(&record, json),
        Word::Backup {
            record,
            to,
            list,
            json,
        } => match list {
            true => backup::list(&record.at, json),
            false => backup::back_up(&record, to.as_deref(), json),
        },
        Word::Restore { record, from } => backup::restore(&record, &from),
    }
}

fn open_window(cli: Cli) -> Result<(), Refusal> {
    let start = match (cli.demo, cli.folder) {
        (true, _) => Start::MadeUp,
        // A mistyped word must not open a window on a folder of that name.
        (false, Some(folder)) if is_bare(&folder) && !folder.is_dir() => {
            let typed = refusal::shown(&folder);
            return Err(Refusal::usage(format!(
                "There is no word and no folder \"{typed}\"; `ballast help` lists the words."
            )));
        }
        (false, Some(folder)) => Start::Folder(folder),
        (false, None) => Start::Usual,
    };
    let no_window = || {
        Refusal::new(
            NO_WINDOW,
            "The window could not be opened; it needs a screen.",
        )
    };
    if !has_screen() {
        return Err(no_window());
    }
    window::run(start, cli.hidden).map_err(|_| no_window())
}

fn is_bare(folder: &Path) -> bool {
    folder.components().count() == 1
        && folder.is_relative()
        && !folder.starts_with(".")
        && !folder.starts_with("..")
}

/// Asked before the window is made, because the library under it stops the whole program when there is none.
fn has_screen() -> bool {
    let set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(not(target_os = "linux"))
        || ["DISPLAY", "WAYLAND_DISPLAY", "GDK_BACKEND"]
            .into_iter()
            .any(set)
}

/// Writes an answer and a line end to standard output.
fn say(answer: &str) -> Result<(), Refusal> {
    let mut out = io::stdout().lock();
    match writeln!(out, "{answer}").and_then(|()| out.flush()) {
        // Whoever reads has heard enough, as `head` does.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        Err(_) => Err(Refusal::disk(
            "The answer could not be written to standard output, though what was asked is done.",
        )),
        Ok(()) => Ok(()),
    }
}
