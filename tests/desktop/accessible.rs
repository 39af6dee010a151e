//! What a screen reader is given (AT-SPI, the desktop's own accessibility tree), on every screen of the real window: everything that can be
//! used has a role and a name, a screen has one title, pictures say what they are, and what can be reached by Tab stands there in the
//! order in which Tab goes.
//!
//! axe looks at the page's markup; this looks at what the web view makes of it.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use ballast_tests::home::Home;
use serde::Deserialize;
use serde_json::json;
use thirtyfour::Key;

use crate::screens::{OPEN, leave, show};
use crate::window::Window;

/// Roles of what a person uses, as AT-SPI names them.
const USED: [&str; 17] = [
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "entry",
    "password text",
    "combo box",
    "link",
    "slider",
    "spin button",
    "list box",
    "menu item",
    "page tab",
    "switch",
    "tree item",
    "date editor",
];

/// A node of the tree.
#[derive(Debug, Clone, Deserialize)]
struct Node {
    depth: usize,
    role: String,
    name: String,
    level: String,
    tag: String,
    focusable: bool,
    focused: bool,
}

/// The reader of the tree, a program beside.
struct Reader {
    child: Child,
    asks: ChildStdin,
    answers: BufReader<ChildStdout>,
}

impl Reader {
    fn start(home: &Home) -> Self {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/desktop/accessible.py");
        // Debian's own Python: it is the one that has the library.
        let mut child = Command::new("/usr/bin/python3")
            .arg(script)
            .envs(home.variables())
            .env_remove("NO_AT_BRIDGE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let asks = child.stdin.take().unwrap();
        let answers = BufReader::new(child.stdout.take().unwrap());
        Self {
            child,
            asks,
            answers,
        }
    }

    fn tree(&mut self) -> Vec<Node> {
        writeln!(self.asks, "tree").unwrap();
        let mut line = String::new();
        self.answers.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    /// The tree once it shows the screen that the page shows: it follows the page a moment later.
    async fn tree_of(&mut self, window: &Window) -> Vec<Node> {
        let title = "const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
                     const at = dialog ?? document.querySelector('main') ?? document.body;
                     return at.querySelector('h1, h2')?.innerText.trim() ?? ''";
        let title = window.ask(title, vec![]).await;
        let title = tidy(title.as_str().unwrap_or_default());
        let mut tree = Vec::new();
        for _ in 0..40 {
            tree = self.tree();
            let there = tree
                .iter()
                .any(|n| n.role == "heading" && tidy(&n.name) == title);
            if there || title.is_empty() && !tree.is_empty() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(250)).await;
        }
        tree
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // One that is gone already is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What is wrong with a tree, a line each.
fn wrong(tree: &[Node], dialog: bool) -> Vec<String> {
    let mut found = Vec::new();
    for node in tree {
        let used = USED.contains(&node.role.as_str());
        if (used || node.role == "image") && node.name.trim().is_empty() {
            found.push(format!("a {} <{}> without a name", node.role, node.tag));
        }
        if node.focusable
            && !used
            && !HOLDERS.contains(&node.role.as_str())
            && node.name.trim().is_empty()
        {
            found.push(format!(
                "a focusable {} <{}> without a name",
                node.role, node.tag
            ));
        }
    }
    let titles = tree
        .iter()
        .filter(|n| n.role == "heading" && n.level == "1")
        .count();
    if dialog {
        let named = tree
            .iter()
            .any(|n| n.role == "dialog" && !n.name.trim().is_empty());
        if !named {
            found.push("no dialog with a name".to_owned());
        }
    } else if titles != 1 {
        found.push(format!("{titles} titles (headings of level 1)"));
    }
    found
}

/// What may take the focus to be scrolled or to be begun at, without being a control.
const HOLDERS: [&str; 8] = [
    "document web",
    "landmark",
    "heading",
    "dialog",
    "section",
    "scroll pane",
    "list item",
    "panel",
];

/// What Tab reaches on this screen, by the page's own markup, in its order.
const STOPS: &str = "const scope = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document.body;
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const shown = (e) => e.getClientRects().length > 0 && e.checkVisibility({ visibilityProperty: true });
    const positive = [...scope.querySelectorAll('[tabindex]')].filter((e) => e.tabIndex > 0).length;
    const stops = [...scope.querySelectorAll(wanted)].filter((e) => e.tabIndex >= 0 && !e.disabled && shown(e) && !e.closest('[inert]'));
    return { positive, stops: stops.length }";

#[tokio::test]
async fn every_screen_is_whole_in_the_accessibility_tree() {
    let home = Home::new();
    home.prefer(&json!({ "theme": "light" }));
    let mut reader = Reader::start(&home);
    let mut found = Vec::new();

    let window = Window::open_to_readers(&home, &[]).await;
    window.heading("Ballast").await;
    let tree = reader.tree_of(&window).await;
    assert!(
        tree.len() > 5,
        "there is no accessibility tree: are at-spi2-core and gir1.2-atspi-2.0 installed?"
    );
    found.extend(named("welcome", wrong(&tree, false)));
    window.click("Create my record").await;
    window.heading("Create my record").await;
    found.extend(named(
        "create",
        wrong(&reader.tree_of(&window).await, false),
    ));
    window.close().await;

    let window = Window::open_to_readers(&home, &["--demo"]).await;
    window.sees("Nothing here is kept").await;
    for screen in OPEN {
        show(&window, screen).await;
        let tree = reader.tree_of(&window).await;
        let dialog = window
            .ask(
                "return document.querySelector('dialog[open]') !== null",
                vec![],
            )
            .await;
        let mut here = wrong(&tree, dialog == json!(true));
        let page = window.ask(STOPS, vec![]).await;
        if page["positive"] != json!(0) {
            here.push("an order of Tab of its own (tabindex above 0)".to_owned());
        }
        let stops = page["stops"].as_u64().unwrap_or_default();
        let reachable = tree.iter().filter(|n| n.focusable).count();
        if (reachable as u64) < stops {
            here.push(format!(
                "Tab has {stops} stops, the tree has {reachable} that can be focused"
            ));
        }
        found.extend(named(screen, here));
        leave(&window).await;
    }

    // What was not wrong can go wrong: the checks see a control without a name, and a second title.
    show(&window, "treatment").await;
    let spoil = "const main = document.querySelector('main');
                 main.append(document.createElement('button'), document.createElement('h1'));
                 main.lastElementChild.textContent = 'Treatment'; return true";
    window.ask(spoil, vec![]).await;
    let mut seen = Vec::new();
    for _ in 0..20 {
        seen = wrong(&reader.tree_of(&window).await, false);
        if seen.len() >= 2 {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(250)).await;
    }
    assert_eq!(
        seen.len(),
        2,
        "the checks do not see what is wrong: {seen:?}"
    );
    window.close().await;
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn named(screen: &str, found: Vec<String>) -> Vec<String> {
    found
        .into_iter()
        .map(|what| format!("{screen}: {what}"))
        .collect()
}

/// Tab goes through Today as a reader reads it: each stop is the next one of the tree that can be focused.
#[tokio::test]
async fn tab_goes_in_the_order_of_the_tree() {
    let home = Home::new();
    let mut reader = Reader::start(&home);
    let window = Window::open_to_readers(&home, &["--demo"]).await;
    window.sees("Nothing here is kept").await;
    for screen in ["today", "import"] {
        show(&window, screen).await;
        let mut places = Vec::new();
        for _ in 0..14 {
            window.keys(Key::Tab).await;
            let at = focused(&mut reader).await;
            places.push(at);
        }
        let met: Vec<usize> = places
            .iter()
            .filter_map(|p| p.as_ref().map(|p| p.0))
            .collect();
        assert!(
            met.len() == places.len(),
            "{screen}: the focus is not in the tree: {places:?}"
        );
        // After the last stop of a screen the first follows, once at most in so few steps.
        let back = met.windows(2).filter(|two| two[0] > two[1]).count();
        assert!(
            back <= 1 && met.windows(2).all(|two| two[0] != two[1]),
            "{screen}: Tab goes another way than a reader reads: {places:?}"
        );
    }
    window.close().await;
}

/// The place, from 0, and the name of what has the focus; none when nothing in the tree has.
async fn focused(reader: &mut Reader) -> Option<(usize, String)> {
    for _ in 0..12 {
        let tree = reader.tree();
        let at = tree
            .iter()
            .enumerate()
            .filter(|(_, n)| n.focused && n.role != "document web")
            .max_by_key(|(_, n)| n.depth);
        if let Some((place, node)) = at {
            return Some((place, format!("{} {}", node.role, node.name)));
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    None
}
