//! Reads a drawing back: is it well-formed XML, and where does its text stand? A small strict reader for what a chart may
//! contain (elements, attributes, text, the predefined entities), not an XML library.
#![allow(dead_code, reason = "each test takes what it needs")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a fixture or a reading that is not there fails the test"
)]

use std::collections::BTreeMap;

use ttf_parser::Face;

#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    pub name: String,
    pub attributes: BTreeMap<String, String>,
    pub text: String,
}

/// All elements in document order, or what is wrong with the document.
pub fn read(svg: &str) -> Result<Vec<Element>, String> {
    if let Some(c) = svg.chars().find(|c| !legal(*c)) {
        return Err(format!("illegal character {c:?}"));
    }
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    let mut rest = svg;
    while !rest.is_empty() {
        let Some(tag) = rest.strip_prefix('<') else {
            let end = rest.find('<').unwrap_or(rest.len());
            let (text, after) = rest.split_at(end);
            let text = unescape(text)?;
            match open.last() {
                Some(at) => elements[*at].text.push_str(&text),
                None if text.trim().is_empty() => {}
                None => return Err("text outside the root".to_owned()),
            }
            rest = after;
            continue;
        };
        let (inside, after) = tag.split_once('>').ok_or("tag without end")?;
        rest = after;
        if let Some(name) = inside.strip_prefix('/') {
            let at = open.pop().ok_or("end without start")?;
            if elements[at].name != name {
                return Err(format!("{name} ends {}", elements[at].name));
            }
            continue;
        }
        let (inside, empty) = inside
            .strip_suffix('/')
            .map_or((inside, false), |inside| (inside, true));
        if open.is_empty() && !elements.is_empty() {
            return Err("second root".to_owned());
        }
        elements.push(element(inside)?);
        if !empty {
            open.push(elements.len() - 1);
        }
    }
    if open.is_empty() && !elements.is_empty() {
        Ok(elements)
    } else {
        Err("not closed".to_owned())
    }
}

/// XML 1.0, production 2.
fn legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

fn element(inside: &str) -> Result<Element, String> {
    let (name, mut rest) = inside.split_once(' ').unwrap_or((inside, ""));
    if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphabetic()) {
        return Err(format!("element name {name:?}"));
    }
    let mut attributes = BTreeMap::new();
    rest = rest.trim();
    while !rest.is_empty() {
        let (key, value) = rest.split_once("=\"").ok_or("attribute without value")?;
        let (value, after) = value.split_once('"').ok_or("value without end")?;
        if value.contains('<')
            || attributes
                .insert(key.to_owned(), unescape(value)?)
                .is_some()
        {
            return Err(format!("attribute {key:?}"));
        }
        rest = after.trim_start();
    }
    Ok(Element {
        name: name.to_owned(),
        attributes,
        text: String::new(),
    })
}

fn unescape(text: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let (entity, after) = after.split_once(';').ok_or("bare ampersand")?;
        out.push(match entity {
            "lt" => '<',
            "gt" => '>',
            "amp" => '&',
            "quot" => '"',
            "#39" => '\'',
            other => return Err(format!("entity {other:?}")),
        });
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

/// A text with the box it fills.
#[derive(Debug, Clone)]
pub struct TextBox {
    pub text: String,
    pub size: f64,
    pub left: f64,
    pub right: f64,
    pub top: f64,
    pub bottom: f64,
}

impl TextBox {
    /// Whether two boxes share more than a hair (coordinates are rounded to a tenth).
    pub fn meets(&self, other: &Self) -> bool {
        let hair = 0.15;
        self.left + hair < other.right
            && other.left + hair < self.right
            && self.top + hair < other.bottom
            && other.top + hair < self.bottom
    }
}

/// The boxes of all texts, from cap height to descender, measured with the bundled font.
pub fn texts(elements: &[Element]) -> Vec<TextBox> {
    let regular = Face::parse(include_bytes!("../../../../fonts/Inter-Regular.ttf"), 0).unwrap();
    let semi_bold = Face::parse(include_bytes!("../../../../fonts/Inter-SemiBold.ttf"), 0).unwrap();
    let number = |element: &Element, key: &str| element.attributes[key].parse::<f64>().unwrap();
    let of = |element: &Element| {
        let size = number(element, "font-size");
        let face = if element.attributes.contains_key("font-weight") {
            &semi_bold
        } else {
            &regular
        };
        let em = f64::from(face.units_per_em());
        let advance = |c| {
            face.glyph_index(c)
                .and_then(|g| face.glyph_hor_advance(g))
                .map_or(em, f64::from)
        };
        let width = element.text.chars().map(advance).sum::<f64>() / em * size;
        let (x, y) = (number(element, "x"), number(element, "y"));
        let left = match element.attributes.get("text-anchor").map(String::as_str) {
            Some("end") => x - width,
            Some("middle") => x - width / 2.0,
            _ => x,
        };
        let (top, bottom) = (y - 0.73 * size, y + 0.2 * size);
        TextBox {
            text: element.text.clone(),
            size,
            left,
            right: left + width,
            top,
            bottom,
        }
    };
    elements
        .iter()
        .filter(|element| element.name == "text")
        .map(of)
        .collect()
}

/// The corners and ends of all marks: where each stroke or area of a path begins and turns (arcs by their ends).
pub fn points(elements: &[Element]) -> Vec<(f64, f64)> {
    let paths = elements.iter().filter(|element| element.name == "path");
    paths.flat_map(|path| walk(&path.attributes["d"])).collect()
}

/// The points a path passes: the commands M, l, h, v, a and z, as `ink` writes them.
fn walk(d: &str) -> Vec<(f64, f64)> {
    let mut points = Vec::new();
    let (mut x, mut y) = (0.0, 0.0);
    for (command, numbers) in commands(d) {
        match (command, numbers.as_slice()) {
            ('M', [to_x, to_y]) => (x, y) = (*to_x, *to_y),
            ('l', [dx, dy]) => (x, y) = (x + dx, y + dy),
            ('h', [dx]) => x += dx,
            ('v', [dy]) => y += dy,
            ('a', [.., dx, dy]) => (x, y) = (x + dx, y + dy),
            ('z', []) => continue,
            other => panic!("unknown command {other:?}"),
        }
        points.push((x, y));
    }
    points
}

fn commands(d: &str) -> Vec<(char, Vec<f64>)> {
    let mut commands: Vec<(char, String)> = Vec::new();
    for c in d.chars() {
        if c.is_ascii_alphabetic() {
            commands.push((c, String::new()));
        } else if let Some((_, numbers)) = commands.last_mut() {
            if c == '-' {
                numbers.push(' ');
            }
            numbers.push(c);
        }
    }
    let read = |text: String| {
        text.split_whitespace()
            .map(|n| n.parse().unwrap())
            .collect()
    };
    commands
        .into_iter()
        .map(|(c, numbers)| (c, read(numbers)))
        .collect()
}

/// A whole circle: its middle, its radius, whether it is filled, and its colour.
#[derive(Debug, Clone, PartialEq)]
pub struct Disc {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub filled: bool,
    pub color: String,
}

/// All circles.
pub fn discs(elements: &[Element]) -> Vec<Disc> {
    let mut discs = Vec::new();
    for path in elements.iter().filter(|element| element.name == "path") {
        let fill = &path.attributes["fill"];
        let filled = fill != "none";
        let color = if filled {
            fill
        } else {
            &path.attributes["stroke"]
        };
        let commands = commands(&path.attributes["d"]);
        for pair in commands.windows(2) {
            if let [('M', start), ('a', arc)] = pair {
                discs.push(Disc {
                    x: start[0] + arc[0],
                    y: start[1],
                    radius: arc[0],
                    filled,
                    color: color.clone(),
                });
            }
        }
    }
    discs
}

/// A filled rectangle.
#[derive(Debug, Clone, PartialEq)]
pub struct Block {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
    pub color: String,
}

/// All filled rectangles, in the order they were drawn.
pub fn blocks(elements: &[Element]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for path in elements.iter().filter(|element| element.name == "path") {
        let color = &path.attributes["fill"];
        if color == "none" {
            continue;
        }
        for part in commands(&path.attributes["d"]).chunk_by(|a, _| a.0 != 'z') {
            if let [
                ('M', start),
                ('h', width),
                ('v', height),
                ('h', _),
                ('z', _),
            ] = part
            {
                blocks.push(Block {
                    left: start[0],
                    top: start[1],
                    right: start[0] + width[0],
                    bottom: start[1] + height[0],
                    color: color.clone(),
                });
            }
        }
    }
    blocks
}
