//! Cases 11, 16, 17 and 18: wrong secrets, damaged and foreign key files, the recovery code, and a key file that asks for absurd work.
//!
//! Every combination of two copies of the key file is in `vault/tests/opening.rs`.

use std::fs;
use std::path::Path;

use ballast_journal::{Protection, Unlock, door};
use ballast_tests::home::Home;

use crate::record::{
    CANARY, PASS, all_of, fill, noon, notes, open, plain, refusal, sealed, snapshot, sound_count,
};
use crate::said::{
    ANOTHERS_KEYS, DAMAGED_KEYS, NEEDS_PASSPHRASE, UNSAFE_KEYS, WRONG_PASSPHRASE, ballast, behind,
    newer, passphrase_file, text, verify, verify_sealed,
};

const COPIES: [&str; 2] = ["journal.keys", "journal.keys.bak"];

#[test]
fn case_11_a_wrong_passphrase_a_hundred_times() {
    let (home, folder) = sealed();
    let before = snapshot(&folder);
    for n in 0..100 {
        let typed = format!("{PASS}{n}");
        let refused = door::open(&folder, Unlock::Passphrase(&typed), noon())
            .map(|_| ())
            .unwrap_err();
        assert_eq!(refused.code(), "wrong_passphrase");
        if n % 33 == 0 {
            let file = passphrase_file(&home, &typed);
            ballast(
                &home,
                &[
                    "verify",
                    "--at",
                    text(&folder),
                    "--passphrase-file",
                    text(&file),
                ],
            )
            .only(WRONG_PASSPHRASE);
        }
    }
    // A record that has a passphrase, opened without one.
    verify(&home, &folder).only(NEEDS_PASSPHRASE);
    assert_eq!(snapshot(&folder), before);
    assert!(
        verify_sealed(&home, &folder)
            .well()
            .starts_with("The record is sound.\n")
    );
}

#[test]
fn case_16_a_key_file_damaged_foreign_or_old() {
    let (home, folder) = sealed();
    let good = fs::read(folder.join(COPIES[0])).unwrap();
    let sound = |said: &str| assert!(said.starts_with("The record is sound.\n"), "{said}");
    // One copy damaged: the other opens the record, and it is written again.
    for name in COPIES {
        for bad in [&b""[..], &good[..good.len() / 2], b"\x00\xff no key file"] {
            fs::write(folder.join(name), bad).unwrap();
            sound(&verify_sealed(&home, &folder).well());
            assert_eq!(
                fs::read(folder.join(name)).unwrap(),
                good,
                "{name} was not mended"
            );
        }
    }
    // Any byte of both.
    for at in (0..good.len()).step_by(good.len() / 8) {
        let mut bad = good.clone();
        bad[at] ^= 0x20;
        COPIES
            .iter()
            .for_each(|name| fs::write(folder.join(name), &bad).unwrap());
        let before = snapshot(&folder);
        verify_sealed(&home, &folder).only(DAMAGED_KEYS);
        assert_eq!(snapshot(&folder), before);
    }

    // Of another record, under the same passphrase.
    let other = home.at("other");
    fill(&other, Protection::Passphrase(PASS));
    let foreign = fs::read(other.join(COPIES[0])).unwrap();
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), &foreign).unwrap());
    let before = snapshot(&folder);
    verify_sealed(&home, &folder).only(ANOTHERS_KEYS);
    assert_eq!(snapshot(&folder), before);
    // One copy of it beside one of ours costs nothing.
    fs::write(folder.join(COPIES[1]), &good).unwrap();
    sound(&verify_sealed(&home, &folder).well());
    assert_eq!(fs::read(folder.join(COPIES[0])).unwrap(), good);

    // An old one after a change of passphrase: what was cut short between the two copies opens both ways, a whole one only by its own.
    let mut journal = door::open(&folder, Unlock::Passphrase(PASS), noon()).unwrap();
    door::set_passphrase(&mut journal, "another long passphrase", Some(PASS)).unwrap();
    door::lock(journal).unwrap();
    verify_sealed(&home, &folder).only(WRONG_PASSPHRASE);
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), &good).unwrap());
    sound(&verify_sealed(&home, &folder).well());
}

#[test]
fn case_17_the_recovery_code_opens_the_same_record() {
    let home = Home::new();
    let folder = home.record();
    let code = fill(&folder, Protection::Passphrase(PASS)).unwrap();
    let before = all_of(&door::open(&folder, Unlock::Passphrase(PASS), noon()).unwrap());
    assert!(before.contains(CANARY));

    let mut journal = door::open(&folder, Unlock::RecoveryCode(&code), noon()).unwrap();
    assert_eq!(all_of(&journal), before);
    assert!(
        door::set_passphrase(&mut journal, "the one I shall remember", None)
            .unwrap()
            .is_none()
    );
    door::lock(journal).unwrap();

    verify_sealed(&home, &folder).only(WRONG_PASSPHRASE);
    let file = passphrase_file(&home, "the one I shall remember");
    ballast(
        &home,
        &[
            "verify",
            "--at",
            text(&folder),
            "--passphrase-file",
            text(&file),
        ],
    )
    .well();
    let journal = door::open(
        &folder,
        Unlock::Passphrase("the one I shall remember"),
        noon(),
    )
    .unwrap();
    assert_eq!(all_of(&journal), before);
    drop(journal);
    // The code stays, a slip in it is told apart, and another record's opens nothing.
    let journal = door::open(&folder, Unlock::RecoveryCode(&code.to_lowercase()), noon()).unwrap();
    assert_eq!(notes(&journal, "2026-11-23"), [CANARY]);
    drop(journal);
    let other = fill(&home.at("other"), Protection::Passphrase(PASS)).unwrap();
    let refused = |code: &str| {
        door::open(&folder, Unlock::RecoveryCode(code), noon())
            .map(|_| ())
            .unwrap_err()
            .code()
    };
    assert_eq!(refused(&other), "wrong_recovery_code");
    assert_eq!(refused(&code[..code.len() - 1]), "mistyped_recovery_code");
}

/// With less memory than the key file asks for, so that a program that believed it would be seen to fail.
#[test]
fn case_18_a_key_file_that_asks_for_absurd_work() {
    let (home, folder) = sealed();
    let good = fs::read_to_string(folder.join(COPIES[0])).unwrap();
    let file = passphrase_file(&home, PASS);
    let words = [
        "verify",
        "--at",
        text(&folder),
        "--passphrase-file",
        text(&file),
    ];
    let little = ["prlimit", "--as=2147483648", "--"];
    behind(&home, &little, &words).well();
    let memory = "\"memory_kib\":65536";
    let later = newer(2, 1);
    for (from, to, wanted) in [
        (memory, "\"memory_kib\":4194304", UNSAFE_KEYS),
        (memory, "\"memory_kib\":4294967295", UNSAFE_KEYS),
        (memory, "\"memory_kib\":8", UNSAFE_KEYS),
        ("\"passes\":3", "\"passes\":2147483648", UNSAFE_KEYS),
        ("\"lanes\":1", "\"lanes\":0", UNSAFE_KEYS),
        (memory, "\"memory_kib\":99999999999", DAMAGED_KEYS),
        (memory, "\"memory_kib\":-1", DAMAGED_KEYS),
        ("ballast-keys 1", "ballast-keys 2", (8, later.as_str())),
    ] {
        write_header(&folder, &good, from, to);
        let before = snapshot(&folder);
        behind(&home, &little, &words).only(wanted);
        assert_eq!(snapshot(&folder), before, "{to}");
    }
    // A key file of a megabyte is none.
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), "k".repeat(1 << 20)).unwrap());
    behind(&home, &little, &words).only(DAMAGED_KEYS);
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), &good).unwrap());
    behind(&home, &little, &words).well();
}

/// Writes both copies with one thing changed and a checksum that fits.
fn write_header(folder: &Path, good: &str, from: &str, to: &str) {
    let body = good.rsplit_once("check ").unwrap().0;
    assert!(body.contains(from), "the key file says no {from}: {body}");
    let body = body.replace(from, to);
    let text = format!("{body}check {:08x}\n", crc32(body.as_bytes()));
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), &text).unwrap());
}

/// The checksum of a key file, as any program could compute it (CRC-32, ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |c, _| {
            if c & 1 == 1 {
                (c >> 1) ^ 0xEDB8_8320
            } else {
                c >> 1
            }
        })
    })
}

/// The same without a passphrase: the key lies in the file.
#[test]
fn case_16_a_damaged_key_file_without_a_passphrase() {
    let (home, folder) = plain();
    let good = fs::read(folder.join(COPIES[0])).unwrap();
    let mut bad = good.clone();
    bad[60] ^= 1;
    COPIES
        .iter()
        .for_each(|name| fs::write(folder.join(name), &bad).unwrap());
    assert_eq!(refusal(&folder), "damaged_header");
    verify(&home, &folder).only(DAMAGED_KEYS);
    fs::write(folder.join(COPIES[1]), &good).unwrap();
    assert_eq!(sound_count(&open(&folder)), 3);
}
