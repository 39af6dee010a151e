# Monate, Wochentage und Tage, wie man sie sagt.


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
day-months-of-a-year = { $from } bis { $to } { $year }
day-months-to = { $from } bis { $to }
