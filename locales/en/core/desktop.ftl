# What the desktop shows: notifications and the menu of the tray. Anybody may read it.

desktop-open = Open
desktop-done = Done
desktop-later = Later
desktop-lock = Lock
desktop-quit = Quit
