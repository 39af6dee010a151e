//! Files that leave the app: written beside, flushed, then renamed, so that a full disk leaves no half of one. Like the record they
//! come from, they are this account's to read until the person says otherwise.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// Writes `bytes` to `path`, whole or not at all. Where a link stands, the file it leads to is written.
///
/// # Errors
/// When the disk does not take it; what stood at `path` is then still there. A folder, pipe or device is never replaced.
pub fn write_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let path = match fs::metadata(path) {
        Ok(there) if !there.is_file() => return Err(ErrorKind::InvalidInput.into()),
        Ok(_) => path.canonicalize()?,
        Err(_) => path.to_path_buf(),
    };
    let beside = beside(&path)?;
    remove_if_there(&beside)?;
    let written = write_new(&beside, bytes).and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // The first error is the one that matters.
        let _ = fs::remove_file(&beside);
        return written;
    }
    sync_home(&path)
}

/// Writes a folder with these files, whole or not at all. At `path` nothing is, or an empty folder.
///
/// # Errors
/// When the disk does not take it, or something is there; nothing is left behind then.
pub fn write_folder_whole(path: &Path, files: &[(String, Vec<u8>)]) -> io::Result<()> {
    let path = if path.is_dir() {
        path.canonicalize()?
    } else {
        path.to_path_buf()
    };
    let beside = beside(&path)?;
    if beside.is_dir() {
        fs::remove_dir_all(&beside)?;
    }
    let written = private_folder(&beside).and_then(|()| {
        files
            .iter()
            .try_for_each(|(name, bytes)| write_new(&beside.join(name), bytes))?;
        // Not every system renames a folder onto an empty one. One with anything in it stays and is an error.
        if path.is_dir() {
            fs::remove_dir(&path)?;
        }
        fs::rename(&beside, &path)
    });
    if written.is_err() {
        // The first error is the one that matters.
        let _ = fs::remove_dir_all(&beside);
        return written;
    }
    sync_home(&path)
}

fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn private_folder(path: &Path) -> io::Result<()> {
    let builder = DirBuilder::new();
    #[cfg(unix)]
    let builder = {
        let mut builder = builder;
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder
    };
    builder.create(path)
}

/// What an interrupted save may have left.
fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Makes a rename durable. Only Unix needs, and allows, this.
fn sync_home(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Some(home) = path.parent() {
        let home = if home.as_os_str().is_empty() {
            Path::new(".")
        } else {
            home
        };
        // Some file systems know no flushing of folders; the file itself is written.
        let _ = File::open(home).and_then(|home| home.sync_all());
    }
    #[cfg(not(unix))]
    let _ = (path, File::open as fn(&Path) -> io::Result<File>);
    Ok(())
}

fn beside(path: &Path) -> io::Result<PathBuf> {
    let name = path.file_name().ok_or(ErrorKind::InvalidInput)?;
    let mut hidden = OsString::from(".");
    hidden.push(name);
    hidden.push(".part");
    Ok(path.with_file_name(hidden))
}
