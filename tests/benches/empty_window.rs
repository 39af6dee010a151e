//! An empty Tauri window, to hold the start of Ballast's against: one line of text, no page, no record.

#![allow(
    clippy::exit,
    clippy::expect_used,
    reason = "Tauri's macro exits, and a bench that cannot start is to stop"
)]

use tauri::http::Response;
use tauri::{Builder, WebviewUrl, WebviewWindowBuilder};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut context = tauri::generate_context!();
    context.config_mut().app.windows.clear();
    Builder::default()
        .register_uri_scheme_protocol("empty", |_, _| {
            // Without its kind it would be a file to be saved.
            Response::builder()
                .header("Content-Type", "text/html")
                .body(b"<!doctype html><h1>An empty window</h1>".to_vec())
                .expect("one header")
        })
        .setup(|app| {
            let url = WebviewUrl::CustomProtocol("empty://localhost/".parse()?);
            WebviewWindowBuilder::new(app, "main", url)
                .title("Ballast, an empty window")
                .inner_size(1240.0, 820.0)
                .build()?;
            Ok(())
        })
        .run(context)?;
    Ok(())
}
