//! Prepares the shell for the compiler: the Tauri context, and the permission list of the page.
//!
//! Not a place for other generated code. Cargo runs it before `src-tauri/src/main.rs` is compiled.
//!
//! Which commands exist is said once, in `src-tauri/commands.txt`, one name a line; lines that start with `#` are
//! comments. From it come one permission `allow-<name>` for each command and the set `page` that holds them all. The
//! capability in `tauri.conf.json` gives that set to the window `main`; a command that is not in the file is refused
//! to every window, also when the shell has a handler for it.
//!
//! The capability stands in `tauri.conf.json` and not in a folder of its own, because Tauri's `removeUnusedCommands`
//! looks for it only there or in a `capabilities` folder at the root.

use std::collections::BTreeSet;
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

const COMMANDS: &str = "src-tauri/commands.txt";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={COMMANDS}");
    println!("cargo:rerun-if-changed=icons");

    let text =
        fs::read_to_string(COMMANDS).map_err(|e| format!("{COMMANDS} cannot be read: {e}"))?;
    let commands = command_names(&text)?;

    let out = PathBuf::from(env::var("OUT_DIR")?);
    let pattern = write_permissions(&out, &commands)?;
    let manifest = tauri_build::AppManifest::new().permissions_path_pattern(pattern);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

/// The names in the command list, sorted; an empty list, a name twice or a name that is not `snake_case` is an error.
fn command_names(text: &str) -> Result<BTreeSet<&str>, String> {
    let mut names = BTreeSet::new();
    for (index, line) in text.lines().enumerate() {
        let name = line.trim();
        if name.is_empty() || name.starts_with('#') {
            continue;
        }
        let at = index + 1;
        let snake = name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
        if !snake || !name.starts_with(|c: char| c.is_ascii_lowercase()) {
            return Err(format!(
                "{COMMANDS}:{at}: `{name}` is not a command name in snake_case"
            ));
        }
        if !names.insert(name) {
            return Err(format!("{COMMANDS}:{at}: `{name}` stands there twice"));
        }
    }
    if names.is_empty() {
        // Without a list Tauri would allow every command to every window.
        return Err(format!("{COMMANDS} names no command"));
    }
    Ok(names)
}

/// Writes the permission file below `out` and gives the pattern under which Tauri finds it.
fn write_permissions(
    out: &Path,
    commands: &BTreeSet<&str>,
) -> Result<&'static str, Box<dyn Error>> {
    let mut file = String::new();
    let mut set = String::new();
    for name in commands {
        let permission = format!("allow-{}", name.replace('_', "-"));
        writeln!(file, "[[permission]]\nidentifier = \"{permission}\"")?;
        writeln!(file, "description = \"Lets the page call `{name}`.\"")?;
        writeln!(file, "commands.allow = [\"{name}\"]\n")?;
        writeln!(set, "    \"{permission}\",")?;
    }
    writeln!(file, "[[set]]\nidentifier = \"page\"")?;
    writeln!(
        file,
        "description = \"Every command of the shell.\"\npermissions = [\n{set}]"
    )?;

    let folder = out.join("permissions");
    fs::create_dir_all(&folder)?;
    let path = folder.join("page.toml");
    // Written only when different, so that an unchanged list rebuilds nothing.
    if fs::read_to_string(&path).ok().as_deref() != Some(file.as_str()) {
        fs::write(&path, file)?;
    }
    // Tauri wants a pattern that lives as long as the program; a build script ends soon.
    Ok(Box::leak(
        path.to_string_lossy().into_owned().into_boxed_str(),
    ))
}
