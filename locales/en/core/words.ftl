# Short words for what is printed or drawn: stretches of time, amounts, schedules, rhythms.

words-yes = yes
words-no = no
words-and = { $first } and { $last }
# In Spanish before the sound i; elsewhere as words-and.
words-and-before-i = { $first } and { $last }
words-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
words-hours = { $n } h
words-hours-minutes = { $hours } h { $minutes } min

# Numbers as a sentence begins.
words-number-none = No
words-number-one = One
words-number-two = Two
words-number-three = Three
words-number-four = Four
words-number-five = Five
words-number-six = Six
words-number-seven = Seven
words-number-eight = Eight
words-number-nine = Nine
words-number-ten = Ten

# What became of a dose, or of a session.
words-dose-taken = taken
words-dose-late = taken late
words-dose-part = taken in part
words-dose-skipped = skipped
words-dose-missed = missed
words-session-planned = planned
words-session-attended = attended
words-session-cancelled-by-me = cancelled by me
words-session-cancelled-by-therapist = cancelled by the therapist
words-session-missed = missed

# Amounts. $n is the number as written, $count chooses the plural (1 up to one, 2 above).
words-amount-mg = { $n } mg
words-amount-microgram = { $count ->
    [one] { $n } microgram
   *[other] { $n } micrograms
}
words-amount-g = { $n } g
words-amount-ml = { $n } ml
words-amount-drop = { $count ->
    [one] { $n } drop
   *[other] { $n } drops
}
words-amount-tablet = { $count ->
    [one] { $n } tablet
   *[other] { $n } tablets
}
words-amount-puff = { $count ->
    [one] { $n } puff
   *[other] { $n } puffs
}
words-amount-iu = { $n } IU
words-amount-patch = { $count ->
    [one] { $n } patch
   *[other] { $n } patches
}

# Pieces as entered: half a 50 mg tablet. The ones “before-vowel” differ in English alone.
words-tablet = tablet
words-piece = { $strength } { $form }
words-quarter = a quarter of a { $piece }
words-quarter-before-vowel = a quarter of an { $piece }
words-half = half a { $piece }
words-half-before-vowel = half an { $piece }
words-three-quarters = three quarters of a { $piece }
words-three-quarters-before-vowel = three quarters of an { $piece }
words-one-piece = one { $piece }
words-many-pieces = { $n } × { $piece }

# Schedules in full: every day at 08:00.
words-daily-at = every day at { $times }
words-other-day-at = every other day at { $times }
words-weekly-at = once a week at { $times }
words-every-weeks-at = every { $n } weeks at { $times }
words-every-days-at = { $n ->
    [one] every day at { $times }
   *[other] every { $n } days at { $times }
}
words-every-hours-from = { $n ->
    [one] every hour, the first at { $first }
   *[other] every { $n } hours, the first at { $first }
}
words-weekdays-at = { $days } at { $times }
words-when-needed = when needed
words-when-needed-most = { $n ->
    [one] when needed, at most once a day
   *[other] when needed, at most { $n } times a day
}

# Schedules in a table column: every other day, evening.
words-morning = morning
words-midday = midday
words-evening = evening
words-night = night
words-if-needed = if needed
words-other-day-brief = every other day, { $when }
words-weekly-brief = once a week, { $when }
words-every-weeks-brief = every { $n } weeks, { $when }
words-every-days-brief = { $n ->
    [one] every day, { $when }
   *[other] every { $n } days, { $when }
}
words-every-hours = { $n ->
    [one] every hour
   *[other] every { $n } hours
}
words-weekdays-brief = { $days }, { $when }

# Schedules inside a sentence: Sertraline 50 mg each morning since 3 March.
words-each-morning = each morning
words-each-midday = each midday
words-each-evening = each evening
words-each-night = each night
words-times-a-day = { $n ->
    [2] twice a day
   *[other] { $n } times a day
}
words-in-the-morning = in the morning
words-in-the-midday = at midday
words-in-the-evening = in the evening
words-in-the-night = at night
words-at = at { $times }
words-other-day-said = every other day { $when }
words-weekly-said = once a week { $when }
words-every-weeks-said = every { $n } weeks { $when }
words-every-days-said = { $n ->
    [one] every day { $when }
   *[other] every { $n } days { $when }
}
words-weekdays-said = { $days } { $when }

# How often sessions are held.
words-weekly = weekly
words-twice-a-week = twice a week
words-every-day = every day
words-times-a-week = { $n } times a week
words-every-two-weeks = every two weeks
words-every-three-weeks = every three weeks
words-every-four-weeks = every four weeks
words-every-weeks = every { $n } weeks
words-as-agreed = as agreed
words-boosters = booster sessions
words-boosters-monthly = booster sessions once a month
words-boosters-every-months = booster sessions every { $n } months

# What was done with a medicine, after its name in a list of changes.
words-step-started = started
words-step-raised = raised
words-step-lowered = lowered
words-step-times-changed = times changed
words-step-switched-to = started as a switch
words-step-added = added
words-step-paused = paused
words-step-restarted = restarted
words-step-stopped = stopped

words-mild = mild
words-moderate = moderate
words-severe = severe
