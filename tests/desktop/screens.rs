//! Every screen there is, and how a person gets to it. What goes over all of them goes over this list.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde_json::json;
use thirtyfour::Key;

use crate::window::Window;

/// A screen of an open record: its name as a picture's, and whether the page scrolls there.
pub const OPEN: &[&str] = &[
    "today",
    "earlier-day",
    "life-chart",
    "life-chart-year",
    "life-chart-table",
    "chart-mood-in-squares",
    "chart-questionnaires",
    "chart-sleep",
    "chart-doses-taken",
    "chart-side-effects",
    "chart-skills",
    "chart-ups-and-downs",
    "chart-season",
    "chart-balance",
    "chart-both-treatments",
    "chart-costs",
    "chart-before-and-after",
    "chart-goes-together",
    "chart-compare",
    "treatment",
    "medicine",
    "taper",
    "switch",
    "fridge-calendar",
    "fridge-page",
    "add-medicine",
    "add-therapy",
    "course",
    "closed-course",
    "session",
    "homework",
    "keep-well",
    "add-side-effect",
    "add-event",
    "questionnaire",
    "reviews",
    "review",
    "review-outcome",
    "review-weeks",
    "review-agenda",
    "own-change",
    "patterns",
    "questionnaires",
    "questionnaire-history",
    "plan",
    "starting-plan",
    "adjust-plan",
    "add-goal",
    "experiment",
    "appointments",
    "appointment",
    "after-visit",
    "views-that-differ",
    "joint-talk",
    "add-person",
    "page",
    "therapist-page",
    "talk-page",
    "starting-plan-on-paper",
    "card-on-paper",
    "second-opinion",
    "month-sheet",
    "toolkit",
    "toolkit-thoughts",
    "toolkit-activities",
    "toolkit-ladders",
    "staying-well",
    "safety-plan",
    "warning-sign",
    "toolkit-search",
    "skill-library",
    "practise-now",
    "thought-record",
    "exposure-ladder",
    "search",
    "search-found",
    "history",
    "history-undo-several",
    "delete-for-good",
    "delete-one-thing",
    "import",
    "import-names",
    "import-table",
    "settings",
    "settings-reminders",
    "export-fhir",
    "when-it-is-bad",
    "palette",
    "keys",
];

/// A made-up file to bring in.
pub fn made_up_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("desktop/files")
        .join(name)
}

/// A made-up export of Bearable.
pub fn bearable() -> PathBuf {
    made_up_file("bearable.csv")
}

/// Goes to one of [`OPEN`] and waits until it stands still.
pub async fn show(window: &Window, screen: &str) {
    match screen {
        "today" => {
            window.chord(&[Key::Control], "1").await;
            window.sees("How was today?").await;
        }
        "earlier-day" => {
            window.chord(&[Key::Control], "1").await;
            window.sees("How was today?").await;
            window.click("‹…").await;
            window.sees("on this day").await;
        }
        "life-chart" => chart(window, "6 months").await,
        "life-chart-year" => chart(window, "Year").await,
        "life-chart-table" => {
            chart(window, "6 months").await;
            // By keyboard: the button moves when the line beside it is told anew.
            window.enter_at("Table").await;
            window
                .wait(
                    "the table",
                    "return document.querySelectorAll('main table tbody tr').length > 100",
                )
                .await;
        }
        "chart-compare" => {
            chart(window, "6 months").await;
            window.reach("Day on the life chart").await;
            window.keys(Key::End + "m").await;
            window.chord(&[Key::Shift], Key::Left + Key::Left).await;
            window.keys("m").await;
            window.sees("How the days differ, not why").await;
        }
        picture if picture.starts_with("chart-") => {
            let name = picture.trim_start_matches("chart-").replace('-', " ");
            // From elsewhere, so that it is not shown as the table of the one before.
            window.chord(&[Key::Control], "1").await;
            window.sees("How was today?").await;
            window.go(&format!("Charts: {name}")).await;
            // The table of the screen before goes on being shown.
            let drawing = "const table = [...document.querySelectorAll('main button[aria-pressed=true]')].find((b) => b.innerText.normalize('NFD').replace(/\\p{M}/gu, '').trim() === 'Table');
                           table?.click();
                           return true";
            window.ask(drawing, vec![]).await;
            window
                .wait(
                    "the drawing",
                    &format!(
                        "return document.querySelector('h1').innerText.normalize('NFD').replace(/\\p{{M}}/gu, '').toLowerCase() === '{name}' \
                         && document.querySelector('.drawing svg') !== null"
                    ),
                )
                .await;
        }
        "treatment" => {
            window.chord(&[Key::Control], "3").await;
            window.heading("Treatment").await;
        }
        "medicine" => {
            window.go("Open Venlafaxine").await;
            window.heading("Venlafaxine").await;
            window.sees("Urgent signs").await;
        }
        "taper" => {
            window.go("Open Venlafaxine").await;
            window.heading("Venlafaxine").await;
            window.click("Titration or taper…").await;
            window.heading("Venlafaxine: titration or taper").await;
        }
        "switch" => {
            window.go("Open Venlafaxine").await;
            window.heading("Venlafaxine").await;
            window.click("Side by side…").await;
            window.sees("only lays out what was entered").await;
        }
        "fridge-calendar" => {
            window.go("Open Sertraline").await;
            window.heading("Sertraline").await;
            window.click("Calendar: Titration…").await;
            window.sees("only lays out what was entered").await;
        }
        "fridge-page" => {
            window.go("Open Sertraline").await;
            window.heading("Sertraline").await;
            window.click("Calendar: Titration…").await;
            window.click("Print or save for the fridge…").await;
            page_shown(window).await;
        }
        "add-medicine" => dialog(window, "Add a medicine").await,
        "add-therapy" => dialog(window, "Add therapy").await,
        "course" => course(window, "CBT").await,
        "closed-course" => course(window, "Light therapy").await,
        "session" => {
            course(window, "CBT").await;
            window.click("Open the session of…").await;
            window.sees("What became of it?").await;
        }
        "homework" => {
            course(window, "CBT").await;
            window.click("How did it go?…").await;
            window.sees("What I learnt").await;
        }
        "keep-well" => {
            course(window, "Light therapy").await;
            window.click("Change the plan").await;
            window.sees("First signs that it turns").await;
        }
        "add-side-effect" => dialog(window, "Add a side effect").await,
        "add-event" => dialog(window, "Add a life event").await,
        "questionnaire" => {
            window.go("Fill in PHQ-9").await;
            window.sees("Over the last 2 weeks").await;
        }
        "reviews" => reviews(window).await,
        "review" => review(window).await,
        "review-outcome" => {
            review(window).await;
            window.click("Record the outcome").await;
            window.sees("Who decided").await;
        }
        "review-weeks" => {
            review(window).await;
            window.click("Change when it is looked at").await;
            window.sees("Agreed with").await;
        }
        "review-agenda" => {
            review(window).await;
            window.click("Put it on the agenda").await;
            window.sees("Whom").await;
        }
        "own-change" => dialog(window, "Look at a change of my own").await,
        "patterns" => {
            window.go("Patterns: what goes together").await;
            window.sees("Moved from day to day").await;
        }
        "questionnaires" => {
            window.go("Questionnaires").await;
            window.heading("From a clinician’s form").await;
        }
        "questionnaire-history" => {
            window.go("Questionnaires").await;
            window.heading("From a clinician’s form").await;
            window.click("History of PHQ-9").await;
            window.heading("Readings").await;
            window.sees("lower than on").await;
        }
        "staying-well" => toolkit(window, "Staying well", "Warning signs").await,
        "safety-plan" => {
            window.go("Write at my safety plan").await;
            window.heading("My safety plan").await;
            window.click("Whom I can tell").await;
            window.sees("L., my sister").await;
        }
        "warning-sign" => dialog(window, "Add a warning sign").await,
        "plan" => {
            window.chord(&[Key::Control], "3").await;
            window.heading("Treatment").await;
            window.click("Plan").await;
            window.heading("Plan").await;
            window.heading("Versions side by side").await;
        }
        "starting-plan" => {
            window.go("Starting plan").await;
            window.heading("Starting plan").await;
            window.click("What is hard…").await;
            window.sees("In my own words").await;
        }
        "adjust-plan" => dialog(window, "Adjust the plan").await,
        "add-goal" => dialog(window, "Add a goal").await,
        "experiment" => dialog(window, "Begin a small experiment").await,
        "appointments" => {
            window.chord(&[Key::Control], "5").await;
            window.heading("Appointments").await;
        }
        "appointment" => {
            window.chord(&[Key::Control], "5").await;
            window.heading("Appointments").await;
            window.click("Change the next visit with Dr. A.").await;
            window.heading("Appointment with Dr. A.").await;
        }
        "after-visit" => {
            window.chord(&[Key::Control], "5").await;
            window.heading("Appointments").await;
            window.click("Past visits…").await;
            window.click("What came of it…").await;
            window.heading("After the visit with Dr. A.").await;
            window.click("Add another line").await;
            window
                .choose("Does it change something in your treatment?", "a medicine")
                .await;
        }
        "views-that-differ" => dialog(window, "Write down views that differ").await,
        "joint-talk" => {
            window.go("When clinicians see it differently").await;
            window.click("Ask for a joint talk…").await;
            window.heading("A request for a joint talk").await;
            page_shown(window).await;
        }
        "add-person" => dialog(window, "Add a person to the care team").await,
        "page" => preview(window, "Preview the page for the prescriber").await,
        "therapist-page" => preview(window, "Preview the page for the therapist").await,
        "talk-page" => preview(window, "Preview the page for a talk together").await,
        "starting-plan-on-paper" => preview(window, "Print the starting plan").await,
        "card-on-paper" => preview(window, "Print the card for when it is bad").await,
        "second-opinion" => preview(window, "Preview the pack for a second opinion").await,
        "month-sheet" => {
            preview(window, "Preview the sheet of a month").await;
            window.click("Parts…").await;
            window.sees("Day by day").await;
        }
        "toolkit" => toolkit(window, "Skills", "My skills").await,
        "toolkit-thoughts" => toolkit(window, "Thought records", "Thought records").await,
        "toolkit-activities" => toolkit(window, "Activity plan", "Activity plan").await,
        "toolkit-ladders" => {
            toolkit(window, "Exposure ladders", "Exposure ladders").await;
            window.click("Show attempts: step 2…").await;
            window.sees("What I learnt").await;
        }
        "toolkit-search" => {
            toolkit(window, "Skills", "My skills").await;
            window.fill("Search the Toolkit", "bus").await;
            window.sees("with these words").await;
        }
        "skill-library" => {
            toolkit(window, "Skills", "My skills").await;
            window.click("Choose from the library").await;
            window.heading("Library of skills").await;
        }
        "practise-now" => {
            window.go("Practise: Paced breathing").await;
            window.heading("Paced breathing").await;
        }
        "thought-record" => {
            window.go("Write a thought record").await;
            window.heading("Thought record").await;
            window.click("Feelings").await;
            window.sees("What did you feel").await;
        }
        "exposure-ladder" => {
            window.go("Build an exposure ladder").await;
            window.heading("Exposure ladder").await;
            window.click("Steps").await;
            window.sees("from easier to harder").await;
        }
        "search" => {
            window.go("Search everything I wrote").await;
            window.fill("Words to look for", "").await;
            window.sees("What is searched").await;
        }
        "search-found" => {
            window.go("Search everything I wrote").await;
            window.fill("Words to look for", "slep").await;
            window.sees(" found").await;
        }
        "history" => {
            window.go("History: what was done").await;
            window.heading("Corrections").await;
            window.sees("Stood before").await;
        }
        "history-undo-several" => {
            for title in ["A walk by the sea", "The long way round"] {
                let input = json!({ "id": null, "day": window.today().await.to_string(), "until": null,
                    "title": title, "impact": null, "note": null });
                window.call("save_event", json!({ "input": input })).await;
            }
            // Read anew, because the page was not told of these acts.
            window.chord(&[Key::Control], "1").await;
            window.sees("How was today?").await;
            window.go("History: what was done").await;
            window.click("Undo back to here……").await;
            window.heading("Undo 2 acts?").await;
        }
        "delete-for-good" => {
            window.go("Delete for good").await;
            window.sees("in all").await;
        }
        "delete-one-thing" => {
            window.go("Delete for good").await;
            window.sees("in all").await;
            window.click("Delete…: Check-in…").await;
            window.heading("Delete for good?").await;
        }
        "import" => {
            window.go("Import a file").await;
            window.heading("Import a file").await;
        }
        "import-names" => {
            window.go("Import a file").await;
            window.heading("Import a file").await;
            window.give_file(&bearable()).await;
            window.sees("Best effort").await;
            window
                .choose("On which scale are the moods?", "1 to 10")
                .await;
            window.sees("What was tracked").await;
        }
        "import-table" => {
            window.go("Import a file").await;
            window.heading("Import a file").await;
            window.give_file(&made_up_file("table.csv")).await;
            window.heading("What is in this table?").await;
            window.select("Datum", "the day").await;
            window.select("Stimmung", "mood, 0 to 10").await;
            window.select("Angst", "answers to one question").await;
            window.select("Notiz", "words").await;
            window
                .choose("In which order do the dates stand?", "day, month, year")
                .await;
            window.heading("What would happen").await;
        }
        "settings" => {
            window.chord(&[Key::Control], ",").await;
            window.heading("Settings").await;
        }
        "settings-reminders" => {
            window.chord(&[Key::Control], ",").await;
            window.heading("Reminders").await;
            let open = "const tick = document.querySelector('#reminders input[type=checkbox]');
                        if (!tick.checked) tick.click();
                        document.querySelector('#reminders').scrollIntoView();";
            window.ask(open, vec![]).await;
            window.sees("Also while the record is locked").await;
        }
        "export-fhir" => {
            window.chord(&[Key::Control], ",").await;
            window.click("For a clinic’s system (FHIR)…").await;
            window.heading("For a clinic’s system (FHIR)").await;
        }
        "when-it-is-bad" => {
            window.go("When it is bad").await;
            window
                .wait(
                    "the card",
                    "return document.querySelector('dialog[open]') !== null",
                )
                .await;
        }
        "palette" => {
            window.chord(&[Key::Control], "k").await;
            window.heading("Go to, or do").await;
        }
        "keys" => {
            window.go("Keys").await;
            window
                .wait(
                    "the keys",
                    "return document.querySelector('dialog[open]') !== null",
                )
                .await;
        }
        other => panic!("no way to the screen “{other}”"),
    }
    window.still().await;
}

/// Closes what lies over the screen.
pub async fn leave(window: &Window) {
    if window
        .ask(
            "return document.querySelector('dialog[open]') !== null",
            vec![],
        )
        .await
        == json!(true)
    {
        window.keys(Key::Escape).await;
        window
            .wait(
                "the dialog to close",
                "return document.querySelector('dialog[open]') === null",
            )
            .await;
        // Two Escapes within a moment hide the window; the next one must not count as the second.
        tokio::time::sleep(Duration::from_millis(900)).await;
    }
}

async fn chart(window: &Window, stretch: &str) {
    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    window.go("Charts: life chart").await;
    window.heading("Life chart").await;
    window.choose("Stretch of time", stretch).await;
    window
        .wait(
            "the drawing",
            "return document.querySelector('.drawing svg') !== null",
        )
        .await;
}

/// The screen of a course, from Treatment.
async fn course(window: &Window, approach: &str) {
    window.chord(&[Key::Control], "3").await;
    window.heading("Treatment").await;
    // Both pictures are drawn: what lies below them no longer moves.
    window.sees("Both treatments as a table").await;
    window.sees("Balance as a table").await;
    window.click(approach).await;
    window.heading(approach).await;
    window.heading("Keep-well plan").await;
}

async fn reviews(window: &Window) {
    window.chord(&[Key::Control], "4").await;
    window.heading("Reviews").await;
    window.sees("To look at now").await;
}

/// The review that can be looked at now.
async fn review(window: &Window) {
    reviews(window).await;
    window.click("Venlafaxine raised to 112.5 mg").await;
    window.heading("What else changed").await;
}

async fn toolkit(window: &Window, part: &str, heading: &str) {
    window.chord(&[Key::Control], "6").await;
    window.heading("Toolkit").await;
    window.click(part).await;
    window.heading(heading).await;
}

/// A page as it prints, from the palette.
async fn preview(window: &Window, command: &str) {
    window.go(command).await;
    page_shown(window).await;
}

async fn page_shown(window: &Window) {
    window
        .wait(
            "the preview",
            "return [...document.querySelectorAll('img.page')].some((page) => page.complete && page.naturalWidth > 0)",
        )
        .await;
}

async fn dialog(window: &Window, command: &str) {
    window.go(command).await;
    window
        .wait(
            "the dialog",
            "return document.querySelector('dialog[open] form') !== null",
        )
        .await;
}
