//! Reads what strace wrote: which programs ran, and which kinds of socket they used. The judge of every test here.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::Path;

/// Sockets between programs of this machine, and the kernel's own notices. Neither leads out. `UNSPEC` is a socket let go.
const AT_HOME: [&str; 4] = ["AF_UNIX", "AF_LOCAL", "AF_NETLINK", "AF_UNSPEC"];

/// The start of a command line that traces what follows, and every process it starts, into `file`.
pub fn strace(file: &Path) -> Vec<OsString> {
    let mut words: Vec<OsString> = ["strace", "-f", "-qq", "-e", "trace=%network,execve", "-o"]
        .map(OsString::from)
        .to_vec();
    words.extend([file.into(), "--".into()]);
    words
}

/// A finished trace.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// File names of the programs that were started.
    pub programs: BTreeSet<String>,
    /// Programs that opened a socket of any kind, which the trace would have missed had it not looked.
    pub with_sockets: BTreeSet<String>,
    /// Lines in which something reached out.
    pub reaching_out: Vec<String>,
}

impl Trace {
    /// Reads the lines of `strace -f -o`: a process number, then a call.
    pub fn read(text: &str) -> Self {
        let mut trace = Self::default();
        let mut running: BTreeMap<&str, String> = BTreeMap::new();
        for line in text.lines() {
            let Some((process, call)) = line.split_once(char::is_whitespace) else {
                continue;
            };
            let call = call.trim_start();
            if let Some(program) = started(call) {
                trace.programs.insert(program.clone());
                running.insert(process, program);
            }
            if call.starts_with("socket(")
                && let Some(program) = running.get(process)
            {
                trace.with_sockets.insert(program.clone());
            }
            if !call.starts_with("execve(")
                && families(call).any(|family| !AT_HOME.contains(&family))
            {
                trace.reaching_out.push(line.to_owned());
            }
        }
        trace
    }

    /// Whether each of these programs ran and was seen, and nothing reached out; otherwise what speaks against it.
    pub fn judge(&self, programs: &[&str]) -> Result<(), String> {
        let missing: Vec<_> = programs
            .iter()
            .filter(|name| !self.programs.contains(**name))
            .collect();
        if !missing.is_empty() {
            return Err(format!(
                "not traced: {missing:?}; traced were {:?}",
                self.programs
            ));
        }
        if self.with_sockets.is_empty() {
            return Err("no socket of any kind was seen, so the trace saw nothing".to_owned());
        }
        if !self.reaching_out.is_empty() {
            return Err(format!("reached out:\n{}", self.reaching_out.join("\n")));
        }
        Ok(())
    }
}

/// File name of the program that an `execve` started.
fn started(call: &str) -> Option<String> {
    let path = call.strip_prefix("execve(\"")?.split('"').next()?;
    // Looked for along PATH and not found there.
    if call.contains("ENOENT") {
        return None;
    }
    Some(path.rsplit('/').next()?.to_owned())
}

/// Every address family a call names, `AF_INET6` and the like.
fn families(call: &str) -> impl Iterator<Item = &str> {
    call.split(|c: char| !c.is_ascii_alphanumeric() && c != '_')
        .filter(|word| word.starts_with("AF_"))
}

#[test]
fn a_trace_is_read_as_strace_writes_it() {
    let home = "\
7 execve(\"/usr/bin/app\", [\"app\", \"AF_INET\"], 0x7ffd /* 9 vars */) = 0
7 socket(AF_UNIX, SOCK_STREAM|SOCK_CLOEXEC, 0) = 3
7 connect(3, {sa_family=AF_UNIX, sun_path=\"/tmp/.X11-unix/X0\"}, 110) = 0
8 execve(\"/no/such/worker\", [\"worker\"], 0x7ffd) = -1 ENOENT (No such file or directory)
8 execve(\"/usr/lib/worker\", [\"worker\"], 0x7ffd /* 9 vars */ <unfinished ...>
8 socket(AF_NETLINK, SOCK_RAW|SOCK_CLOEXEC, NETLINK_ROUTE) = 4
7 +++ exited with 0 +++
";
    let trace = Trace::read(home);
    assert_eq!(trace.programs.iter().collect::<Vec<_>>(), ["app", "worker"]);
    assert_eq!(trace.judge(&["app", "worker"]), Ok(()));
    assert!(
        trace
            .judge(&["app", "other"])
            .unwrap_err()
            .contains("other")
    );
    for out in [
        "8 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 5",
        "8 socket(AF_INET6, SOCK_DGRAM <unfinished ...>",
        "9 connect(5, {sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr(\"192.0.2.1\")}, 16) = -1 ENETUNREACH",
        "9 sendto(5, \"..\", 2, 0, {sa_family=AF_INET6, sin6_port=htons(53)}, 28) = 2",
        "9 socket(AF_PACKET, SOCK_RAW, 768) = 6",
        "9 socket(AF_VSOCK, SOCK_STREAM, 0) = 6",
    ] {
        let judged = Trace::read(&format!("{home}{out}\n")).judge(&["app"]);
        assert!(judged.is_err_and(|against| against.contains(out)), "{out}");
    }
    assert!(
        Trace::read("").judge(&[]).is_err(),
        "a trace of nothing proves nothing"
    );
}
