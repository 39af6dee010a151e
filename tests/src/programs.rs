//! Programs a test starts, with everything they start in turn. All of it ends with the test, however that ends: what was
//! started is known by its home, which no other program has.

#![allow(clippy::panic, reason = "a test that cannot go on should stop")]

use std::ffi::OsString;
use std::fs;
use std::os::unix::ffi::OsStringExt;
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::home::Home;

const PAUSE: Duration = Duration::from_millis(50);

/// A running program and all it started.
pub struct Programs {
    child: Child,
    mark: Vec<u8>,
    said: PathBuf,
}

/// A process of the system.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Process {
    /// Its number.
    pub id: u32,
    /// File name of its program.
    pub name: String,
}

impl Programs {
    /// Starts `command` with `home` as its home.
    ///
    /// # Panics
    /// When it cannot be started.
    pub fn start(command: &mut Command, home: &Home) -> Self {
        let child = command.envs(home.variables()).stdin(Stdio::null()).spawn();
        let child = child.unwrap_or_else(|error| {
            panic!("{:?} cannot be started: {error}", command.get_program())
        });
        let mut mark = b"HOME=".to_vec();
        mark.extend(home.path().to_path_buf().into_os_string().into_vec());
        Self {
            child,
            mark,
            said: home.at("said"),
        }
    }

    /// Whether the program itself still runs.
    pub fn run(&mut self) -> bool {
        matches!(self.child.try_wait(), Ok(None))
    }

    /// What the program wrote into the home's `said`.
    pub fn said(&self) -> String {
        fs::read_to_string(&self.said).unwrap_or_default()
    }

    /// Everything of this home that runs now.
    pub fn all(&self) -> Vec<Process> {
        let numbers = fs::read_dir("/proc").into_iter().flatten().flatten();
        let numbers = numbers.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        numbers.filter_map(|id| self.ours(id)).collect()
    }

    /// The processes of the program with this file name.
    pub fn named(&self, name: &str) -> Vec<u32> {
        self.all()
            .into_iter()
            .filter(|process| process.name == name)
            .map(|process| process.id)
            .collect()
    }

    /// Waits for the program to end by itself and gives how; kills everything when it has not within `most`.
    pub fn finish(mut self, most: Duration) -> Option<ExitStatus> {
        let end = Instant::now() + most;
        while Instant::now() < end {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Some(status);
            }
            thread::sleep(PAUSE);
        }
        None
    }

    /// Kills everything and waits until it is gone.
    pub fn end(&mut self) {
        for _ in 0..400 {
            let running = self.all();
            // The last to go is the program itself, so that a tracer writes down all it has seen.
            let inner: Vec<_> = running
                .iter()
                .map(|process| process.id)
                .filter(|id| *id != self.child.id())
                .collect();
            kill("KILL", &inner);
            if inner.is_empty() {
                break;
            }
            thread::sleep(PAUSE);
        }
        // One that has ended is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }

    fn ours(&self, id: u32) -> Option<Process> {
        let folder = PathBuf::from(format!("/proc/{id}"));
        let variables = fs::read(folder.join("environ")).ok()?;
        variables
            .split(|byte| *byte == 0)
            .find(|variable| *variable == self.mark.as_slice())?;
        let program = fs::read_link(folder.join("exe")).ok()?;
        Some(Process {
            id,
            name: program.file_name()?.to_str()?.to_owned(),
        })
    }
}

impl Drop for Programs {
    fn drop(&mut self) {
        self.end();
    }
}

/// Sends a signal to each of the processes; one that is gone already is passed over.
pub fn kill(signal: &str, processes: &[u32]) {
    if processes.is_empty() {
        return;
    }
    let numbers = processes.iter().map(ToString::to_string);
    let _ = Command::new("kill")
        .arg(format!("-{signal}"))
        .arg("--")
        .args(numbers)
        .stderr(Stdio::null())
        .status();
}

/// Runs `command` to its end, which must come within `most`.
///
/// # Panics
/// When it does not; it is killed then.
pub fn output_within(command: &mut Command, most: Duration) -> Output {
    answer_within(command, most).unwrap_or_else(|| {
        let words: Vec<OsString> = command.get_args().map(ToOwned::to_owned).collect();
        panic!(
            "not done within {most:?}: {:?} {words:?}",
            command.get_program()
        )
    })
}

/// The same for a command that may hang; none when it did, and was killed.
///
/// # Panics
/// When it cannot be started or says nothing of how it ended.
pub fn answer_within(command: &mut Command, most: Duration) -> Option<Output> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{:?} cannot be started: {error}", command.get_program()));
    let id = child.id();
    let (tell, told) = std::sync::mpsc::channel::<()>();
    // Killing it ends its output, which is what is waited for below.
    let watch = thread::spawn(move || {
        let late = told.recv_timeout(most).is_err();
        if late {
            kill("KILL", &[id]);
        }
        late
    });
    let out = child.stdout.take().map(read_all);
    let err = child.stderr.take().map(read_all);
    let status = child.wait();
    // The watch may have ended already.
    let _ = tell.send(());
    let late = watch.join().unwrap_or(true);
    let status = status
        .unwrap_or_else(|error| panic!("no answer from {:?}: {error}", command.get_program()));
    let joined = |reader: Option<thread::JoinHandle<Vec<u8>>>| {
        reader.and_then(|r| r.join().ok()).unwrap_or_default()
    };
    let output = Output {
        status,
        stdout: joined(out),
        stderr: joined(err),
    };
    (!late).then_some(output)
}

fn read_all(mut from: impl std::io::Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        // What could be read until it broke is what there is.
        let _ = from.read_to_end(&mut bytes);
        bytes
    })
}

/// Asks again and again for `seconds` at most; the first answer counts.
///
/// # Panics
/// When there is none.
pub fn wait_for<T>(what: &str, seconds: u64, mut ask: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + Duration::from_secs(seconds);
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(
            Instant::now() < end,
            "waited {seconds} s in vain for {what}"
        );
        thread::sleep(PAUSE);
    }
}
