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

# Meses.
day-january = enero
day-february = febrero
day-march = marzo
day-april = abril
day-may = mayo
day-june = junio
day-july = julio
day-august = agosto
day-september = septiembre
day-october = octubre
day-november = noviembre
day-december = diciembre
day-short-month = { $n ->
    [1] ene.
    [2] feb.
    [3] mar.
    [4] abr.
    [5] may.
    [6] jun.
    [7] jul.
    [8] ago.
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] dic.
}
day-month-and-year = { $month } de { $year }
day-short-month-and-year = { $month } { $year }
