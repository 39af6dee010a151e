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

# Months.
day-january = January
day-february = February
day-march = March
day-april = April
day-may = May
day-june = June
day-july = July
day-august = August
day-september = September
day-october = October
day-november = November
day-december = December
day-short-month = { $n ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
}
day-month-and-year = { $month } { $year }
day-short-month-and-year = { $month } { $year }
