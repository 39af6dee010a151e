//! A page for the therapist, by keyboard alone: prepared, what stands on it and its language chosen, looked at, saved, and noted as given. What was chosen is
//! there again the next time, and never reaches the page for another reader.

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::pdf;
use crate::steps::create;
use crate::window::Window;

const PREVIEW: &str = "return [...document.querySelectorAll('img.page')].length === 1";
/// What stands in a note.
const OWN: &str = "The long way";

#[tokio::test]
async fn a_page_for_the_therapist_is_chosen_looked_at_saved_and_noted_as_given() {
    let home = Home::new();
    let window = Window::open(&home).await;
    create(&window).await;
    let today = window.today().await.to_string();
    for (name, role) in [("Dr. A.", "prescriber"), ("R. S.", "therapist")] {
        let input = json!({ "id": null, "name": name, "role": role, "phone": null });
        window.call("save_person", json!({ "input": input })).await;
    }
    let event = json!({
        "id": null, "day": today, "until": null, "title": "Moved house", "impact": null, "note": OWN
    });
    window.call("save_event", json!({ "input": event })).await;

    window.go("Preview the page for the therapist").await;
    window.wait("the preview", PREVIEW).await;
    window.sees("Left out: 1 note.").await;
    window.still().await;
    window.picture("page-for-therapist-chosen").await;
    let first = saved(&window, &home, &today, true).await;
    for words in [
        "For R. S.",
        "What I want to work on",
        "Goals",
        "Moved house",
    ] {
        assert!(first.contains(words), "no “{words}” in\n{first}");
    }
    assert!(!first.contains(OWN), "not ticked:\n{first}");

    // What prints only when ticked, and a part that is left out.
    window.reach("Sensitive lines: Notes in my own words").await;
    window.keys(" ").await;
    window.enter_at("Parts").await;
    window.reach("Parts of the page: Homework").await;
    window.keys(" ").await;
    window.sees("Parts: 8 of 9").await;
    let second = saved(&window, &home, &today, false).await;
    assert!(second.contains(OWN), "ticked:\n{second}");
    assert!(!second.contains("Homework"), "left out:\n{second}");

    // For somebody who reads another language; the person's own words stay.
    window.select("Language of the page", "Deutsch").await;
    window.wait("the preview", PREVIEW).await;
    let german = saved(&window, &home, &today, false).await;
    for words in ["Für R. S.", "Ziele", "Moved house"] {
        assert!(german.contains(words), "no “{words}” in\n{german}");
    }
    window
        .select("Language of the page", "as Ballast speaks")
        .await;

    window
        .enter_at("Note that I gave this to R. S. today")
        .await;
    window.sees("Noted that a page was given").await;
    window.sees("with sensitive lines").await;
    window.chord(&[Key::Control], "z").await;
    window.sees("Nothing noted yet").await;

    // Another reader's page knows nothing of the tick; this one's has kept it.
    window.go("Preview the page for the prescriber").await;
    window.wait("the preview", PREVIEW).await;
    window.sees("Left out: 1 note.").await;
    window.go("Preview the page for the therapist").await;
    window.wait("the preview", PREVIEW).await;
    window.sees("Parts: 8 of 9").await;
    assert!(!window.text().await.contains("Left out"));
    window.close().await;
}

/// Saves the page and reads it.
async fn saved(window: &Window, home: &Home, today: &str, first: bool) -> String {
    let place = home.saved().join(format!("summary-{today}.pdf"));
    let _ = std::fs::remove_file(&place);
    window.enter_at("Save PDF…").await;
    if first {
        // Said once on this computer.
        window.heading("A saved file is plain").await;
        window.enter_at("Save it").await;
    }
    window.wait_for(|| place.exists()).await;
    window.sees("tagged and accessible (PDF/UA-1)").await;
    assert_eq!(pdf::fact(&place, "Pages"), "1");
    pdf::text(&place)
}
