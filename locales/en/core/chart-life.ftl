# The life chart, its description and its table; the treatments on one axis.

chart-life-span = From { $from } to { $to }, { $length }.
chart-life-no-mood = No mood ratings are shown.
chart-life-total-one = { $name }: { $total } on { $day }.
chart-life-totals = { $name }: { $n } totals, from { $first } on { $from } to { $last } on { $to }.
chart-life-sleep-mean = Sleep: { $hours } on average ({ $n } of { $of } nights recorded).
chart-life-side-effects-noted = Side effects noted: { $names }.
chart-life-events-marked = { $n ->
    [one] { $n } event marked.
   *[other] { $n } events marked.
}
chart-life-mood-trend = Mood, by month, { $trend } { $when }.
chart-life-days-not-recorded = { $n ->
    [one] { $n } day not recorded
   *[other] { $n } days not recorded
}
chart-life-bad-days-unrated = { $n ->
    [one] { $n } bad day without a rating
   *[other] { $n } bad days without a rating
}
chart-life-n-estimated = { $n } estimated
chart-life-mood-rated = { $n ->
    [one] Mood rated on { $rated } of { $n } day ({ $more }).
   *[other] Mood rated on { $rated } of { $n } days ({ $more }).
}
chart-life-mood-rated-mean = { $n ->
    [one] Mood rated on { $rated } of { $n } day, mean { $mean } on a scale of 0 to 10 ({ $more }).
   *[other] Mood rated on { $rated } of { $n } days, mean { $mean } on a scale of 0 to 10 ({ $more }).
}
chart-life-held = held
chart-life-dose-planned = { $dose } planned
chart-life-dose-first-last = { $first } at first, { $last } at the end
chart-life-doses-missed = { $n ->
    [one] { $n } dose missed
   *[other] { $n } doses missed
}
chart-life-doses-skipped = { $n ->
    [one] { $n } dose skipped
   *[other] { $n } doses skipped
}
chart-life-used-as-needed = { $n ->
    [one] used as needed { $n } time
   *[other] used as needed { $n } times
}
chart-life-sessions-attended = { $n ->
    [one] { $n } session attended
   *[other] { $n } sessions attended
}
chart-life-sessions-missed = { $n ->
    [one] { $n } session missed
   *[other] { $n } sessions missed
}
chart-life-sessions-cancelled = { $n ->
    [one] { $n } session cancelled
   *[other] { $n } sessions cancelled
}
chart-life-sessions-planned = { $n ->
    [one] { $n } session planned
   *[other] { $n } sessions planned
}
chart-life-stay = from { $from } to { $to }
chart-life-stay-open = since { $from }
chart-life-took-part-one = { $name }: { $answer } of 10, on { $day }.
chart-life-took-part = { $name } { $trend } { $when }, mean { $mean } of 10 over { $sessions }.
chart-life-no-treatment = No medicine and no session is shown.
chart-life-effect-open = { $name } from { $from }, { $days } in all, at worst { $worst }; goes on, now { $now }
chart-life-effect-ended = { $name } from { $from }, { $days } in all, at worst { $worst }; last on { $until }
chart-life-no-side-effect = No side effect is recorded in this time.
chart-life-column-notes = Notes
chart-life-column-day = Day
chart-life-mood = Mood
chart-life-column-worst = Worst
chart-life-column-best = Best
chart-life-column-record = Record
chart-life-column-rolling = Mood, rolling mean
chart-life-not-recorded = not recorded
chart-life-mood-not-recorded = Mood not recorded
chart-life-bad-day-unrated = bad day, not rated
chart-life-bad-day = bad day
chart-life-bad-day-estimated = bad day, estimated
chart-life-estimated = estimated
chart-life-recorded = recorded
chart-life-said-bad-day-unrated = Bad day, not rated
chart-life-said-mean-range = Mood { $mean } ({ $worst } to { $best })
chart-life-said-mean-worst = Mood { $mean } (worst { $worst })
chart-life-said-mean-best = Mood { $mean } (best { $best })
chart-life-said-mean = Mood { $mean }
chart-life-said-range = Mood { $worst } to { $best }
chart-life-said-worst = Mood at worst { $worst }
chart-life-said-best = Mood at best { $best }
chart-life-said-estimated = { $said }, estimated
chart-life-said-bad-day = { $said }. Bad day
chart-life-name-planned = { $name }, planned

# A name and what stands in its cell.
chart-life-name-cell = { $name } { $cell }
chart-life-column-missed = { $name }, missed
chart-life-column-skipped = { $name }, skipped
chart-life-column-as-needed = { $name }, as needed
chart-life-said-missed = { $n ->
    [one] { $name } missed
   *[other] { $name } missed { $n } times
}
chart-life-said-skipped = { $n ->
    [one] { $name } skipped
   *[other] { $name } skipped { $n } times
}
chart-life-said-as-needed = { $n ->
    [one] { $name } used as needed
   *[other] { $name } used as needed { $n } times
}
chart-life-planned = planned
chart-life-yes = yes
chart-life-session-attended = session attended
chart-life-session-missed = session missed
chart-life-session-cancelled = session cancelled
chart-life-session-planned = session planned
chart-life-answer = { $name } { $answer } of 10
chart-life-column-sleep = Sleep, hours
chart-life-slept = Slept { $hours }
chart-life-events = Events
chart-life-event-impact = { $event } (impact { $impact })
chart-life-column-window = Review window
chart-life-title = Life chart
chart-life-hours = 0 to 12 h
chart-life-hours-by-week = 0 to 12 h by week
chart-life-hours-by-month = 0 to 12 h by month
chart-life-hours-by-quarter = 0 to 12 h by quarter
chart-life-today = today
chart-life-nothing = Nothing recorded from { $from } to { $to } yet.
chart-life-title-span = { $name }, { $from } to { $to }
chart-life-as-needed = as needed
chart-life-bad-days = bad days
chart-life-usual-self = my usual self
chart-life-mild-to-severe = mild to severe
chart-life-sleep = Sleep
chart-life-sessions-a-quarter = sessions a quarter
chart-life-sessions-a-month = sessions a month
chart-life-hollow-no-session = hollow: no session
chart-life-hollow-missed = hollow: missed
chart-life-hollow-cancelled = hollow: cancelled
chart-life-missed = missed
chart-life-skipped = skipped
chart-life-taking-part = Taking part
chart-life-zero-to-ten = 0 to 10
