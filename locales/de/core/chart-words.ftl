# Wörter aller Diagramme: Tage, Verläufe, Anzahlen.

# Months in full, then short as they stand at the edge of a chart.
chart-words-january = Januar
chart-words-february = Februar
chart-words-march = März
chart-words-april = April
chart-words-may = Mai
chart-words-june = Juni
chart-words-july = Juli
chart-words-august = August
chart-words-september = September
chart-words-october = Oktober
chart-words-november = November
chart-words-december = Dezember
chart-words-short-jan = Jan
chart-words-short-feb = Feb
chart-words-short-mar = Mär
chart-words-short-apr = Apr
chart-words-short-may = Mai
chart-words-short-jun = Jun
chart-words-short-jul = Jul
chart-words-short-aug = Aug
chart-words-short-sep = Sep
chart-words-short-oct = Okt
chart-words-short-nov = Nov
chart-words-short-dec = Dez

# Days of the week; they begin a sentence.
chart-words-monday = Montag
chart-words-tuesday = Dienstag
chart-words-wednesday = Mittwoch
chart-words-thursday = Donnerstag
chart-words-friday = Freitag
chart-words-saturday = Samstag
chart-words-sunday = Sonntag
chart-words-short-mon = Mo
chart-words-short-tue = Di
chart-words-short-wed = Mi
chart-words-short-thu = Do
chart-words-short-fri = Fr
chart-words-short-sat = Sa
chart-words-short-sun = So
chart-words-date = { $day }. { $month } { $year }
chart-words-day-month = { $day }. { $month }
chart-words-weekday-date = { $weekday }, { $day }. { $month } { $year }
chart-words-month-year = { $month } { $year }
chart-words-in-month = im { $month }
chart-words-between = zwischen { $from } und { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = gleich geblieben bei { $a }
chart-words-stayed-about = etwa gleich geblieben ({ $a }, dann { $b })
chart-words-rose = von { $a } auf { $b } gestiegen
chart-words-fell = von { $a } auf { $b } gesunken
chart-words-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
chart-words-sessions = { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
}
chart-words-uses = { $n ->
    [one] { $n } Anwendung
   *[other] { $n } Anwendungen
}
chart-words-weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}
chart-words-and = { $most } und { $last }
chart-words-mild = leicht
chart-words-moderate = mittel
chart-words-severe = stark

# How far a mark reaches, beside its scale.
chart-words-by-week = nach Wochen
chart-words-by-month = nach Monaten
chart-words-by-quarter = nach Quartalen
