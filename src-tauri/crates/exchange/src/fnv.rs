//! FNV-1a with 128 bits (Fowler, Noll and Vo; <http://www.isthe.com/chongo/tech/comp/fnv/>): names for things that have none. Not for
//! secrets.

/// What a hash begins with.
pub(crate) const OFFSET: u128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d;
const PRIME: u128 = 0x0000_0000_0100_0000_0000_0000_0000_013b;

/// The hash of `bytes`, continued from `hash`.
pub(crate) fn fnv1a(hash: u128, bytes: &[u8]) -> u128 {
    bytes.iter().fold(hash, |hash, byte| {
        (hash ^ u128::from(*byte)).wrapping_mul(PRIME)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values from the published test vectors of the hash (draft-eastlake-fnv, 128 bits).
    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(fnv1a(OFFSET, b""), 0x6c62272e07bb014262b821756295c58d);
        assert_eq!(fnv1a(OFFSET, b"a"), 0xd228cb696f1a8caf78912b704e4a8964);
        assert_eq!(fnv1a(OFFSET, b"foobar"), 0x343e1662793c64bf6f0d3597ba446f18);
    }
}
