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

# Monate.
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
day-short-month = { $n ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
}
day-month-and-year = { $month } { $year }
day-short-month-and-year = { $month } { $year }
