//! Any table: what it is told to be, and what a recipe reads from it. A first line of JSON is the recipe, when it is one.
#![no_main]

use ballast_exchange::{
    Column, ColumnUse, MoodScale, Recipe, RecipeColumn, Step, look_at_table, read_table, recognise,
};
use ballast_fuzz::{check, context};

fn usual() -> Recipe {
    let column = |at, what| RecipeColumn { column: Column::At(at), what };
    Recipe {
        columns: vec![
            column(1, ColumnUse::DayAndTime),
            column(2, ColumnUse::Mood { scale: MoodScale::ZeroToTen }),
            column(3, ColumnUse::Tracker { name: "T".to_owned(), kind: None, step: Step::AsItIs }),
            column(4, ColumnUse::Tags),
        ],
        ..Recipe::default()
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let _ = recognise(bytes);
    let _ = look_at_table(bytes);
    let line = bytes.iter().position(|b| *b == b'\n').unwrap_or(0);
    let (first, rest) = bytes.split_at(line);
    let recipe = serde_json::from_slice::<Recipe>(first).ok();
    let (recipe, table) = recipe.map_or((usual(), bytes), |recipe| (recipe, rest));
    if let Ok(found) = read_table(table, &recipe, context()) {
        check(&found);
    }
});
