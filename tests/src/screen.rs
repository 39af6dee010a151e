//! A virtual screen and a session bus for one test, so that the only window there is the one that is tested, and nobody steals
//! its keys. For windows that are not driven through WebDriver, which would itself open network connections.

#![allow(clippy::panic, reason = "a test that cannot go on should stop")]

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::home::Home;
use crate::programs::{Programs, answer_within, kill, wait_for};

/// A bus that starts nothing by itself: no portal, no accessibility service, nothing that would outlive the test.
const BUS: &str = "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\"
 \"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">
<busconfig><type>session</type><keep_umask/><listen>unix:tmpdir=/tmp</listen>
<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy>
</busconfig>";

/// A virtual screen of 1280 x 800; gone when dropped.
pub struct Screen {
    server: Child,
    name: String,
}

impl Screen {
    /// A new screen under a name nobody else has.
    ///
    /// # Panics
    /// When Xvfb is missing or does not come up.
    pub fn new() -> Self {
        let server = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                "1280x800x24",
                "-nolisten",
                "tcp",
                // Otherwise it begins anew whenever its last guest leaves, such as a look for the window, and turns away who comes just then.
                "-noreset",
            ])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn();
        let mut server = server.unwrap_or_else(|error| {
            panic!("Xvfb cannot be started ({error}): `./dev setup` installs it")
        });
        let mut number = String::new();
        if let Some(out) = server.stdout.take() {
            // An empty answer is noticed below.
            let _ = BufReader::new(out).read_line(&mut number);
        }
        let screen = Self {
            server,
            name: format!(":{}", number.trim()),
        };
        assert!(screen.name.len() > 1, "Xvfb said no screen's name");
        screen
    }

    /// The start of a command line that gives what follows a session bus of its own.
    ///
    /// # Panics
    /// When the bus's settings cannot be written.
    pub fn bus(home: &Home) -> Vec<OsString> {
        let settings = home.at("bus.conf");
        fs::write(&settings, BUS).unwrap_or_else(|error| panic!("no bus settings: {error}"));
        let mut said = OsString::from("--config-file=");
        said.push(settings);
        vec!["dbus-run-session".into(), said, "--".into()]
    }

    /// A command whose windows come up here. What it says goes to `log`; when that is the home's `said`, [`Self::drawn`] shows it of a
    /// program that ended too early.
    ///
    /// # Panics
    /// When there are no words or the log cannot be written.
    pub fn command(&self, words: &[OsString], log: &Path) -> Command {
        let [program, arguments @ ..] = words else {
            panic!("no program")
        };
        let log = fs::File::create(log).unwrap_or_else(|error| panic!("no log: {error}"));
        let other = log
            .try_clone()
            .unwrap_or_else(|error| panic!("no log: {error}"));
        let mut command = Command::new(program);
        command
            .args(arguments)
            .stdout(log)
            .stderr(other)
            .env("DISPLAY", &self.name);
        for gone in ["WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS"] {
            command.env_remove(gone);
        }
        command.envs([
            ("NO_AT_BRIDGE", "1"),
            ("GDK_BACKEND", "x11"),
            ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
            ("LIBGL_ALWAYS_SOFTWARE", "1"),
            ("LC_ALL", "C.UTF-8"),
        ]);
        command
    }

    /// Waits until Ballast's window shows something and stands still; gives its number. Its picture is in `picture`.
    ///
    /// # Panics
    /// When the programs end before, or after two minutes.
    pub fn drawn(&self, programs: &mut Programs, picture: &Path) -> String {
        let _ = fs::remove_file(picture);
        wait_for("a window with something in it", 120, || {
            assert!(
                programs.run(),
                "the app ended before it showed a window; it said: {}",
                programs.said()
            );
            let window = self.window()?;
            self.rests(&window, picture)?.then_some(window)
        })
    }

    /// The number of Ballast's window, when it is there.
    pub fn window(&self) -> Option<String> {
        self.named("^Ballast")
    }

    /// The number of the window whose name is like that, when it is there.
    pub fn named(&self, name: &str) -> Option<String> {
        let found = self.ask("xdotool", &["search", "--onlyvisible", "--name", name])?;
        found.lines().last().map(ToOwned::to_owned)
    }

    /// Takes a picture after a moment and tells whether the window shows something and looks as in the last one, whose place it takes.
    fn rests(&self, window: &str, picture: &Path) -> Option<bool> {
        let last = picture.with_extension("last.png");
        let known = fs::rename(picture, &last).is_ok();
        std::thread::sleep(Duration::from_millis(700));
        // A window without a page has a few colours, a drawn one hundreds. A caret may blink.
        let shows = self.picture(window, picture)? > 60;
        Some(shows && known && different(&last, picture)? < 200)
    }

    /// Takes a picture of the window and gives how many colours it has.
    pub fn picture(&self, window: &str, file: &Path) -> Option<u32> {
        let file = file.to_str()?;
        self.ask("import", &["-silent", "-window", window, file])?;
        self.ask("identify", &["-format", "%k", file])?
            .trim()
            .parse()
            .ok()
    }

    /// Types a key, such as `ctrl+2`, into the window.
    ///
    /// # Panics
    /// When the screen does not take it.
    pub fn press(&self, window: &str, key: &str) {
        let taken = self
            .ask("xdotool", &["windowfocus", window])
            .and_then(|_| self.ask("xdotool", &["key", key]));
        assert!(taken.is_some(), "the key {key} could not be typed");
    }

    /// Types words into the window, letter by letter, where its caret is.
    ///
    /// # Panics
    /// When the screen does not take them.
    pub fn type_words(&self, window: &str, words: &str) {
        let focused = self.ask("xdotool", &["windowfocus", window]);
        let taken = focused.and_then(|_| self.ask("xdotool", &["type", "--delay", "30", words]));
        assert!(taken.is_some(), "the words could not be typed");
    }

    /// Types a key and waits until the window looks another way than in `before`, by more than a caret, and stands still; the new picture
    /// is in `after`.
    ///
    /// # Panics
    /// When it does not within half a minute.
    pub fn press_and_see(&self, window: &str, key: &str, before: &Path, after: &Path) {
        self.press(window, key);
        let _ = fs::remove_file(after);
        wait_for(&format!("{key} to show something else"), 30, || {
            // What is half drawn is not yet what the key shows.
            let rests = self.rests(window, after)?;
            (rests && different(before, after)? > 20_000).then_some(())
        });
    }

    /// Drags with the mouse from one place of the screen to another, and lets go there.
    ///
    /// # Panics
    /// When the screen does not take it.
    pub fn drag(&self, from: [u32; 2], to: [u32; 2]) {
        let moved = |place: [u32; 2]| {
            let [x, y] = place.map(|n| n.to_string());
            self.ask("xdotool", &["mousemove", &x, &y])?;
            std::thread::sleep(Duration::from_millis(60));
            Some(())
        };
        let between = |part: u32| {
            let at = |i: usize| (from[i] * (20 - part) + to[i] * part) / 20;
            [at(0), at(1)]
        };
        let taken = moved(from)
            .and_then(|()| self.ask("xdotool", &["mousedown", "1"]))
            .and_then(|_| (1..=20).try_for_each(|part| moved(between(part))))
            // Still for a moment, so that the window below has answered that it takes what is held over it.
            .and_then(|()| {
                std::thread::sleep(Duration::from_millis(500));
                self.ask("xdotool", &["mouseup", "1"])
            });
        assert!(taken.is_some(), "the mouse could not be moved");
    }

    /// What a program answers about this screen; none when it fails, or hangs.
    fn ask(&self, program: &str, arguments: &[&str]) -> Option<String> {
        let mut command = Command::new(program);
        command
            .args(arguments)
            .env("DISPLAY", &self.name)
            .env_remove("XAUTHORITY");
        let output = answer_within(&mut command, Duration::from_secs(20))?;
        output
            .status
            .success()
            .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    }
}

impl Default for Screen {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        // Asked to end, it takes its lock and its socket away itself. Taking them away for it, after it is gone, could hit a
        // later screen that was given the same number meanwhile.
        kill("TERM", &[self.server.id()]);
        for _ in 0..100 {
            if !matches!(self.server.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        // One that has ended is what is wanted.
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// How many pixels of two pictures differ; none when they cannot be compared.
#[must_use]
pub fn different(one: &Path, other: &Path) -> Option<u64> {
    // It answers on standard error, and exits with 1 when anything differs. Large counts come as 1.02e+06.
    let output = Command::new("compare")
        .args(["-metric", "AE"])
        .args([one, other])
        .arg("null:")
        .output()
        .ok()?;
    let count: f64 = String::from_utf8_lossy(&output.stderr)
        .trim()
        .parse()
        .ok()?;
    Some(count as u64)
}
