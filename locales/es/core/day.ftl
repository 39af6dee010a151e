# Meses, días de la semana y fechas, como se dicen.


# Días de la semana, y cómo encabezan un calendario.
day-monday = lunes
day-tuesday = martes
day-wednesday = miércoles
day-thursday = jueves
day-friday = viernes
day-saturday = sábado
day-sunday = domingo
day-mon = lun
day-tue = mar
day-wed = mié
day-thu = jue
day-fri = vie
day-sat = sáb
day-sun = dom

# Fechas completas.
day-short = { $day } de { $month }
day-long = { $day } de { $month } de { $year }
day-full = { $weekday }, { $day } de { $month } de { $year }
day-months-of-a-year = { $from } a { $to } de { $year }
day-months-to = { $from } a { $to }
