//! What must survive: killed programs, full disks, damage, hostile files, strange clocks. Through the public door: the journal's verbs,
//! and the built app with its exit code and its one sentence. Afterwards the record is as it was.
//!
//! A test is named after its case in the table of faults. `./dev faults` runs them all at full length (`BALLAST_FAULTS=long`).
//!
//! | case | here | also |
//! | --- | --- | --- |
//! | 1, 4, 21 | `killed` | `vault/tests/kills.rs`, `vault/src/restore.rs` |
//! | 5 | | `vault/src/migrate/killed.rs`: later versions can only be made up there |
//! | 6, 7, 8, 10 | `disk`, `read_only` | `vault/tests/disk.rs` |
//! | 11, 16, 17, 18 | `keys` | `vault/tests/opening.rs` |
//! | 12, 13, 14, 15, 28 | `damage` | `vault/tests/opening.rs`, `vault/tests/backups.rs` |
//! | 19, 20 | `strangers` | `vault/tests/opening.rs` |
//! | 31, 32, 33 | `time` | `model`, `vault/src/thin.rs` |
//! | 24 | `left_behind` | `tests/desktop` |
//! | 37, 38, and 21 with windows | `window` | `tests/desktop` |

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on should stop; codes and dates are ASCII"
)]

mod chance;
mod child;
mod damage;
mod disk;
mod keys;
mod killed;
mod left_behind;
mod read_only;
mod record;
mod said;
mod shown;
mod strangers;
mod time;
mod window;
