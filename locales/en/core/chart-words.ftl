# Words of all charts: dates, trends, counts.

# Months in full, then short as they stand at the edge of a chart.
chart-words-january = January
chart-words-february = February
chart-words-march = March
chart-words-april = April
chart-words-may = May
chart-words-june = June
chart-words-july = July
chart-words-august = August
chart-words-september = September
chart-words-october = October
chart-words-november = November
chart-words-december = December
chart-words-short-jan = Jan
chart-words-short-feb = Feb
chart-words-short-mar = Mar
chart-words-short-apr = Apr
chart-words-short-may = May
chart-words-short-jun = Jun
chart-words-short-jul = Jul
chart-words-short-aug = Aug
chart-words-short-sep = Sep
chart-words-short-oct = Oct
chart-words-short-nov = Nov
chart-words-short-dec = Dec

# Days of the week; they begin a sentence.
chart-words-monday = Monday
chart-words-tuesday = Tuesday
chart-words-wednesday = Wednesday
chart-words-thursday = Thursday
chart-words-friday = Friday
chart-words-saturday = Saturday
chart-words-sunday = Sunday
chart-words-short-mon = Mon
chart-words-short-tue = Tue
chart-words-short-wed = Wed
chart-words-short-thu = Thu
chart-words-short-fri = Fri
chart-words-short-sat = Sat
chart-words-short-sun = Sun
chart-words-date = { $day } { $month } { $year }
chart-words-day-month = { $day } { $month }
chart-words-weekday-date = { $weekday } { $day } { $month } { $year }
chart-words-month-year = { $month } { $year }
chart-words-in-month = in { $month }
chart-words-between = between { $from } and { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = stayed at { $a }
chart-words-stayed-about = stayed about the same ({ $a }, then { $b })
chart-words-rose = rose from { $a } to { $b }
chart-words-fell = fell from { $a } to { $b }
chart-words-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
chart-words-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
chart-words-uses = { $n ->
    [one] { $n } use
   *[other] { $n } uses
}
chart-words-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
chart-words-and = { $most } and { $last }
chart-words-mild = mild
chart-words-moderate = moderate
chart-words-severe = severe

# How far a mark reaches, beside its scale.
chart-words-by-week = by week
chart-words-by-month = by month
chart-words-by-quarter = by quarter
