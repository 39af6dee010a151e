//! What holds for every screen: light, dark, in a narrow window and with large text it passes axe (WCAG 2.2 AA), nothing runs out
//! at the side, no letter is smaller than 11 px, and the focus can be seen. Leaves the pictures that the docs show.

use ballast_tests::home::Home;
use serde_json::{Value, json};

use crate::screens::{OPEN, leave, show};
use crate::steps::made_up;
use crate::window::Window;

const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

/// A way of looking at the app: its name, preferences, and the size of the window.
struct Look {
    name: &'static str,
    theme: &'static str,
    text: u32,
    size: (u32, u32),
}

#[tokio::test]
async fn light() {
    every_screen(Look {
        name: "light",
        theme: "light",
        text: 100,
        size: (1280, 800),
    })
    .await;
}

#[tokio::test]
async fn dark() {
    every_screen(Look {
        name: "dark",
        theme: "dark",
        text: 100,
        size: (1280, 800),
    })
    .await;
}

#[tokio::test]
async fn narrow() {
    every_screen(Look {
        name: "narrow",
        theme: "light",
        text: 100,
        size: (900, 800),
    })
    .await;
}

#[tokio::test]
async fn large_text() {
    every_screen(Look {
        name: "large-text",
        theme: "light",
        text: 200,
        size: (1280, 800),
    })
    .await;
}

#[tokio::test]
async fn a_folded_rail_names_its_screens_and_covers_none() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.size(900, 800).await;
    show(&window, "life-chart").await;
    let rail = async |what: &str, wide: bool| {
        window.still().await;
        let script = format!(
            "return (document.querySelector('nav').getBoundingClientRect().width > 100) === {wide}"
        );
        window.wait(what, &script).await;
    };
    // The pointer lies where the choice was that it clicked, and where the rail unfolds.
    window.choose("Stretch of time", "6 months").await;
    rail("the rail to stay folded", false).await;
    window.reach("Today").await;
    rail("the rail to unfold for the keyboard", true).await;
    // A page that scrolls looks anew at what lies under the pointer.
    let scroll =
        "window.told = false; addEventListener('pointermove', () => (window.told = true), true);
                  scrollTo(0, scrollY > 200 ? 0 : 400); return true";
    window.ask(scroll, vec![]).await;
    window
        .wait("the page to be told", "return window.told")
        .await;
    window.reach("Table").await;
    rail("the rail to fold when the keyboard has left it", false).await;
    window.point_at("Charts").await;
    rail("the rail to unfold for the pointer", true).await;
    window.point_at("Save…").await;
    rail("the rail to fold when the pointer has left it", false).await;
    window.close().await;
}

async fn every_screen(look: Look) {
    let home = Home::new();
    home.prefer(&json!({ "theme": look.theme, "text_size": look.text }));
    let window = Window::open(&home).await;
    window.size(look.size.0, look.size.1).await;
    let mut wrong = Vec::new();
    window.heading("Ballast").await;
    window.still().await;
    wrong.extend(look_at(&window, "welcome", &look).await);
    window.click("Create my record").await;
    window.still().await;
    wrong.extend(look_at(&window, "create", &look).await);
    window.close().await;

    let window = made_up(&home).await;
    window.size(look.size.0, look.size.1).await;
    for screen in OPEN {
        show(&window, screen).await;
        wrong.extend(look_at(&window, screen, &look).await);
        leave(&window).await;
    }
    window.close().await;
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is wrong with the screen shown now, a line each.
async fn look_at(window: &Window, screen: &str, look: &Look) -> Vec<String> {
    window.picture(&format!("{screen}-{}", look.name)).await;
    let found = [
        breaches(window).await,
        cut_off(window).await,
        tiny(window).await,
    ]
    .concat();
    found
        .into_iter()
        .map(|what| format!("{screen}, {}: {what}", look.name))
        .collect()
}

/// What axe finds, by rule and place.
async fn breaches(window: &Window) -> Vec<String> {
    window
        .ask(&format!("{AXE}; window.axe = axe; return true"), vec![])
        .await;
    let script = "const done = arguments[arguments.length - 1];
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] }).then(
          (found) => done(found.violations.flatMap((v) => v.nodes.map((n) => `${v.id} at ${n.target.join(' ')}: ${n.html.slice(0, 160)}`))),
          (error) => done([`axe did not run: ${error}`]))";
    words(window.ask_later(script, vec![]).await)
}

/// Words or controls that leave the window at the side or their own box, and a page that scrolls sideways. What scrolls in a box of its
/// own may be wider than it.
pub async fn cut_off(window: &Window) -> Vec<String> {
    let script = "const wide = document.documentElement;
        const found = wide.scrollWidth > wide.clientWidth + 1 ? [`the page is ${wide.scrollWidth} wide in ${wide.clientWidth}`] : [];
        const scrolls = (e) => { for (let p = e.parentElement; p; p = p.parentElement)
          if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(p).overflowX)) return true; return false; };
        for (const e of document.querySelectorAll('main *, dialog[open] *')) {
          const box = e.getBoundingClientRect();
          if (box.width > 0 && box.right > innerWidth + 1 && !scrolls(e))
            found.push(`${e.localName} “${(e.textContent ?? '').trim().slice(0, 40)}” ends at ${Math.round(box.right)} of ${innerWidth}`);
        }
        for (const e of document.querySelectorAll('main :is(button, .pill span, label, h1, h2, h3), dialog[open] button')) {
          if (e.scrollWidth > e.clientWidth + 2 && getComputedStyle(e).overflowX !== 'visible' && e.clientWidth > 1)
            found.push(`${e.localName} “${e.textContent.trim().slice(0, 40)}” is cut`);
        }
        // A field and a list show what does not fit only in part, and are no wider for it.
        const pen = document.createElement('canvas').getContext('2d');
        for (const e of document.querySelectorAll(':is(main, dialog[open]) :is(input[placeholder], select)')) {
          const text = e.localName === 'select' ? e.selectedOptions[0]?.text ?? '' : e.placeholder;
          const style = getComputedStyle(e);
          const room = e.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
          const needs = pen.measureText(text).width;
          if (e.getClientRects().length > 0 && needs > room + 1)
            found.push(`${e.localName} “${text}” needs ${Math.round(needs)} and has ${Math.round(room)}`);
        }
        return found.slice(0, 8)";
    words(window.ask(script, vec![]).await)
}

/// Words below 11 px.
async fn tiny(window: &Window) -> Vec<String> {
    let script = "const found = new Set();
        for (const e of document.querySelectorAll('body *')) {
          const own = [...e.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '');
          if (!own || e.getClientRects().length === 0) continue;
          const svg = e.ownerSVGElement;
          const scale = svg && svg.viewBox.baseVal.width ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          const size = parseFloat(getComputedStyle(e).fontSize) * scale;
          if (size < 10.9) found.add(`“${e.textContent.trim().slice(0, 30)}” is ${size.toFixed(1)} px`);
        }
        return [...found].slice(0, 8)";
    words(window.ask(script, vec![]).await)
}

pub fn words(answer: Value) -> Vec<String> {
    serde_json::from_value(answer).unwrap()
}
