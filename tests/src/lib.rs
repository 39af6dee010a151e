//! What the tests share: where the built app lies, a home that is thrown away, and files to bring in.
//!
//! Not a part of Ballast: nothing here is built into the app. The desktop journey, the command line, the fault tests and the
//! benches use it.

pub mod built;
pub mod daylio;
pub mod home;
