//! The watch: a thread that looks at the record when something may be due, has it said, and does what is answered.
//!
//! What is to be said when is decided by `ballast_journal::reminder`; this keeps the time, remembers what a locked record would have said (instants
//! and kinds, no names), and holds no words of its own.

use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use ballast_journal::reminder;
use ballast_journal::reminder::rules::{self, Key, Memory, Planned, Rules, Scene};
use chrono::{DateTime, TimeDelta, Utc};
use chrono_tz::Tz;
use tauri::{AppHandle, Emitter, Manager};

use crate::app::App;
use crate::notify::{self, Answer};
use crate::{locking, window};

/// The event by which the page hears what an answer to a reminder changed; its payload is [`ballast_journal::views::Changed`].
const CHANGED: &str = "changed";
/// The event by which the page is asked to show Today.
const TODAY: &str = "show-today";
/// How often the clocks are looked at.
const TURN: Duration = Duration::from_secs(10);
/// After an act the page usually asks for more; it is not held up.
const SETTLE: Duration = Duration::from_millis(400);

/// Wakes the watch before its turn.
#[derive(Default)]
pub struct Bell {
    rung: Mutex<bool>,
    heard: Condvar,
}

impl Bell {
    /// Something may have changed.
    pub fn ring(&self) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.heard.notify_one();
    }

    /// Waits until it is rung, `most` at the longest; whether it was.
    fn wait(&self, most: Duration) -> bool {
        let rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        let waited = self.heard.wait_timeout_while(rung, most, |rung| !*rung);
        let (mut rung, _) = waited.unwrap_or_else(PoisonError::into_inner);
        std::mem::take(&mut *rung)
    }
}

/// What the watch remembers between two looks.
#[derive(Default)]
pub struct Standing {
    /// Of which record.
    record: String,
    memory: Memory,
    ahead: Vec<Planned>,
    rules: Rules,
    next: Option<DateTime<Utc>>,
    looked: Option<(DateTime<Utc>, Tz)>,
    was_open: bool,
    /// What stands on the screen.
    shown: Option<Shown>,
    /// Counts notifications, so that an answer to one that was replaced is not taken for one to its successor.
    count: u64,
}

struct Shown {
    number: u64,
    id: u32,
    about: Vec<Key>,
}

/// Something to show.
struct ToSay {
    words: String,
    about: Vec<Key>,
    done: bool,
}

/// Starts the watch. It ends with the app.
pub fn start(handle: AppHandle) {
    std::thread::spawn(move || {
        loop {
            let rung = handle.state::<App>().bell.wait(TURN);
            if rung {
                std::thread::sleep(SETTLE);
            }
            locking::lock_if_idle(&handle);
            turn(&handle, rung);
        }
    });
}

/// Looks, if anything may have changed since the last look, and shows what is to be said.
fn turn(handle: &AppHandle, rung: bool) {
    let app = handle.state::<App>();
    let (now, zone) = (app.clock.now(), app.clock.zone());
    // Asked before anything is held: the window answers on the main thread.
    let in_front = window::is_in_front(handle);
    let (say, gone) = {
        let mut standing = app.standing();
        let open = app.held().journal.is_some();
        if !(rung || standing.is_time(now, zone) || open != standing.was_open) {
            return;
        }
        standing.was_open = open;
        standing.looked = Some((now, zone));
        let say = if open {
            standing.look_at_record(&app, in_front)
        } else {
            standing.look_while_locked(now, zone)
        };
        let gone = standing
            .shown
            .take_if(|shown| shown.about.is_empty() && say.is_none());
        (say, gone)
    };
    if let Some(gone) = gone {
        notify::close(gone.id);
    }
    if let Some(say) = say {
        show(handle, &app, say);
    }
}

impl Standing {
    /// What the notification on the screen is about.
    fn on_screen(&self) -> Vec<Key> {
        let shown = self.shown.as_ref();
        shown.map(|shown| shown.about.clone()).unwrap_or_default()
    }

    /// Whether the hour has come, the clock was set back, the machine has slept or travelled.
    fn is_time(&self, now: DateTime<Utc>, zone: Tz) -> bool {
        let Some((looked, looked_in)) = self.looked else {
            return true;
        };
        self.next.is_none_or(|next| next <= now) || now < looked || zone != looked_in
    }

    fn look_at_record(&mut self, app: &App, in_front: bool) -> Option<ToSay> {
        let mut held = app.held();
        let record = held.folder.display().to_string();
        let journal = held.journal.as_mut()?;
        let record = if journal.is_made_up() {
            String::new()
        } else {
            record
        };
        if record != self.record {
            let (count, shown) = (self.count, self.shown.take());
            *self = Self {
                record,
                count,
                shown,
                looked: self.looked,
                was_open: true,
                ..Self::default()
            };
        }
        let shown = self.on_screen();
        let scene = Scene {
            shown: &shown,
            in_front,
        };
        let looked = match reminder::look(journal, &self.memory, scene) {
            Ok(looked) => looked,
            Err(error) => {
                tracing::warn!(code = error.code(), "reminders could not be looked at");
                self.next = Some(self.looked?.0 + TimeDelta::minutes(5));
                return None;
            }
        };
        self.memory = looked.look.memory;
        self.next = Some(looked.look.next);
        self.ahead = looked.ahead;
        self.rules = looked.rules;
        if let Some(shown) = &mut self.shown {
            shown.about = looked.still_open;
        }
        let said = looked.look.say?;
        Some(ToSay {
            words: reminder::sentence(said),
            about: looked.look.about,
            done: looked.look.doses_only,
        })
    }

    /// From what was planned when it was locked. Whatever it is, the words are the same.
    fn look_while_locked(&mut self, now: DateTime<Utc>, zone: Tz) -> Option<ToSay> {
        if !self.rules.when_locked {
            self.next = Some(now + TimeDelta::hours(6));
            return None;
        }
        let shown = self.on_screen();
        let scene = Scene {
            shown: &shown,
            in_front: false,
        };
        let look = rules::look(&self.ahead, &self.rules, &self.memory, now, zone, scene);
        self.memory = look.memory;
        self.next = Some(look.next);
        look.say.map(|_| ToSay {
            words: reminder::locked(),
            about: look.about,
            done: false,
        })
    }
}

/// Shows it in the place of what may stand there, and waits for the answer in a thread of its own.
fn show(handle: &AppHandle, app: &App, say: ToSay) {
    let (number, before) = {
        let mut standing = app.standing();
        standing.count += 1;
        (standing.count, standing.shown.take().map(|s| s.id))
    };
    let Some(shown) = notify::show(&say.words, say.done, before) else {
        // It stands on Today all the same.
        return;
    };
    app.standing().shown = Some(Shown {
        number,
        id: shown.id(),
        about: say.about,
    });
    let handle = handle.clone();
    std::thread::spawn(move || {
        let answer = shown.answer();
        let app = handle.state::<App>();
        let about = {
            let mut standing = app.standing();
            match standing.shown.take_if(|s| s.number == number) {
                Some(shown) => shown.about,
                None => return,
            }
        };
        take(&handle, &app, answer, &about);
    });
}

/// Does what was answered.
fn take(handle: &AppHandle, app: &App, answer: Answer, about: &[Key]) {
    match answer {
        Answer::Closed => {}
        Answer::Open => {
            window::show(handle);
            tell(handle, TODAY, ());
        }
        Answer::Later => {
            let now = app.clock.now();
            app.standing().memory.put_off(about, now);
            app.bell.ring();
        }
        Answer::Done => {
            let done = app.with(|journal| reminder::take_doses(journal, about));
            match done {
                Ok(changed) => tell(handle, CHANGED, changed),
                // Locked meanwhile, or the disk is full: the window says which.
                Err(_) => {
                    window::show(handle);
                    tell(handle, TODAY, ());
                }
            }
        }
    }
}

fn tell<T: serde::Serialize + Clone>(handle: &AppHandle, event: &str, payload: T) {
    if handle.emit(event, payload).is_err() {
        tracing::warn!("the page did not hear of the answer to a reminder");
    }
}
