//! JSON with its members in the order in which they were put, so that the same content gives the same bytes in every build. FHIR allows
//! neither empty texts, lists nor objects: what is empty is left out here, once.

use rust_decimal::Decimal;
use serde_json::Value;

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Json {
    /// Nothing: its member is left out.
    Nothing,
    Text(String),
    Number(Decimal),
    Flag(bool),
    List(Vec<Json>),
    Object(Object),
}

/// An object.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Object(Vec<(&'static str, Json)>);

impl Object {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// A resource of that type.
    pub(super) fn resource(kind: &'static str) -> Self {
        Self::new().with("resourceType", kind)
    }

    /// The object with one member more, unless that is empty.
    pub(super) fn with(mut self, name: &'static str, value: impl Into<Json>) -> Self {
        let value = value.into();
        if !value.is_empty() {
            self.0.push((name, value));
        }
        self
    }
}

impl Json {
    fn is_empty(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Text(text) => text.is_empty(),
            Self::List(list) => list.iter().all(Self::is_empty),
            Self::Object(object) => object.0.is_empty(),
            Self::Number(_) | Self::Flag(_) => false,
        }
    }

    /// The text of the value, two spaces a level, with a line break at the end.
    pub(super) fn to_text(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Nothing => out.push_str("null"),
            Self::Text(text) => out.push_str(&quoted(text)),
            Self::Number(number) => out.push_str(&number.normalize().to_string()),
            Self::Flag(flag) => out.push_str(if *flag { "true" } else { "false" }),
            Self::List(list) => {
                let items = list.iter().filter(|item| !item.is_empty());
                block(out, depth, ('[', ']'), items, |out, item| {
                    item.write(out, depth + 1)
                });
            }
            Self::Object(object) => {
                block(out, depth, ('{', '}'), &object.0, |out, (name, value)| {
                    out.push_str(&quoted(name));
                    out.push_str(": ");
                    value.write(out, depth + 1);
                });
            }
        }
    }
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

fn block<T>(
    out: &mut String,
    depth: usize,
    (open, close): (char, char),
    items: impl IntoIterator<Item = T>,
    write: impl Fn(&mut String, T),
) {
    out.push(open);
    for (at, item) in items.into_iter().enumerate() {
        out.push_str(if at == 0 { "\n" } else { ",\n" });
        out.push_str(&"  ".repeat(depth + 1));
        write(out, item);
    }
    out.push('\n');
    out.push_str(&"  ".repeat(depth));
    out.push(close);
}

/// What may be there as the list of it.
pub(super) fn list<T>(value: Option<T>) -> Vec<T> {
    value.into_iter().collect()
}

/// Words as FHIR and XML can hold them: no control characters but tab and line breaks, no non-characters, nothing at the ends.
pub(super) fn clean(words: &str) -> String {
    let kept: String = words
        .chars()
        .filter(|c| {
            let control = c.is_control() && !matches!(c, '\t' | '\n' | '\r');
            !control && !matches!(c, '\u{fffe}' | '\u{ffff}')
        })
        .collect();
    kept.trim().to_owned()
}

impl From<&str> for Json {
    fn from(words: &str) -> Self {
        Self::Text(clean(words))
    }
}

impl From<String> for Json {
    fn from(words: String) -> Self {
        Self::Text(clean(&words))
    }
}

impl From<&String> for Json {
    fn from(words: &String) -> Self {
        Self::Text(clean(words))
    }
}

impl From<bool> for Json {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::Number(number.into())
    }
}

impl From<Decimal> for Json {
    fn from(number: Decimal) -> Self {
        Self::Number(number)
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(list: Vec<T>) -> Self {
        Self::List(list.into_iter().map(Into::into).collect())
    }
}

impl<T: Into<Json>> From<Option<T>> for Json {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Nothing, Into::into)
    }
}
