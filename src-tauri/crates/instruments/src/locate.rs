//! From a place such as `items[3].options[0].value` to the line of the file it stands on.

use toml::de::{DeTable, DeValue};

/// The 1-based line on which the value at `path` begins. What is not in the file itself (a field that is missing, an answer
/// taken from the shared list) is looked for as near as possible: in the shared list, else at the thing it belongs to; line 1 when
/// there is nothing near.
pub(crate) fn line_of(text: &str, path: &str) -> usize {
    let Ok(document) = DeTable::parse(text) else {
        return 1;
    };
    let table = document.get_ref();
    let offset = shared_options(table, path)
        .or_else(|| nearest(table, path))
        .unwrap_or(0);
    text.get(..offset)
        .map_or(1, |b| b.matches('\n').count() + 1)
}

/// For an answer of an item without answers of its own: the answer in the shared list.
fn shared_options(table: &DeTable<'_>, path: &str) -> Option<usize> {
    let at = path.find(".options")?;
    let (item, rest) = (path.get(..at)?, path.get(at + 1..)?);
    let own = walk(table, &format!("{item}.options")).0 > walk(table, item).0;
    if own {
        return None;
    }
    nearest(table, rest)
}

fn nearest(table: &DeTable<'_>, path: &str) -> Option<usize> {
    walk(table, path).1
}

/// How many parts of the path exist, and the offset of the deepest of them.
fn walk(table: &DeTable<'_>, path: &str) -> (usize, Option<usize>) {
    let mut here: Option<&DeValue<'_>> = None;
    let (mut depth, mut offset) = (0, None);
    let parts = path
        .split(['.', '['])
        .map(|part| part.trim_end_matches(']'));
    for part in parts {
        let next = match here {
            None => field(table, part),
            Some(DeValue::Table(table)) => field(table, part),
            Some(DeValue::Array(array)) => part
                .parse::<usize>()
                .ok()
                .and_then(|n| array.get(n))
                .map(|value| (value.span().start, value.get_ref())),
            Some(_) => None,
        };
        let Some((start, value)) = next else {
            break;
        };
        depth += 1;
        offset = Some(start);
        here = Some(value);
    }
    (depth, offset)
}

fn field<'a, 'i>(table: &'a DeTable<'i>, name: &str) -> Option<(usize, &'a DeValue<'i>)> {
    table
        .iter()
        .find(|(key, _)| key.get_ref() == name)
        .map(|(key, value)| (key.span().start, value.get_ref()))
}
