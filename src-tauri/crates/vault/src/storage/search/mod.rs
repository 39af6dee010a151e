//! Finding things by their words, in an index inside the encrypted file.
//!
//! `sources` says what is searched, `index` keeps the index right, `query` asks it. The index is no part of the record: it is not exported, not in a
//! changeset, and can be made anew from the rows at any time.

mod index;
mod query;
mod sources;

pub use index::{dump_search, search_differs};
pub use query::{Asked, Found, FoundThing, NearWord, find_things, get_thing, list_things};
pub use sources::{ThingRow, table_of, things_with_words};

pub(crate) use index::{ensure, rebuild, refresh};
