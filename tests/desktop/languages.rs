//! Every sentence in the person's language: none is left in the code, and nothing runs out at the side in German or Spanish.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use ballast_tests::home::Home;
use serde_json::{Value, json};

use crate::every_screen::{cut_off, words};
use crate::screens::{OPEN, bearable, leave, made_up_file, show};
use crate::steps::made_up;
use crate::window::Window;

/// What reads the same in every language: names of programs, formats, questionnaires, languages and keys, units, the months and weekdays,
/// which come from the web view, and the questions that an import of another app's sleep is kept under.
const SAME: &[&str] = &[
    "Ballast",
    "Daylio",
    "Bearable",
    "eMoods",
    "MedTimer",
    "Track & Graph",
    "FHIR",
    "PDF",
    "SVG",
    "PNG",
    "CSV",
    "JSON",
    "Ctrl",
    "Shift",
    "Esc",
    "Enter",
    "Tab",
    "Home",
    "End",
    "Page Up",
    "Page Down",
    "PHQ",
    "GAD",
    "PCL",
    "PTSD",
    "AUDIT",
    "CORE",
    "English",
    "Deutsch",
    "Espa",
    "min",
    "Sleep",
    "Asleep",
    "Awake",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
    "Mon",
    "Tue",
    "Wed",
    "Thu",
    "Fri",
    "Sat",
    "Sun",
    "Alt",
    "Delete",
    "EUR",
    "UTF",
];

/// Every text on the screen, or told to a reader of it, that has plain letters. What is said to be in English is: the wording of a
/// questionnaire.
const PLAIN: &str = "const found = new Set();
    const keep = (text) => { if (/[A-Za-z]{3}/.test(text ?? '')) found.add(text.replace(/\\s+/g, ' ').trim()); };
    const english = (e) => e.closest('[lang]')?.lang === 'en' && e.closest('[lang]') !== document.documentElement;
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      const e = n.parentElement;
      if (['SCRIPT', 'STYLE'].includes(e.tagName) || english(e)) continue;
      keep(n.textContent);
    }
    for (const e of document.querySelectorAll('body *')) {
      if (english(e)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description']) keep(e.getAttribute(name));
    }
    keep(document.title);
    return [...found]";

#[tokio::test]
async fn no_sentence_is_left_in_the_code() {
    let home = Home::new();
    home.prefer(&json!({ "language": "en-XA" }));
    let mut left = BTreeSet::new();

    let window = Window::open(&home).await;
    window.heading("Ballast").await;
    let nobody = Vec::new();
    left.extend(plain(&window, "welcome", &nobody).await);
    window.click("Create my record").await;
    left.extend(plain(&window, "create", &nobody).await);
    window.close().await;

    let window = made_up(&home).await;
    let own = own_words(&home, &window).await;
    for screen in OPEN {
        show(&window, screen).await;
        left.extend(plain(&window, screen, &own).await);
        leave(&window).await;
    }
    window.close().await;
    let lines: Vec<String> = left
        .into_iter()
        .map(|(text, screen)| format!("{screen}: “{text}”"))
        .collect();
    assert!(
        lines.is_empty(),
        "{} texts:\n{}",
        lines.len(),
        lines.join("\n")
    );
}

/// What a person wrote, or chose by name, longest first: every text of the record's own export, of the files that are brought in, and of
/// the published questionnaires.
async fn own_words(home: &Home, window: &Window) -> Vec<String> {
    window
        .call("export_record", json!({ "format": "json" }))
        .await;
    let files_in = |folder: &Path| -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap().flatten();
        entries
            .map(|entry| fs::read_to_string(entry.path()).unwrap())
            .collect()
    };
    let record = files_in(&home.saved());
    assert_eq!(record.len(), 1, "the record's export");
    let mut texts = BTreeSet::from([home.record().display().to_string()]);
    gather(&serde_json::from_str(&record[0]).unwrap(), &mut texts);
    let published = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../src-tauri/crates/instruments/data/questionnaires"
    );
    for form in files_in(Path::new(published)) {
        texts.insert(form.replace("\\\"", "\""));
        texts.extend(form.split('"').map(str::to_owned));
    }
    for file in [bearable(), made_up_file("table.csv")] {
        texts.insert(file.file_name().unwrap().display().to_string());
        let text = fs::read_to_string(file).unwrap();
        texts.insert(text.replace(',', " "));
        let cells = text.split(['\n', '\r', ',', ';', '"', '|', ':', '-']);
        texts.extend(cells.map(str::to_owned));
    }
    let mut texts: Vec<String> = texts
        .into_iter()
        .map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|text| text.len() > 2)
        .collect();
    texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
    texts
}

fn gather(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::String(text) => {
            texts.insert(text.clone());
            // Lines of a longer text stand by themselves.
            texts.extend(text.split(['\n', '"']).map(str::to_owned));
        }
        Value::Array(items) => items.iter().for_each(|item| gather(item, texts)),
        Value::Object(members) => members.values().for_each(|member| gather(member, texts)),
        _ => (),
    }
}

/// The texts of a screen that are neither the person's own, whole or a part of one, nor the same in every language.
async fn plain(window: &Window, screen: &str, own: &[String]) -> Vec<(String, String)> {
    words(window.ask(PLAIN, vec![]).await)
        .into_iter()
        .filter(|text| {
            // A letter of a message is followed by its accent, so these parts are whatever is no message's.
            text.split(|c: char| !c.is_ascii() || c == '\u{301}')
                .any(|part| letters(part) && !known(part, own))
        })
        .map(|text| (text, screen.to_owned()))
        .collect()
}

/// Whether the text is a part of what the person wrote, or made of it and of what is the same everywhere.
fn known(text: &str, own: &[String]) -> bool {
    let whole = |text: &str| {
        let bare = text.trim_matches(|c: char| !c.is_ascii_alphanumeric());
        own.iter().any(|written| written.contains(bare))
    };
    // A list may be joined out of what was written.
    let pieces = |text: &str| text.split([',', ';', ':', '|']).all(whole);
    if whole(text) || pieces(text) {
        return true;
    }
    let mut rest = text.to_owned();
    for words in own.iter().map(String::as_str).chain(SAME.iter().copied()) {
        if rest.contains(words) {
            rest = without(&rest, words);
        }
    }
    !letters(&rest)
}

fn letters(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphabetic())
        .any(|run| run.len() > 2)
}

/// The text without those words, where they are not a part of longer ones.
fn without(text: &str, words: &str) -> String {
    let mut rest = String::new();
    let mut from = 0;
    for (at, _) in text.match_indices(words) {
        let end = at + words.len();
        let joined = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if at < from || joined(text[..at].chars().next_back()) || joined(text[end..].chars().next())
        {
            continue;
        }
        rest.push_str(&text[from..at]);
        rest.push(' ');
        from = end;
    }
    rest.push_str(&text[from..]);
    rest
}

/// One screen of each kind, with an address of its own, at which the page begins anew in another language.
const IN_TURN: &[&str] = &[
    "today",
    "life-chart-year",
    "chart-sleep",
    "chart-goes-together",
    "treatment",
    "medicine",
    "course",
    "questionnaire",
    "questionnaires",
    "reviews",
    "review",
    "patterns",
    "plan",
    "starting-plan",
    "appointments",
    "page",
    "therapist-page",
    "month-sheet",
    "toolkit",
    "staying-well",
    "history",
    "delete-for-good",
    "import",
    "settings",
];

/// How many letters and pictures the screen has.
const FILLED: &str = "(() => {
      const main = document.querySelector('main');
      return [main.innerText.length, main.querySelectorAll('svg, img').length];
    })()";

#[tokio::test]
async fn german() {
    in_language("de", "Sprache").await;
}

#[tokio::test]
async fn spanish() {
    in_language("es", "Idioma").await;
}

/// Screens come to in English and then said in another language, in the place where they stood: as they are, in a narrow window, and with
/// large text.
async fn in_language(tag: &str, label: &str) {
    let home = Home::new();
    home.prefer(&json!({ "language": "en", "theme": "light" }));
    let window = made_up(&home).await;
    let mut wrong = Vec::new();
    for screen in IN_TURN {
        show(&window, screen).await;
        let heading = window.text_of("h1").await;
        let before = window.ask(&format!("return {FILLED}"), vec![]).await;
        let filled = format!(
            "const now = {FILLED}; return now[0] * 2 > {} && now[1] >= {}",
            before[0], before[1]
        );
        for (look, text_size, width) in [
            ("", 100, 1280),
            ("-narrow", 100, 900),
            ("-large", 200, 1280),
        ] {
            window.size(width, 800).await;
            // In a narrow window the page goes on as it is.
            if width == 1280 {
                begin_anew(&window, tag, text_size).await;
            }
            window.wait("the screen to be filled again", &filled).await;
            window.still().await;
            let name = format!("{screen}-{tag}{look}");
            window.picture(&name).await;
            let found = cut_off(&window).await;
            wrong.extend(found.into_iter().map(|what| format!("{name}: {what}")));
        }
        if window.text_of("h1").await.trim().is_empty() {
            wrong.push(format!("{screen}, {tag}: no title, in English {heading}"));
        }
        begin_anew(&window, "en", 100).await;
    }
    window.chord(&[thirtyfour::Key::Control], ",").await;
    begin_anew(&window, tag, 100).await;
    // The list names every language in itself, so that one finds back.
    window.select(label, "English").await;
    window.sees("Language").await;
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Another language and size of text, as the settings choose them: the page begins anew and shows the same screen.
async fn begin_anew(window: &Window, tag: &str, text_size: u32) {
    let script = "const [language, text_size, done] = arguments;
        const call = window.__TAURI_INTERNALS__.invoke;
        window.before = true;
        call('get_preferences')
          .then((preferences) => call('set_preferences', { preferences: { ...preferences, language, text_size } }))
          .then(() => { done(true); location.reload(); })";
    window
        .ask_later(script, vec![json!(tag), json!(text_size)])
        .await;
    let begun = format!(
        "return window.before === undefined && document.documentElement.lang === '{tag}' && document.querySelector('h1') !== null"
    );
    window.wait("the page in its language", &begun).await;
}
