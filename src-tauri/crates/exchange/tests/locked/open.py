"""Opens a locked copy with the `age` program, which takes a passphrase from a terminal only: open.py LOCKED OUT PASSPHRASE."""

import os
import pty
import sys

locked, out, passphrase = sys.argv[1:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp("age", ["age", "--decrypt", "--output", out, locked])
asked = b""
try:
    while b":" not in asked:
        asked += os.read(terminal, 1024)
    os.write(terminal, passphrase.encode() + b"\n")
    while os.read(terminal, 1024):
        pass
except OSError:
    # The end of what a terminal says.
    pass
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
