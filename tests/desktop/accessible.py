"""The accessibility tree of Ballast's page, as a screen reader on this desktop is given it (AT-SPI).

Asked over standard input, a line each time; answers with one line of JSON: a list of nodes in reading order. "quit" ends it. Debian's own
Python has the library (python3-gi, gir1.2-atspi-2.0).
"""

import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# As deep and as many as no screen is.
DEEPEST = 80
MOST = 6000


def find(node, role, depth=0):
    """The first node of that role."""
    if node is None or depth > 12:
        return None
    if node.get_role_name() == role:
        return node
    for at in range(node.get_child_count()):
        found = find(node.get_child_at_index(at), role, depth + 1)
        if found is not None:
            return found
    return None


def page():
    """The document of the app's web view, once it is there."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for at in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(at)
            if app is not None and app.get_name() == "ballast":
                document = find(app, "document web")
                if document is not None:
                    return document
        time.sleep(0.2)
    return None


def read(node, depth, into):
    if depth > DEEPEST or len(into) > MOST:
        # Half a tree would be judged as if it were the whole.
        raise SystemExit(f"a tree of over {MOST} nodes, or deeper than {DEEPEST}")
    # Role, name and states are told with the node; whatever else is asked for goes over the bus once more, so only where it is needed.
    role, name, states = node.get_role_name(), node.get_name() or "", node.get_state_set()
    attributes = node.get_attributes() or {} if role == "heading" or not name else {}
    into.append(
        {
            "depth": depth,
            "role": role,
            "name": name,
            "level": attributes.get("level", ""),
            "tag": attributes.get("tag", ""),
            "focusable": states.contains(Atspi.StateType.FOCUSABLE),
            "focused": states.contains(Atspi.StateType.FOCUSED),
        }
    )
    # A picture with a name is one thing to a reader; the web view tells every letter of an SVG below it as well.
    if role == "image" and name:
        return
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is not None:
            read(child, depth + 1, into)


def answer():
    """The tree as it is now; asked again when it changes while it is read."""
    for _ in range(20):
        document = page()
        if document is None:
            break
        document.clear_cache()
        nodes = []
        try:
            read(document, 0, nodes)
            return nodes
        except GLib.Error:
            time.sleep(0.2)
    return []


Atspi.init()
for line in sys.stdin:
    if line.strip() == "quit":
        break
    print(json.dumps(answer()), flush=True)
