# Monate, Wochentage und Tage, wie man sie sagt.

day-january = Januar
day-february = Februar
day-march = März
day-april = April
day-may = Mai
day-june = Juni
day-july = Juli
day-august = August
day-september = September
day-october = Oktober
day-november = November
day-december = Dezember

# Wochentage, und wie sie über einem Kalender stehen.
day-monday = Montag
day-tuesday = Dienstag
day-wednesday = Mittwoch
day-thursday = Donnerstag
day-friday = Freitag
day-saturday = Samstag
day-sunday = Sonntag
day-mon = Mo
day-tue = Di
day-wed = Mi
day-thu = Do
day-fri = Fr
day-sat = Sa
day-sun = So

# Zusammengesetzte Tage.
day-short = { $day }. { $month }
day-long = { $day }. { $month } { $year }
day-full = { $weekday }, { $day }. { $month } { $year }
day-month-year = { $month } { $year }
day-months-of-a-year = { $from } bis { $to } { $year }
day-months-to = { $from } bis { $to }
