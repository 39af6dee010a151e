//! The page names nothing from elsewhere, and its policy would not let it in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Addresses that are names or text and never asked for: XML namespaces, addresses inside the framework's error texts, and
/// the address of a licence that a person reads.
const TEXT: [&str; 5] = [
    "http://www.w3.org/",
    "https://svelte.dev/e/",
    "http://loinc.org",
    "https://loinc.org",
    "http://ipc.localhost",
];

/// What opens a connection by itself, whatever address it is given.
const WAYS_OUT: [&str; 7] = [
    "new WebSocket",
    "new EventSource",
    "RTCPeerConnection",
    "sendBeacon",
    "XMLHttpRequest",
    "importScripts",
    "serviceWorker",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_path_buf()
}

/// Text of the built page, by file name: its markup, scripts, styles and drawings.
fn built_page() -> BTreeMap<String, String> {
    let dist = root().join("ui/dist");
    assert!(
        dist.join("index.html").is_file(),
        "the page is not built: `npm run build` in ui/ makes ui/dist"
    );
    let mut texts = BTreeMap::new();
    let mut folders = vec![dist];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if let Ok(text) = fs::read_to_string(&path) {
                texts.insert(
                    path.file_name().unwrap().to_string_lossy().into_owned(),
                    text,
                );
            }
        }
    }
    assert!(
        texts.keys().any(|name| name.ends_with(".js"))
            && texts.keys().any(|name| name.ends_with(".css"))
    );
    texts
}

/// Everything in `text` that would be asked for from elsewhere.
fn from_elsewhere(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for scheme in ["http://", "https://", "ws://", "wss://"] {
        for (at, _) in text.match_indices(scheme) {
            let (before, rest) = text.split_at(at);
            // `wss://` holds `s://` only; a word that runs on from before is another scheme or a fragment of one.
            let own = before
                .chars()
                .next_back()
                .is_none_or(|c| !c.is_ascii_alphanumeric());
            let address: String = rest
                .chars()
                .take_while(|c| !c.is_whitespace() && !"\"'`<>)".contains(*c))
                .collect();
            if own
                && address.len() > scheme.len()
                && !TEXT.iter().any(|text| address.starts_with(text))
            {
                found.push(address);
            }
        }
    }
    // An address without a scheme takes that of the page.
    for opening in [
        "src=\"//",
        "href=\"//",
        "url(//",
        "url(\"//",
        "fetch(\"//",
        "import(\"//",
        "from\"//",
        "from \"//",
    ] {
        found.extend(text.match_indices(opening).map(|_| opening.to_owned()));
    }
    found.extend(
        WAYS_OUT
            .iter()
            .filter(|way| text.contains(**way))
            .map(|way| (*way).to_owned()),
    );
    found
}

#[test]
fn the_built_page_asks_for_nothing_from_elsewhere() {
    for (name, text) in built_page() {
        assert_eq!(from_elsewhere(&text), [""; 0], "{name}");
    }
}

#[test]
fn a_page_that_would_ask_is_noticed() {
    for asking in [
        "<script src=\"https://example.org/a.js\"></script>",
        "@import url(http://example.org/a.css)",
        "fetch(`https://example.org/?q=${words}`)",
        "<img src=\"//example.org/dot.gif\">",
        "new WebSocket(address)",
        "navigator.sendBeacon(address, words)",
    ] {
        assert!(!from_elsewhere(asking).is_empty(), "{asking}");
    }
    assert_eq!(
        from_elsewhere("<svg xmlns=\"http://www.w3.org/2000/svg\">").len(),
        0
    );
}

#[test]
fn the_policy_lets_nothing_in_or_out() {
    let config: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(root().join("tauri.conf.json")).unwrap()).unwrap();
    let policy = config["app"]["security"]["csp"].as_str().unwrap();
    let rules: BTreeMap<_, Vec<_>> = policy
        .split(';')
        .filter_map(|rule| {
            let mut words = rule.split_whitespace();
            Some((words.next()?, words.collect()))
        })
        .collect();
    assert_eq!(rules["default-src"], ["'none'"]);
    // Commands alone; on Windows they travel under this name, which the web view answers itself.
    assert_eq!(rules["connect-src"], ["ipc:", "http://ipc.localhost"]);
    for (rule, sources) in rules.iter().filter(|(rule, _)| **rule != "connect-src") {
        let here = ["'none'", "'self'", "data:"];
        assert!(
            sources.iter().all(|source| here.contains(source)),
            "{rule} {sources:?}"
        );
        // What runs comes from the app itself, never out of text.
        assert!(
            *rule == "img-src" || !sources.contains(&"data:"),
            "{rule} {sources:?}"
        );
    }
    let shut = [
        "object-src",
        "frame-src",
        "form-action",
        "base-uri",
        "frame-ancestors",
    ];
    assert!(
        shut.iter().all(|rule| rules[rule] == ["'none'"]),
        "{policy}"
    );
    let security = &config["app"]["security"];
    assert_eq!(security["assetProtocol"]["enable"], false);
    assert!(
        security
            .get("dangerousDisableAssetCspModification")
            .is_none()
    );
    for capability in security["capabilities"].as_array().unwrap() {
        assert!(
            capability.get("remote").is_none(),
            "no page from elsewhere has a command"
        );
    }
}
