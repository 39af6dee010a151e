# Palabras de todos los gráficos: fechas, tendencias, cantidades.

# Months in full, then short as they stand at the edge of a chart.
chart-words-short-jan = ene
chart-words-short-feb = feb
chart-words-short-mar = mar
chart-words-short-apr = abr
chart-words-short-may = may
chart-words-short-jun = jun
chart-words-short-jul = jul
chart-words-short-aug = ago
chart-words-short-sep = sep
chart-words-short-oct = oct
chart-words-short-nov = nov
chart-words-short-dec = dic

# Days of the week; they begin a sentence.
chart-words-in-month = en { $month }
chart-words-between = entre { $from } y { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = se mantuvo en { $a }
chart-words-stayed-about = se mantuvo más o menos igual ({ $a }, luego { $b })
chart-words-rose = subió de { $a } a { $b }
chart-words-fell = bajó de { $a } a { $b }
chart-words-uses = { $n ->
    [one] { $n } uso
   *[other] { $n } usos
}
chart-words-and = { $most }, { $last }
chart-words-mild = leve
chart-words-moderate = moderado
chart-words-severe = intenso

# How far a mark reaches, beside its scale.
chart-words-by-week = por semanas
chart-words-by-month = por meses
chart-words-by-quarter = por trimestres
