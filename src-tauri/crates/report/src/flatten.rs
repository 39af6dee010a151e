//! Text of a chart turned into outlines, for pictures of a page: a viewer that shows a page as an image has no Inter.

use std::sync::{Arc, OnceLock};

use resvg::usvg::{self, fontdb};

use crate::engine::FONT_FILES;
use crate::error::ReportError;

/// The same drawing without text elements.
pub(crate) fn flatten(svg: &str) -> Result<String, ReportError> {
    Ok(parse(svg)?.to_string(&usvg::WriteOptions::default()))
}

/// Reads a drawing with the bundled fonts at hand.
pub(crate) fn parse(svg: &str) -> Result<usvg::Tree, ReportError> {
    let options = usvg::Options { font_family: "Inter".to_owned(), fontdb: fonts(), ..usvg::Options::default() };
    usvg::Tree::from_str(svg, &options).map_err(|_| ReportError::Chart)
}

fn fonts() -> Arc<fontdb::Database> {
    static FONTS: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    Arc::clone(FONTS.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for data in FONT_FILES {
            database.load_font_data(data.to_vec());
        }
        database.set_sans_serif_family("Inter");
        Arc::new(database)
    }))
}
