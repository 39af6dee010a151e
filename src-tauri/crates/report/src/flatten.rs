//! Text of a chart turned into outlines, for pictures of a page: a viewer that shows a page as an image has no Inter.
//!
//! A drawing can name other files; none is opened. Only what stands inside the drawing itself is drawn.

use std::sync::{Arc, OnceLock};

use resvg::usvg::{self, ImageHrefResolver, fontdb};
use typst::text::Font;

use crate::engine::FONT_FILES;
use crate::error::ReportError;

/// The same drawing without text elements, with `more` fonts for letters that the bundled ones lack.
pub(crate) fn flatten(svg: &str, more: &[Font]) -> Result<String, ReportError> {
    Ok(parse(svg, more)?.to_string(&usvg::WriteOptions::default()))
}

/// Reads a drawing with the bundled fonts and `more` at hand.
pub(crate) fn parse(svg: &str, more: &[Font]) -> Result<usvg::Tree, ReportError> {
    let options = usvg::Options {
        font_family: "Inter".to_owned(),
        fontdb: fonts(more),
        image_href_resolver: ImageHrefResolver {
            resolve_data: ImageHrefResolver::default_data_resolver(),
            resolve_string: Box::new(|_, _| None),
        },
        ..usvg::Options::default()
    };
    usvg::Tree::from_str(svg, &options).map_err(|_| ReportError::Chart)
}

fn fonts(more: &[Font]) -> Arc<fontdb::Database> {
    static BUNDLED: OnceLock<Arc<fontdb::Database>> = OnceLock::new();
    let bundled = BUNDLED.get_or_init(|| {
        let mut database = fontdb::Database::new();
        for data in FONT_FILES {
            database.load_font_data(data.to_vec());
        }
        database.set_sans_serif_family("Inter");
        Arc::new(database)
    });
    let mut fonts = Arc::clone(bundled);
    if !more.is_empty() {
        let database = Arc::make_mut(&mut fonts);
        for font in more {
            database.load_font_source(fontdb::Source::Binary(Arc::new(font.data().clone())));
        }
    }
    fonts
}
