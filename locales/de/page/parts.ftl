# Die Teile, die alle Bildschirme gemeinsam haben.
parts-month-before = Monat davor
parts-month-after = Monat danach
parts-not-a-day = Noch kein Tag
# $label ist die Beschriftung des Feldes.
parts-calendar-for = Kalender: { $label }
parts-close = Schließen
parts-moment = Einen Moment…
parts-paper = Papier
parts-paper-letter = US-Letter
# Eine verborgene Passphrase: der Knopf, und danach zu hören, um welches Feld es geht.
parts-show = Zeigen
parts-hide = Verbergen
parts-secret-of = : { $label }
parts-once-more = { $label }, noch einmal
parts-at-least = Bitte mindestens { $min } Zeichen.
parts-not-a-time = Das ist keine Uhrzeit. 23:20, 2320 und 23.20 Uhr gehen alle.

# Eine Zahl von 0 bis 100, mit dem, was die Enden bedeuten.
parts-hundred = 0 bis 100
parts-hundred-ends = 0 { $low }, 100 { $high }
parts-hundred-only = Hier ist eine Zahl von 0 bis 100 möglich.
parts-scale-end = { $number }, { $meaning }

# Eine Frage nach der anderen.
parts-guide-foot = Deine eigenen Worte, von niemandem gedeutet und auf keiner Seite gedruckt.
parts-guide-back-toolkit = Zurück zum Werkzeugkasten
parts-guide-leave = Fürs Erste lassen
parts-guide-questions = Fragen
parts-guide-steps = Schritte
parts-guide-has-entries = , mit Einträgen
parts-guide-question-of = Frage { $at } von { $n }.
parts-guide-step-of = Schritt { $at } von { $n }.
parts-guide-put-off = Aufgeschoben: Es wartet hier.
parts-guide-may-be-empty = Alles darf leer bleiben.
parts-guide-back = Zurück
parts-guide-next = Weiter
parts-guide-later = Später machen
parts-guide-saving = Wird beim Tippen gespeichert.
parts-guide-keys = Enter führt weiter, Shift Enter macht eine neue Zeile.
parts-guide-typing = Wird gespeichert…
parts-guide-saved = Gespeichert.
parts-guide-saved-unfinished = Gespeichert, noch nicht fertig.
parts-guide-not-saved = Noch nicht gespeichert.
