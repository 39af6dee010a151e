# Was auf den Seiten für die Behandelnden steht. Sie lesen es: Wo die Person spricht, steht „ich“.

# Kopf und Fuß.
summary-for-my-prescriber = Für meine verschreibende Praxis
summary-for-my-therapist = Für meine Therapie
summary-for-a-second-opinion = Für eine zweite Meinung
summary-for-our-talk = Für unser gemeinsames Gespräch
summary-title-for = Für { $name }, { $day }
summary-month-for = { $month }, für { $name }
summary-reported = Eigene Angaben.
summary-foot = Die Zahlen stammen aus täglichen Selbsteinschätzungen; Tage ohne Eintrag sind weggelassen, nie geraten. Keine Diagnose.
summary-days = { $from } bis { $to } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
summary-since-visit = seit dem letzten Besuch am { $day } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
summary-since = seit { $day } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
summary-coverage = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}, { $missing } ohne Check-in
summary-more-questions = { $question } (und { $n } weitere notiert)

# Medikamente.
summary-now-changed = Jetzt { $n ->
    [one] { $n } Medikament
   *[other] { $n } Medikamente
}. Letzte Änderung: { $change }
summary-now-unchanged = Jetzt { $n ->
    [one] { $n } Medikament
   *[other] { $n } Medikamente
}. Keine Änderung in diesen Tagen.
summary-if-needed = { $name }, bei Bedarf
summary-paused = pausiert
summary-not-taken = nicht genommen
summary-for-so-long = { $dose } ({ $lasted })
summary-used = { $n }-mal; zuletzt { $last }
summary-no-use = keine Einnahme eingetragen
summary-change-from-to = { $did }, von { $from } auf { $to }
summary-change-was = { $did } (vorher { $was })
summary-change-planned = geplant: { $what }
summary-no-dose-planned = noch keine Dosis geplant
summary-doses-not-recorded = nicht eingetragen ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
summary-doses-taken = { $taken } von { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}
summary-doses-taken-missing = { $taken } von { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}, { $missing } nicht eingetragen

# Was versucht wurde.
summary-months = { $from } bis { $to }
summary-review-keep = Auswertung: beibehalten
summary-review-change = Auswertung: ändern
summary-review-stop = Auswertung: beenden
summary-review-unclear = Auswertung: nicht klar
summary-review-extend = Auswertung: noch einmal anschauen

# Nebenwirkungen, Schlaf und was sich sonst geändert hat.
summary-no-side-effects = Keine Nebenwirkungen notiert.
summary-side-effect = { $name }, { $strength }, { $when }.
summary-side-effect-untold = { $name }, { $strength }, { $when }, noch nicht erwähnt.
summary-strength-now = { $worst }, jetzt { $last }
summary-from-to-gone = { $from } bis { $to }; weg
summary-since-day = seit { $day }
summary-sleep = Schlaf im Mittel { $hours } ({ $n } von { $all } Nächten eingetragen).
summary-rhythm-changed = { $day }: { $name }, vorher { $from }, jetzt { $to }.
summary-days-a-week = { $name }: an { $rate } Tagen pro Woche ({ $recorded } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} eingetragen).
summary-days-a-week-before = { $name }: an { $rate } Tagen pro Woche ({ $recorded } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} eingetragen; davor { $before }).
summary-amount-a-week = { $name }: { $amount } pro Woche ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
} eingetragen).

# Sicherheit.
summary-sign-not-met = Warnzeichen „{ $sign }“: in diesen Tagen nicht aufgetreten.
summary-sign-began = Warnzeichen „{ $sign }“: begonnen { $days }.
summary-safety-plan = Ich habe einen Sicherheitsplan und trage ihn bei mir.
summary-no-safety-plan = In dieser Aufzeichnung habe ich keinen Sicherheitsplan geschrieben.

# Therapie.
summary-waiting-since = Warten seit { $day }
summary-from-day = ab { $day }
summary-felt-heard = Ich fühlte mich gehört
summary-what-matters = Was mir wichtig ist
summary-way-of-working = Die Arbeitsweise
summary-took-part = Konnte mitmachen
summary-mean = { $mean } (n = { $n })
summary-none = keine Angabe
summary-0-to-10 = 0 bis 10
summary-before-that = Davor
summary-these-days = Diese Tage
summary-last = Zuletzt
summary-in-the-way = Dazwischen kam: { $words }
summary-learnt = Gelernt: { $words }
summary-homework-open = offen
summary-homework-done = gemacht
summary-homework-partly = teilweise
summary-homework-not-done = nicht gemacht
summary-homework-set-aside = beiseitegelegt
summary-skill-used = { $n }-mal, { $rated } bewertet

# Die Mitte aller Bewertungen ist ihr Median.
summary-skill-lower = { $points } niedriger (Median), n = { $n }
summary-skill-higher = { $points } höher (Median), n = { $n }
summary-skill-same = gleich (Median), n = { $n }
summary-take-away = Ich nehme mit: { $words }

# Fragebögen.
summary-lowest = Tiefster
summary-now = Jetzt
summary-first = Erster
summary-score-lower = { $total }, { $points } niedriger
summary-score-higher = { $total }, { $points } höher
summary-score-same = { $total }, gleich
summary-score-reliable = { $said }: verlässliche Veränderung
summary-score-below = { $said }; unter { $cut } seit { $weeks } Wo.
summary-item-nine = Frage 9
summary-item-nine-now = { $n } von 3 ({ $day })

# Kosten.
summary-in-all = insgesamt

# Das Blatt eines Monats.
summary-row-mood = Stimmung, 0 bis 10
summary-row-sleep = Schlaf, h:min
summary-row-session = Sitzung
summary-row-0-to-10 = { $name }, 0 bis 10
summary-row-0-to-3 = { $name }, 0 bis 3
summary-row-minutes = { $name }, min
summary-row-hours = { $name }, h

# In einer Zelle von der Breite eines Tages: so kurz wie möglich.
summary-yes = ja
summary-no = nein
summary-bad = schl.

# Spuren, für die ein Diagramm keinen Platz hat.
summary-medicines = { $n ->
    [one] { $n } Medikament
   *[other] { $n } Medikamente
}
summary-courses = { $n ->
    [one] { $n } Therapie
   *[other] { $n } Therapien
}
summary-side-effects = { $n ->
    [one] { $n } Nebenwirkung
   *[other] { $n } Nebenwirkungen
}
summary-not-drawn = Aus Platzgründen nicht gezeichnet: { $what }.
