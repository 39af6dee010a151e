//! Validators from outside: npm `fhir` (R4: codes and unknown members) and PyPI `fhir.resources` (R4B models: required members and
//! types). `./dev fhir` installs both. The tests of the command line use this file too.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;

/// The installed packages, and the scripts that call them.
pub struct Validators {
    packages: PathBuf,
    scripts: PathBuf,
}

impl Validators {
    /// Those that are installed, called by the scripts in a folder; none when they are not there, which is said.
    ///
    /// # Panics
    /// On a build server, where they have to be.
    pub fn installed(scripts: &Path) -> Option<Self> {
        let folder = std::env::var_os("BALLAST_FHIR").map(PathBuf::from);
        let there =
            folder.filter(|f| f.join("node_modules/fhir").is_dir() && f.join("venv").is_dir());
        if there.is_none() {
            let server = std::env::var("CI").is_ok_and(|ci| ci == "true");
            assert!(
                !server,
                "BALLAST_FHIR must name the folder that ./dev fhir makes"
            );
            println!("not run: the validators from outside are missing; ./dev fhir installs them");
        }
        there.map(|packages| Self {
            packages,
            scripts: scripts.to_path_buf(),
        })
    }

    /// What npm `fhir` says about each.
    pub fn npm(&self, resources: &[Value]) -> Vec<Vec<String>> {
        let mut node = Command::new("node");
        let node = node.arg(self.scripts.join("validate.cjs"));
        errors(node.env("BALLAST_FHIR", &self.packages), resources)
    }

    /// What PyPI `fhir.resources` says about each.
    pub fn pypi(&self, resources: &[Value]) -> Vec<Vec<String>> {
        let mut python = Command::new(self.packages.join("venv/bin/python"));
        errors(python.arg(self.scripts.join("parse.py")), resources)
    }
}

/// A bundle and every resource of it by itself: within a Bundle a validator may look less closely.
pub fn each_alone(bundle: &Value) -> Vec<Value> {
    let entries = bundle["entry"].as_array().unwrap().iter();
    let alone = entries.map(|entry| entry["resource"].clone());
    std::iter::once(bundle.clone()).chain(alone).collect()
}

fn errors(command: &mut Command, resources: &[Value]) -> Vec<Vec<String>> {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    serde_json::to_writer(&mut input, resources).unwrap();
    input.flush().unwrap();
    drop(input);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "the validator itself failed");
    let errors: Vec<Vec<String>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(errors.len(), resources.len());
    errors
}
