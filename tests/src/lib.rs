//! What the tests share: where the built app lies, records to test on.
