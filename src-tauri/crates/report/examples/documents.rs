//! Typesets every made-up document, to look at: `cargo run -p ballast-report --example documents -- FOLDER [NAME ...]`.
//!
//! Writes each as a PDF, and each page as a PNG at 100 dpi. It is for people who change the templates; nothing calls it.

#![allow(clippy::print_stdout, reason = "it tells what it wrote")]

#[path = "../tests/gallery/mod.rs"]
mod gallery;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;
use std::{env, fs};

use ballast_report::typeset;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = PathBuf::from(arguments.next().ok_or("say a folder to write into")?);
    let names: Vec<String> = arguments.collect();
    fs::create_dir_all(&folder)?;
    for piece in gallery::pieces() {
        if !names.is_empty() && !names.contains(&piece.name) {
            continue;
        }
        let start = Instant::now();
        let document = typeset(piece.content.as_ref(), &piece.options())?;
        let pdf = document.pdf()?;
        let took = start.elapsed();
        fs::write(folder.join(format!("{}.pdf", piece.name)), &pdf.bytes)?;
        for page in 0..document.page_count() {
            let png = document.png(page, 100.0 / 72.0)?;
            fs::write(folder.join(format!("{}-{}.png", piece.name, page + 1)), png)?;
        }
        println!(
            "{:28} {} of {} pages, {:4} kB, {:5} ms{}",
            piece.name,
            document.page_count(),
            piece.pages,
            pdf.bytes.len() / 1000,
            took.as_millis(),
            if pdf.tagged_ua1 { "" } else { ", NOT UA-1" },
        );
    }
    Ok(())
}
