//! The page's process can die while the app lives: killed by the system when memory is short, or fallen over its own fault. The record is
//! in our process and safe; the window would only stay empty. So the page is loaded again, and finds the record as it was.
//!
//! WebKitGTK and WKWebView say when it happens. WebView2 shows a page of its own with a button that does the same.
//!
//! On Linux the page is drawn without the graphics card. It has words and still pictures, which need none; preparing one took longer than
//! everything else at the start where there is no good driver, and a bad driver can show an empty window.

use tauri::{Builder, Wry};
#[cfg(target_os = "linux")]
use tauri::{Runtime, plugin};

/// A page that dies as soon as it is loaded is not loaded for ever.
#[cfg(any(target_os = "linux", target_os = "macos"))]
const MOST_RELOADS: u32 = 20;

/// Has every window load its page again after its process died.
#[cfg(target_os = "linux")]
pub fn come_back(builder: Builder<Wry>) -> Builder<Wry> {
    builder.plugin(
        plugin::Builder::<Wry>::new("come-back")
            .on_webview_ready(watch)
            .build(),
    )
}

#[cfg(target_os = "linux")]
fn watch<R: Runtime>(webview: tauri::Webview<R>) {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    let watching = webview.with_webview(|platform| {
        if let Some(settings) = WebViewExt::settings(&platform.inner()) {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
        let reloads = std::cell::Cell::new(0);
        platform
            .inner()
            .connect_web_process_terminated(move |view, reason| {
                tracing::warn!(?reason, "the page's process ended");
                if reloads.get() < MOST_RELOADS {
                    reloads.set(reloads.get() + 1);
                    view.reload();
                }
            });
    });
    if watching.is_err() {
        tracing::warn!("the page's process is not watched");
    }
}

/// Has every window load its page again after its process died.
#[cfg(target_os = "macos")]
pub fn come_back(builder: Builder<Wry>) -> Builder<Wry> {
    let reloads = std::sync::atomic::AtomicU32::new(0);
    builder.on_web_content_process_terminate(move |webview| {
        tracing::warn!("the page's process ended");
        let before = reloads.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        if before < MOST_RELOADS && webview.reload().is_err() {
            tracing::warn!("the page could not be loaded again");
        }
    })
}

/// WebView2 offers to load the page again by itself.
#[cfg(not(any(target_os = "linux", target_os = "macos")))]
pub fn come_back(builder: Builder<Wry>) -> Builder<Wry> {
    builder
}
