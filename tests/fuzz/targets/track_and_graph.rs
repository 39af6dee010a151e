//! Track & Graph's CSV export.
#![no_main]

use ballast_exchange::read_track_and_graph;
use ballast_fuzz::{check, context};

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Ok(found) = read_track_and_graph(bytes, context()) {
        check(&found);
    }
});
