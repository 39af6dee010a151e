//! Daylio's CSV export.
#![no_main]

use ballast_exchange::{MoodMapping, read_daylio};
use ballast_fuzz::{check_daylio, today};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(file) = read_daylio(bytes, &MoodMapping::default(), today()) {
        check_daylio(&file);
    }
});
