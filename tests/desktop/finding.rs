//! By keyboard alone: finding what was written, going back to a point and forward again after a restart, and deleting for good, one thing and all.

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{create, lock, made_up, unlock};
use crate::window::Window;

async fn write_event(window: &Window, title: &str) {
    let input = json!({ "id": null, "day": window.today().await.to_string(), "until": null,
        "title": title, "impact": null, "note": null });
    window.call("save_event", json!({ "input": input })).await;
}

#[tokio::test]
async fn words_are_found_and_opened_without_a_mouse() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let day = window.today().await.to_string();
    let check_in = json!({ "id": null, "day": day, "mood": 4, "worst": null, "best": null, "values": [],
        "note": "The ferry left without me", "tags": ["harbour"] });
    window
        .call("save_check_in", json!({ "input": check_in }))
        .await;
    write_event(&window, "Férry strike").await;

    window.chord(&[Key::Control], "f").await;
    window.heading("Search").await;
    window.sees("What is searched").await;
    window.keys("FERR").await;
    window.sees("2 found.").await;
    assert_eq!(window.text_of("mark").await, "Férry");
    window.picture("search-by-keyboard").await;
    // The arrows go into the results and back, Enter opens.
    window.keys(Key::Down).await;
    assert_eq!(window.focus().await, "Life event");
    window.keys(Key::Down).await;
    assert!(window.focus().await.starts_with("Check-in"));
    window.keys(Key::Enter).await;
    window.sees("The ferry left without me").await;

    // The single key, what was looked for is still there; a slip is forgiven, and no hit is calm.
    window.keys(Key::Escape).await;
    window.still().await;
    window.chord(&[Key::Control], "f").await;
    window.heading("Search").await;
    window.type_at("Words to look for", "habrour").await;
    window.sees("it was read as “harbour”").await;
    window.sees("1 found.").await;
    window.type_at("Words to look for", "zeppelin").await;
    window.sees("Nothing holds these words.").await;

    // A locked window forgets what was looked for.
    lock(&window).await;
    assert!(!window.text().await.contains("zeppelin"));
    unlock(&window).await;
    window.chord(&[Key::Control], "f").await;
    window.sees("What is searched").await;
    window.close().await;
}

#[tokio::test]
async fn one_goes_back_to_a_point_and_forward_again_after_a_restart() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    for title in ["one", "two", "three"] {
        write_event(&window, title).await;
    }
    window.go("History: what was done").await;
    window.heading("History").await;
    window.sees("Life event added").await;
    // The last of them: the first act.
    window
        .wait(
            "three acts",
            "return [...document.querySelectorAll('main li button')].length === 3",
        )
        .await;
    window
        .enter_at("Undo back to here…: Life event added")
        .await;
    window.heading("Undo 2 acts?").await;
    window.picture("history-asks").await;
    window.enter_at("Undo 2").await;
    window.sees("Undid 2 acts").await;
    window.heading("Undone").await;
    window.close().await;

    let window = Window::open(&home).await;
    unlock(&window).await;
    window.go("History: what was done").await;
    window.heading("Undone").await;
    window
        .enter_at("Do again up to here…: Life event added")
        .await;
    window.heading("Do 2 acts again?").await;
    window.enter_at("Do 2 again").await;
    window.sees("Did again 2 acts").await;
    window
        .wait(
            "nothing undone",
            "return ![...document.querySelectorAll('h2')].some((h) => h.textContent === 'Undone')",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn one_thing_and_then_all_is_deleted_for_good() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    write_event(&window, "what nobody is to know").await;
    write_event(&window, "what may stay").await;
    window.call("back_up_now", json!({})).await;
    window.go("Delete for good").await;
    window.heading("Delete for good").await;
    window.select("What it is", "Life events").await;
    window
        .type_at("With these words, or of this day", "nobody")
        .await;
    window.sees("1 in all.").await;
    window.enter_at("Delete…: Life event…").await;
    window.heading("Delete for good?").await;
    window.sees("what nobody is to know").await;
    window
        .sees("The earlier copies in this record’s folder (1)")
        .await;
    // The first is to keep it.
    assert_eq!(window.focus().await, "Keep it");
    window.picture("delete-asks").await;
    window.enter_at("Delete for good").await;
    window.sees("Life event deleted for good.").await;
    window.sees("None.").await;
    let left = window.call("search", json!({ "typed": "what" })).await;
    assert_eq!(left["total"], 1);
    let backups = window.call("list_backups", json!({})).await;
    assert_eq!(backups.as_array().unwrap().len(), 1);

    // The whole record takes a word.
    window.enter_at("Delete the whole record…").await;
    window.heading("Delete the whole record?").await;
    window.keys("yes").await;
    window.keys(Key::Enter).await;
    window.sees("Type the word delete, and nothing else.").await;
    window.type_at("Type the word delete", "delete").await;
    window.keys(Key::Enter).await;
    window.sees("The record is deleted for good.").await;
    window.heading("Ballast").await;
    assert!(!home.record().exists());
    window.close().await;
}

#[tokio::test]
async fn what_is_found_is_shown_where_it_stands() {
    let home = Home::new();
    let window = made_up(&home).await;
    for (typed, kind) in [
        ("something left for the evening", "goal"),
        ("150 mg", "question"),
    ] {
        window.go("Search everything I wrote").await;
        window.fill("Words to look for", typed).await;
        window.sees(" found").await;
        let open = format!(
            "const names = {{ goal: 'Goal', question: 'Question' }};
             const found = [...document.querySelectorAll('main li button')].find((b) => b.textContent.trim().startsWith(names['{kind}']));
             found?.click();
             return found !== undefined"
        );
        window.wait("a result of that kind", &open).await;
        window
            .wait(
                "the thing itself in front",
                &format!(
                    "const at = document.activeElement;
                     const box = at?.getBoundingClientRect();
                     return (at?.dataset.thing ?? '').startsWith('{kind}-') && box.top >= 0 && box.top < innerHeight"
                ),
            )
            .await;
    }
    window.picture("search-led-to-the-question").await;
    window.close().await;
}
