//! Bearable's CSV export.
#![no_main]

use ballast_exchange::{BearableMood, read_bearable};
use ballast_fuzz::{check, context};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    for mood in [None, Some(BearableMood::Five), Some(BearableMood::Ten)] {
        if let Ok(found) = read_bearable(bytes, mood, context()) {
            check(&found);
        }
    }
});
