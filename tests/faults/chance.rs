//! Chance that is the same in every run, and how long a run is to be.

use std::env;

/// A sequence of numbers that looks like chance (SplitMix64, Steele et al. 2014).
pub struct Chance(pub u64);

impl Chance {
    /// A number below `most`.
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % most
    }
}

/// `usual`, or `long` where `./dev faults` runs.
pub fn rounds<T>(usual: T, long: T) -> T {
    if env::var_os("BALLAST_FAULTS").is_some_and(|length| length == "long") {
        long
    } else {
        usual
    }
}
