//! A test's other half: the same test, started again as a program of its own that can be killed.

use std::env;
use std::io::{BufRead, BufReader, Write, stdout};
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread;
use std::time::Duration;

const FOLDER: &str = "BALLAST_TEST_CHILD_FOLDER";
const WORD: &str = "BALLAST_TEST_CHILD_WORD";
/// Before every line of ours, since the test harness writes to the same place.
const OURS: &str = "\nchild: ";

/// In the child, the record it is to work on and the word it was given; in the parent, none.
pub fn task() -> Option<(PathBuf, String)> {
    Some((env::var_os(FOLDER)?.into(), env::var(WORD).ok()?))
}

/// Tells the parent.
pub fn tell(line: &str) {
    let mut out = stdout();
    writeln!(out, "{OURS}{line}").unwrap();
    out.flush().unwrap();
}

/// A running child, killed when dropped.
pub struct Half {
    child: Child,
    lines: BufReader<ChildStdout>,
}

impl Half {
    /// Starts the test named `test` again, to work on `folder`. `before` is what it runs behind, such as a tracer.
    pub fn start(before: &[&str], test: &str, folder: &Path, word: &str) -> Self {
        let here = env::current_exe().unwrap();
        let mut line: Vec<_> = before.iter().map(Into::into).collect();
        line.push(here.into_os_string());
        let mut child = Command::new(&line[0])
            .args(&line[1..])
            .args([
                test,
                "--exact",
                "--include-ignored",
                "--nocapture",
                "--test-threads=1",
            ])
            .env(FOLDER, folder)
            .env(WORD, word)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap());
        Self { child, lines }
    }

    /// The next thing it tells; none once it has ended.
    pub fn next(&mut self) -> Option<String> {
        loop {
            let mut line = String::new();
            if self.lines.read_line(&mut line).unwrap() == 0 {
                return None;
            }
            // A line that was cut short was not told.
            if let Some(told) = line
                .strip_prefix(OURS.trim_start())
                .and_then(|line| line.strip_suffix('\n'))
            {
                return Some(told.to_owned());
            }
        }
    }

    /// Kills it after a while; gives what it told until then and was not read yet.
    pub fn kill_after(mut self, wait: Duration) -> Vec<String> {
        thread::sleep(wait);
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        std::iter::from_fn(|| self.next()).collect()
    }

    /// Waits for its end, which must be its own and good, or a kill; gives whether it was killed. A tracer dies as what it traced does.
    pub fn was_killed(mut self) -> bool {
        while self.next().is_some() {}
        let status = self.child.wait().unwrap();
        let killed = status.signal() == Some(9);
        assert!(
            killed || status.success(),
            "the child ended otherwise: {status}"
        );
        killed
    }
}

impl Drop for Half {
    fn drop(&mut self) {
        // One that has ended is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
