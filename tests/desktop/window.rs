//! The window as a person has it: things are found by the words on them, clicked, typed into and waited for.
//!
//! Every wait polls for its condition, 20 s at most; a wait that ends in vain says what the window showed instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use ballast_tests::home::Home;
use chrono::NaiveDate;
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;
use thirtyfour::{Key, TypingData, WebDriver, WebElement};
use tokio::sync::{Mutex, MutexGuard};

use crate::driver::Driver;

const FIND: &str = include_str!("find.js");
const FOCUS: &str = include_str!("focus.js");
/// More stops than any screen has.
const MOST_STOPS: usize = 150;
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(40);

/// One window at a time: the machine has one screen and few cores.
static TURN: LazyLock<Mutex<()>> = LazyLock::new(|| Mutex::new(()));

/// Asks again and again until it works or patience ends; then the last refusal.
pub async fn until<T, E>(ask: impl AsyncFn() -> Result<T, E>) -> Result<T, E> {
    let end = Instant::now() + PATIENCE;
    loop {
        match ask().await {
            Ok(done) => return Ok(done),
            Err(refused) if Instant::now() > end => return Err(refused),
            Err(_) => tokio::time::sleep(PAUSE).await,
        }
    }
}

/// An open window of the app. Fields are dropped in this order: session, programs, turn.
pub struct Window {
    session: WebDriver,
    driver: Driver,
    _turn: MutexGuard<'static, ()>,
}

impl Window {
    /// Starts the app in `home` and waits until its page is there.
    pub async fn open(home: &Home) -> Self {
        Self::open_with(home, &[]).await
    }

    /// The same with words on its command line.
    pub async fn open_with(home: &Home, arguments: &[&str]) -> Self {
        Self::start(home, arguments, false).await
    }

    /// The same, in the desktop's accessibility tree, as a screen reader meets it.
    pub async fn open_to_readers(home: &Home, arguments: &[&str]) -> Self {
        Self::start(home, arguments, true).await
    }

    async fn start(home: &Home, arguments: &[&str], readers: bool) -> Self {
        let turn = TURN.lock().await;
        let driver = Driver::start(home, readers);
        let session = driver.session(arguments).await;
        let window = Self {
            session,
            driver,
            _turn: turn,
        };
        window
            .session
            .set_script_timeout(Duration::from_secs(60))
            .await
            .unwrap();
        window.size(1280, 800).await;
        window
            .wait("the page", "return document.querySelector('h1') !== null")
            .await;
        window
    }

    /// Closes the window and waits until its programs are gone.
    pub async fn close(self) {
        let Self {
            session,
            mut driver,
            _turn,
        } = self;
        session.quit().await.unwrap();
        driver.end();
    }

    /// Makes the window this large, in pixels.
    pub async fn size(&self, width: u32, height: u32) {
        self.session
            .set_window_rect(0, 0, width, height)
            .await
            .unwrap();
        let fits = format!(
            "return Math.abs(innerWidth - {width}) < 2 && Math.abs(innerHeight - {height}) < 2"
        );
        self.wait("the window's size", &fits).await;
    }

    /// Runs a script in the page and gives its answer.
    pub async fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.session.execute(script, arguments).await {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("the page did not answer: {error}\n{script}"),
        }
    }

    /// Runs a script that calls back when it is done.
    pub async fn ask_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        match self.session.execute_async(script, arguments).await {
            Ok(answer) => answer.json().clone(),
            Err(error) => panic!("the page did not answer: {error}"),
        }
    }

    /// Waits until a script says `true`.
    pub async fn wait(&self, what: &str, script: &str) {
        self.wait_with(what, script, Vec::new()).await;
    }

    async fn wait_with(&self, what: &str, script: &str, arguments: Vec<Value>) {
        let seen = until(
            async || match self.session.execute(script, arguments.clone()).await {
                Ok(answer) if answer.json() == &Value::Bool(true) => Ok(()),
                Ok(answer) => Err(answer.json().to_string()),
                Err(error) => Err(error.to_string()),
            },
        );
        if let Err(last) = seen.await {
            self.give_up(what, &last).await;
        }
    }

    /// Waits until something outside the page is so.
    pub async fn wait_for(&self, so: impl Fn() -> bool) {
        let seen = until(async || if so() { Ok(()) } else { Err("it is not") });
        if let Err(last) = seen.await {
            self.give_up("what was to happen outside the page", last)
                .await;
        }
    }

    /// Waits until something that the page or the shell is asked for is so.
    pub async fn wait_for_page(&self, what: &str, so: impl AsyncFn() -> bool) {
        let seen = until(async || if so().await { Ok(()) } else { Err("it is not") });
        if let Err(last) = seen.await {
            self.give_up(what, last).await;
        }
    }

    /// Waits until the page shows these words, accents or not.
    pub async fn sees(&self, words: &str) {
        let script = "const tidy = (t) => t.normalize('NFD').replace(/\\p{M}/gu, '').replace(/[\\s\\u00a0]+/g, ' ');
                      return tidy(document.body.innerText).includes(tidy(arguments[0]))";
        self.wait_with(&format!("“{words}”"), script, vec![json!(words)])
            .await;
    }

    /// Waits for a heading with these words.
    pub async fn heading(&self, words: &str) {
        self.element("heading", words, None, None).await;
    }

    /// Whether a heading with these words comes within a moment.
    pub async fn shows_heading(&self, words: &str) -> bool {
        for _ in 0..60 {
            if self.find("heading", words, None, None).await.is_ok() {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        false
    }

    /// Everything the page says now.
    pub async fn text(&self) -> String {
        self.ask("return document.body.innerText", Vec::new())
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// What an element says now.
    pub async fn text_of(&self, selector: &str) -> String {
        let script = "return document.querySelector(arguments[0])?.innerText ?? ''";
        self.ask(script, vec![json!(selector)])
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Clicks the button, link or menu entry with this name. An ending `…` stands for any ending.
    pub async fn click(&self, name: &str) {
        self.press("button", name, None, None).await;
    }

    /// Chooses a tile, pill or tick of a group.
    pub async fn choose(&self, group: &str, choice: &str) {
        self.press("choice", group, Some(choice), None).await;
    }

    /// Moves the pointer onto the button or link with this name.
    pub async fn point_at(&self, name: &str) {
        let target = self.element("button", name, None, None).await;
        let chain = self.session.action_chain();
        chain
            .move_to_element_center(&target)
            .perform()
            .await
            .unwrap();
    }

    /// Types into the field with this label, in place of what it holds.
    pub async fn fill(&self, label: &str, text: &str) {
        let field = self.element("field", label, None, None).await;
        self.type_into(&field, label, text).await;
    }

    /// What a field holds.
    pub async fn value_of(&self, label: &str) -> String {
        let field = self.element("field", label, None, None).await;
        field.prop("value").await.unwrap().unwrap_or_default()
    }

    /// Chooses from a list, by the words of the entry.
    pub async fn select(&self, label: &str, entry: &str) {
        let list = self.element("field", label, None, None).await;
        self.select_from(&list, entry).await;
    }

    async fn select_from(&self, list: &WebElement, entry: &str) {
        let script =
            "const plain = (t) => t.normalize('NFD').replace(/\\p{M}/gu, '').trim();
             return [...arguments[0].options].find((o) => plain(o.text) === plain(arguments[1])) ?? null";
        let arguments = vec![list.to_json().unwrap(), json!(entry)];
        let found = until(async || {
            self.session
                .execute(script, arguments.clone())
                .await?
                .element()
        })
        .await;
        match found {
            Ok(option) => option.click().await.unwrap(),
            Err(error) => {
                self.give_up(&format!("the entry “{entry}”"), &error.to_string())
                    .await
            }
        }
    }

    /// Gives a file to the page, as the system's dialog would.
    pub async fn give_file(&self, file: &Path) {
        let input = self
            .session
            .find(thirtyfour::By::Css("input[type=file]"))
            .await
            .unwrap();
        input.send_keys(file.to_str().unwrap()).await.unwrap();
    }

    /// Types on the keyboard, wherever the focus is.
    pub async fn keys(&self, keys: impl Into<TypingData>) {
        self.session
            .action_chain()
            .send_keys(keys)
            .perform()
            .await
            .unwrap();
    }

    /// Presses a key while holding others.
    pub async fn chord(&self, held: &[Key], key: impl Into<TypingData>) {
        let mut chain = self.session.action_chain();
        for modifier in held {
            chain = chain.key_down(modifier.clone());
        }
        chain = chain.send_keys(key);
        for modifier in held.iter().rev() {
            chain = chain.key_up(modifier.clone());
        }
        chain.perform().await.unwrap();
    }

    /// Goes on with Tab until the thing with this name has the focus, as somebody does who has no mouse. An ending `…` stands
    /// for any ending.
    pub async fn reach(&self, name: &str) {
        self.still().await;
        let mut passed = Vec::new();
        for _ in 0..MOST_STOPS {
            let here = self.focus().await;
            let fits = name
                .strip_suffix('…')
                .map_or(here == name, |start| here.starts_with(start));
            if fits {
                return;
            }
            passed.push(here);
            self.keys(Key::Tab).await;
        }
        self.give_up(
            &format!("Tab to reach “{name}”"),
            &format!("it stopped at {passed:?}"),
        )
        .await
    }

    /// The name of what has the focus.
    pub async fn focus(&self) -> String {
        self.ask(FOCUS, Vec::new())
            .await
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }

    /// Reaches a field by Tab and types into it, in place of what it holds.
    pub async fn type_at(&self, label: &str, text: &str) {
        self.reach(label).await;
        self.chord(&[Key::Control], "a").await;
        self.keys(text).await;
    }

    /// Reaches a button or link by Tab and presses Enter.
    pub async fn enter_at(&self, name: &str) {
        self.reach(name).await;
        self.keys(Key::Enter).await;
    }

    /// Reaches a group of tiles or pills by Tab and chooses the `nth` of them, from 0, by the arrow keys.
    pub async fn choose_at(&self, group: &str, nth: usize) {
        self.reach(&format!("{group}…")).await;
        self.keys(" ").await;
        for _ in 0..nth {
            self.keys(Key::Right).await;
        }
    }

    /// Goes to a screen or does something through "Go to, or do" (Ctrl K).
    pub async fn go(&self, command: &str) {
        self.chord(&[Key::Control], "k").await;
        self.heading("Go to, or do").await;
        self.keys(command).await;
        self.element("button", &format!("{command}…"), None, None)
            .await;
        self.keys(Key::Enter).await;
        self.wait(
            "the palette to close",
            "return document.querySelector('#palette-list') === null",
        )
        .await;
    }

    /// Which groups of the recovery code are asked for, from 1.
    pub async fn numbers_asked(&self) -> Vec<usize> {
        let script = "return [...document.querySelectorAll('label')].map((l) => Number(l.innerText.replace(/^Group /, '')))";
        let numbers: Vec<usize> =
            serde_json::from_value(self.ask(script, Vec::new()).await).unwrap();
        assert!(numbers.len() > 1, "only {numbers:?} asked");
        numbers
    }

    /// Today's day as the record counts it.
    pub async fn today(&self) -> NaiveDate {
        self.call("get_today", json!({ "day": null })).await["today"]
            .as_str()
            .unwrap()
            .parse()
            .unwrap()
    }

    /// What the shell answers to a command of the page; a refusal stands under `refused`.
    pub async fn call(&self, command: &str, arguments: Value) -> Value {
        let script = "const [command, given, done] = arguments;
                      __TAURI_INTERNALS__.invoke(command, given).then(done, (refused) => done({ refused }))";
        self.ask_later(script, vec![json!(command), arguments])
            .await
    }

    /// Waits until nothing moves any more: transitions are over and the fonts are there.
    pub async fn still(&self) {
        let script =
            "return document.fonts.status === 'loaded' && document.getAnimations().length === 0
                      && document.querySelector('[aria-busy=true]') === null
                      && [...document.images].every((image) => image.complete)";
        self.wait("the page to rest", script).await;
    }

    /// A picture of the window, into the folder that `BALLAST_PICTURES` names; none when it names none.
    pub async fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("BALLAST_PICTURES").map(PathBuf::from) else {
            return;
        };
        fs::create_dir_all(&folder).unwrap();
        self.screenshot(&folder.join(format!("{name}.png")))
            .await
            .unwrap();
    }

    /// WebKit takes a picture with the next frame, and a page at rest draws none: something unseen moves while it does.
    async fn screenshot(&self, file: &Path) -> WebDriverResult<()> {
        let body = "document.body.style";
        let move_on = format!(
            "let n = 0; window.moving = setInterval(() => ({body}.outline = `${{n ^= 1}}px solid transparent`), 40)"
        );
        self.session.execute(&move_on, Vec::new()).await?;
        let taken = self.session.screenshot(file).await;
        self.session
            .execute(
                &format!("clearInterval(window.moving); {body}.outline = ''"),
                Vec::new(),
            )
            .await?;
        taken
    }

    async fn find(
        &self,
        what: &str,
        name: &str,
        part: Option<&str>,
        within: Option<&WebElement>,
    ) -> WebDriverResult<WebElement> {
        let within = within.map_or(Ok(Value::Null), WebElement::to_json)?;
        self.session
            .execute(FIND, vec![json!(what), json!(name), json!(part), within])
            .await?
            .element()
    }

    async fn element(
        &self,
        what: &str,
        name: &str,
        part: Option<&str>,
        within: Option<&WebElement>,
    ) -> WebElement {
        match until(async || self.find(what, name, part, within).await).await {
            Ok(element) => element,
            Err(error) => {
                self.give_up(&described(what, name, part), &error.to_string())
                    .await
            }
        }
    }

    /// Clicks; what is covered or about to be replaced is tried again, what moves is waited for.
    async fn press(&self, what: &str, name: &str, part: Option<&str>, within: Option<&WebElement>) {
        let clicked = until(async || {
            let target = self.find(what, name, part, within).await?;
            self.rest(&target).await?;
            target.click().await
        });
        let clicked = clicked.await;
        if let Err(error) = clicked {
            self.give_up(&described(what, name, part), &error.to_string())
                .await;
        }
    }

    /// Waits until a thing keeps its place: what is loaded above it moves it away from under a click.
    async fn rest(&self, target: &WebElement) -> WebDriverResult<()> {
        let place = async || {
            let script = "const box = arguments[0].getBoundingClientRect(); return [box.x, box.y, document.body.scrollHeight]";
            let answer = self
                .session
                .execute(script, vec![target.to_json()?])
                .await?;
            WebDriverResult::Ok(answer.json().clone())
        };
        let mut before = place().await?;
        for _ in 0..100 {
            tokio::time::sleep(PAUSE * 2).await;
            let now = place().await?;
            if now == before {
                break;
            }
            before = now;
        }
        Ok(())
    }

    async fn type_into(&self, field: &WebElement, label: &str, text: &str) {
        let typed = async {
            field.click().await?;
            field.send_keys(Key::Control + "a").await?;
            field.send_keys(Key::Delete).await?;
            if text.is_empty() {
                return Ok(());
            }
            field.send_keys(text).await
        };
        if let Err(error) = typed.await {
            self.give_up(&format!("typing into “{label}”"), &error.to_string())
                .await;
        }
    }

    async fn give_up(&self, what: &str, last: &str) -> ! {
        let picture = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("desktop-stopped-here.png");
        let _ = self.screenshot(&picture).await;
        panic!(
            "waited in vain for {what} ({last}); a picture is in {}. The window said:\n{}",
            picture.display(),
            self.text().await
        )
    }
}

fn described(what: &str, name: &str, part: Option<&str>) -> String {
    part.map_or_else(
        || format!("the {what} “{name}”"),
        |part| format!("“{part}” of “{name}”"),
    )
}
