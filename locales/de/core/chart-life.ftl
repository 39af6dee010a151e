# Die Lebenskurve, ihre Beschreibung und ihre Tabelle.

chart-life-span = Vom { $from } bis { $to }, { $length }.
chart-life-no-mood = Es werden keine Stimmungswerte gezeigt.
chart-life-total-one = { $name }: { $total } am { $day }.
chart-life-totals = { $name }: { $n } Gesamtwerte, von { $first } am { $from } bis { $last } am { $to }.
chart-life-sleep-mean = Schlaf: { $hours } im Mittel ({ $n } von { $of } Nächten eingetragen).
chart-life-side-effects-noted = Notierte Nebenwirkungen: { $names }.
chart-life-events-marked = { $n ->
    [one] { $n } Ereignis markiert.
   *[other] { $n } Ereignisse markiert.
}
chart-life-mood-trend = Stimmung nach Monaten: { $trend }, { $when }.
chart-life-days-not-recorded = { $n ->
    [one] { $n } Tag nicht eingetragen
   *[other] { $n } Tage nicht eingetragen
}
chart-life-bad-days-unrated = { $n ->
    [one] { $n } schlechter Tag ohne Bewertung
   *[other] { $n } schlechte Tage ohne Bewertung
}
chart-life-n-estimated = { $n } geschätzt
chart-life-mood-rated = { $n ->
    [one] Stimmung an { $rated } von { $n } Tag bewertet ({ $more }).
   *[other] Stimmung an { $rated } von { $n } Tagen bewertet ({ $more }).
}
chart-life-mood-rated-mean = { $n ->
    [one] Stimmung an { $rated } von { $n } Tag bewertet, Mittel { $mean } auf einer Skala von 0 bis 10 ({ $more }).
   *[other] Stimmung an { $rated } von { $n } Tagen bewertet, Mittel { $mean } auf einer Skala von 0 bis 10 ({ $more }).
}
chart-life-held = pausiert
chart-life-dose-planned = { $dose } geplant
chart-life-dose-first-last = zuerst { $first }, am Ende { $last }
chart-life-doses-missed = { $n ->
    [one] { $n } Dosis versäumt
   *[other] { $n } Dosen versäumt
}
chart-life-doses-skipped = { $n ->
    [one] { $n } Dosis ausgelassen
   *[other] { $n } Dosen ausgelassen
}
chart-life-used-as-needed = { $n ->
    [one] bei Bedarf { $n }-mal genommen
   *[other] bei Bedarf { $n }-mal genommen
}
chart-life-sessions-attended = { $n ->
    [one] { $n } Sitzung wahrgenommen
   *[other] { $n } Sitzungen wahrgenommen
}
chart-life-sessions-missed = { $n ->
    [one] { $n } Sitzung versäumt
   *[other] { $n } Sitzungen versäumt
}
chart-life-sessions-cancelled = { $n ->
    [one] { $n } Sitzung abgesagt
   *[other] { $n } Sitzungen abgesagt
}
chart-life-sessions-planned = { $n ->
    [one] { $n } Sitzung geplant
   *[other] { $n } Sitzungen geplant
}
chart-life-stay = vom { $from } bis { $to }
chart-life-stay-open = seit { $from }
chart-life-took-part-one = { $name }: { $answer } von 10, am { $day }.
chart-life-took-part = { $name }: { $trend }, { $when }; im Mittel { $mean } von 10 über { $sessions }.
chart-life-no-treatment = Es wird kein Medikament und keine Sitzung gezeigt.
chart-life-effect-open = { $name }: ab { $from }, insgesamt { $days }, am stärksten: { $worst }; dauert an, jetzt: { $now }
chart-life-effect-ended = { $name }: ab { $from }, insgesamt { $days }, am stärksten: { $worst }; zuletzt am { $until }
chart-life-no-side-effect = In dieser Zeit ist keine Nebenwirkung eingetragen.
chart-life-column-notes = Notizen
chart-life-column-day = Tag
chart-life-mood = Stimmung
chart-life-column-worst = Tiefster
chart-life-column-best = Höchster
chart-life-column-record = Eintrag
chart-life-column-rolling = Stimmung, gleitendes Mittel
chart-life-not-recorded = nicht eingetragen
chart-life-mood-not-recorded = Stimmung nicht eingetragen
chart-life-bad-day-unrated = schlechter Tag, nicht bewertet
chart-life-bad-day = schlechter Tag
chart-life-bad-day-estimated = schlechter Tag, geschätzt
chart-life-estimated = geschätzt
chart-life-recorded = eingetragen
chart-life-said-bad-day-unrated = Schlechter Tag, nicht bewertet
chart-life-said-mean-range = Stimmung { $mean } ({ $worst } bis { $best })
chart-life-said-mean-worst = Stimmung { $mean } (tiefster Wert { $worst })
chart-life-said-mean-best = Stimmung { $mean } (höchster Wert { $best })
chart-life-said-mean = Stimmung { $mean }
chart-life-said-range = Stimmung { $worst } bis { $best }
chart-life-said-worst = Stimmung, tiefster Wert { $worst }
chart-life-said-best = Stimmung, höchster Wert { $best }
chart-life-said-estimated = { $said }, geschätzt
chart-life-said-bad-day = { $said }. Schlechter Tag
chart-life-name-planned = { $name }, geplant

# A name and what stands in its cell.
chart-life-name-cell = { $name }: { $cell }
chart-life-column-missed = { $name }, versäumt
chart-life-column-skipped = { $name }, ausgelassen
chart-life-column-as-needed = { $name }, bei Bedarf
chart-life-said-missed = { $n ->
    [one] { $name } versäumt
   *[other] { $name } { $n }-mal versäumt
}
chart-life-said-skipped = { $n ->
    [one] { $name } ausgelassen
   *[other] { $name } { $n }-mal ausgelassen
}
chart-life-said-as-needed = { $n ->
    [one] { $name } bei Bedarf genommen
   *[other] { $name } { $n }-mal bei Bedarf genommen
}
chart-life-planned = geplant
chart-life-yes = ja
chart-life-session-attended = Sitzung wahrgenommen
chart-life-session-missed = Sitzung versäumt
chart-life-session-cancelled = Sitzung abgesagt
chart-life-session-planned = Sitzung geplant
chart-life-answer = { $name }: { $answer } von 10
chart-life-column-sleep = Schlaf, Stunden
chart-life-slept = { $hours } geschlafen
chart-life-events = Ereignisse
chart-life-event-impact = { $event } (Wirkung { $impact })
chart-life-column-window = Zeitfenster der Auswertung
chart-life-title = Lebenskurve
chart-life-hours = 0 bis 12 h
chart-life-hours-by-week = 0 bis 12 h nach Wochen
chart-life-hours-by-month = 0 bis 12 h nach Monaten
chart-life-hours-by-quarter = 0 bis 12 h nach Quartalen
chart-life-today = heute
chart-life-nothing = Vom { $from } bis { $to } ist noch nichts eingetragen.
chart-life-title-span = { $name }, { $from } bis { $to }
chart-life-as-needed = bei Bedarf
chart-life-bad-days = schlechte Tage
chart-life-usual-self = wie sonst
chart-life-mild-to-severe = leicht bis stark
chart-life-sleep = Schlaf
chart-life-sessions-a-quarter = Sitzungen im Quartal
chart-life-sessions-a-month = Sitzungen im Monat
chart-life-hollow-no-session = hohl: keine Sitzung
chart-life-hollow-missed = hohl: versäumt
chart-life-hollow-cancelled = hohl: abgesagt
chart-life-missed = versäumt
chart-life-skipped = ausgelassen
chart-life-taking-part = Mitmachen
chart-life-zero-to-ten = 0 bis 10
