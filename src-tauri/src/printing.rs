//! The system's print dialog for what the page shows.
//!
//! A page that is set for a sheet has its own margins, so on Linux the dialog begins with that sheet and with none of its own: with its usual
//! margins WebKit would make the page smaller, and letters smaller than was promised.

use ballast_journal::views::Sheet;
use tauri::WebviewWindow;

/// Opens the dialog. `sheet` is what the page was set for; none leaves it to the system.
///
/// # Errors
/// When the window is gone or the system cannot print.
#[cfg(target_os = "linux")]
pub fn print(window: &WebviewWindow, sheet: Option<Sheet>) -> tauri::Result<()> {
    use ballast_journal::views::PaperSize;
    use gtk::{PageOrientation, PageSetup, PaperSize as Paper, Unit};
    use webkit2gtk::{PrintOperation, PrintOperationExt};

    let Some(sheet) = sheet else {
        return window.print();
    };
    window.with_webview(move |page| {
        let setup = PageSetup::new();
        setup.set_paper_size(&Paper::new(Some(match sheet.paper {
            PaperSize::A4 => "iso_a4",
            PaperSize::Letter => "na_letter",
        })));
        if sheet.across {
            setup.set_orientation(PageOrientation::Landscape);
        }
        setup.set_top_margin(0.0, Unit::Mm);
        setup.set_bottom_margin(0.0, Unit::Mm);
        setup.set_left_margin(0.0, Unit::Mm);
        setup.set_right_margin(0.0, Unit::Mm);
        let operation = PrintOperation::new(&page.inner());
        operation.set_page_setup(&setup);
        operation.run_dialog(None::<&gtk::Window>);
    })
}

/// Opens the dialog. The system knows best what sheet it has.
///
/// # Errors
/// When the window is gone or the system cannot print.
#[cfg(not(target_os = "linux"))]
pub fn print(window: &WebviewWindow, _sheet: Option<Sheet>) -> tauri::Result<()> {
    window.print()
}
