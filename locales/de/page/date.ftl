# Tage in Worten.

date-today = heute
date-yesterday = gestern
date-tomorrow = morgen
date-span = { $from } bis { $to }
date-weekday-day = { $weekday }, { $day }
