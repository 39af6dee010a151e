//! MedTimer's CSV export.
#![no_main]

use ballast_exchange::read_medtimer;
use ballast_fuzz::{check, context};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = read_medtimer(bytes, context()) {
        check(&found);
    }
});
