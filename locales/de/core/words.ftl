# Kurze Wörter für Gedrucktes und Gezeichnetes: Zeiträume, Mengen, Einnahmezeiten, Abstände.

words-yes = ja
words-no = nein
words-and = { $first } und { $last }
# In Spanish before the sound i; elsewhere as words-and.
words-and-before-i = { $first } und { $last }
words-months = { $n ->
    [one] { $n } Monat
   *[other] { $n } Monate
}
words-hours = { $n } h
words-hours-minutes = { $hours } h { $minutes } min

# Zahlen, wie ein Satz beginnt.
words-number-none = Keine
words-number-one = Eine
words-number-two = Zwei
words-number-three = Drei
words-number-four = Vier
words-number-five = Fünf
words-number-six = Sechs
words-number-seven = Sieben
words-number-eight = Acht
words-number-nine = Neun
words-number-ten = Zehn

# Was aus einer Dosis oder einer Sitzung wurde.
words-dose-taken = genommen
words-dose-late = später genommen
words-dose-part = teilweise genommen
words-dose-skipped = ausgelassen
words-dose-missed = versäumt
words-session-planned = geplant
words-session-attended = wahrgenommen
words-session-cancelled-by-me = von mir abgesagt
words-session-cancelled-by-therapist = von therapeutischer Seite abgesagt
words-session-missed = versäumt

# Mengen. $n ist die Zahl, wie sie geschrieben wird; $count wählt die Mehrzahl (1 bis eins, 2 darüber).
words-amount-mg = { $n } mg
words-amount-microgram = { $count ->
    [one] { $n } Mikrogramm
   *[other] { $n } Mikrogramm
}
words-amount-g = { $n } g
words-amount-ml = { $n } ml
words-amount-drop = { $count ->
    [one] { $n } Tropfen
   *[other] { $n } Tropfen
}
words-amount-tablet = { $count ->
    [one] { $n } Tablette
   *[other] { $n } Tabletten
}
words-amount-puff = { $count ->
    [one] { $n } Hub
   *[other] { $n } Hübe
}
words-amount-iu = { $n } IE
words-amount-patch = { $count ->
    [one] { $n } Pflaster
   *[other] { $n } Pflaster
}

# Stücke, wie eingetragen. Die mit „before-vowel“ unterscheiden sich nur im Englischen.
words-tablet = Tablette
words-piece = { $form } { $strength }
words-quarter = ¼ × { $piece }
words-quarter-before-vowel = ¼ × { $piece }
words-half = ½ × { $piece }
words-half-before-vowel = ½ × { $piece }
words-three-quarters = ¾ × { $piece }
words-three-quarters-before-vowel = ¾ × { $piece }
words-one-piece = 1 × { $piece }
words-many-pieces = { $n } × { $piece }

# Zeiten ausgeschrieben: jeden Tag um 08:00.
words-daily-at = jeden Tag um { $times }
words-other-day-at = jeden zweiten Tag um { $times }
words-weekly-at = einmal pro Woche um { $times }
words-every-weeks-at = alle { $n } Wochen um { $times }
words-every-days-at = { $n ->
    [one] jeden Tag um { $times }
   *[other] alle { $n } Tage um { $times }
}
words-every-hours-from = { $n ->
    [one] jede Stunde, zuerst um { $first }
   *[other] alle { $n } Stunden, zuerst um { $first }
}
words-weekdays-at = { $days } um { $times }
words-when-needed = bei Bedarf
words-when-needed-most = { $n ->
    [one] bei Bedarf, höchstens einmal am Tag
   *[other] bei Bedarf, höchstens { $n }-mal am Tag
}

# Zeiten in einer Tabellenspalte: jeden zweiten Tag, abends.
words-morning = morgens
words-midday = mittags
words-evening = abends
words-night = nachts
words-if-needed = bei Bedarf
words-other-day-brief = jeden zweiten Tag, { $when }
words-weekly-brief = einmal pro Woche, { $when }
words-every-weeks-brief = alle { $n } Wochen, { $when }
words-every-days-brief = { $n ->
    [one] jeden Tag, { $when }
   *[other] alle { $n } Tage, { $when }
}
words-every-hours = { $n ->
    [one] jede Stunde
   *[other] alle { $n } Stunden
}
words-weekdays-brief = { $days }, { $when }

# Zeiten in einem Satz: Sertralin 50 mg jeden Morgen seit 3. März.
words-each-morning = jeden Morgen
words-each-midday = jeden Mittag
words-each-evening = jeden Abend
words-each-night = jede Nacht
words-times-a-day = { $n ->
    [2] zweimal am Tag
   *[other] { $n }-mal am Tag
}
words-in-the-morning = morgens
words-in-the-midday = mittags
words-in-the-evening = abends
words-in-the-night = nachts
words-at = um { $times }
words-other-day-said = jeden zweiten Tag { $when }
words-weekly-said = einmal pro Woche { $when }
words-every-weeks-said = alle { $n } Wochen { $when }
words-every-days-said = { $n ->
    [one] jeden Tag { $when }
   *[other] alle { $n } Tage { $when }
}
words-weekdays-said = { $days } { $when }

# Wie oft Sitzungen stattfinden.
words-weekly = wöchentlich
words-twice-a-week = zweimal pro Woche
words-every-day = jeden Tag
words-times-a-week = { $n }-mal pro Woche
words-every-two-weeks = alle zwei Wochen
words-every-three-weeks = alle drei Wochen
words-every-four-weeks = alle vier Wochen
words-every-weeks = alle { $n } Wochen
words-as-agreed = nach Absprache
words-boosters = Auffrischungssitzungen
words-boosters-monthly = Auffrischungssitzungen einmal im Monat
words-boosters-every-months = Auffrischungssitzungen alle { $n } Monate

# Was mit einem Medikament geschah, nach seinem Namen in einer Liste von Änderungen.
words-step-started = begonnen
words-step-raised = erhöht
words-step-lowered = gesenkt
words-step-times-changed = Zeiten geändert
words-step-switched-to = als Umstellung begonnen
words-step-added = dazugenommen
words-step-paused = pausiert
words-step-restarted = wieder begonnen
words-step-stopped = abgesetzt

words-mild = leicht
words-moderate = mittel
words-severe = stark
