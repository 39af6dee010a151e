//! Lists the message files of the core, so that adding one needs no other change.

use std::env;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR").unwrap_or_default()).join("../../../locales");
    let mut source = String::from("pub(crate) const FILES: &[(&str, &str)] = &[\n");
    for language in ["en", "de", "es"] {
        let folder = root.join(language).join("core");
        println!("cargo::rerun-if-changed={}", folder.display());
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)
            .into_iter()
            .flatten()
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|end| end == "ftl"))
            .collect();
        files.sort();
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            let _ = writeln!(
                source,
                "    ({language:?}, include_str!({:?})),",
                file.display().to_string()
            );
        }
    }
    source.push_str("];\n");
    let out = PathBuf::from(env::var("OUT_DIR").unwrap_or_default()).join("files.rs");
    if let Err(error) = fs::write(&out, source) {
        println!("cargo::error={}: {error}", out.display());
    }
}
