//! Ballast's own export: what is read is written and read back alike.
#![no_main]

use ballast_exchange::{read_ballast_json, write_ballast_json};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(export) = read_ballast_json(bytes, 99) {
        let mut again = export.clone();
        // Parts of a second are not written.
        again.stamp = read_ballast_json(&write_ballast_json(&export), 99).expect("a whole document").stamp;
        assert_eq!(read_ballast_json(&write_ballast_json(&again), 99).expect("a whole document"), again);
    }
});
