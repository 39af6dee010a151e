//! One plain sentence and one exit code for each kind of error.

use ballast_journal::{JournalError, VaultError, VaultFile};
use ballast_model::{Invalid, Problem};

use super::refusal::{BAD_INPUT, DAMAGED, DISK, IN_USE, NEWER, WRONG_SECRET};

/// Exit code and sentence.
pub fn of(error: &JournalError) -> (u8, String) {
    if let JournalError::Invalid(invalid) = error {
        return (BAD_INPUT, of_invalid(invalid));
    }
    if let JournalError::Vault(VaultError::MissingFile(file)) = error {
        let (exit, plain) = of_missing(*file);
        return (exit, plain.to_owned());
    }
    if let JournalError::Vault(VaultError::NewerVersion { found, known }) = error {
        return (
            NEWER,
            format!(
                "This record was written by a newer version of Ballast (layout {found}; this one reads up to {known}); nothing was changed."
            ),
        );
    }
    let (exit, plain) = match error.code() {
        "wrong_passphrase" => (WRONG_SECRET, "That passphrase does not open this record."),
        "wrong_recovery_code" => (
            WRONG_SECRET,
            "That recovery code does not open this record.",
        ),
        "mistyped_recovery_code" => (
            WRONG_SECRET,
            "There is a slip in the recovery code; compare it letter by letter.",
        ),
        "other_protection" => (
            WRONG_SECRET,
            "This record is protected in another way than was given.",
        ),
        "damaged_header" => (
            DAMAGED,
            "The key file of this record is damaged; `ballast restore` puts a backup in its place.",
        ),
        "damaged_database" | "unreadable_row" => (
            DAMAGED,
            "The record is damaged; `ballast restore` puts a backup in its place.",
        ),
        "belongs_to_another" => (
            DAMAGED,
            "The key file belongs to another record; `ballast restore` puts a backup in its place.",
        ),
        "unsafe_parameters" => (
            DAMAGED,
            "The key file asks for unsafe settings and was refused; restore a backup.",
        ),
        "replaced" => (
            DAMAGED,
            "The record's file was replaced while it was open; nothing was written.",
        ),
        "in_use" => (
            IN_USE,
            "This record is open in another window or program; close it there first.",
        ),
        "disk_full" => (
            DISK,
            "There is no space left on the disk; make room and do it again.",
        ),
        "read_only" => (
            DISK,
            "This place cannot be read or written with the rights you have.",
        ),
        "io" => (DISK, "The disk could not be read or written."),
        "newer_export" => (
            NEWER,
            "This export was written by a newer version of Ballast; nothing was imported.",
        ),
        "not_a_vault" => (
            BAD_INPUT,
            "There is no Ballast record in that folder; --at names another.",
        ),
        "already_exists" => (
            BAD_INPUT,
            "There is a record in that folder already; nothing was changed.",
        ),
        "missing_file" => (BAD_INPUT, "There is nothing at that place."),
        "constraint" => (
            BAD_INPUT,
            "What was to be stored does not fit the record; nothing was changed.",
        ),
        "not_encrypted" => (
            BAD_INPUT,
            "Encryption is not available in this build; nothing was opened.",
        ),
        "chart.dates_reversed" => (
            BAD_INPUT,
            "The last day lies before the first; change --from or --to.",
        ),
        "chart.range_too_long" => (
            BAD_INPUT,
            "A chart covers at most a hundred years; change --from or --to.",
        ),
        "chart.size_out_of_range" => (
            BAD_INPUT,
            "A chart is 320 to 10000 units wide and at most 10000 high; change --size.",
        ),
        "chart.font" | "chart.drawing" | "picture" => (
            BAD_INPUT,
            "The chart could not be drawn; try another --size.",
        ),
        "typesetting" | "chart" | "no_such_page" | "pdf" => (
            BAD_INPUT,
            "The page could not be written; please report this.",
        ),
        "record_not_empty" => (
            BAD_INPUT,
            "This record holds entries already; `ballast create` makes an empty one for a Ballast export.",
        ),
        // Errors of a file from elsewhere are sentences already, without words of the file.
        _ => return (BAD_INPUT, error.to_string()),
    };
    (exit, plain.to_owned())
}

fn of_missing(file: VaultFile) -> (u8, &'static str) {
    match file {
        VaultFile::Folder => (
            BAD_INPUT,
            "There is no Ballast record in that folder; `ballast create` makes one.",
        ),
        VaultFile::Database => (
            DAMAGED,
            "The record's journal.db is missing; `ballast restore` puts a backup in its place.",
        ),
        VaultFile::Keys => (
            DAMAGED,
            "The record's journal.keys is missing; `ballast restore` puts a backup in its place.",
        ),
        VaultFile::Backup => (
            BAD_INPUT,
            "There is no backup of that name; `ballast backup --at DIR --list` lists those there are.",
        ),
    }
}

/// What cannot be taken, under the name it has on the command line.
fn of_invalid(invalid: &Invalid) -> String {
    let name = match invalid.field.as_str() {
        "passphrase" => "The passphrase".to_owned(),
        field => format!("--{}", field.replace('_', "-")),
    };
    match &invalid.problem {
        Problem::NotADate | Problem::Empty if is_day(&invalid.field) => {
            format!("{name} needs a day of the calendar, written as YYYY-MM-DD.")
        }
        Problem::ImplausibleDate => format!("{name} needs a day between 1900 and 2199."),
        Problem::InTheFuture => format!("{name} lies in the future; it needs a day up to today."),
        Problem::EndBeforeStart => {
            format!("{name} lies before --from; without --to the last day is today.")
        }
        Problem::UnknownChoice if invalid.field == "instrument" => {
            "--instrument needs the short name of a questionnaire, such as phq9, gad7 or pcl5."
                .to_owned()
        }
        Problem::NotFound if invalid.field == "number" => {
            "There is no review of that number; `ballast review list --at DIR` lists those there are.".to_owned()
        }
        Problem::UnknownChoice if invalid.field == "outcome" => {
            "--outcome needs the key of something that is rated, such as mood or anxiety; `ballast goes-together --json` names them."
                .to_owned()
        }
        Problem::UnknownChoice if invalid.field == "tracker" => {
            "--tracker needs the key of a tracker with a scale, such as anxiety.".to_owned()
        }
        Problem::UnknownChoice if invalid.field == "medicine" => {
            "--medicine needs the name of a medicine of this record; `ballast list medicines` names them."
                .to_owned()
        }
        Problem::Empty => format!("{name} is empty."),
        Problem::TooShort { min } => {
            format!("{name} is too short; it needs at least {min} characters.")
        }
        Problem::TooLong { max } => {
            format!("{name} is too long; it may have at most {max} characters.")
        }
        Problem::NotPossibleHere if invalid.field == "to" => {
            "--to names a folder inside the record; choose one elsewhere, or leave it out."
                .to_owned()
        }
        other => format!(
            "{name} cannot be taken: {}.",
            other.code().replace('_', " ")
        ),
    }
}

fn is_day(field: &str) -> bool {
    matches!(field, "from" | "to" | "since" | "born")
}
