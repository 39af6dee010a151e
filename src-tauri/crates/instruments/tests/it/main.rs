//! Questionnaires, medicines, crisis numbers and starter sets through the public door.

mod own_file;
mod properties;
mod rules;
mod scoring;
mod shelves;
mod wording;
