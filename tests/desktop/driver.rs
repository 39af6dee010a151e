//! The programs behind a window: tauri-driver, which starts WebKit's own driver, which starts the app. One process group, so that
//! nothing of it outlives a test, however it ends.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ballast_tests::built;
use ballast_tests::home::Home;
use thirtyfour::{Capabilities, WebDriver};

use crate::window::until;

/// A running tauri-driver. All it started ends with it.
pub struct Driver {
    child: Child,
    port: u16,
    said: PathBuf,
}

impl Driver {
    /// Starts it for an app that lives in `home`; `readers` says whether the app tells the desktop's accessibility tree of its window, which
    /// takes time and is of use to no other test.
    pub fn start(home: &Home, readers: bool) -> Self {
        let [port, native] = free_ports();
        let said = home.at("driver.log");
        let log = File::create(&said).unwrap();
        let mut command = Command::new(built::tauri_driver());
        if readers {
            command.env_remove("NO_AT_BRIDGE");
        } else {
            command.env("NO_AT_BRIDGE", "1");
        }
        let child = command
            .args([
                "--port",
                &port.to_string(),
                "--native-port",
                &native.to_string(),
            ])
            .envs(home.variables())
            .envs([
                ("GDK_BACKEND", "x11"),
                ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
                ("LIBGL_ALWAYS_SOFTWARE", "1"),
                ("LC_ALL", "C.UTF-8"),
            ])
            .env_remove("WAYLAND_DISPLAY")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .process_group(0)
            .spawn()
            .unwrap();
        Self { child, port, said }
    }

    /// Opens the app's window. Without a browser's name: WebKit's driver knows another one than the app bears.
    pub async fn session(&self, arguments: &[&str]) -> WebDriver {
        let mut wanted = Capabilities::new();
        let options = serde_json::json!({ "application": built::app(), "args": arguments });
        wanted.set("tauri:options", options).unwrap();
        let address = format!("http://127.0.0.1:{}", self.port);
        let tried = until(
            async || match WebDriver::new(&address, wanted.clone()).await {
                Ok(session) => Ok(session),
                Err(error) => Err(error.to_string()),
            },
        );
        match tried.await {
            Ok(session) => session,
            Err(error) => {
                panic!(
                    "no window: {error}\nthe driver said:\n{}",
                    fs::read_to_string(&self.said).unwrap_or_default()
                )
            }
        }
    }

    /// Ends everything and waits until it is gone, so that the next start finds no window and no lock.
    pub fn end(&mut self) {
        let group = self.child.id();
        // A group that is gone already is what is wanted.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{group}")])
            .stderr(Stdio::null())
            .status();
        let _ = self.child.wait();
        for _ in 0..400 {
            if !runs(group) {
                return;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

/// Two ports nobody listens on now.
#[expect(
    clippy::disallowed_methods,
    reason = "the driver is told its ports; the app itself listens to nothing"
)]
fn free_ports() -> [u16; 2] {
    let held = [(); 2].map(|()| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap());
    held.map(|listener| listener.local_addr().unwrap().port())
}

/// Whether a process of the group is alive; one that has ended and was not yet asked after is not.
fn runs(group: u32) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    processes
        .filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok())
        .any(|stat| {
            // pid (name) state parent group ...; the name may hold anything, also brackets.
            let rest = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
            let mut fields = rest.split_whitespace();
            let state = fields.next();
            fields.nth(1) == Some(group.to_string().as_str()) && state != Some("Z")
        })
}
