# Words of all charts: dates, trends, counts.

# Months in full, then short as they stand at the edge of a chart.
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
chart-words-in-month = in { $month }
chart-words-between = between { $from } and { $to }

# What figures did: stands after a name, in German behind a colon.
chart-words-stayed = stayed at { $a }
chart-words-stayed-about = stayed about the same ({ $a }, then { $b })
chart-words-rose = rose from { $a } to { $b }
chart-words-fell = fell from { $a } to { $b }
chart-words-uses = { $n ->
    [one] { $n } use
   *[other] { $n } uses
}
chart-words-and = { $most } and { $last }
chart-words-mild = mild
chart-words-moderate = moderate
chart-words-severe = severe

# How far a mark reaches, beside its scale.
chart-words-by-week = by week
chart-words-by-month = by month
chart-words-by-quarter = by quarter
