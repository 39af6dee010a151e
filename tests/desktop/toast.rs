//! The line that says what was just done lies over nothing that is being used.

use ballast_tests::home::Home;
use serde_json::Value;
use thirtyfour::Key;

use crate::steps::made_up;
use crate::window::Window;

/// Brings the last field for words to one edge of the window, gives it the focus, and tells where it and the toast then are.
const AT_EDGE: &str = "const [edge, done] = arguments;
    const field = [...document.querySelectorAll('main textarea, main input:not([type])')].filter((f) => f.getClientRects().length).at(-1);
    document.activeElement.blur();
    const box = field.getBoundingClientRect();
    window.scrollBy(0, edge === 'foot' ? box.bottom - innerHeight + 4 : box.top - 4);
    field.focus({ preventScroll: true });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      const toast = document.querySelector('.toast');
      const place = (e) => { const { top, bottom } = e.getBoundingClientRect(); return { top, bottom }; };
      done({ toast: toast && place(toast), field: place(field), height: innerHeight });
    }));";

fn number(places: &Value, what: &str, edge: &str) -> f64 {
    places[what][edge]
        .as_f64()
        .unwrap_or_else(|| panic!("no {what} on the screen: {places}"))
}

#[tokio::test]
async fn the_toast_makes_way_for_the_field_that_is_typed_in() {
    let home = Home::new();
    let window = made_up(&home).await;
    window.size(900, 560).await;
    window.chord(&[Key::Control], "1").await;
    window.sees("How was today?").await;
    for edge in ["foot", "top", "foot"] {
        let places = said_at(&window, edge).await;
        let (top, bottom) = (
            number(&places, "field", "top"),
            number(&places, "field", "bottom"),
        );
        let height = places["height"].as_f64().unwrap();
        if edge == "foot" {
            assert!(
                bottom > height - 40.0,
                "the field is not at the foot: {places}"
            );
        } else {
            assert!(top < 40.0, "the field is not at the top: {places}");
        }
        let free =
            number(&places, "toast", "bottom") <= top || number(&places, "toast", "top") >= bottom;
        assert!(
            free,
            "the toast lies over the field at the {edge}: {places}"
        );
        let inside =
            number(&places, "toast", "top") >= 0.0 && number(&places, "toast", "bottom") <= height;
        assert!(inside, "the toast is cut off: {places}");
    }
    window.close().await;
}

/// Has something said, then uses a field at that edge.
async fn said_at(window: &Window, edge: &str) -> Value {
    window
        .ask("document.activeElement?.blur(); return true", vec![])
        .await;
    window.chord(&[Key::Control, Key::Shift], "z").await;
    window.sees("There is nothing to do again.").await;
    window.ask_later(AT_EDGE, vec![edge.into()]).await
}
