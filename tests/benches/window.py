"""How long it takes until a window stands there with words in it, and how much memory its process then has.

window.py SECONDS RUNS COMMAND...: starts the command RUNS times on the screen it finds, and prints the medians. Seen from outside, on the
screen itself, so that every program is measured alike: a window counts as there when words are drawn in it, which is when the screen has
more colours than plain surfaces have. Debian's own Python has the library (python3-gi, gir1.2-gtk-3.0).
"""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Gdk", "3.0")
from gi.repository import Gdk  # noqa: E402

# Letters have soft edges: a line of text alone has more shades than this, surfaces and frames have fewer.
WORDS = 12


def shades(root):
    """How many colours the screen shows, looked at on every other line."""
    width, height = root.get_width(), root.get_height()
    picture = Gdk.pixbuf_get_from_window(root, 0, 0, width, height)
    pixels, stride = picture.get_pixels(), picture.get_rowstride()
    step = picture.get_n_channels()
    seen = set()
    for y in range(0, height, 2):
        row = pixels[y * stride : y * stride + width * step]
        seen.update(row[x : x + 3] for x in range(0, len(row), step))
        if len(seen) > WORDS:
            break
    return len(seen)


def resident(pid):
    """Mebibytes of the process itself, without the web view's own processes: all, and those that no file stands behind.

    The rest are pages of the program and of the system's libraries, which every window shares."""
    with open(f"/proc/{pid}/status", encoding="ascii") as status:
        fields = dict(line.split(":", 1) for line in status)
    whole, own = (int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "RssAnon"))
    return whole, own


def once(command, patience):
    with tempfile.TemporaryDirectory() as home:
        os.mkdir(f"{home}/runtime", 0o700)
        variables = {
            **os.environ,
            "HOME": home,
            "XDG_DATA_HOME": f"{home}/data",
            "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_CACHE_HOME": f"{home}/cache",
            "XDG_RUNTIME_DIR": f"{home}/runtime",
        }
        root = Gdk.get_default_root_window()
        before = time.monotonic()
        process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            while shades(root) <= WORDS:
                if process.poll() is not None:
                    sys.exit(f"{command[0]} ended before its window was there")
                if time.monotonic() - before > patience:
                    sys.exit(f"{command[0]} showed no words within {patience} s")
            took = time.monotonic() - before
            # What is loaded after the first words belongs to it too.
            time.sleep(3)
            return took, *resident(process.pid)
        finally:
            os.killpg(process.pid, signal.SIGTERM)
            process.wait()
            while shades(root) > WORDS:
                time.sleep(0.05)


def main():
    patience, runs, command = float(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    measured = [once(command, patience) for _ in range(runs)]
    took = [seconds * 1000 for seconds, *_ in measured]
    whole, own = (statistics.median(memory) for memory in list(zip(*measured))[1:])
    spread = f"{min(took):.0f} to {max(took):.0f}"
    print(f"{statistics.median(took):.0f} ms ({spread}), {whole:.0f} MiB resident, {own:.0f} MiB of its own, n = {runs}")


main()
