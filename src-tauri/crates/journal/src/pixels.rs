//! What tells a printer how large a PNG is: 300 dots an inch. Charts and pages are saved with it.

/// Bytes of a PNG before its second chunk: the signature and the header.
const HEADER: usize = 33;
/// The chunk of a PNG that says 11,811 pixels a metre, which is 300 an inch (`pHYs` of the PNG specification, with its checksum).
const PRINT_SIZE: [u8; 21] = [
    0, 0, 0, 9, b'p', b'H', b'Y', b's', 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0x78, 0xa5, 0x3f,
    0x76,
];

/// The same picture with its size on paper.
pub(crate) fn at_print_size(mut png: Vec<u8>) -> Vec<u8> {
    if png.len() >= HEADER {
        // Directly after the header, which always has the same length.
        png.splice(HEADER..HEADER, PRINT_SIZE);
    }
    png
}
