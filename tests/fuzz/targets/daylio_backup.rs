//! Daylio's backup: the bytes as an archive, and as the JSON within one.
#![no_main]

use ballast_exchange::{MoodMapping, read_daylio_backup};
use ballast_fuzz::{archive, check_daylio, today};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let within = archive("backup.daylio", STANDARD.encode(bytes).as_bytes());
    for bytes in [bytes, &within] {
        if let Ok(file) = read_daylio_backup(bytes, &MoodMapping::default(), today()) {
            check_daylio(&file);
        }
    }
});
