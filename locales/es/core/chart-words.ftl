# Palabras de todos los gráficos: fechas, tendencias, cantidades.

# Months in full, then short as they stand at the edge of a chart.
chart-words-january = enero
chart-words-february = febrero
chart-words-march = marzo
chart-words-april = abril
chart-words-may = mayo
chart-words-june = junio
chart-words-july = julio
chart-words-august = agosto
chart-words-september = septiembre
chart-words-october = octubre
chart-words-november = noviembre
chart-words-december = diciembre
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
chart-words-monday = Lunes
chart-words-tuesday = Martes
chart-words-wednesday = Miércoles
chart-words-thursday = Jueves
chart-words-friday = Viernes
chart-words-saturday = Sábado
chart-words-sunday = Domingo
chart-words-short-mon = lun
chart-words-short-tue = mar
chart-words-short-wed = mié
chart-words-short-thu = jue
chart-words-short-fri = vie
chart-words-short-sat = sáb
chart-words-short-sun = dom
chart-words-date = { $day } de { $month } de { $year }
chart-words-day-month = { $day } de { $month }
chart-words-weekday-date = { $weekday } { $day } de { $month } de { $year }
chart-words-month-year = { $month } de { $year }
chart-words-in-month = en { $month }
chart-words-between = entre { $from } y { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = se mantuvo en { $a }
chart-words-stayed-about = se mantuvo más o menos igual ({ $a }, luego { $b })
chart-words-rose = subió de { $a } a { $b }
chart-words-fell = bajó de { $a } a { $b }
chart-words-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
chart-words-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
chart-words-uses = { $n ->
    [one] { $n } uso
   *[other] { $n } usos
}
chart-words-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}
chart-words-and = { $most }, { $last }
chart-words-mild = leve
chart-words-moderate = moderado
chart-words-severe = intenso

# How far a mark reaches, beside its scale.
chart-words-by-week = por semanas
chart-words-by-month = por meses
chart-words-by-quarter = por trimestres
