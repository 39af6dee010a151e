//! A file dragged onto the window, as from a file manager: a small window beside offers it, the mouse carries it over.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ballast_tests::home::Home;

use crate::window::Window;

/// Where the small window stands, and where over the app the file is let go.
const FROM: [u32; 2] = [1240, 760];
const TO: [u32; 2] = [500, 420];

/// Drops a file on the window until the page shows a heading.
pub async fn drop_on_window(window: &Window, home: &Home, file: &Path, heading: &str) {
    let said = home.at("dragged");
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/faults/drag_source.py");
    let log = fs::File::create(&said).unwrap();
    // Debian's own Python: it is the one that has GTK.
    let child = Command::new("/usr/bin/python3")
        .arg(source)
        .arg(file)
        .envs(home.variables())
        .envs([("NO_AT_BRIDGE", "1"), ("GDK_BACKEND", "x11")])
        .env_remove("WAYLAND_DISPLAY")
        .stdin(Stdio::null())
        .stdout(log)
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let source = Source(child);
    window
        .wait_for(|| fs::read_to_string(&said).is_ok_and(|said| said.contains("ready")))
        .await;
    for _ in 0..5 {
        drag().await;
        if window.shows_heading(heading).await {
            break;
        }
    }
    drop(source);
    window.heading(heading).await;
}

struct Source(Child);

impl Drop for Source {
    fn drop(&mut self) {
        // One that is gone already is what is wanted.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

async fn drag() {
    let mut moves = vec![vec![
        "mousemove".to_owned(),
        FROM[0].to_string(),
        FROM[1].to_string(),
    ]];
    moves.push(vec!["mousedown".to_owned(), "1".to_owned()]);
    for part in 1..=20 {
        let at = |i: usize| ((FROM[i] * (20 - part) + TO[i] * part) / 20).to_string();
        moves.push(vec!["mousemove".to_owned(), at(0), at(1)]);
    }
    for step in moves {
        xdotool(&step);
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    // Still for a moment, so that the window below has answered that it takes what is held over it.
    tokio::time::sleep(Duration::from_millis(500)).await;
    xdotool(&["mouseup".to_owned(), "1".to_owned()]);
}

fn xdotool(words: &[String]) {
    let done = Command::new("xdotool").args(words).status();
    assert!(
        done.is_ok_and(|status| status.success()),
        "the mouse could not be moved: `./dev setup` installs xdotool"
    );
}
