//! A questionnaire of one's own, as the file it came in. Reading the file belongs to `instruments`.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, OwnQuestionnaireId, Problem};

/// A questionnaire that the person brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct OwnQuestionnaire {
    /// Identity.
    pub id: OwnQuestionnaireId,
    /// Its instrument id: `own:` and the id in the file, so that no shipped one can ever be called the same.
    pub key: String,
    /// The file as it was given, TOML.
    pub file: String,
    /// Whether it is offered now; one that was set aside stays readable.
    pub kept: bool,
}

impl OwnQuestionnaire {
    /// What every key begins with.
    pub const PREFIX: &str = "own:";
    /// Most characters of a file.
    pub const FILE_MAX: usize = 262_144;

    /// The questionnaire, if it can be stored.
    ///
    /// # Errors
    /// [`Problem::UnknownChoice`] at `key`; [`Problem::Empty`] or [`Problem::TooLong`] at `file`.
    pub fn checked(self) -> Result<Self, Invalid> {
        let id = self.key.strip_prefix(Self::PREFIX).unwrap_or_default();
        if id.is_empty() || self.key.len() > 200 || self.key.chars().any(char::is_control) {
            return Err(Invalid::new("key", Problem::UnknownChoice));
        }
        if self.file.trim().is_empty() {
            return Err(Invalid::new("file", Problem::Empty));
        }
        if self.file.chars().count() > Self::FILE_MAX {
            return Err(Invalid::new(
                "file",
                Problem::TooLong {
                    max: Self::FILE_MAX,
                },
            ));
        }
        Ok(self)
    }
}
