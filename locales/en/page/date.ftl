# Days in words.

date-today = today
date-yesterday = yesterday
date-tomorrow = tomorrow
date-span = { $from } to { $to }
date-weekday-day = { $weekday } { $day }
