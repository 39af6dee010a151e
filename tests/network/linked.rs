//! No library that could open a connection is linked into the app.

use std::process::Command;

/// Programs' ways out: HTTP, TLS, WebSocket and name-server libraries, by crate.
const WAYS_OUT: [&str; 16] = [
    "attohttpc",
    "curl",
    "h2",
    "hickory-resolver",
    "hyper",
    "hyper-util",
    "isahc",
    "minreq",
    "native-tls",
    "openssl",
    "quinn",
    "reqwest",
    "rustls",
    "surf",
    "tungstenite",
    "ureq",
];

/// The ways out among everything that `package` links on this system.
fn ways_out_of(package: &str) -> Vec<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args([
            "tree",
            "--offline",
            "--locked",
            "--edges",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--package",
            package,
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8(output.stdout).unwrap();
    let crates: Vec<_> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    assert!(
        crates.contains(&package) && crates.len() > 50,
        "{} crates",
        crates.len()
    );
    let mut found: Vec<_> = crates
        .into_iter()
        .filter(|name| WAYS_OUT.contains(name))
        .map(ToOwned::to_owned)
        .collect();
    found.sort_unstable();
    found.dedup();
    found
}

#[test]
fn nothing_that_could_open_a_connection_is_linked() {
    assert_eq!(ways_out_of("ballast"), [""; 0]);
}

/// The tests themselves drive the window over HTTP: the same question finds that.
#[test]
fn what_does_link_a_way_out_is_found() {
    let found = ways_out_of("ballast-tests");
    assert!(found.iter().any(|name| name == "reqwest"), "{found:?}");
}
