//! Locked copies, opened with the `age` program; where that is missing, the test says so and passes, except on a build server.

use std::path::Path;
use std::process::Command;

use ballast_exchange::lock_with_passphrase;

const PASSPHRASE: &str = "three words bränd 🌿";

/// What `age` makes of it, with this passphrase; none when it refuses.
fn opened(locked: &[u8], passphrase: &str) -> Option<Vec<u8>> {
    let folder = tempfile::tempdir().unwrap();
    let (file, out) = (
        folder.path().join("page.pdf.age"),
        folder.path().join("page.pdf"),
    );
    std::fs::write(&file, locked).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/locked/open.py");
    let ended = Command::new("python3")
        .arg(script)
        .args([&file, &out])
        .arg(passphrase)
        .status()
        .unwrap();
    // Of nothing `age` makes no file.
    ended
        .success()
        .then(|| std::fs::read(out).unwrap_or_default())
}

fn age_is_there() -> bool {
    let there = Command::new("age")
        .arg("--version")
        .output()
        .is_ok_and(|said| said.status.success());
    if !there {
        let server = std::env::var("CI").is_ok_and(|ci| ci == "true");
        assert!(!server, "the program age is missing");
        println!("not run: the program age is missing; ./dev test installs it");
    }
    there
}

#[test]
fn age_opens_a_copy_of_any_length_with_its_passphrase() {
    if !age_is_there() {
        return;
    }
    // Nothing, a few bytes, one chunk exactly, a byte more, and several.
    for length in [0, 5, 64 * 1024, 64 * 1024 + 1, 200_000] {
        let bytes: Vec<u8> = (0..length)
            .map(|n: u32| n.to_le_bytes()[0] ^ 0x5a)
            .collect();
        let locked = lock_with_passphrase(&bytes, PASSPHRASE).unwrap();
        assert_eq!(opened(&locked, PASSPHRASE), Some(bytes), "{length}");
    }
}

#[test]
fn age_opens_no_copy_with_another_passphrase_nor_one_that_was_changed() {
    if !age_is_there() {
        return;
    }
    let locked = lock_with_passphrase(b"%PDF-1.7 made up", PASSPHRASE).unwrap();
    assert_eq!(opened(&locked, "three words brand 🌿"), None);
    let mut changed = locked.clone();
    *changed.last_mut().unwrap() ^= 1;
    assert_eq!(opened(&changed, PASSPHRASE), None);
    let cut = &locked[..locked.len() - 1];
    assert_eq!(opened(cut, PASSPHRASE), None);
}

#[test]
fn a_copy_says_nothing_of_what_is_in_it_and_no_two_are_alike() {
    let lock = || lock_with_passphrase(b"a canary in a page", PASSPHRASE).unwrap();
    let (one, two) = (lock(), lock());
    assert_ne!(one, two);
    for copy in [&one, &two] {
        assert!(copy.starts_with(b"age-encryption.org/v1\n-> scrypt "));
        for words in [&b"canary"[..], b"three words"] {
            assert!(!copy.windows(words.len()).any(|w| w == words));
        }
    }
}
