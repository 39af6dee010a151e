# Jedes Hauptwort in Einzahl und Mehrzahl, nach einer Zahl: „3 Check-ins“.
said-import-setting =
    { $n ->
        [one] { $n } Einstellung
       *[other] { $n } Einstellungen
    }
said-import-question =
    { $n ->
        [one] { $n } Check-in-Frage
       *[other] { $n } Check-in-Fragen
    }
said-import-check-in =
    { $n ->
        [one] { $n } Check-in
       *[other] { $n } Check-ins
    }
said-import-medicine =
    { $n ->
        [one] { $n } Medikament
       *[other] { $n } Medikamente
    }
said-import-dose =
    { $n ->
        [one] { $n } Dosis
       *[other] { $n } Dosen
    }
said-import-side-effect =
    { $n ->
        [one] { $n } Nebenwirkung
       *[other] { $n } Nebenwirkungen
    }
said-import-session =
    { $n ->
        [one] { $n } Therapiesitzung
       *[other] { $n } Therapiesitzungen
    }
said-import-event =
    { $n ->
        [one] { $n } Lebensereignis
       *[other] { $n } Lebensereignisse
    }
said-import-assessment =
    { $n ->
        [one] { $n } ausgefüllter Fragebogen
       *[other] { $n } ausgefüllte Fragebögen
    }
said-import-appointment =
    { $n ->
        [one] { $n } Termin
       *[other] { $n } Termine
    }
said-import-import =
    { $n ->
        [one] { $n } früherer Import
       *[other] { $n } frühere Importe
    }
said-import-outcome =
    { $n ->
        [one] { $n } Ergebnis einer Auswertung
       *[other] { $n } Ergebnisse von Auswertungen
    }
said-import-practice =
    { $n ->
        [one] { $n } Übung einer Fertigkeit
       *[other] { $n } Übungen von Fertigkeiten
    }
said-import-warning =
    { $n ->
        [one] { $n } Warnzeichen
       *[other] { $n } Warnzeichen
    }
said-import-version =
    { $n ->
        [one] { $n } Version des Plans
       *[other] { $n } Versionen des Plans
    }

# Was eine Datei war. Die Namen anderer Apps bleiben.
said-import-format-daylio-csv = Daylio, CSV
said-import-format-daylio-backup = Daylio, Sicherung
said-import-format-table = Eine Tabelle

said-import-reading = Die Datei wird gelesen…
said-import-comparing = Vergleich mit deiner Aufzeichnung…
said-import-storing = Wird übernommen…

said-import-mood-very-good = sehr gut
said-import-mood-good = gut
said-import-mood-between = mittel
said-import-mood-bad = schlecht
said-import-mood-very-bad = sehr schlecht

# Wie auf eine Frage geantwortet wird.
said-import-answer-ten = 0 bis 10
said-import-answer-three = keine, leicht, mittel, stark
said-import-answer-yes-no = ja oder nein
said-import-answer-count = wie viele
said-import-answer-minutes = Minuten
said-import-answer-hours = Stunden
said-import-answer-time = eine Uhrzeit
said-import-answer-text = ein paar Worte

# Warum eine Zeile ausgelassen wurde.
said-import-why-empty = nichts darin
said-import-why-short = die Zeile ist abgeschnitten
said-import-why-wide = die Zeile hat mehr Spalten als die Kopfzeile
said-import-why-too-long = der Text ist zu lang
said-import-why-date = das Datum ist kein Tag des Kalenders
said-import-why-time = die Zeit ist keine Uhrzeit
said-import-why-year = das Jahr kann nicht stimmen
said-import-why-future = der Tag liegt noch vor dir
said-import-why-mood = dieser Name einer Stimmung hat noch keine Stufe
said-import-why-twice = dieselbe Zeile steht zweimal in der Datei
said-import-why-control = sie enthält unsichtbare Steuerzeichen
said-import-why-number = wo eine Zahl erwartet wird, steht keine
said-import-why-range = eine Zahl liegt außerhalb des Bereichs
said-import-why-letters = die Buchstaben lassen sich nicht lesen
said-import-why-at = { $why } ({ $field })

# Woher eine Sicherung kommt.
said-import-backup-day = von selbst gemacht
said-import-backup-migration = vor einer Aktualisierung
said-import-backup-restore = vor einer Wiederherstellung
said-import-backup-import = vor einem Import
said-import-backup-manual = von dir gemacht
