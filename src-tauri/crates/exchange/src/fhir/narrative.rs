//! What a person reads in a system that shows documents: XHTML made of headings, paragraphs and lists. Every word is escaped here.

use html_escape::encode_text;

use super::json::{Object, clean};

/// Paragraphs and lists in one language.
#[derive(Debug, Clone)]
pub(super) struct Narrative {
    language: Option<String>,
    inside: String,
}

impl Narrative {
    pub(super) fn new(language: Option<&str>) -> Self {
        Self {
            language: language.map(ToOwned::to_owned),
            inside: String::new(),
        }
    }

    pub(super) fn paragraph(&mut self, words: &str) {
        self.element("p", words);
    }

    pub(super) fn list<'a>(&mut self, lines: impl IntoIterator<Item = &'a str>) {
        let lines: Vec<&str> = lines.into_iter().filter(|l| !clean(l).is_empty()).collect();
        if lines.is_empty() {
            return;
        }
        self.inside.push_str("<ul>");
        for line in lines {
            self.element("li", line);
        }
        self.inside.push_str("</ul>");
    }

    fn element(&mut self, tag: &str, words: &str) {
        let words = clean(words);
        if !words.is_empty() {
            // A lone carriage return would not come back from XML.
            let words = words.replace("\r\n", "\n").replace('\r', "\n");
            let words = encode_text(&words).replace('\n', "<br/>");
            self.inside.push_str(&format!("<{tag}>{words}</{tag}>"));
        }
    }

    /// The narrative as FHIR has it; an empty object when nothing was said.
    pub(super) fn finish(self) -> Object {
        if self.inside.is_empty() {
            return Object::new();
        }
        let language = self.language.map_or(String::new(), |code| {
            format!(" lang=\"{code}\" xml:lang=\"{code}\"")
        });
        Object::new().with("status", "generated").with(
            "div",
            format!(
                "<div xmlns=\"http://www.w3.org/1999/xhtml\"{language}>{}</div>",
                self.inside
            ),
        )
    }
}
