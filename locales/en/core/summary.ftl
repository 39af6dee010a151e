# What stands on the pages for those who treat the person. They read it: it says “I” where the person speaks.

# Head and foot.
summary-for-my-prescriber = For my prescriber
summary-for-my-therapist = For my therapist
summary-for-a-second-opinion = For a second opinion
summary-for-our-talk = For our talk together
summary-title-for = For { $name }, { $day }
summary-month-for = { $month }, for { $name }
summary-reported = Reported by the patient.
summary-foot = Numbers come from daily self-ratings; days without a record are left out, never guessed. Not a diagnosis.
summary-days = { $from } to { $to } ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
summary-since-visit = since the last visit on { $day } ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
summary-since = since { $day } ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
summary-coverage = { $n ->
    [one] { $n } day
   *[other] { $n } days
}, { $missing } without a check-in
summary-more-questions = { $question } (and { $n } more noted)

# Medicines.
summary-now-changed = { $n ->
    [one] { $n } medicine
   *[other] { $n } medicines
} now. Last change: { $change }
summary-now-unchanged = { $n ->
    [one] { $n } medicine
   *[other] { $n } medicines
} now. No change in these days.
summary-if-needed = { $name }, if needed
summary-paused = paused
summary-not-taken = not taken
summary-for-so-long = { $dose } for { $lasted }
summary-used = { $n ->
    [one] { $n } time
   *[other] { $n } times
}; last { $last }
summary-no-use = no use recorded
summary-change-from-to = { $did } from { $from } to { $to }
summary-change-was = { $did } (was { $was })
summary-change-planned = planned: { $what }
summary-no-dose-planned = no dose planned yet
summary-doses-not-recorded = not recorded ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
summary-doses-taken = { $taken } of { $n ->
    [one] { $n } day
   *[other] { $n } days
}
summary-doses-taken-missing = { $taken } of { $n ->
    [one] { $n } day
   *[other] { $n } days
}, { $missing } not recorded

# What was tried.
summary-months = { $from } to { $to }
summary-review-keep = review: to be kept
summary-review-change = review: to be changed
summary-review-stop = review: to be stopped
summary-review-unclear = review: not clear
summary-review-extend = review: to be looked at again

# Side effects, sleep and what else changed.
summary-no-side-effects = No side effects noted.
summary-side-effect = { $name }, { $strength }, { $when }.
summary-side-effect-untold = { $name }, { $strength }, { $when }, not yet mentioned.
summary-strength-now = { $worst }, now { $last }
summary-from-to-gone = { $from } to { $to }; gone
summary-since-day = since { $day }
summary-sleep = Sleep { $hours } on average ({ $n } of { $all } nights recorded).
summary-rhythm-changed = { $day }: { $name } from { $from } to { $to }.
summary-days-a-week = { $name } on { $rate } days a week ({ $recorded } of { $days ->
    [one] { $days } day
   *[other] { $days } days
} recorded).
summary-days-a-week-before = { $name } on { $rate } days a week ({ $recorded } of { $days ->
    [one] { $days } day
   *[other] { $days } days
} recorded; before that { $before }).
summary-amount-a-week = { $name }: { $amount } a week ({ $n ->
    [one] { $n } day
   *[other] { $n } days
} recorded).

# Safety.
summary-sign-not-met = Warning sign “{ $sign }”: not met in these days.
summary-sign-began = Warning sign “{ $sign }”: began { $days }.
summary-safety-plan = I have a safety plan and keep it with me.
summary-no-safety-plan = I have not written a safety plan in this record.

# Therapy.
summary-waiting-since = waiting since { $day }
summary-from-day = from { $day }
summary-felt-heard = I felt heard
summary-what-matters = What matters to me
summary-way-of-working = The way of working
summary-took-part = Able to take part
summary-mean = { $mean } (n = { $n })
summary-none = none
summary-0-to-10 = 0 to 10
summary-before-that = Before that
summary-these-days = These days
summary-last = Last
summary-in-the-way = In the way: { $words }
summary-learnt = Learnt: { $words }
summary-homework-open = open
summary-homework-done = done
summary-homework-partly = in part
summary-homework-not-done = not done
summary-homework-set-aside = set aside
summary-skill-used = { $n ->
    [one] { $n } time
   *[other] { $n } times
}, { $rated } rated

# The middle of all ratings is their median.
summary-skill-lower = { $points } lower in the middle, n = { $n }
summary-skill-higher = { $points } higher in the middle, n = { $n }
summary-skill-same = the same in the middle, n = { $n }
summary-take-away = I take away: { $words }

# Questionnaires.
summary-lowest = Lowest
summary-now = Now
summary-first = First
summary-score-lower = { $total }, { $points } lower
summary-score-higher = { $total }, { $points } higher
summary-score-same = { $total }, the same
summary-score-reliable = { $said }: reliable change
summary-score-below = { $said }; below { $cut } for { $weeks } weeks
summary-item-nine = Item 9
summary-item-nine-now = { $n } of 3 ({ $day })

# Costs.
summary-in-all = in all

# The sheet of a month.
summary-row-mood = Mood, 0 to 10
summary-row-sleep = Sleep, h:min
summary-row-session = Session
summary-row-0-to-10 = { $name }, 0 to 10
summary-row-0-to-3 = { $name }, 0 to 3
summary-row-minutes = { $name }, min
summary-row-hours = { $name }, h

# In a cell a day wide: as short as can be.
summary-yes = yes
summary-no = no
summary-bad = bad

# Lanes for which a chart has no room.
summary-medicines = { $n ->
    [one] { $n } medicine
   *[other] { $n } medicines
}
summary-courses = { $n ->
    [one] { $n } course of therapy
   *[other] { $n } courses of therapy
}
summary-side-effects = { $n ->
    [one] { $n } side effect
   *[other] { $n } side effects
}
summary-not-drawn = Not drawn for want of room: { $what }.
