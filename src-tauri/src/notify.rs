//! Notifications of the desktop. Only words that anybody may read come here; where nothing shows notifications, nothing happens.

#[cfg(all(unix, not(target_os = "macos")))]
use ballast_words::t;
use notify_rust::Notification;

/// What a person answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Nothing: it was closed, or its time was over.
    Closed,
    /// To see it in the window.
    Open,
    /// It is done.
    Done,
    /// To be told again later.
    Later,
}

/// A notification on the screen.
pub struct Shown {
    handle: notify_rust::NotificationHandle,
}

impl Shown {
    /// The number by which the desktop knows it; 0 where it has none.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub fn id(&self) -> u32 {
        self.handle.id()
    }

    /// The number by which the desktop knows it; 0 where it has none.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn id(&self) -> u32 {
        0
    }

    /// Waits for the answer.
    #[cfg(all(unix, not(target_os = "macos")))]
    pub fn answer(self) -> Answer {
        let mut answer = Answer::Closed;
        self.handle.wait_for_action(|action| {
            answer = match action {
                "default" | "open" => Answer::Open,
                "done" => Answer::Done,
                "later" => Answer::Later,
                _ => Answer::Closed,
            };
        });
        answer
    }

    /// There is no answer here but the window itself.
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    pub fn answer(self) -> Answer {
        drop(self.handle);
        Answer::Closed
    }
}

/// Whether something here shows notifications.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn is_there() -> bool {
    notify_rust::get_server_information().is_ok()
}

/// Whether something here shows notifications: the system does.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn is_there() -> bool {
    true
}

/// Shows it, in the place of the one of that number; none where nothing shows notifications.
pub fn show(words: &str, done: bool, instead_of: Option<u32>) -> Option<Shown> {
    let mut notification = Notification::new();
    notification.appname("Ballast").summary(words);
    #[cfg(all(unix, not(target_os = "macos")))]
    {
        notification
            .icon("ballast")
            .action("default", &t!("desktop-open"));
        if done {
            notification.action("done", &t!("desktop-done"));
        } else {
            notification.action("open", &t!("desktop-open"));
        }
        notification.action("later", &t!("desktop-later"));
        if let Some(id) = instead_of {
            notification.id(id);
        }
    }
    #[cfg(not(all(unix, not(target_os = "macos"))))]
    let _ = (done, instead_of);
    match notification.show() {
        Ok(handle) => Some(Shown { handle }),
        Err(_) => {
            tracing::info!("nothing here shows notifications");
            None
        }
    }
}

/// Takes one away that has become needless.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn close(id: u32) {
    let closed = zbus::blocking::Connection::session().and_then(|bus| {
        bus.call_method(
            Some("org.freedesktop.Notifications"),
            "/org/freedesktop/Notifications",
            Some("org.freedesktop.Notifications"),
            "CloseNotification",
            &id,
        )
    });
    if closed.is_err() {
        tracing::info!("a notification could not be taken away");
    }
}

/// Takes one away that has become needless: the system does so itself here.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn close(_: u32) {}
