# The pictures beside the life chart: titles, keys, descriptions, tables.

chart-pictures-dose-taken = taken
chart-pictures-dose-partly = partly taken
chart-pictures-dose-skipped = skipped on purpose
chart-pictures-dose-missed = missed
chart-pictures-dose-not-recorded = not recorded
chart-pictures-adherence = Doses taken
chart-pictures-adherence-empty = No doses yet: each day on which a dose was due is one square here, with what became of it.
chart-pictures-adherence-cut = Drawn from { $from } on; the table has every day.
chart-pictures-dose-count = { $n } { $what }
chart-pictures-taken-of = { $n ->
    [one] taken on { $taken } of { $n } day
   *[other] taken on { $taken } of { $n } days
}
chart-pictures-no-dose-due = No dose due.
chart-pictures-kind-medicine = Medicine
chart-pictures-kind-therapy = Therapy
chart-pictures-kind-practice = Practice
chart-pictures-kind-lifestyle = Lifestyle
chart-pictures-doses-a-week = doses a week
chart-pictures-sessions-a-week = sessions a week
chart-pictures-times-a-week = times a week
chart-pictures-doses = doses
chart-pictures-sessions = sessions
chart-pictures-times = times
chart-pictures-done-taken = taken
chart-pictures-done-attended = attended
chart-pictures-done-done = done
chart-pictures-balance-empty = Nothing here yet: once a dose, a session, a skill or an activity is planned or recorded, each week shows what was planned and what was done.
chart-pictures-balance = Balance
chart-pictures-weeks-not-recorded = { $n ->
    [one] { $n } week not recorded
   *[other] { $n } weeks not recorded
}
chart-pictures-mean-week-by-month = mean week by month
chart-pictures-mean-week-by-quarter = mean week by quarter
chart-pictures-outline-filled = outline: planned, filled: done
chart-pictures-done-unplanned = { $done } { $more }, nothing planned
chart-pictures-done-of-and-more = { $done } { $count } of { $planned } planned, { $more } unplanned
chart-pictures-done-of = { $done } { $count } of { $planned } planned
chart-pictures-kind-nothing = { $kind }: nothing recorded.
chart-pictures-column-week-of = Week of
chart-pictures-kind-planned = { $kind }, planned
chart-pictures-week-of = Week of { $day }.
chart-pictures-n-planned = { $n } planned
chart-pictures-nothing-planned = nothing planned
chart-pictures-cost-together = Together
chart-pictures-cost-said-together = together { $amount }
chart-pictures-cost-medicine = Medicine
chart-pictures-cost-said-medicine = medicine { $amount }
chart-pictures-cost-therapy = Therapy
chart-pictures-cost-said-therapy = therapy { $amount }
chart-pictures-cost-other = Other
chart-pictures-cost-said-other = other { $amount }
chart-pictures-cost-mean = { $n ->
    [one] { $all } in { $n } month, { $mean } a month on average.
   *[other] { $all } in { $n } months, { $mean } a month on average.
}
chart-pictures-months-not-recorded = { $n ->
    [one] { $n } month not recorded.
   *[other] { $n } months not recorded.
}
chart-pictures-column-month = Month
chart-pictures-cost = Cost a month
chart-pictures-cost-empty = No costs yet: the price of a pack, a session or anything else appears here in its month.

# The currency comes with a space before it, or is empty.
chart-pictures-a-month = a month,{ $currency }
chart-pictures-column-measure = Measure
chart-pictures-column-before = Before
chart-pictures-column-before-interval = Before, interval
chart-pictures-column-before-n = Before, n
chart-pictures-column-before-missing = Before, missing
chart-pictures-column-after = After
chart-pictures-column-after-interval = After, interval
chart-pictures-column-after-n = After, n
chart-pictures-column-after-missing = After, missing
chart-pictures-column-difference = Difference
chart-pictures-range = { $low } to { $high }
chart-pictures-before-after-spans = { $change }: { $from } to { $to }, and { $then } to { $until }.
chart-pictures-before-after = Before and after
chart-pictures-same-time = In the same time: { $what }.
chart-pictures-two-counts = n { $before } and { $after }
chart-pictures-two-counts-missing = { $n ->
    [one] n { $before } and { $after }; { $n } day missing
   *[other] n { $before } and { $after }; { $n } days missing
}
chart-pictures-changed = { $name } { $trend } ({ $counts }).
chart-pictures-changed-by = { $name } { $trend } ({ $counts }), a difference of { $difference }.
chart-pictures-no-clear-change = { $name }: no clear difference, { $before } before and { $after } after ({ $counts }), a difference of { $difference }.
chart-pictures-only-before = { $name } was { $mean } before (n { $n }); too little recorded after.
chart-pictures-only-after = { $name } was { $mean } after (n { $n }); too little recorded before.
chart-pictures-too-little = { $name }: too little recorded.
chart-pictures-before-after-change = Before and after { $change }
chart-pictures-before-after-empty = Too little recorded before or after this change yet: a week of check-ins on each side gives the first row.
chart-pictures-row-counts = n { $before } before, { $after } after
chart-pictures-row-counts-missing = { $n ->
    [one] n { $before } before, { $after } after; { $n } day missing
   *[other] n { $before } before, { $after } after; { $n } days missing
}
chart-pictures-difference-unknown = difference not known
chart-pictures-hollow-filled = hollow: before, filled: after
chart-pictures-pixels = { $name } in pixels
chart-pictures-pixels-empty = No days yet: each check-in is one square here, and a year of them one picture.
chart-pictures-filled-as-high = filled as high as the day was
chart-pictures-five-usual = 5, my usual self
chart-pictures-column-mean = Mean
chart-pictures-pixels-said = { $name } from { $from } to { $to }: { $below } below my usual self, { $about } about it, { $above } above; { $missing } not recorded.
chart-pictures-bad-days-unrated = { $n ->
    [one] { $n } bad day without a rating.
   *[other] { $n } bad days without a rating.
}
chart-pictures-lowest-highest-month = Lowest month { $low } ({ $least }), highest { $high } ({ $most }).
chart-pictures-name-not-recorded = { $name } not recorded
chart-pictures-questionnaire-empty = No questionnaire in this time yet: each one filled in is a point here, over its bands of severity.
chart-pictures-questionnaire-empty-of = No { $name } in this time yet: each one filled in is a point here, over its bands of severity.
chart-pictures-reliable-above = reliable change from { $from }: { $to } or above
chart-pictures-reliable-below = reliable change from { $from }: { $to } or below
chart-pictures-reliable-above-short = reliable: { $to } or above
chart-pictures-reliable-below-short = reliable: { $to } or below
chart-pictures-triangle = triangle: reliable change
chart-pictures-column-total = Total
chart-pictures-column-band = Band
chart-pictures-column-change = Change
chart-pictures-reliably-better = reliably better
chart-pictures-reliably-worse = reliably worse
chart-pictures-the-total = The total
chart-pictures-total-was = { $name } was { $total } of { $most } on { $day }
chart-pictures-totals-trend = { $n ->
    [one] { $name } { $trend } { $when }, { $n } total
   *[other] { $name } { $trend } { $when }, { $n } totals
}
chart-pictures-last-in-band = the last is in the band “{ $band }”
chart-pictures-from-band-to = from the band “{ $from }” to “{ $to }”
chart-pictures-last-reliably-better = The last is a reliable change for the better.
chart-pictures-last-reliably-worse = The last is a reliable change for the worse.
chart-pictures-lowest-highest = Lowest { $low }, highest { $high }.
chart-pictures-total-of = { $name } { $total } of { $most }
chart-pictures-season = { $name } in { $month } over the years
chart-pictures-season-empty = Nothing to show yet: each month of check-ins is a point here, and next year's line lies over this year's.
chart-pictures-season-grey = grey: lowest to highest, { $from } to { $to }
chart-pictures-mean-in-year = { $mean } in { $year } ({ $days })
chart-pictures-no-mean-yet = No year has a mean for { $month } yet.
chart-pictures-means-of-years = { $name } in { $month }: { $each }.
chart-pictures-over-years = { $n ->
    [one] Over { $n } year { $low } was lowest on average ({ $least }) and { $high } highest ({ $most }).
   *[other] Over { $n } years { $low } was lowest on average ({ $least }) and { $high } highest ({ $most }).
}
chart-pictures-of-days = { $n ->
    [one] { $recorded } of { $n } day
   *[other] { $recorded } of { $n } days
}
chart-pictures-year-too-few = { $year }: too few days
chart-pictures-side-effects-empty = No side effect in this time: one that is recorded is drawn here, as high as it is severe, under the doses of that time.
chart-pictures-side-effects = Side effects
chart-pictures-treatment-empty = Nothing here yet: a medicine with its dose, or a session with how able you were to take part, draws the first line.
chart-pictures-treatment = Treatment
chart-pictures-column-skill = Skill
chart-pictures-column-uses-rated = Uses rated
chart-pictures-column-uses-not-rated = Uses not rated
chart-pictures-skill-no-use = { $name }: no use with distress before and after
chart-pictures-skill-distress = { $name }: distress { $trend } on average, { $uses }
chart-pictures-uses-not-rated = { $n ->
    [one] { $n } use not rated
   *[other] { $n } uses not rated
}
chart-pictures-skills = Skills, before and after
chart-pictures-skills-empty = No skill with distress before and after yet: one use with both numbers draws the first arrow.
chart-pictures-not-rated-yet = not rated yet
chart-pictures-from-to-change = { $before } to { $after }: { $change }
chart-pictures-more-not-rated = { $n } more not rated
chart-pictures-distress = Distress
chart-pictures-skills-key = distress, hollow: before, filled: after, ticks: single uses
chart-pictures-sleep-empty = No nights yet: when you went to bed and got up, from a check-in, makes the first bar.
chart-pictures-midnight = midnight
chart-pictures-bed-to-up = bed to up
chart-pictures-minutes-from-midnight = Time of day, minutes from midnight
chart-pictures-nights-by-week = By week: earliest to latest, middle stronger
chart-pictures-nights-by-month = By month: earliest to latest, middle stronger
chart-pictures-nights-by-quarter = By quarter: earliest to latest, middle stronger
chart-pictures-usually-bed-up = usually to bed { $bed }, up { $up }
chart-pictures-usually-bed = usually to bed { $bed }
chart-pictures-usually-up = usually up { $up }
chart-pictures-column-to-bed = To bed
chart-pictures-column-asleep = Asleep
chart-pictures-column-awake = Awake
chart-pictures-column-up = Up
chart-pictures-column-hours-in-bed = Hours in bed
chart-pictures-to-bed-around = to bed around { $time }
chart-pictures-asleep-around = asleep around { $time }
chart-pictures-up-around = up around { $time }
chart-pictures-awake-around = awake around { $time }
chart-pictures-hours-in-bed = { $hours } in bed
chart-pictures-hours-asleep = { $hours } asleep
chart-pictures-usually = Usually { $what }.
chart-pictures-bed-same = The time of going to bed stayed about the same.
chart-pictures-bed-earlier = Going to bed moved earlier, from { $from } to { $to }.
chart-pictures-bed-later = Going to bed moved later, from { $from } to { $to }.
chart-pictures-asleep-same = The time of falling asleep stayed about the same.
chart-pictures-asleep-earlier = Falling asleep moved earlier, from { $from } to { $to }.
chart-pictures-asleep-later = Falling asleep moved later, from { $from } to { $to }.
chart-pictures-nights-recorded = { $n ->
    [one] { $known } of { $n } night recorded.
   *[other] { $known } of { $n } nights recorded.
}
chart-pictures-nights-recorded-estimated = { $n ->
    [one] { $known } of { $n } night recorded, { $estimated } estimated.
   *[other] { $known } of { $n } nights recorded, { $estimated } estimated.
}
chart-pictures-sleep-not-recorded = Sleep not recorded.
chart-pictures-night-to-bed = to bed { $time }
chart-pictures-night-asleep = asleep { $time }
chart-pictures-night-awake = awake { $time }
chart-pictures-night-up = up { $time }
chart-pictures-column-habit = Habit
chart-pictures-column-same-day = Same day
chart-pictures-column-same-day-low = Same day, low
chart-pictures-column-same-day-high = Same day, high
chart-pictures-column-same-day-n = Same day, n
chart-pictures-column-day-after = Day after
chart-pictures-column-day-after-low = Day after, low
chart-pictures-column-day-after-high = Day after, high
chart-pictures-column-day-after-n = Day after, n
chart-pictures-estimate = { $value } ({ $low } to { $high }), n { $n }
chart-pictures-same-day-unclear = the same day no clear difference, { $figures }
chart-pictures-same-day-higher = the same day higher, { $figures }
chart-pictures-same-day-lower = the same day lower, { $figures }
chart-pictures-day-after-unclear = the day after no clear difference, { $figures }
chart-pictures-day-after-higher = the day after higher, { $figures }
chart-pictures-day-after-lower = the day after lower, { $figures }
chart-pictures-habit-too-few = { $name }: too few days to say.
chart-pictures-habit-said = { $name }: { $outcome } { $parts }.
chart-pictures-habits-unclear = No clear difference, or too few days: { $names }.
chart-pictures-not-cause = What goes together need not be cause and effect.
chart-pictures-together = What goes together
chart-pictures-together-empty = Too few days yet: a habit that is kept on some days and not on others, with mood on both, gives a row.
chart-pictures-line-same-day = same day { $figures }
chart-pictures-line-day-after = day after { $figures }
chart-pictures-too-few-to-say = too few days to say
chart-pictures-difference-in = Difference in { $outcome }
chart-pictures-no-difference = no difference
chart-pictures-lower-outcome = lower { $outcome }
chart-pictures-higher-outcome = higher { $outcome }
chart-pictures-column-swing = Swing (RMSSD)
chart-pictures-column-days-recorded = Days recorded
chart-pictures-column-days = Days
chart-pictures-by-month-trend = { $name }, by month, { $trend } { $when }.
chart-pictures-usual-step = The usual step from one day to the next { $trend }.
chart-pictures-months-too-few = { $n ->
    [one] { $n } month without enough days.
   *[other] { $n } months without enough days.
}
chart-pictures-days-recorded = { $n ->
    [one] { $recorded } of { $n } day recorded.
   *[other] { $recorded } of { $n } days recorded.
}
chart-pictures-too-few-days = too few days
chart-pictures-mean-no-swing = { $name } { $mean }, swing not known
chart-pictures-swing-only = swing { $swing }
chart-pictures-mean-and-swing = { $name } { $mean }, swing from day to day { $swing }
chart-pictures-swing = Swing
chart-pictures-swing-empty = Nothing to show yet: a month with a week or more of check-ins gives its mean and how far one day usually lies from the next.
chart-pictures-hollow-few = hollow: few
chart-pictures-hollow-few-days = hollow: few days
chart-pictures-mean-of-month = mean of a month
chart-pictures-day-to-day = day to day
chart-pictures-from-day-to-day = from day to day
