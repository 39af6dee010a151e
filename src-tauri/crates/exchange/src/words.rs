//! The person's words as they come out of a file: HTML remains made plain, control characters taken out. Nothing is ever run or
//! loaded; what looks like a tag but is none stays as it was written.

use html_escape::decode_html_entities;

/// Longest tag that is taken for one, in bytes.
const TAG_MAX: usize = 2_000;

/// Names of HTML tags that are taken out. Others ("<3", "<sigh>") are the person's own words.
const TAGS: [&str; 79] = [
    "a",
    "abbr",
    "article",
    "audio",
    "b",
    "base",
    "big",
    "blockquote",
    "body",
    "br",
    "button",
    "canvas",
    "center",
    "code",
    "del",
    "details",
    "div",
    "dd",
    "dl",
    "dt",
    "em",
    "embed",
    "figure",
    "font",
    "footer",
    "form",
    "frame",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "header",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "ins",
    "kbd",
    "label",
    "li",
    "link",
    "main",
    "mark",
    "meta",
    "object",
    "ol",
    "option",
    "p",
    "pre",
    "q",
    "s",
    "script",
    "section",
    "select",
    "small",
    "source",
    "span",
    "strike",
    "strong",
    "style",
    "sub",
    "sup",
    "svg",
    "table",
    "tbody",
    "td",
    "textarea",
    "th",
    "title",
    "tr",
    "u",
    "ul",
    "video",
    "wbr",
];

/// A text of several lines: tags out (`<br>` and ends of blocks become line breaks, `<li>` a dash), entities decoded, line ends `\n`,
/// other control characters taken out and added to `removed`.
pub(crate) fn note(raw: &str, removed: &mut u32) -> String {
    let plain = if raw.contains(['<', '&']) {
        decode_html_entities(&without_tags(raw)).into_owned()
    } else {
        raw.to_owned()
    };
    let plain = plain.replace("\r\n", "\n").replace('\r', "\n");
    let mut kept = String::with_capacity(plain.len());
    for c in plain.chars() {
        if c.is_control() && !matches!(c, '\n' | '\t') {
            *removed = removed.saturating_add(1);
        } else {
            kept.push(c);
        }
    }
    kept.trim().to_owned()
}

/// A text of one line: as [`note`], with every run of white space one space.
pub(crate) fn line(raw: &str, removed: &mut u32) -> String {
    one_space(&note(raw, removed))
}

/// `text` with every run of white space one space and none at the ends.
pub(crate) fn one_space(text: &str) -> String {
    let mut joined = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(word);
    }
    joined
}

fn without_tags(raw: &str) -> String {
    let mut plain = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.find('<') {
        let (before, from) = rest.split_at(at);
        plain.push_str(before);
        match tag(from) {
            Some((name, closing, length)) => {
                plain.push_str(stands_for(&name, closing));
                rest = from.get(length..).unwrap_or_default();
            }
            None => {
                plain.push('<');
                rest = from.get(1..).unwrap_or_default();
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// The tag that `from` begins with: its name, whether it closes, and its length in bytes.
fn tag(from: &str) -> Option<(String, bool, usize)> {
    if let Some(comment) = from.strip_prefix("<!--") {
        let inside = comment.find("-->").filter(|length| *length < TAG_MAX)?;
        return Some((String::new(), false, 4 + inside + 3));
    }
    let inside = from.strip_prefix('<')?;
    let closing = inside.starts_with('/');
    let inside = inside.strip_prefix('/').unwrap_or(inside);
    let name: String = inside
        .chars()
        .take(12)
        .take_while(char::is_ascii_alphanumeric)
        .collect();
    let after = inside.get(name.len()..)?;
    let name = name.to_ascii_lowercase();
    if !TAGS.contains(&name.as_str())
        || !after.starts_with(|c: char| c.is_whitespace() || matches!(c, '>' | '/'))
    {
        return None;
    }
    let mut quote = None;
    for (at, c) in from.char_indices().skip(1) {
        match (quote, c) {
            _ if at > TAG_MAX => return None,
            (None, '>') => return Some((name, closing, at + 1)),
            (None, '<') => return None,
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
    }
    None
}

fn stands_for(name: &str, closing: bool) -> &'static str {
    match (name, closing) {
        ("br" | "hr", _) | ("p" | "div" | "ul" | "ol" | "tr" | "blockquote", true) => "\n",
        ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", true) => "\n",
        ("li", false) => "\n- ",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn html_remains_become_plain_words() {
        let plain = |raw| note(raw, &mut 0);
        assert_eq!(
            plain("one<br>two<BR/>three<br />four"),
            "one\ntwo\nthree\nfour"
        );
        assert_eq!(
            plain("Plan:<ul><li><b>Walk</b></li><li>Tea &amp; rest</li></ul>"),
            "Plan:\n- Walk\n- Tea & rest"
        );
        assert_eq!(
            plain("it&#39;s &quot;fine&quot; &lt;b&gt;"),
            "it's \"fine\" <b>"
        );
        assert_eq!(
            plain("<script>alert(1)</script>x<img src=\"a>b\" onerror='y'>z"),
            "alert(1)xz"
        );
        assert_eq!(plain("a<!-- hidden -->b"), "ab");
    }

    #[test]
    fn what_only_looks_like_a_tag_stays() {
        for words in [
            "I <3 mornings",
            "5 < 7 and 9 > 8",
            "<sigh> again",
            "a <b without end",
            "AT&T",
            "</",
            "<",
        ] {
            assert_eq!(note(words, &mut 0), words);
        }
    }

    #[test]
    fn control_characters_are_taken_out_and_counted() {
        let mut removed = 0;
        assert_eq!(
            note("a\u{0}b\u{7}\tc\r\nd\re\u{85}", &mut removed),
            "ab\tc\nd\ne"
        );
        assert_eq!(removed, 3);
        assert_eq!(line(" two\n lines ", &mut removed), "two lines");
    }
}
