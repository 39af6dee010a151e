# Months, weekdays and days as they are said.


# Weekdays, and as they head a calendar.
day-monday = Monday
day-tuesday = Tuesday
day-wednesday = Wednesday
day-thursday = Thursday
day-friday = Friday
day-saturday = Saturday
day-sunday = Sunday
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun

# Days put together.
day-short = { $day } { $month }
day-long = { $day } { $month } { $year }
day-full = { $weekday } { $day } { $month } { $year }
day-months-of-a-year = { $from } to { $to } { $year }
day-months-to = { $from } to { $to }
