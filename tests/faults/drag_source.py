"""A small window from which one file or folder can be dragged, as from a file manager: drag_source.py PATH."""

import sys
from pathlib import Path

import gi

for library in ("Gdk", "Gtk"):
    gi.require_version(library, "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402

address = Path(sys.argv[1]).absolute().as_uri()

window = Gtk.Window(type=Gtk.WindowType.POPUP)
window.set_default_size(60, 60)
window.move(1210, 730)

handle = Gtk.EventBox()
handle.add(Gtk.Label(label="file"))
handle.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
handle.drag_source_add_uri_targets()
handle.connect("drag-data-get", lambda _source, _context, data, _info, _time: data.set_uris([address]))
window.add(handle)
window.show_all()
print("ready", flush=True)
Gtk.main()
