//! One plain sentence and one exit code for each kind of error.

use ballast_journal::JournalError;

/// What is wrong, in one sentence.
pub fn of(error: &JournalError) -> String {
    let plain = match error.code() {
        "invalid" => return invalid(error),
        "wrong_passphrase" => "That passphrase does not open this record.",
        "wrong_recovery_code" => "That recovery code does not open this record.",
        "mistyped_recovery_code" => "There is a slip in the recovery code.",
        "other_protection" => "This record is protected in another way; a passphrase file may be needed (--passphrase-file).",
        "damaged_header" => "The key file of this record is damaged; restore a backup.",
        "damaged_database" | "unreadable_row" => "The record is damaged; restore a backup.",
        "newer_version" => "This record was written by a newer version of Ballast; nothing was changed.",
        "in_use" => "This record is open in another window or program.",
        "disk_full" => "There is no space left on the disk; nothing was changed.",
        "read_only" => "This place can only be read, not written.",
        "missing_file" => "A file is missing there.",
        "not_a_vault" => "There is no Ballast record in that folder.",
        "already_exists" => "There is a record in that folder already; nothing was changed.",
        "belongs_to_another" => "The key file belongs to another record.",
        "unsafe_parameters" => "The key file asks for unsafe settings and was refused.",
        "replaced" => "The record's file was replaced while it was open; nothing was written.",
        "not_encrypted" => "Encryption is not available in this build; nothing was opened.",
        "end_before_start" | "reversed" => "The last day lies before the first.",
        _ => return error.to_string(),
    };
    plain.to_owned()
}

fn invalid(error: &JournalError) -> String {
    match error {
        JournalError::Invalid(invalid) => {
            format!("{} cannot be taken: {}.", invalid.field.replace('_', " "), invalid.problem.code().replace('_', " "))
        }
        other => other.to_string(),
    }
}

/// The exit code: 3 wrong passphrase, 4 damaged, 5 in use, 6 disk, 7 bad input, 8 newer version.
pub fn exit_code(error: &JournalError) -> u8 {
    match error.code() {
        "wrong_passphrase" | "wrong_recovery_code" | "mistyped_recovery_code" | "other_protection" => 3,
        "damaged_header" | "damaged_database" | "unreadable_row" | "belongs_to_another" | "unsafe_parameters"
        | "replaced" => 4,
        "in_use" => 5,
        "disk_full" | "read_only" | "io" => 6,
        "newer_version" => 8,
        _ => 7,
    }
}
