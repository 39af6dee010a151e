//! What is dropped on the window: the folder of a record, at the door; a file to bring in, when a record is open.
//!
//! Not: what a file manager hands over at a double-click, which starts the window (`window`), and not the import itself.

use std::fs;
use std::path::{Path, PathBuf};

use ballast_journal::views::{DoorState, Dropped};
use ballast_journal::{Failure, door};
use tauri::{Builder, DragDropEvent, Emitter, Manager, Runtime, WindowEvent};

use crate::app::{App, Held};

/// The event by which the page hears of it; its payload is [`Dropped`].
const EVENT: &str = "dropped";
/// The largest file that is taken. A year of entries is far below 1 MB.
const LARGEST: u64 = 64 * 1024 * 1024;

/// Takes what is dropped on any window of the app.
pub fn take_drops<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder.on_window_event(|window, event| {
        let WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) = event else {
            return;
        };
        let (handle, paths) = (window.app_handle().clone(), paths.clone());
        // A slow disk must not hold up the window.
        std::thread::spawn(move || {
            let dropped = take(&mut handle.state::<App>().held(), &paths)
                .unwrap_or_else(|failure| Dropped::Refused { failure });
            if handle.emit(EVENT, dropped).is_err() {
                tracing::warn!("the page did not hear of what was dropped");
            }
        });
    })
}

/// What becomes of it.
fn take(held: &mut Held, paths: &[PathBuf]) -> Result<Dropped, Failure> {
    let [path] = paths else {
        return Err(Failure::of_code("drop_one"));
    };
    let folder = record_folder(path);
    match (folder, held.journal.is_some()) {
        (Some(_), true) => Err(Failure::of_code("lock_first")),
        (Some(folder), false) => {
            let (state, ..) = door::look(&folder).map_err(|e| Failure::from(&e))?;
            if matches!(state, DoorState::Welcome) {
                return Err(Failure::of_code("no_record"));
            }
            held.folder = folder;
            Ok(Dropped::Record)
        }
        (None, false) => Err(Failure::of_code("open_first")),
        (None, true) => {
            let bytes = read(path).unwrap_or_else(|_| Err(Failure::of_code("io")))?;
            held.staged = Some(bytes.into());
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            Ok(Dropped::File {
                name: name.into_owned(),
            })
        }
    }
}

/// The folder of a record, when a folder was dropped or one of the record's own files.
fn record_folder(path: &Path) -> Option<PathBuf> {
    if path.is_dir() {
        return Some(path.to_path_buf());
    }
    let own = path
        .file_name()
        .is_some_and(|name| name == "journal.keys" || name == "journal.db");
    own.then(|| path.parent().map(Path::to_path_buf)).flatten()
}

fn read(path: &Path) -> std::io::Result<Result<Vec<u8>, Failure>> {
    if fs::metadata(path)?.len() > LARGEST {
        return Ok(Err(Failure {
            detail: Some((LARGEST >> 20).to_string()),
            ..Failure::of_code("too_large")
        }));
    }
    fs::read(path).map(Ok)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use ballast_journal::views::Preferences;

    use super::*;
    use crate::clock::SystemClock;

    fn closed(folder: &Path) -> App {
        let config = folder.join("config");
        let clock = Arc::new(SystemClock);
        App::new(folder.join("usual"), config, Preferences::default(), clock)
    }

    fn code(outcome: Result<Dropped, Failure>) -> String {
        outcome
            .err()
            .map_or_else(String::new, |failure| failure.code)
    }

    #[test]
    fn at_the_door_only_a_record_is_taken() {
        let home = tempfile::tempdir().unwrap();
        let app = closed(home.path());
        let (empty, file) = (home.path().join("empty"), home.path().join("a.csv"));
        fs::create_dir(&empty).unwrap();
        fs::write(&file, "date,mood").unwrap();
        let mut held = app.held();
        assert_eq!(code(take(&mut held, &[empty])), "no_record");
        assert_eq!(
            code(take(&mut held, std::slice::from_ref(&file))),
            "open_first"
        );
        assert_eq!(code(take(&mut held, &[file.clone(), file])), "drop_one");
        assert_eq!(held.folder, home.path().join("usual"));
        assert!(held.staged.is_none());
    }

    #[test]
    fn a_record_is_taken_by_its_folder_or_one_of_its_files() {
        let home = tempfile::tempdir().unwrap();
        let app = closed(home.path());
        let record = home.path().join("elsewhere");
        let made = door::create(
            &record,
            ballast_journal::Protection::ThisAccountOnly,
            app.clock.clone(),
        );
        door::lock(made.unwrap().0).unwrap();
        for dropped in [record.clone(), record.join("journal.keys")] {
            let mut held = app.held();
            held.folder = home.path().join("usual");
            assert!(matches!(take(&mut held, &[dropped]), Ok(Dropped::Record)));
            assert_eq!(held.folder, record);
        }
    }

    #[test]
    fn beside_an_open_record_a_file_waits_for_its_import_and_a_record_does_not_push_it_away() {
        let home = tempfile::tempdir().unwrap();
        let app = closed(home.path());
        let mut held = app.held();
        held.journal = Some(door::look_around(app.clock.clone()).unwrap());
        let file = home.path().join("daylio export.csv");
        fs::write(&file, "date,mood").unwrap();
        let taken = take(&mut held, &[file]);
        assert!(matches!(taken, Ok(Dropped::File { name }) if name == "daylio export.csv"));
        assert_eq!(held.staged.as_deref(), Some(b"date,mood".as_slice()));
        assert_eq!(code(take(&mut held, &[home.path().into()])), "lock_first");
        let gone = home.path().join("gone.csv");
        assert_eq!(code(take(&mut held, &[gone])), "io");
        let large = home.path().join("large.csv");
        fs::File::create(&large)
            .unwrap()
            .set_len(LARGEST + 1)
            .unwrap();
        assert_eq!(code(take(&mut held, &[large])), "too_large");
        assert!(held.journal.is_some());
        assert_eq!(held.staged.as_deref(), Some(b"date,mood".as_slice()));
    }
}
