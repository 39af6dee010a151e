# Los días en palabras.

date-today = hoy
date-yesterday = ayer
date-tomorrow = mañana
date-span = { $from } a { $to }
date-weekday-day = { $weekday }, { $day }
