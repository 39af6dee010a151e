said-review-due = Jetzt anzuschauen
said-review-due-line = In den Wochen der Auswertung oder kurz danach. Es eilt nicht: Es wartet auf dich.
said-review-running = Läuft
said-review-running-line = Noch zu früh, um etwas zu sagen. Deine Check-ins sammeln die Tage.
said-review-watched = Im Blick
said-review-watched-line = Nach einer Senkung, einer Pause, einem Neubeginn oder einem Ende: Anzeichen vom Absetzen, und ob Symptome wiederkommen.
said-review-coming = Kommt noch
said-review-coming-line = Für einen kommenden Tag geplant.
said-review-past = Vergangen
said-review-past-line = Entschieden oder vorbei.

# Was entschieden wird, zur Auswahl; und was entschieden wurde (-was).
said-review-keep = Beibehalten
said-review-change = Ändern
said-review-stop = Beenden
said-review-unclear = Nicht klar
said-review-extend = Später noch einmal anschauen
said-review-keep-was = bleibt, wie es ist
said-review-change-was = wird geändert
said-review-stop-was = wird beendet
said-review-unclear-was = nicht klar
said-review-extend-was = wird noch einmal angeschaut

said-review-finding-not-known = nicht zu sagen
said-review-finding-unclear = kein klarer Unterschied
said-review-finding-better = besser
said-review-finding-worse = schlechter
said-review-finding-different = anders

said-review-span-past = vorbei
said-review-span-now = jetzt
said-review-span-ahead = kommt noch

said-review-effect-new = neu
said-review-effect-still-there = noch da
said-review-effect-faded = abgeklungen

said-review-unit-weeks = Wochen nach der Änderung
said-review-unit-sessions = Sitzungen

said-review-week = Woche { $first }
said-review-weeks = Woche { $first } bis { $last }
said-review-session-count = { $first ->
        [one] { $first } Sitzung
       *[other] { $first } Sitzungen
    }
said-review-session-counts = { $first } bis { $last } Sitzungen
# „3. September: bleibt, wie es ist“; $weeks ist „Woche 4 bis 8“.
said-review-outcome = { $day }: { $verdict }
said-review-outcome-in = { $day }: { $verdict } ({ $weeks })
said-review-with = mit { $whom }
said-review-days = { $n } von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }, { $missing ->
        [one] { $missing } fehlt
       *[other] { $missing } fehlen
    }
said-review-days-all = { $days ->
        [one] { $days } Tag
       *[other] alle { $days } Tage
    }
said-review-whole-number = Bitte eine ganze Zahl, zum Beispiel 4.
