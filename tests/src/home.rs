//! A home that is thrown away: its own data, configuration, cache and runtime folders, so that no test sees another's record
//! or the person's own.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

/// The app's identifier, which names its folders.
const IDENTIFIER: &str = "org.ballast.Ballast";

/// A home for one test; gone when dropped.
pub struct Home {
    folder: TempDir,
    more: Vec<(&'static str, PathBuf)>,
}

impl Home {
    /// An empty home.
    ///
    /// # Panics
    /// When the disk does not take it.
    pub fn new() -> Self {
        let home = Self {
            folder: tempfile::tempdir().expect("a folder for the test"),
            more: Vec::new(),
        };
        for name in ["data", "config", "cache", "runtime", "saved", "tmp"] {
            fs::create_dir(home.at(name)).expect("a folder of the test's home");
        }
        // Without this, what lies in a runtime folder is refused.
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let own = fs::Permissions::from_mode(0o700);
            fs::set_permissions(home.at("runtime"), own).expect("a runtime folder of one's own");
        }
        home
    }

    /// The folder itself.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Something inside.
    pub fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Where the app puts what it saves without asking (`BALLAST_SAVE_TO`).
    pub fn saved(&self) -> PathBuf {
        self.at("saved")
    }

    /// The file that the app opens without asking (`BALLAST_OPEN_FROM`), where a test writes one.
    pub fn opened(&self) -> PathBuf {
        self.at("opened")
    }

    /// Where the app keeps its record.
    pub fn record(&self) -> PathBuf {
        self.at("data").join(IDENTIFIER).join("record")
    }

    /// Sets preferences of the window before the app starts, such as `{"theme":"dark"}`.
    ///
    /// # Panics
    /// When the disk does not take them.
    pub fn prefer(&self, preferences: &serde_json::Value) {
        let folder = self.at("config").join(IDENTIFIER);
        fs::create_dir_all(&folder).expect("the app's configuration folder");
        fs::write(folder.join("preferences.json"), preferences.to_string()).expect("preferences");
    }

    /// Sets a variable for every program that is started in this home from now on.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.more.push((name, PathBuf::from(value)));
    }

    /// The variables with which the app lives in this home and nowhere else.
    pub fn variables(&self) -> Vec<(&'static str, PathBuf)> {
        let mut own = vec![
            ("HOME", self.path().to_path_buf()),
            ("XDG_DATA_HOME", self.at("data")),
            ("XDG_CONFIG_HOME", self.at("config")),
            ("XDG_CACHE_HOME", self.at("cache")),
            ("XDG_RUNTIME_DIR", self.at("runtime")),
            ("TMPDIR", self.at("tmp")),
            ("BALLAST_SAVE_TO", self.saved()),
            ("BALLAST_OPEN_FROM", self.opened()),
        ];
        own.extend(self.more.iter().cloned());
        own
    }

    /// Every file below the home that holds `words` as plain bytes.
    ///
    /// # Panics
    /// When a folder cannot be read.
    pub fn files_with(&self, words: &str) -> Vec<PathBuf> {
        let mut found = Vec::new();
        let mut folders = vec![self.path().to_path_buf()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder)
                .expect("a folder of the test's home")
                .flatten()
            {
                let kind = entry.file_type().expect("a kind of file");
                if kind.is_dir() {
                    folders.push(entry.path());
                } else if kind.is_file() {
                    let bytes = fs::read(entry.path()).unwrap_or_default();
                    if bytes
                        .windows(words.len())
                        .any(|window| window == words.as_bytes())
                    {
                        found.push(entry.path());
                    }
                }
            }
        }
        found
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}
