# A medicine and its steps, in words.

# Sertraline 100 mg each morning since 3 March.
medicine-current = { $name } { $dose } { $when } since { $since }
medicine-held = { $name } paused since { $since }
medicine-stopped = { $name } stopped on { $day }
medicine-stopped-why = { $name } stopped on { $day }: { $why }
medicine-planned = { $name }, planned from { $day }
# $said is one of those above.
medicine-with-earlier = { $said }; before that { $dose } for { $stretch }

# A step that was corrected: 25 mg, every day at 08:00, from 3 March 2026.
medicine-step = { $amount }, { $schedule }, from { $from }
medicine-step-pieces = { $amount } ({ $pieces } pieces), { $schedule }, from { $from }
medicine-step-done = { $did } from { $from }

# How long a class of medicines takes.
medicine-the-same-day = the same day
medicine-within-half-a-week = within half a week
medicine-within-weeks = { $n ->
    [one] within { $n } week
   *[other] within { $n } weeks
}
medicine-half-a-week = half a week
medicine-half-to-weeks = { $n ->
    [one] half a to { $n } week
   *[other] half a to { $n } weeks
}
medicine-weeks-to = { $n ->
    [one] { $from } to { $n } week
   *[other] { $from } to { $n } weeks
}
