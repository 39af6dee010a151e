# Die Bilder neben der Lebenskurve: Titel, Legenden, Beschreibungen, Tabellen.

chart-pictures-dose-taken = genommen
chart-pictures-dose-partly = teilweise genommen
chart-pictures-dose-skipped = bewusst ausgelassen
chart-pictures-dose-missed = versäumt
chart-pictures-dose-not-recorded = nicht eingetragen
chart-pictures-adherence = Genommene Dosen
chart-pictures-adherence-empty = Noch keine Dosen: Jeder Tag, an dem eine Dosis anstand, ist hier ein Kästchen und zeigt, was aus ihr wurde.
chart-pictures-adherence-cut = Gezeichnet ab { $from }; die Tabelle hat jeden Tag.
chart-pictures-dose-count = { $n } { $what }
chart-pictures-taken-of = { $n ->
    [one] an { $taken } von { $n } Tag genommen
   *[other] an { $taken } von { $n } Tagen genommen
}
chart-pictures-no-dose-due = Keine Dosis stand an.
chart-pictures-kind-medicine = Medikamente
chart-pictures-kind-therapy = Therapie
chart-pictures-kind-practice = Üben
chart-pictures-kind-lifestyle = Alltag
chart-pictures-doses-a-week = Dosen pro Woche
chart-pictures-sessions-a-week = Sitzungen pro Woche
chart-pictures-times-a-week = Mal pro Woche
chart-pictures-doses = Dosen
chart-pictures-sessions = Sitzungen
chart-pictures-times = Mal
chart-pictures-done-taken = genommen
chart-pictures-done-attended = wahrgenommen
chart-pictures-done-done = gemacht
chart-pictures-balance-empty = Hier ist noch nichts: Sobald eine Dosis, eine Sitzung, eine Fertigkeit oder eine Aktivität geplant oder eingetragen ist, zeigt jede Woche, was geplant war und was gemacht wurde.
chart-pictures-balance = Gleichgewicht
chart-pictures-weeks-not-recorded = { $n ->
    [one] { $n } Woche nicht eingetragen
   *[other] { $n } Wochen nicht eingetragen
}
chart-pictures-mean-week-by-month = mittlere Woche nach Monaten
chart-pictures-mean-week-by-quarter = mittlere Woche nach Quartalen
chart-pictures-outline-filled = Umriss: geplant, gefüllt: gemacht
chart-pictures-done-unplanned = { $more } { $done }, nichts geplant
chart-pictures-done-of-and-more = { $count } von { $planned } geplanten { $done }, { $more } ungeplant
chart-pictures-done-of = { $count } von { $planned } geplanten { $done }
chart-pictures-kind-nothing = { $kind }: nichts eingetragen.
chart-pictures-column-week-of = Woche ab
chart-pictures-kind-planned = { $kind }, geplant
chart-pictures-week-of = Woche ab { $day }.
chart-pictures-n-planned = { $n } geplant
chart-pictures-nothing-planned = nichts geplant
chart-pictures-cost-together = Zusammen
chart-pictures-cost-said-together = Zusammen { $amount }
chart-pictures-cost-medicine = Medikamente
chart-pictures-cost-said-medicine = Medikamente { $amount }
chart-pictures-cost-therapy = Therapie
chart-pictures-cost-said-therapy = Therapie { $amount }
chart-pictures-cost-other = Anderes
chart-pictures-cost-said-other = Anderes { $amount }
chart-pictures-cost-mean = { $n ->
    [one] { $all } in { $n } Monat, im Mittel { $mean } im Monat.
   *[other] { $all } in { $n } Monaten, im Mittel { $mean } im Monat.
}
chart-pictures-months-not-recorded = { $n ->
    [one] { $n } Monat nicht eingetragen.
   *[other] { $n } Monate nicht eingetragen.
}
chart-pictures-column-month = Monat
chart-pictures-cost = Kosten im Monat
chart-pictures-cost-empty = Noch keine Kosten: Der Preis einer Packung, einer Sitzung oder von etwas anderem erscheint hier in seinem Monat.

# The currency comes with a space before it, or is empty.
chart-pictures-a-month = im Monat,{ $currency }
chart-pictures-column-measure = Maß
chart-pictures-column-before = Vorher
chart-pictures-column-before-interval = Vorher, Intervall
chart-pictures-column-before-n = Vorher, n
chart-pictures-column-before-missing = Vorher, fehlt
chart-pictures-column-after = Nachher
chart-pictures-column-after-interval = Nachher, Intervall
chart-pictures-column-after-n = Nachher, n
chart-pictures-column-after-missing = Nachher, fehlt
chart-pictures-column-difference = Unterschied
chart-pictures-range = { $low } bis { $high }
chart-pictures-before-after-spans = { $change }: { $from } bis { $to } und { $then } bis { $until }.
chart-pictures-before-after = Vorher und nachher
chart-pictures-same-time = In derselben Zeit: { $what }.
chart-pictures-two-counts = n { $before } und { $after }
chart-pictures-two-counts-missing = { $n ->
    [one] n { $before } und { $after }; { $n } Tag fehlt
   *[other] n { $before } und { $after }; { $n } Tage fehlen
}
chart-pictures-changed = { $name }: { $trend } ({ $counts }).
chart-pictures-changed-by = { $name }: { $trend } ({ $counts }), ein Unterschied von { $difference }.
chart-pictures-no-clear-change = { $name }: kein klarer Unterschied, vorher { $before } und nachher { $after } ({ $counts }), ein Unterschied von { $difference }.
chart-pictures-only-before = { $name }: vorher { $mean } (n { $n }); nachher zu wenig eingetragen.
chart-pictures-only-after = { $name }: nachher { $mean } (n { $n }); vorher zu wenig eingetragen.
chart-pictures-too-little = { $name }: zu wenig eingetragen.
chart-pictures-before-after-change = Vorher und nachher: { $change }
chart-pictures-before-after-empty = Vor oder nach dieser Änderung ist noch zu wenig eingetragen: Eine Woche Check-ins auf jeder Seite ergibt die erste Zeile.
chart-pictures-row-counts = n vorher { $before }, nachher { $after }
chart-pictures-row-counts-missing = { $n ->
    [one] n vorher { $before }, nachher { $after }; { $n } Tag fehlt
   *[other] n vorher { $before }, nachher { $after }; { $n } Tage fehlen
}
chart-pictures-difference-unknown = Unterschied nicht bekannt
chart-pictures-hollow-filled = hohl: vorher, gefüllt: nachher
chart-pictures-pixels = { $name } in Kästchen
chart-pictures-pixels-empty = Noch keine Tage: Jeder Check-in ist hier ein Kästchen, und ein Jahr davon ein Bild.
chart-pictures-filled-as-high = so hoch gefüllt, wie der Tag war
chart-pictures-five-usual = 5, wie sonst
chart-pictures-column-mean = Mittel
chart-pictures-pixels-said = { $name } vom { $from } bis { $to }: { $below } tiefer als sonst, { $about } etwa wie sonst, { $above } höher; { $missing } nicht eingetragen.
chart-pictures-bad-days-unrated = { $n ->
    [one] { $n } schlechter Tag ohne Bewertung.
   *[other] { $n } schlechte Tage ohne Bewertung.
}
chart-pictures-lowest-highest-month = Tiefster Monat { $low } ({ $least }), höchster { $high } ({ $most }).
chart-pictures-name-not-recorded = { $name }: nicht eingetragen
chart-pictures-questionnaire-empty = In dieser Zeit noch kein Fragebogen: Jeder ausgefüllte ist hier ein Punkt, über den Bereichen seiner Skala.
chart-pictures-questionnaire-empty-of = In dieser Zeit noch kein ausgefüllter Bogen ({ $name }): Jeder ausgefüllte ist hier ein Punkt, über den Bereichen seiner Skala.
chart-pictures-reliable-above = verlässliche Veränderung ab { $from }: { $to } oder höher
chart-pictures-reliable-below = verlässliche Veränderung ab { $from }: { $to } oder tiefer
chart-pictures-reliable-above-short = verlässlich: { $to } oder höher
chart-pictures-reliable-below-short = verlässlich: { $to } oder tiefer
chart-pictures-triangle = Dreieck: verlässliche Veränderung
chart-pictures-column-total = Gesamtwert
chart-pictures-column-band = Bereich
chart-pictures-column-change = Veränderung
chart-pictures-reliably-better = verlässlich besser
chart-pictures-reliably-worse = verlässlich schlechter
chart-pictures-the-total = Der Gesamtwert
chart-pictures-total-was = { $name }: { $total } von { $most } am { $day }
chart-pictures-totals-trend = { $n ->
    [one] { $name }: { $trend }, { $when }, { $n } Gesamtwert
   *[other] { $name }: { $trend }, { $when }, { $n } Gesamtwerte
}
chart-pictures-last-in-band = der letzte liegt im Bereich „{ $band }“
chart-pictures-from-band-to = vom Bereich „{ $from }“ zu „{ $to }“
chart-pictures-last-reliably-better = Der letzte ist eine verlässliche Veränderung zum Besseren.
chart-pictures-last-reliably-worse = Der letzte ist eine verlässliche Veränderung zum Schlechteren.
chart-pictures-lowest-highest = Tiefster { $low }, höchster { $high }.
chart-pictures-total-of = { $name }: { $total } von { $most }
chart-pictures-season = { $name } im { $month } über die Jahre
chart-pictures-season-empty = Noch nichts zu zeigen: Jeder Monat mit Check-ins ist hier ein Punkt, und die Linie des nächsten Jahres liegt über der von diesem.
chart-pictures-season-grey = grau: tiefster bis höchster Wert, { $from } bis { $to }
chart-pictures-mean-in-year = { $mean } im Jahr { $year } ({ $days })
chart-pictures-no-mean-yet = Noch kein Jahr hat einen Mittelwert für { $month }.
chart-pictures-means-of-years = { $name } im { $month }: { $each }.
chart-pictures-over-years = { $n ->
    [one] Über { $n } Jahr war der { $low } im Mittel am tiefsten ({ $least }) und der { $high } am höchsten ({ $most }).
   *[other] Über { $n } Jahre war der { $low } im Mittel am tiefsten ({ $least }) und der { $high } am höchsten ({ $most }).
}
chart-pictures-of-days = { $n ->
    [one] { $recorded } von { $n } Tag
   *[other] { $recorded } von { $n } Tagen
}
chart-pictures-year-too-few = { $year }: zu wenige Tage
chart-pictures-side-effects-empty = Keine Nebenwirkung in dieser Zeit: Eine, die eingetragen ist, wird hier unter den Dosen jener Zeit gezeichnet, je stärker, desto höher.
chart-pictures-side-effects = Nebenwirkungen
chart-pictures-treatment-empty = Hier ist noch nichts: Ein Medikament mit seiner Dosis oder eine Sitzung mit der Angabe, wie gut du mitmachen konntest, zeichnet die erste Linie.
chart-pictures-treatment = Behandlung
chart-pictures-column-skill = Fertigkeit
chart-pictures-column-uses-rated = Anwendungen, bewertet
chart-pictures-column-uses-not-rated = Anwendungen, nicht bewertet
chart-pictures-skill-no-use = { $name }: keine Anwendung mit Belastung vorher und nachher
chart-pictures-skill-distress = { $name }: Belastung im Mittel { $trend }, { $uses }
chart-pictures-uses-not-rated = { $n ->
    [one] { $n } Anwendung nicht bewertet
   *[other] { $n } Anwendungen nicht bewertet
}
chart-pictures-skills = Fertigkeiten, vorher und nachher
chart-pictures-skills-empty = Noch keine Fertigkeit mit Belastung vorher und nachher: Eine Anwendung mit beiden Zahlen zeichnet den ersten Pfeil.
chart-pictures-not-rated-yet = noch nicht bewertet
chart-pictures-from-to-change = von { $before } auf { $after }: { $change }
chart-pictures-more-not-rated = noch { $n } nicht bewertet
chart-pictures-distress = Belastung
chart-pictures-skills-key = Belastung, hohl: vorher, gefüllt: nachher, Striche: einzelne Anwendungen
chart-pictures-sleep-empty = Noch keine Nächte: Wann du ins Bett gegangen und aufgestanden bist, aus einem Check-in, ergibt den ersten Balken.
chart-pictures-midnight = Mitternacht
chart-pictures-bed-to-up = Zubettgehen bis Aufstehen
chart-pictures-minutes-from-midnight = Uhrzeit, Minuten ab Mitternacht
chart-pictures-nights-by-week = Nach Wochen: frühester bis spätester Wert, Mitte stärker
chart-pictures-nights-by-month = Nach Monaten: frühester bis spätester Wert, Mitte stärker
chart-pictures-nights-by-quarter = Nach Quartalen: frühester bis spätester Wert, Mitte stärker
chart-pictures-usually-bed-up = meist ins Bett { $bed }, aufgestanden { $up }
chart-pictures-usually-bed = meist ins Bett { $bed }
chart-pictures-usually-up = meist aufgestanden { $up }
chart-pictures-column-to-bed = Ins Bett
chart-pictures-column-asleep = Eingeschlafen
chart-pictures-column-awake = Aufgewacht
chart-pictures-column-up = Aufgestanden
chart-pictures-column-hours-in-bed = Stunden im Bett
chart-pictures-to-bed-around = ins Bett gegen { $time }
chart-pictures-asleep-around = eingeschlafen gegen { $time }
chart-pictures-up-around = aufgestanden gegen { $time }
chart-pictures-awake-around = aufgewacht gegen { $time }
chart-pictures-hours-in-bed = { $hours } im Bett
chart-pictures-hours-asleep = { $hours } geschlafen
chart-pictures-usually = Meist { $what }.
chart-pictures-bed-same = Die Zeit des Zubettgehens blieb etwa gleich.
chart-pictures-bed-earlier = Das Zubettgehen wurde früher, von { $from } auf { $to }.
chart-pictures-bed-later = Das Zubettgehen wurde später, von { $from } auf { $to }.
chart-pictures-asleep-same = Die Zeit des Einschlafens blieb etwa gleich.
chart-pictures-asleep-earlier = Das Einschlafen wurde früher, von { $from } auf { $to }.
chart-pictures-asleep-later = Das Einschlafen wurde später, von { $from } auf { $to }.
chart-pictures-nights-recorded = { $n ->
    [one] { $known } von { $n } Nacht eingetragen.
   *[other] { $known } von { $n } Nächten eingetragen.
}
chart-pictures-nights-recorded-estimated = { $n ->
    [one] { $known } von { $n } Nacht eingetragen, { $estimated } geschätzt.
   *[other] { $known } von { $n } Nächten eingetragen, { $estimated } geschätzt.
}
chart-pictures-sleep-not-recorded = Schlaf nicht eingetragen.
chart-pictures-night-to-bed = ins Bett { $time }
chart-pictures-night-asleep = eingeschlafen { $time }
chart-pictures-night-awake = aufgewacht { $time }
chart-pictures-night-up = aufgestanden { $time }
chart-pictures-column-habit = Gewohnheit
chart-pictures-column-same-day = Am selben Tag
chart-pictures-column-same-day-low = Am selben Tag, unten
chart-pictures-column-same-day-high = Am selben Tag, oben
chart-pictures-column-same-day-n = Am selben Tag, n
chart-pictures-column-day-after = Am Tag danach
chart-pictures-column-day-after-low = Am Tag danach, unten
chart-pictures-column-day-after-high = Am Tag danach, oben
chart-pictures-column-day-after-n = Am Tag danach, n
chart-pictures-estimate = { $value } ({ $low } bis { $high }), n { $n }
chart-pictures-same-day-unclear = am selben Tag kein klarer Unterschied, { $figures }
chart-pictures-same-day-higher = am selben Tag höher, { $figures }
chart-pictures-same-day-lower = am selben Tag tiefer, { $figures }
chart-pictures-day-after-unclear = am Tag danach kein klarer Unterschied, { $figures }
chart-pictures-day-after-higher = am Tag danach höher, { $figures }
chart-pictures-day-after-lower = am Tag danach tiefer, { $figures }
chart-pictures-habit-too-few = { $name }: zu wenige Tage, um etwas zu sagen.
chart-pictures-habit-said = { $name }: { $outcome } { $parts }.
chart-pictures-habits-unclear = Kein klarer Unterschied oder zu wenige Tage: { $names }.
chart-pictures-not-cause = Was zusammen auftritt, muss nicht Ursache und Wirkung sein.
chart-pictures-together = Was zusammen auftritt
chart-pictures-together-empty = Noch zu wenige Tage: Eine Gewohnheit, die es an manchen Tagen gab und an anderen nicht, mit Stimmung an beiden, ergibt eine Zeile.
chart-pictures-line-same-day = am selben Tag { $figures }
chart-pictures-line-day-after = am Tag danach { $figures }
chart-pictures-too-few-to-say = zu wenige Tage, um etwas zu sagen
chart-pictures-difference-in = Unterschied: { $outcome }
chart-pictures-no-difference = kein Unterschied
chart-pictures-lower-outcome = { $outcome } tiefer
chart-pictures-higher-outcome = { $outcome } höher
chart-pictures-column-swing = Schwankung (RMSSD)
chart-pictures-column-days-recorded = Tage mit Eintrag
chart-pictures-column-days = Tage
chart-pictures-by-month-trend = { $name } nach Monaten: { $trend }, { $when }.
chart-pictures-usual-step = Der übliche Schritt von einem Tag zum nächsten: { $trend }.
chart-pictures-months-too-few = { $n ->
    [one] { $n } Monat ohne genug Tage.
   *[other] { $n } Monate ohne genug Tage.
}
chart-pictures-days-recorded = { $n ->
    [one] { $recorded } von { $n } Tag eingetragen.
   *[other] { $recorded } von { $n } Tagen eingetragen.
}
chart-pictures-too-few-days = zu wenige Tage
chart-pictures-mean-no-swing = { $name } { $mean }, Schwankung nicht bekannt
chart-pictures-swing-only = Schwankung { $swing }
chart-pictures-mean-and-swing = { $name } { $mean }, Schwankung von Tag zu Tag { $swing }
chart-pictures-swing = Schwankung
chart-pictures-swing-empty = Noch nichts zu zeigen: Ein Monat mit einer Woche Check-ins oder mehr ergibt sein Mittel und wie weit ein Tag meist vom nächsten entfernt liegt.
chart-pictures-hollow-few = hohl: wenige
chart-pictures-hollow-few-days = hohl: wenige Tage
chart-pictures-mean-of-month = Mittel eines Monats
chart-pictures-day-to-day = von Tag zu Tag
chart-pictures-from-day-to-day = von Tag zu Tag
