//! Two small checksums against accidents: a damaged file, a mistyped letter. Not a protection against intent; the seals are.
//!
//! Called by the key header (CRC-32) and the recovery code (CRC-24).

/// CRC-32 as in ISO 3309 and zip: reflected, polynomial 0xEDB88320. Notices every single-byte change.
pub(crate) fn crc32(bytes: &[u8]) -> u32 {
    let mut crc = u32::MAX;
    for byte in bytes {
        crc ^= u32::from(*byte);
        for _ in 0..8 {
            crc = if crc & 1 == 1 {
                (crc >> 1) ^ 0xEDB8_8320
            } else {
                crc >> 1
            };
        }
    }
    !crc
}

/// CRC-24 of RFC 4880 section 6.1. Notices every burst of up to 24 bits, so any single slip and any two swapped neighbours.
pub(crate) fn crc24(bytes: &[u8]) -> u32 {
    let mut crc: u32 = 0x00B7_04CE;
    for byte in bytes {
        crc ^= u32::from(*byte) << 16;
        for _ in 0..8 {
            crc <<= 1;
            if crc & 0x0100_0000 != 0 {
                crc ^= 0x0186_4CFB;
            }
        }
    }
    crc & 0x00FF_FFFF
}

#[cfg(test)]
mod tests {
    #[test]
    fn agree_with_the_published_check_values() {
        // The "check" column of the catalogue of parametrised CRC algorithms: CRC-32/ISO-HDLC and CRC-24/OPENPGP of "123456789".
        assert_eq!(super::crc32(b"123456789"), 0xCBF4_3926);
        assert_eq!(super::crc24(b"123456789"), 0x0021_CF02);
    }
}
