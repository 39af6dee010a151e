//! eMoods' backup: the bytes as an archive, and as the table within one.
#![no_main]

use ballast_exchange::read_emoods;
use ballast_fuzz::{archive, check, context};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let within = archive("entry.csv", bytes);
    for bytes in [bytes, &within] {
        if let Ok(found) = read_emoods(bytes, &[], context()) {
            check(&found);
        }
    }
});
