# Wörter aller Diagramme: Tage, Verläufe, Anzahlen.

# Months in full, then short as they stand at the edge of a chart.
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
chart-words-in-month = im { $month }
chart-words-between = zwischen { $from } und { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = gleich geblieben bei { $a }
chart-words-stayed-about = etwa gleich geblieben ({ $a }, dann { $b })
chart-words-rose = von { $a } auf { $b } gestiegen
chart-words-fell = von { $a } auf { $b } gesunken
chart-words-uses = { $n ->
    [one] { $n } Anwendung
   *[other] { $n } Anwendungen
}
chart-words-and = { $most } und { $last }
chart-words-mild = leicht
chart-words-moderate = mittel
chart-words-severe = stark

# How far a mark reaches, beside its scale.
chart-words-by-week = nach Wochen
chart-words-by-month = nach Monaten
chart-words-by-quarter = nach Quartalen
