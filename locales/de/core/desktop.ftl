# Was der Schreibtisch zeigt: Benachrichtigungen und das Menü im Infobereich. Jeder darf es lesen.

desktop-open = Öffnen
desktop-done = Erledigt
desktop-later = Später
desktop-lock = Sperren
desktop-quit = Beenden
