//! Creating and opening a record, with everything that can be wrong about the files.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on should stop"
)]

mod common;

use std::fs;
use std::process::Command;

use ballast_vault::{
    Created, KdfCost, Presence, Protection, ProtectionKind, Unlock, Vault, VaultError, VaultFile,
    probe,
};
use common::{
    CANARY, Home, PASS, add_person, copy_folder, edit_header, files, fingerprint, hash, now,
    people, snapshot,
};

#[test]
fn what_was_saved_is_there_again_and_only_for_who_knows_the_passphrase() {
    let home = Home::new();
    let before = hash(&fs::read(home.file("journal.db")).unwrap());
    for wrong in [
        "wrong",
        "",
        " correct horse",
        "Correct horse",
        &"x".repeat(1 << 20),
    ] {
        let opened = Vault::open(&home.folder, Unlock::Passphrase(wrong), now());
        assert_eq!(opened.unwrap_err(), VaultError::WrongPassphrase);
    }
    assert_eq!(hash(&fs::read(home.file("journal.db")).unwrap()), before);
    let vault = home.open().unwrap();
    assert_eq!(people(&vault), ["Dr. A.", "M. K.", CANARY]);
    assert!(!vault.is_read_only());
    assert!(vault.verify().unwrap().is_ok());
    assert_eq!(vault.verify().unwrap().tables.get("person"), Some(&3));
}

#[test]
fn the_recovery_code_opens_the_same_record_and_a_slip_is_told_apart_from_a_wrong_code() {
    let home = Home::new();
    let wanted = fingerprint(&home.open().unwrap());
    let open = |typed: &str| Vault::open(&home.folder, Unlock::RecoveryCode(typed), now());
    let code = home.code.reveal();
    assert_eq!(
        fingerprint(&open(&code.to_lowercase().replace('-', " ")).unwrap()),
        wanted
    );
    assert_eq!(
        open(code.get(1..).unwrap()).unwrap_err(),
        VaultError::MistypedRecoveryCode
    );
    assert_eq!(
        open(&Home::new().code.reveal()).unwrap_err(),
        VaultError::WrongRecoveryCode
    );
}

#[test]
fn a_new_passphrase_replaces_the_old_one_and_leaves_record_and_recovery_code() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    let before = hash(&fs::read(home.file("journal.db")).unwrap());
    let wanted = fingerprint(&vault);
    assert_eq!(
        vault
            .protect(Protection::Passphrase("new"), KdfCost::FLOOR)
            .unwrap(),
        None
    );
    let error = vault
        .protect(Protection::Passphrase(""), KdfCost::FLOOR)
        .unwrap_err();
    assert_eq!(
        (error.code(), error.to_string().as_str()),
        ("invalid", "passphrase: empty")
    );
    vault.close().unwrap();
    assert_eq!(hash(&fs::read(home.file("journal.db")).unwrap()), before);
    assert_eq!(home.refusal(), "wrong_passphrase");
    let mut vault = Vault::open(&home.folder, Unlock::Passphrase("new"), now()).unwrap();
    assert_eq!(fingerprint(&vault), wanted);
    let renewed = vault.renew_recovery_code().unwrap();
    drop(vault);
    let open = |code: &str| {
        Vault::open(&home.folder, Unlock::RecoveryCode(code), now()).map(|v| fingerprint(&v))
    };
    assert_eq!(
        open(&home.code.reveal()),
        Err(VaultError::WrongRecoveryCode)
    );
    assert_eq!(open(&renewed.reveal()), Ok(wanted));
}

#[test]
fn without_a_passphrase_the_key_lies_beside_and_a_passphrase_can_come_later() {
    let dir = tempfile::tempdir().unwrap();
    let Created {
        mut vault,
        recovery_code,
    } = Vault::create(
        dir.path(),
        Protection::ThisAccountOnly,
        KdfCost::FLOOR,
        now(),
    )
    .unwrap();
    assert!(recovery_code.is_none());
    assert_eq!(
        vault.renew_recovery_code().unwrap_err(),
        VaultError::OtherProtection
    );
    add_person(&mut vault, "Dr. A.").unwrap();
    drop(vault);
    assert_eq!(
        probe(dir.path()).unwrap(),
        Presence::Complete(ProtectionKind::ThisAccountOnly)
    );
    let by_pass = Vault::open(dir.path(), Unlock::Passphrase(PASS), now());
    assert_eq!(by_pass.unwrap_err(), VaultError::OtherProtection);
    let mut vault = Vault::open(dir.path(), Unlock::KeyFile, now()).unwrap();
    let code = vault
        .protect(Protection::Passphrase(PASS), KdfCost::FLOOR)
        .unwrap()
        .unwrap();
    drop(vault);
    assert_eq!(
        Vault::open(dir.path(), Unlock::KeyFile, now()).unwrap_err(),
        VaultError::OtherProtection
    );
    let vault = Vault::open(dir.path(), Unlock::RecoveryCode(&code.reveal()), now()).unwrap();
    assert_eq!(people(&vault), ["Dr. A."]);
    let text = fs::read_to_string(dir.path().join("journal.keys")).unwrap();
    assert!(!text.contains("plain"));
}

#[test]
fn nothing_written_is_readable_without_the_key() {
    let home = Home::new();
    let sealed = |moment: &str| {
        for (path, bytes) in files(&home.folder) {
            let found = bytes.windows(CANARY.len()).any(|w| w == CANARY.as_bytes());
            assert!(
                !found && !bytes.starts_with(b"SQLite format 3"),
                "{moment}: {}",
                path.display()
            );
        }
    };
    let mut vault = home.open().unwrap();
    add_person(&mut vault, CANARY).unwrap();
    vault.undo().unwrap();
    vault
        .make_backup(ballast_vault::BackupReason::Day, now())
        .unwrap();
    assert!(fs::metadata(home.file("journal.db-wal")).unwrap().len() > 0);
    sealed("open");
    vault.close().unwrap();
    sealed("closed");
    assert!(!home.file("journal.db-wal").exists());
}

#[test]
#[cfg(unix)]
fn only_this_account_can_read_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mut vault = home.open().unwrap();
    vault
        .make_backup(ballast_vault::BackupReason::Manual, now())
        .unwrap();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.folder), 0o700);
    for (path, _) in snapshot(&home.folder) {
        assert_eq!(mode(&path), 0o600, "{}", path.display());
    }
}

#[test]
fn a_folder_that_holds_any_trace_of_a_record_is_never_created_over() {
    let create = |folder: &std::path::Path| {
        Vault::create(folder, Protection::ThisAccountOnly, KdfCost::FLOOR, now()).map(|_| ())
    };
    for left in [
        "journal.db",
        "journal.keys",
        "journal.keys.bak",
        "journal.db-wal",
    ] {
        let dir = tempfile::tempdir().unwrap();
        fs::write(dir.path().join(left), "").unwrap();
        assert_eq!(create(dir.path()), Err(VaultError::AlreadyExists), "{left}");
        assert_eq!(fs::read(dir.path().join(left)).unwrap(), b"");
    }
    let home = Home::new();
    home.open()
        .unwrap()
        .make_backup(ballast_vault::BackupReason::Day, now())
        .unwrap();
    for name in ["journal.db", "journal.keys", "journal.keys.bak"] {
        fs::remove_file(home.file(name)).unwrap();
    }
    assert_eq!(
        create(&home.folder),
        Err(VaultError::AlreadyExists),
        "only backups are left"
    );
    // Other files are none of our business.
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join("letter.txt"), "dear").unwrap();
    create(dir.path()).unwrap();
    assert_eq!(fs::read(dir.path().join("letter.txt")).unwrap(), b"dear");
}

#[test]
fn a_creation_that_was_killed_can_be_begun_again() {
    let home = Home::new();
    fs::rename(home.file("journal.db"), home.file("journal.db.creating")).unwrap();
    assert_eq!(probe(&home.folder).unwrap(), Presence::None);
    assert_eq!(home.refusal(), "missing_file");
    let created = Vault::create(
        &home.folder,
        Protection::Passphrase("again"),
        KdfCost::FLOOR,
        now(),
    )
    .unwrap();
    assert!(people(&created.vault).is_empty());
    drop(created);
    assert_eq!(home.refusal(), "wrong_passphrase");
    // Where the record has its name, a leftover under the other name changes nothing.
    let home = Home::new();
    fs::write(home.file("journal.db.creating"), "").unwrap();
    let again = Vault::create(
        &home.folder,
        Protection::Passphrase("again"),
        KdfCost::FLOOR,
        now(),
    );
    assert_eq!(again.unwrap_err(), VaultError::AlreadyExists);
    assert_eq!(people(&home.open().unwrap()).len(), 3);
}

#[test]
fn missing_files_are_named_and_never_replaced_by_empty_ones() {
    let home = Home::new();
    fs::remove_file(home.file("journal.db")).unwrap();
    let before = snapshot(&home.folder);
    assert_eq!(
        home.open().unwrap_err(),
        VaultError::MissingFile(VaultFile::Database)
    );
    assert_eq!(probe(&home.folder).unwrap(), Presence::MissingDatabase);
    assert_eq!(snapshot(&home.folder), before);

    let home = Home::new();
    fs::remove_file(home.file("journal.keys")).unwrap();
    drop(home.open().unwrap());
    assert!(home.file("journal.keys").exists(), "healed from its copy");
    fs::remove_file(home.file("journal.keys")).unwrap();
    fs::remove_file(home.file("journal.keys.bak")).unwrap();
    assert_eq!(
        home.open().unwrap_err(),
        VaultError::MissingFile(VaultFile::Keys)
    );
    assert_eq!(probe(&home.folder).unwrap(), Presence::MissingKeys);

    let empty = tempfile::tempdir().unwrap();
    let open =
        |path: &std::path::Path| Vault::open(path, Unlock::Passphrase(PASS), now()).unwrap_err();
    assert_eq!(
        open(empty.path()),
        VaultError::MissingFile(VaultFile::Folder)
    );
    assert_eq!(
        open(&empty.path().join("nowhere")),
        VaultError::MissingFile(VaultFile::Folder)
    );
    assert_eq!(
        probe(&empty.path().join("nowhere")).unwrap(),
        Presence::None
    );
}

#[test]
fn a_damaged_key_header_is_read_from_its_copy_and_written_again() {
    let home = Home::new();
    let good = fs::read(home.file("journal.keys")).unwrap();
    // Every 23rd byte flipped in turn: all parts of the file are met.
    for position in (0..good.len()).step_by(23) {
        let mut bad = good.clone();
        bad[position] ^= 0x20;
        fs::write(home.file("journal.keys"), &bad).unwrap();
        assert_eq!(people(&home.open().unwrap()).len(), 3);
        assert_eq!(
            fs::read(home.file("journal.keys")).unwrap(),
            good,
            "byte {position}"
        );
    }
    // Both copies flipped: said plainly, without asking for work or changing a thing.
    for position in 0..good.len() {
        for flip in [0x01, 0x20, 0x80] {
            let mut bad = good.clone();
            bad[position] ^= flip;
            fs::write(home.file("journal.keys"), &bad).unwrap();
            fs::write(home.file("journal.keys.bak"), &bad).unwrap();
            assert_eq!(home.refusal(), "damaged_header", "byte {position}");
        }
    }
    for length in 0..good.len() {
        fs::write(home.file("journal.keys"), &good[..length]).unwrap();
        fs::write(home.file("journal.keys.bak"), &good[..length]).unwrap();
        assert_eq!(home.refusal(), "damaged_header", "length {length}");
    }
    assert_eq!(probe(&home.folder).unwrap(), Presence::DamagedKeys);
    fs::write(home.file("journal.keys"), vec![b'x'; 200_000]).unwrap();
    assert_eq!(home.refusal(), "damaged_header");
}

#[test]
fn a_header_of_another_record_is_noticed_and_the_fitting_copy_is_used() {
    let (home, other) = (Home::new(), Home::new());
    fs::copy(other.file("journal.keys"), home.file("journal.keys")).unwrap();
    assert_eq!(people(&home.open().unwrap()).len(), 3);
    assert_eq!(
        fs::read(home.file("journal.keys")).unwrap(),
        fs::read(home.file("journal.keys.bak")).unwrap()
    );
    for name in ["journal.keys", "journal.keys.bak"] {
        fs::copy(other.file(name), home.file(name)).unwrap();
    }
    // Same passphrase, so the key comes out; it does not fit this record.
    assert_eq!(home.refusal(), "belongs_to_another");
}

#[test]
fn a_change_of_passphrase_cut_short_between_the_copies_lets_both_open() {
    for entered in [PASS, "new"] {
        let home = Home::new();
        let earlier = fs::read(home.file("journal.keys.bak")).unwrap();
        let mut vault = home.open().unwrap();
        vault
            .protect(Protection::Passphrase("new"), KdfCost::FLOOR)
            .unwrap();
        drop(vault);
        fs::write(home.file("journal.keys.bak"), earlier).unwrap();
        let open = |words| Vault::open(&home.folder, Unlock::Passphrase(words), now());
        assert_eq!(open("neither").unwrap_err(), VaultError::WrongPassphrase);
        assert_eq!(people(&open(entered).unwrap()).len(), 3);
        // From then on only the one that was used.
        for words in [PASS, "new"] {
            assert_eq!(open(words).is_ok(), words == entered);
        }
    }
}

#[test]
fn an_open_record_can_be_handed_to_another_thread() {
    let vault = Home::new().open().unwrap();
    assert!(
        std::thread::spawn(move || vault.verify().unwrap().is_ok())
            .join()
            .unwrap()
    );
}

#[test]
fn a_header_that_asks_absurd_work_or_comes_from_a_newer_program_is_refused_at_once() {
    let changes = [
        (
            "\"memory_kib\":19456",
            "\"memory_kib\":4194304",
            "unsafe_parameters",
        ),
        (
            "\"memory_kib\":19456",
            "\"memory_kib\":8",
            "unsafe_parameters",
        ),
        ("\"passes\":2", "\"passes\":2147483648", "unsafe_parameters"),
        ("\"passes\":2", "\"passes\":1", "unsafe_parameters"),
        ("\"lanes\":1", "\"lanes\":16777215", "unsafe_parameters"),
        ("ballast-keys 1", "ballast-keys 2", "newer_version"),
        ("argon2id", "argon2d", "damaged_header"),
        ("\"vault\"", "\"vaulted\"", "damaged_header"),
    ];
    for (from, to, wanted) in changes {
        let home = Home::new();
        edit_header(&home.folder, |text| text.replace(from, to));
        let before = snapshot(&home.folder);
        assert_eq!(home.refusal(), wanted, "{to}");
        assert_eq!(snapshot(&home.folder), before);
    }
    // Within bounds, but not what was sealed: the seal vouches for the cost too.
    let home = Home::new();
    edit_header(&home.folder, |text| {
        text.replace("\"passes\":2", "\"passes\":3")
    });
    assert_eq!(home.refusal(), "wrong_passphrase");
}

#[test]
fn a_database_cut_short_or_overwritten_is_damaged_and_not_a_wrong_passphrase() {
    let home = Home::new();
    let good = fs::read(home.file("journal.db")).unwrap();
    let with = |bytes: &[u8]| {
        fs::write(home.file("journal.db"), bytes).unwrap();
        let refusal = home.refusal();
        assert_eq!(
            fs::read(home.file("journal.db")).unwrap(),
            bytes,
            "an opening that is refused changes nothing"
        );
        refusal
    };
    for length in [0, 1, 16, 100, 511, 512, 2048, 4095] {
        assert_eq!(with(&good[..length]), "damaged_database", "length {length}");
    }
    let mut zeroed = good.clone();
    zeroed[..4096].fill(0);
    assert_eq!(with(&zeroed), "damaged_database");
    let mut first_page = good.clone();
    first_page[2000] ^= 1;
    assert_eq!(with(&first_page), "damaged_database");
    let mut beginning = good.clone();
    beginning[..4096].fill(0xAB);
    assert_eq!(with(&beginning), "belongs_to_another");
    // The salt at the beginning is known from the header, so damage to it alone costs nothing.
    let mut salt = good.clone();
    salt[3] ^= 1;
    fs::write(home.file("journal.db"), &salt).unwrap();
    assert_eq!(people(&home.open().unwrap()).len(), 3);
}

#[test]
fn a_flipped_byte_in_any_page_is_found_by_the_check_and_the_page_is_named() {
    let home = Home::new();
    let good = fs::read(home.file("journal.db")).unwrap();
    let pages = good.len() / 4096;
    assert!(pages > 20);
    for page in 1..pages {
        let mut bad = good.clone();
        bad[page * 4096 + 37 * page % 4096] ^= 0x10;
        fs::write(home.file("journal.db"), &bad).unwrap();
        match home.open() {
            Err(error) => assert_eq!(error, VaultError::DamagedDatabase),
            Ok(vault) => {
                let report = vault.verify().unwrap();
                assert!(!report.is_ok());
                assert_eq!(report.damaged_pages, [page as u32 + 1]);
            }
        }
    }
    // The last page cut off.
    fs::write(home.file("journal.db"), &good[..good.len() - 4096]).unwrap();
    assert!(
        home.open()
            .map_or(true, |vault| !vault.verify().unwrap().is_ok())
    );
}

#[test]
#[expect(
    clippy::disallowed_methods,
    reason = "the point is a file that is none of ours"
)]
fn what_is_no_record_is_refused_without_being_followed() {
    let home = Home::new();
    let database = home.file("journal.db");
    let kept = home.file("elsewhere.db");
    fs::rename(&database, &kept).unwrap();

    let plain = rusqlite::Connection::open(&database).unwrap();
    plain
        .execute_batch("CREATE TABLE t (x); INSERT INTO t VALUES (1)")
        .unwrap();
    drop(plain);
    assert_eq!(home.refusal(), "not_a_vault");
    fs::remove_file(&database).unwrap();

    fs::create_dir(&database).unwrap();
    assert_eq!(home.refusal(), "not_a_vault");
    assert_eq!(probe(&home.folder).unwrap(), Presence::NotAVault);
    fs::remove_dir(&database).unwrap();

    #[cfg(unix)]
    {
        std::os::unix::fs::symlink(&kept, &database).unwrap();
        assert_eq!(home.refusal(), "not_a_vault");
        fs::remove_file(&database).unwrap();
        // Opening a pipe would wait for ever.
        assert!(
            Command::new("mkfifo")
                .arg(&database)
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(home.refusal(), "not_a_vault");
        fs::remove_file(&database).unwrap();
        fs::rename(home.file("journal.keys"), home.file("k")).unwrap();
        assert!(
            Command::new("mkfifo")
                .arg(home.file("journal.keys"))
                .status()
                .unwrap()
                .success()
        );
        assert_eq!(home.refusal(), "not_a_vault");
        fs::remove_file(home.file("journal.keys")).unwrap();
        fs::rename(home.file("k"), home.file("journal.keys")).unwrap();
    }
    let mut noise = vec![0; 50_000];
    for (i, byte) in noise.iter_mut().enumerate() {
        *byte = ((i * 2_654_435_761) >> 13) as u8;
    }
    fs::write(&database, noise).unwrap();
    assert_eq!(home.refusal(), "belongs_to_another");
}

#[test]
#[cfg(unix)]
fn a_folder_reached_through_a_link_is_the_same_folder() {
    let home = Home::new();
    let link = home.dir.path().join("link");
    std::os::unix::fs::symlink(&home.folder, &link).unwrap();
    let first = Vault::open(&link, Unlock::Passphrase(PASS), now()).unwrap();
    assert_eq!(home.refusal(), "in_use");
    drop(first);
    assert_eq!(home.refusal(), "opened");
}

#[test]
fn a_record_of_a_newer_version_is_left_exactly_as_it_is() {
    let home = Home::new();
    let vault = home.open().unwrap();
    vault
        .read(|record| Ok(record.pragma_update(None, "user_version", 9_999)?))
        .unwrap();
    vault.close().unwrap();
    let before = snapshot(&home.folder);
    let error = home.open().unwrap_err();
    assert!(matches!(
        error,
        VaultError::NewerVersion {
            found: 9_999,
            known: 1..
        }
    ));
    assert_eq!(snapshot(&home.folder), before);

    // The same with a log that waits to be folded in, as after a power cut.
    let home = Home::new();
    let vault = home.open().unwrap();
    vault
        .read(|record| Ok(record.pragma_update(None, "user_version", 9_999)?))
        .unwrap();
    let cut = home.dir.path().join("cut");
    copy_folder(&home.folder, &cut);
    let before = snapshot(&cut);
    assert!(
        before
            .iter()
            .any(|(path, _)| path.ends_with("journal.db-wal"))
    );
    assert_eq!(
        Vault::open(&cut, Unlock::Passphrase(PASS), now()).unwrap_err(),
        error
    );
    assert_eq!(snapshot(&cut), before);
}

#[test]
fn one_program_at_a_time() {
    let home = Home::new();
    let vault = home.open().unwrap();
    assert_eq!(home.refusal(), "in_use");
    let create = Vault::create(
        &home.folder,
        Protection::ThisAccountOnly,
        KdfCost::FLOOR,
        now(),
    );
    assert_eq!(create.unwrap_err(), VaultError::InUse);
    drop(vault);
    assert_eq!(home.refusal(), "opened");
}

#[test]
#[cfg(unix)]
fn a_file_replaced_underneath_is_noticed_before_a_write() {
    let home = Home::new();
    let mut vault = home.open().unwrap();
    fs::copy(home.file("journal.db"), home.file("conflict copy")).unwrap();
    fs::rename(home.file("conflict copy"), home.file("journal.db")).unwrap();
    assert_eq!(
        add_person(&mut vault, "lost?").unwrap_err(),
        VaultError::Replaced
    );
    assert_eq!(vault.undo().unwrap_err(), VaultError::Replaced);
    fs::remove_file(home.file("journal.db")).unwrap();
    assert_eq!(
        add_person(&mut vault, "lost?").unwrap_err(),
        VaultError::Replaced
    );
}

#[test]
fn secrets_do_not_show_in_debug() {
    let home = Home::new();
    let vault = home.open().unwrap();
    let shown = format!(
        "{vault:?} {:?} {:?}",
        Unlock::Passphrase(PASS),
        Protection::Passphrase(PASS)
    );
    assert!(!shown.contains(PASS), "{shown}");
    let text = fs::read_to_string(home.file("journal.keys")).unwrap();
    assert!(shown.contains("redacted") && !text.contains(PASS));
}
