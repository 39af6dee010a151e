//! Reminders on a desktop of the test's own, answered there; the record locks before a sleep and with the screen of its session, with what was
//! typed kept; closed, it stays in the tray; without a desktop nothing breaks.

use std::path::Path;
use std::process::Command;

use ballast_tests::bus::{Bus, Shown};
use ballast_tests::home::Home;
use ballast_tests::told::told;
use ballast_tests::tray::Tray;
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::steps::{create, unlock};
use crate::window::Window;

fn home_on(bus: &Bus) -> Home {
    let mut home = Home::new();
    for (name, address) in bus.variables() {
        home.set(name, &address);
    }
    home
}

/// The wall clock of the page, `HH:MM`.
async fn now(window: &Window) -> String {
    let script = "return new Date().toTimeString().slice(0, 5)";
    let now = window.ask(script, vec![]).await;
    now.as_str().unwrap().to_owned()
}

/// A medicine that is due at this minute.
async fn take_now(window: &Window, name: &str) {
    let (today, slot) = (window.today().await.to_string(), now(window).await);
    let step = json!({
        "start": today, "kind": "start", "amount": "5", "unit": "mg",
        "schedule": { "kind": "daily", "times": [slot] },
        "reason": null, "decided_by": null, "pieces": null, "piece": null, "switch_from": null,
    });
    let input = json!({
        "id": null, "name": name, "form": null, "label_instructions": null, "prescriber": null,
        "started_for": null, "cost": null, "steps": [step], "strength": null, "modified_release": false,
    });
    let saved = window
        .call("save_medicine", json!({ "input": input }))
        .await;
    assert!(saved.get("refused").is_none(), "{saved}");
}

/// What Today says of the doses: one status a dose, none for an open one.
async fn doses(window: &Window) -> Vec<Option<String>> {
    let today = window.call("get_today", json!({ "day": null })).await;
    let due = today["due"].as_array().unwrap().clone();
    due.iter()
        .filter(|item| item["kind"] == "dose")
        .map(|item| item["dose"]["status"].as_str().map(ToOwned::to_owned))
        .collect()
}

fn last(bus: &Bus) -> Shown {
    bus.shown().pop().unwrap()
}

#[tokio::test]
async fn a_dose_is_said_without_its_name_and_done_is_answered_on_the_desktop() {
    let bus = Bus::new();
    let home = home_on(&bus);
    let window = Window::open(&home).await;
    create(&window).await;
    window.chord(&[Key::Control], ",").await;
    window.heading("Reminders").await;
    window.reach("Remind me on this desktop").await;
    window.keys(" ").await;
    // Bad input is answered at its field and stays typed.
    window.type_at("Quiet from", "late").await;
    window.enter_at("Save reminders").await;
    let at_field = "return document.querySelector('#reminders [aria-invalid=true]') !== null";
    window.wait("a note at the field", at_field).await;
    assert_eq!(window.value_of("Quiet from").await, "late");
    window.picture("reminders-refused").await;
    let hour: u32 = now(&window)
        .await
        .split(':')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let in_hours = |n| format!("{:02}:00", (hour + n) % 24);
    window.type_at("Quiet from", &in_hours(3)).await;
    window.type_at("Quiet until", &in_hours(4)).await;
    window.enter_at("Save reminders").await;
    window.sees("Reminders are saved").await;
    window.picture("reminders").await;
    assert!(bus.shown().is_empty(), "nothing is due yet");

    take_now(&window, "Zyprexaline").await;
    window.wait_for(|| !bus.shown().is_empty()).await;
    let said = last(&bus);
    assert_eq!(
        (said.app.as_str(), said.summary.as_str(), said.body.as_str()),
        ("Ballast", "A dose is due", "")
    );
    assert_eq!(said.actions, ["default", "done", "later"]);
    assert_eq!(doses(&window).await, [None]);

    bus.answer(said.id, "done");
    let taken = async || doses(&window).await == [Some("taken".to_owned())];
    window.wait_for_page("the dose to be recorded", taken).await;
    window.sees("Undo").await;
    window.picture("reminder-done").await;
    window.chord(&[Key::Control], "1").await;
    window.chord(&[Key::Control], "z").await;
    let open = async || doses(&window).await == [None];
    window
        .wait_for_page("the dose to be open again", open)
        .await;

    // Once is once: what was said is not said again, and "later" keeps its half hour.
    take_now(&window, "Quillapine").await;
    window.wait_for(|| bus.shown().len() > 1).await;
    let second = last(&bus);
    assert_eq!(second.summary, "A dose is due");
    bus.answer(second.id, "later");
    take_now(&window, "Mirtazolam").await;
    window.wait_for(|| bus.shown().len() > 2).await;
    assert_eq!(bus.shown().len(), 3);
    window.close().await;
}

#[tokio::test]
async fn it_locks_before_a_sleep_and_keeps_what_was_typed() {
    let bus = Bus::new();
    let home = home_on(&bus);
    let window = Window::open(&home).await;
    create(&window).await;
    window
        .type_at("A few words", "half a thought about the ferry")
        .await;
    bus.sleeps(true);
    window.sees("Your record is locked.").await;
    assert!(!window.text().await.contains("ferry"));
    bus.sleeps(false);
    assert_eq!(home.files_with("half a thought").len(), 0);

    // Not only the lock: the window closed, and another day's start.
    window.close().await;
    let window = Window::open(&home).await;
    unlock(&window).await;
    let typed = "return [...document.querySelectorAll('textarea')].some((t) => t.value === 'half a thought about the ferry')";
    window.wait("the words to be there", typed).await;
    window.keys("5").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Mood 5").await;
    let kept = async || window.call("get_drafts", json!({})).await == Value::Null;
    window.wait_for_page("the draft to be gone", kept).await;

    // Chosen otherwise, it stays open.
    window.chord(&[Key::Control], ",").await;
    window.reach("Lock when the computer goes to sleep").await;
    window.keys(" ").await;
    let chosen = async || {
        window.call("get_preferences", json!({})).await["lock_on_sleep"] == Value::Bool(false)
    };
    window.wait_for_page("the choice", chosen).await;
    bus.sleeps(true);
    bus.sleeps(false);
    window.chord(&[Key::Control], "1").await;
    window.sees("Mood 5").await;
    window.close().await;
}

#[tokio::test]
async fn it_locks_with_the_screen_of_its_own_session() {
    let bus = Bus::new();
    let window = Window::open(&home_on(&bus)).await;
    create(&window).await;
    let choice = async |wanted: bool| {
        window.chord(&[Key::Control], ",").await;
        window.reach("Lock when the screen is locked").await;
        window.keys(" ").await;
        let chosen =
            async || window.call("get_preferences", json!({})).await["lock_with_session"] == wanted;
        window.wait_for_page("the choice", chosen).await;
    };
    choice(false).await;
    bus.locks_screen(true);
    // A sleep is heard after it, so what was said before is past when it has locked.
    bus.sleeps(true);
    window.sees("Your record is locked.").await;
    unlock(&window).await;
    window.sees("How was today?").await;

    choice(true).await;
    window.chord(&[Key::Control], "1").await;
    bus.locks_screen(false);
    window.sees("How was today?").await;
    window.type_at("A few words", "half a thought").await;
    bus.locks_screen(true);
    window.sees("Your record is locked.").await;
    unlock(&window).await;
    let typed = "return [...document.querySelectorAll('textarea')].some((t) => t.value === 'half a thought')";
    window.wait("the words to be there", typed).await;
    window.close().await;
}

#[tokio::test]
async fn closed_it_stays_in_the_tray_which_says_its_name_alone() {
    let bus = Bus::new();
    let tray = Tray::on(&bus);
    let home = home_on(&bus);
    let window = Window::open(&home).await;
    create(&window).await;
    window.chord(&[Key::Control], ",").await;
    window
        .reach("Stay in the tray when the window is closed")
        .await;
    assert!(!tray.has_sign(), "nobody asked for it yet");
    window.keys(" ").await;
    window.wait_for(|| tray.has_sign()).await;
    assert_eq!(tray.menu(), ["Open", "Lock", "Quit"]);
    // Its icon is drawn from a file; the rest are words of the tray's protocol.
    let known = [
        "",
        "ballast",
        "icon",
        "tray-icon tray app ballast",
        "ApplicationStatus",
        "Active",
    ];
    let said: Vec<_> = tray
        .texts()
        .into_iter()
        .filter(|text| !known.contains(&text.as_str()) && !Path::new(text).starts_with(home.path()))
        .collect();
    assert!(said.is_empty(), "the tray says {said:?}");

    close(&shown().expect("a window"));
    window.wait_for(|| shown().is_none()).await;
    tray.choose("Open");
    window.wait_for(|| shown().is_some()).await;
    window.sees("Stay in the tray").await;
    close(&shown().expect("a window"));
    window.wait_for(|| shown().is_none()).await;
    tray.choose("Lock");
    window.sees("Your record is locked.").await;
    tray.choose("Open");
    window.wait_for(|| shown().is_some()).await;
    window.picture("tray-opened").await;
    window.close().await;
}

/// The number of the app's window, while it can be seen.
fn shown() -> Option<String> {
    let search = ["search", "--onlyvisible", "--name", "^Ballast"];
    let found = Command::new("xdotool").args(search).output().unwrap();
    let found = String::from_utf8_lossy(&found.stdout);
    found.lines().last().map(ToOwned::to_owned)
}

/// Asks it to close, as its cross does.
fn close(window: &str) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/desktop/ask_to_close.py");
    told("python3", &[script.as_ref(), window.as_ref()]);
}

#[tokio::test]
async fn without_a_desktop_that_shows_anything_the_settings_say_so_and_nothing_breaks() {
    let mut home = Home::new();
    home.set("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    home.set("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    let window = Window::open_with(&home, &["--hidden"]).await;
    create(&window).await;
    window.chord(&[Key::Control], ",").await;
    window.heading("Reminders").await;
    window
        .sees("There is no tray on this desktop, so closing the window closes Ballast.")
        .await;
    // Starting with the session is a file of the person's own, and goes when it is no longer chosen.
    let entry = home.at(".config/autostart/Ballast.desktop");
    window.reach("Start with the session").await;
    window.keys(" ").await;
    window.wait_for(|| entry.is_file()).await;
    let started = std::fs::read_to_string(&entry).unwrap();
    assert!(started.contains("--hidden"), "{started}");
    window.keys(" ").await;
    window.wait_for(|| !entry.exists()).await;

    window.reach("Remind me on this desktop").await;
    window.keys(" ").await;
    window
        .sees("Nothing on this desktop shows notifications now.")
        .await;
    window.enter_at("Save reminders").await;
    window.sees("Reminders are saved").await;
    take_now(&window, "Quillapine").await;
    window.chord(&[Key::Control], "1").await;
    window.sees("Quillapine").await;
    window.close().await;
}
