//! A visit from the agenda to what was agreed and the changed regimen, by keyboard alone, on the invented person's record; and a request to
//! clinicians who see something differently.

use ballast_tests::home::Home;
use serde_json::json;
use thirtyfour::Key;

use crate::pdf;
use crate::steps::made_up;
use crate::window::Window;

const QUESTION: &str = "May I take it with breakfast?";

#[tokio::test]
async fn from_the_agenda_to_an_agreed_step_in_the_regimen() {
    let home = Home::new();
    let window = made_up(&home).await;
    let today = window.today().await;

    // Today's visit, with a link that is only shown, and a question for it.
    window.chord(&[Key::Control], "5").await;
    window.heading("Appointments").await;
    window.enter_at("More about Dr. A.").await;
    window.keys(Key::Enter).await;
    window.heading("Appointment with Dr. A.").await;
    window.type_at("Day", &today.to_string()).await;
    window
        .type_at("Where", "https://example.org/waiting-room")
        .await;
    window.choose_at("Remind me on Today", 1).await;
    window.enter_at("Add appointment").await;
    window.sees("Appointment added").await;
    window.sees("https://example.org/waiting-room").await;
    assert_eq!(
        window
            .ask(
                "return document.querySelectorAll('main a[href]').length",
                vec![]
            )
            .await,
        json!(0),
        "a link of a visit is text"
    );
    window.type_at("New question for Dr. A.", QUESTION).await;
    window.keys(Key::Enter).await;
    window.sees("Question added to the agenda").await;
    window.sees("waits since").await;
    window.picture("agenda").await;

    // Today reminds of it, and offers to go through it.
    window.chord(&[Key::Control], "1").await;
    window.heading("Coming up").await;
    window.sees("Dr. A.: today. https://example.org").await;
    window.heading("After the visit with Dr. A.").await;
    window.picture("after-visit-offered").await;
    window
        .enter_at("Go through it: the visit with Dr. A.")
        .await;
    window.heading("After the visit with Dr. A.").await;
    window
        .choose_at(&format!("What became of it: {QUESTION}"), 1)
        .await;
    window
        .type_at("The answer", "Yes, with something to eat.")
        .await;
    window.enter_at("Add what was agreed").await;
    window
        .choose_at("Does it change something in your treatment?", 1)
        .await;
    assert_eq!(
        window.value_of("Amount each time").await,
        "",
        "no dose is offered"
    );
    // What is typed stays while another screen is looked at.
    window.type_at("Who does it?", "me").await;
    window.chord(&[Key::Control], "3").await;
    window.heading("Treatment").await;
    window.go("After the visit with Dr. A.").await;
    assert_eq!(window.value_of("Who does it?").await, "me");
    assert_eq!(
        window.value_of("The answer").await,
        "Yes, with something to eat."
    );
    // A slip is said at its field, and nothing is lost.
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("How much is taken each time?").await;
    window.type_at("Amount each time", "125").await;
    window.picture("after-visit").await;
    window.chord(&[Key::Control], Key::Enter).await;
    window.sees("Visit saved with what was agreed").await;
    window.heading("Appointments").await;
    window.sees("Venlafaxine raised to 125 mg").await;
    window.picture("after-visit-saved").await;

    window.chord(&[Key::Control], "3").await;
    window.heading("Treatment").await;
    window.sees("125 mg").await;
    assert!(amounts(&window).await.contains(&"125 mg".to_owned()));
    window.chord(&[Key::Control], "z").await;
    window.sees("Undid: save the visit").await;
    assert!(!amounts(&window).await.contains(&"125 mg".to_owned()));
    let open = questions(&window).await;
    assert!(open.contains(&QUESTION.to_owned()), "{open:?}");
    window.chord(&[Key::Control, Key::Shift], "z").await;
    window.sees("Did again: save the visit").await;
    assert!(amounts(&window).await.contains(&"125 mg".to_owned()));
    let open = questions(&window).await;
    assert!(!open.contains(&QUESTION.to_owned()), "{open:?}");
    window.chord(&[Key::Control], "1").await;
    window.heading("Coming up").await;
    assert!(!window.text().await.contains("After the visit with"));
    window.close().await;
}

#[tokio::test]
async fn views_that_differ_become_a_request_on_paper() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.go("Write down views that differ").await;
    window.heading("Views that differ").await;
    window
        .type_at("What is it about?", "Driving while the dose changes")
        .await;
    window
        .type_at(
            "What they think, as you understood it",
            "Not for two weeks.",
        )
        .await;
    window
        .type_at("What I want to ask", "What does each of you look at?")
        .await;
    window.enter_at("Save the views").await;
    window.sees("The views are written down").await;
    window.heading("Driving while the dose changes").await;

    window
        .enter_at("Put the questions on agendas…: Driving while the dose changes")
        .await;
    window.heading("Put the questions on agendas").await;
    window.enter_at("Put them there").await;
    window.sees("Questions put on the agenda").await;
    let open = questions(&window).await;
    assert!(open.contains(&"What does each of you look at?".to_owned()));
    window
        .sees("from views that differ: Driving while the dose changes")
        .await;

    window
        .enter_at("Shared with…: Driving while the dose changes")
        .await;
    window.heading("Shared with").await;
    window.type_at("With whom", "Dr. C.").await;
    window.enter_at("Note it").await;
    window.sees("Shared with Dr. C. on").await;
    window.picture("views-that-differ").await;

    window
        .enter_at("Ask for a joint talk: Driving while the dose changes")
        .await;
    window.heading("A request for a joint talk").await;
    window
        .wait(
            "the preview",
            "return [...document.querySelectorAll('img.page')].some((page) => page.complete && page.naturalWidth > 0)",
        )
        .await;
    window.picture("joint-talk").await;
    window.enter_at("Save PDF…").await;
    window.enter_at("Save it").await;
    window.sees("Saved as").await;
    let saved = home
        .saved()
        .join(format!("joint-talk-{}.pdf", window.today().await));
    let words = pdf::text(&saved);
    for wanted in [
        "Request for a joint talk",
        "Driving while the dose changes",
        "Not for two weeks.",
        "What does each of you look at?",
    ] {
        assert!(words.contains(wanted), "{wanted} is not in {words}");
    }
    assert_eq!(pdf::fact(&saved, "Pages"), "1");
    assert_eq!(pdf::fact(&saved, "Tagged"), "yes");
    window.close().await;
}

async fn questions(window: &Window) -> Vec<String> {
    let care = window.call("get_care", json!({})).await;
    let people = care["people"].as_array().unwrap().iter();
    people
        .flat_map(|p| p["questions"].as_array().unwrap())
        .map(|q| q["question"].as_str().unwrap().to_owned())
        .collect()
}

/// The amount of every step of every medicine.
async fn amounts(window: &Window) -> Vec<String> {
    let treatment = window.call("get_treatment", json!({})).await;
    let medicines = treatment["medicines"].as_array().unwrap().iter();
    medicines
        .flat_map(|m| m["steps"].as_array().unwrap())
        .filter_map(|step| step["amount"].as_str().map(ToOwned::to_owned))
        .collect()
}
