//! What the welcome and lock screens are given and give: plain shapes that cross the bridge before a record is open.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::failure::Failure;

/// Which screen the app starts with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DoorState {
    /// No record here yet.
    Welcome,
    /// A record that waits to be opened.
    Locked,
    /// A record is open.
    Open,
    /// There should be a record, and it cannot be opened: `problem` says why.
    Trouble,
}

/// How a record is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ProtectionKind {
    /// By a passphrase and a recovery code.
    Passphrase,
    /// By a key file for this account only.
    KeyFile,
}

impl From<ballast_vault::ProtectionKind> for ProtectionKind {
    fn from(kind: ballast_vault::ProtectionKind) -> Self {
        match kind {
            ballast_vault::ProtectionKind::Passphrase => Self::Passphrase,
            ballast_vault::ProtectionKind::ThisAccountOnly => Self::KeyFile,
        }
    }
}

/// What became of something that was dropped on the window.
#[derive(Debug, Clone, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Dropped {
    /// The folder of a record: the door stands before it now.
    Record,
    /// A file, which waits to be looked at and imported.
    File {
        /// Its name, as shown.
        name: String,
    },
    /// Neither; nothing was changed.
    Refused {
        /// Why.
        failure: Failure,
    },
}

/// The state of the door.
#[derive(Debug, Clone, Serialize, TS)]
pub struct StartState {
    /// Which screen.
    pub state: DoorState,
    /// The record's folder, as shown.
    pub folder: String,
    /// How it is protected.
    pub protection: Option<ProtectionKind>,
    /// A made-up, throw-away record.
    pub made_up: bool,
    /// Opened without the right or the room to write.
    pub read_only: bool,
    /// The day of the newest change, when this machine's clock stands more than a day before it.
    pub clock_behind: Option<NaiveDate>,
    /// What is wrong, when in trouble.
    pub problem: Option<Failure>,
    /// The app's version.
    pub version: String,
}

/// A new record as asked for.
#[derive(Deserialize, TS)]
pub struct CreateInput {
    /// How it is to be protected.
    pub protection: ProtectionKind,
    /// The passphrase, for [`ProtectionKind::Passphrase`].
    pub passphrase: Option<String>,
}

/// A recovery code, shown once.
#[derive(Serialize, TS)]
pub struct RecoveryCodeView {
    /// Groups of signs, in order.
    pub groups: Vec<String>,
    /// Which groups (from 1) to type back.
    pub ask: Vec<u32>,
}

/// One group typed back.
#[derive(Deserialize, TS)]
pub struct RecoveryGroup {
    /// Which group, from 1.
    pub number: u32,
    /// What was typed.
    pub typed: String,
}

/// How to open a record.
#[derive(Deserialize, TS)]
#[serde(tag = "kind", content = "secret", rename_all = "snake_case")]
pub enum UnlockInput {
    /// By passphrase.
    Passphrase(String),
    /// By recovery code.
    RecoveryCode(String),
    /// By the key file beside it.
    KeyFile,
}

/// A backup in the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupView {
    /// Its name, which identifies it.
    pub name: String,
    /// When it was made.
    pub made: DateTime<Utc>,
    /// Why: `day`, `migration`, `restore`, `import`, `manual`.
    pub reason: String,
    /// Size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A backup chosen from another folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChosenBackup {
    /// Its folder, as shown.
    pub folder: String,
    /// How it is protected.
    pub protection: ProtectionKind,
}

/// A crisis line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CrisisLine {
    /// Its name.
    pub name: String,
    /// How to reach it.
    pub contact: String,
    /// When the number was checked.
    pub checked: NaiveDate,
}

/// A country to choose from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Country {
    /// ISO code.
    pub code: String,
    /// Name.
    pub name: String,
}

/// "When it is bad": reachable without a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CrisisCard {
    /// The chosen country.
    pub country: String,
    /// Countries to choose from.
    pub countries: Vec<Country>,
    /// Emergency numbers.
    pub emergency: Vec<String>,
    /// Checked crisis lines.
    pub lines: Vec<CrisisLine>,
    /// The person's own number and words.
    pub own: Option<String>,
}

/// What belongs to the window and not to the record: kept beside the app, readable without a passphrase.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// `system`, `light` or `dark`.
    pub theme: String,
    /// `system`, or the BCP 47 tag of the language chosen: `en`, `de`, `es`.
    pub language: String,
    /// Text size in percent, 100..=200.
    pub text_size: u16,
    /// Stronger lines and darker letters, also where the system does not ask for them.
    pub more_contrast: bool,
    /// Country for emergency numbers, ISO code; empty until chosen.
    pub country: String,
    /// The person's own crisis number and words.
    pub own_number: Option<String>,
    /// First day of the week, 1 = Monday.
    pub first_weekday: u8,
    /// 24-hour clock.
    pub clock24: bool,
    /// Single-letter keys.
    pub single_keys: bool,
    /// Minutes without a key or a click after which the record locks; 0 never.
    pub lock_after: u16,
    /// Questionnaires show one question at a time instead of all on one page.
    pub one_question: bool,
    /// The whole card for bad days is shown on the lock screen, from a plain copy outside the record.
    pub card_on_lock: bool,
    /// It was said that a saved page is plain to anyone who has it.
    pub plain_files_said: bool,
    /// The three cards of the first day were read or closed.
    pub tour_seen: bool,
    /// The record locks when the computer goes to sleep.
    pub lock_on_sleep: bool,
    /// The record locks when the screen of the session is locked.
    pub lock_with_session: bool,
    /// Closing the window leaves the app in the tray, where there is one.
    pub keep_in_tray: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            theme: "system".to_owned(),
            language: "system".to_owned(),
            text_size: 100,
            more_contrast: false,
            country: String::new(),
            own_number: None,
            first_weekday: 1,
            clock24: true,
            single_keys: true,
            lock_after: 10,
            one_question: false,
            card_on_lock: false,
            plain_files_said: false,
            tour_seen: false,
            lock_on_sleep: true,
            lock_with_session: true,
            keep_in_tray: false,
        }
    }
}
