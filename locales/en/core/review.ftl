# What a review says: what went together before and after a change, never what caused it.

# The lead. $weeks is “weeks 4 to 8” or “8 to 12 sessions”.
review-lead-planned = This begins on { $day }. The { $n } days before it are the baseline.
review-lead-before-target = Too early: the clock starts on { $day }, with the target dose or the last of what begins together. It is looked at in { $weeks } after that.
review-lead-too-early-from = Too early to say anything. It is looked at in { $weeks }, from { $day } on.
review-lead-too-early = Too early to say anything. It is looked at after { $weeks }.
review-lead-cut-short = The next change came on { $day }, before this one could be judged.
review-nothing-rated = Nothing was rated before the change or in its weeks, so nothing can be said about it.
review-nothing-rated-watched = Nothing was rated before the change or in the days watched, so nothing can be said about it.
review-too-few-days = There are too few days to tell before and after apart.
review-too-few-days-why = There are too few days to tell before and after apart. { $name }: { $why }.
review-none-clear = { $n ->
    [one] The one outcome with enough days shows no clear difference. Small changes are seldom told in a few weeks.
   *[other] None of { $n } outcomes with enough days shows a clear difference. Small changes are seldom told in a few weeks.
}
review-others = { $n ->
    [one] The other outcome with enough days shows nothing that stands out.
   *[other] The other { $n } outcomes with enough days show nothing that stands out.
}
review-outcome = { $name } went from { $before } to { $after } ({ $n_before } and { $n_after } rated days): { $verdict }.
review-not-rated = not rated

# A questionnaire in the lead; several are joined with “; ”.
review-form = { $name } from { $from } to { $to }
review-form-reliable = { $name } from { $from } to { $to }, more than is likely by chance
review-form-chance = { $name } from { $from } to { $to }, which may be chance

# What has to be known with it.
review-joint-two = { $names } began within a week of each other. What stands here is about both together: which of them it goes together with cannot be told.
review-joint-more = { $names } began within a week of each other. What stands here is about all together: which of them it goes together with cannot be told.
review-part-of-switch = “{ $name }” is part of this switch.
review-same-treatment = “{ $name }” is another step of the same treatment and reaches into these days.
review-quoted = “{ $name }”
review-this-one = this one
review-apart = { $count } changes fall into the same weeks: { $all }. They cannot be told apart.
review-ended-by = The next change came on { $day }, so the days from then on are left out.

# Asked of somebody who treats the person.
review-question = { $title }, since { $day }: { $lead } What do you make of it?
review-question-short = { $title }, since { $day }: what do you make of it?

# How the numbers were made.
review-method-baseline = The baseline is the 14 days before the first step; of the window only the review weeks count. Days without a rating are left out and counted, never filled in.
review-method-neighbours = Days resemble their neighbours, so they count as fewer than they are: a first-order autoregression over the days as they lie in the calendar, effective days after Zwiers and von Storch (1995), and Student’s t. A 95 % interval that is shown holds the true difference at least 90 times in 100 while the likeness of neighbouring days stays below 0.8. It needs 10 rated days on each side.
review-method-size = Hedges’ g is the difference in standard deviations of a day; small, medium and large are a convention (Cohen 1988).
review-method-several = Several outcomes are several chances. One stands out only after Benjamini and Hochberg’s correction at 5 %, and only if this record did not do as much by itself at earlier places, where it reaches back far enough to tell.
review-method-forms = Questionnaires: reliable change, response and remission as published for each form.
review-method-cause = None of this says what caused what. A season or another slow wave can look like a difference; that is why what else changed stands beside it.

# What an outcome comes to. $way is one of the three.
review-better = better
review-worse = worse
review-different = different
review-not-looked-at = not looked at yet
review-verdict-not-known = cannot be told
review-verdict-unclear = no clear difference
review-verdict-stands = { $way }, and stands out
review-verdict-stands-among = { $way }, and stands out among { $n } outcomes
review-verdict-as-before = { $way }, but this record did as much before by itself
review-verdict-chance-among = { $way }, but among { $n } outcomes this may be chance
review-verdict-chance = { $way }, but this may be chance
review-swing-none = At none of { $places } earlier places in this record was the difference as large by itself.
review-swing-seldom = At { $n } of { $places } earlier places in this record the difference was as large by itself.
review-swing-usual = At { $n } of { $places } earlier places in this record the difference was as large by itself, so it is nothing unusual here.
review-medians = The middle value (median) was { $before } before and { $after } in the window.
review-bad-days-before = { $n ->
    [one] { $n } bad day
   *[other] { $n } bad days
} without a rating before, so the mean may look better than it was.
review-bad-days-window = { $n ->
    [one] { $n } bad day
   *[other] { $n } bad days
} without a rating in the window, so the mean may look better than it was.
review-bad-days-watched = { $n ->
    [one] { $n } bad day
   *[other] { $n } bad days
} without a rating in the days watched, so the mean may look better than it was.

# Why there is no interval. Stands after a name and a colon.
review-lacking-before = { $before ->
    [one] { $before } rated day
   *[other] { $before } rated days
} before more needed for an interval
review-lacking-window = { $after ->
    [one] { $after } rated day
   *[other] { $after } rated days
} in the window more needed for an interval
review-lacking-both = { $before ->
    [one] { $before } rated day
   *[other] { $before } rated days
} before and { $after ->
    [one] { $after } rated day
   *[other] { $after } rated days
} in the window more needed for an interval
review-too-few-neighbours = too few rated days follow one another to tell how alike days are
review-no-spread = all days of a side have the same value
review-too-alike = days resemble each other so much that so few of them say next to nothing

# The size of a difference, by convention.
review-effect-unclear = not told apart from no difference (Hedges’ g { $g }, { $low } to { $high })
review-effect-hardly = hardly any difference (Hedges’ g { $g }, { $low } to { $high })
review-effect-hardly-day = hardly any difference beside the usual ups and downs of a day (Hedges’ g { $g }, { $low } to { $high })
review-effect-small = a small difference (Hedges’ g { $g }, { $low } to { $high })
review-effect-small-day = a small difference beside the usual ups and downs of a day (Hedges’ g { $g }, { $low } to { $high })
review-effect-medium = a medium difference (Hedges’ g { $g }, { $low } to { $high })
review-effect-medium-day = a medium difference beside the usual ups and downs of a day (Hedges’ g { $g }, { $low } to { $high })
review-effect-large = a large difference (Hedges’ g { $g }, { $low } to { $high })
review-effect-large-day = a large difference beside the usual ups and downs of a day (Hedges’ g { $g }, { $low } to { $high })

# A questionnaire before and after; the parts are joined with “; ”.
review-form-not-after = not filled in in the window yet
review-form-not-before = not filled in in the four weeks before
review-form-not-filled = not filled in
review-form-same = the same total
review-form-lower = { $n ->
    [one] { $n } point
   *[other] { $n } points
} lower
review-form-higher = { $n ->
    [one] { $n } point
   *[other] { $n } points
} higher
review-form-change-reliable = changes of { $n ->
    [one] { $n } point
   *[other] { $n } points
} or more are unlikely to be chance
review-form-change-chance = changes below { $n ->
    [one] { $n } point
   *[other] { $n } points
} may be chance
review-form-response = by the published rule this is called a response
review-form-below = below { $cut }, the published line for remission
review-form-not-below = not below { $cut }, the published line for remission

# What was done at a change. In German and Spanish nothing agrees with the name.
review-did-started-at = { $name } started, { $amount }
review-did-started = { $name } started
review-did-added-at = { $name } added, { $amount }
review-did-added = { $name } added
review-did-in-place-of-at = { $name } { $amount } in place of { $other }
review-did-in-place-of = { $name } in place of { $other }
review-did-switch-at = { $name } started as a switch, { $amount }
review-did-switch = { $name } started as a switch
review-did-raised-to = { $name } raised to { $amount }
review-did-raised = { $name } raised
review-did-lowered-to = { $name } lowered to { $amount }
review-did-lowered = { $name } lowered
review-did-paused = { $name } paused
review-did-restarted-at = { $name } started again, { $amount }
review-did-restarted = { $name } started again
review-did-stopped = { $name } stopped
review-did-began = { $name } began
review-did-rhythm = { $name } { $rhythm }
review-did-ended = { $name } ended
review-started-up-to = { $name } started, up to { $amount }
review-added-up-to = { $name } added, up to { $amount }
review-in-place-of-up-to = { $name } in place of { $other }, up to { $amount }
review-switch-up-to = { $name } started as a switch, up to { $amount }
review-up-to = { $what }, up to { $amount }
review-title-together = { $names } together
review-title-lowered-stopped = { $name } lowered step by step, then stopped
review-title-step-by-step = { $what } step by step

# Where a review stands.
review-stage-early-look = { $stage }; the early look is this week: side effects
review-stage-planned = begins on { $day }
review-stage-before-last = too early: the last of them begins or reaches its dose on { $day }
review-stage-before-target = too early: the target dose is reached on { $day }
review-stage-too-early = too early: week { $done }, looked at in { $weeks }
review-stage-too-few-sessions = too early: { $n ->
    [one] { $n } session
   *[other] { $n } sessions
} attended, looked at after { $sessions }
review-stage-watched-until = watched until { $day }
review-stage-open = to look at now, until { $day }
review-stage-ended-by = ended by the next change on { $day }
review-stage-past = its weeks ended on { $day }
review-stage-cut-short = the next change came on { $day }, before it could be judged
review-week = week { $n }
review-weeks = weeks { $first } to { $last }
review-sessions-range = { $first } to { $last } sessions
review-weeks-of = { $weeks } of { $of }

# Where the weeks come from.
review-weeks-extended = extended on { $day }
review-weeks-agreed-with = as agreed with { $who } on { $day }
review-weeks-agreed = as agreed on { $day }
review-usual-class = usual for this class ({ $class })
review-usual-medicine = usual for most medicines
review-usual-watch = usual after a step down, a pause or an end
review-usual-rhythm = usual for a change of rhythm
review-usual-end = usual after an end
review-usual-therapy = usual for therapy
review-usual-ect = usual for ECT
review-usual-tms = usual for TMS
review-usual-light = usual for light therapy
review-usual-programme = usual for a programme
review-usual-own = as you set it

# The days of a review.
review-span-baseline = Baseline
review-span-early = Early look
review-span-middle = Middle
review-span-review = Review
review-span-watched = Watched

# What stands beside a finding.
review-taken = taken as planned on { $taken } of { $n ->
    [one] { $n } day
   *[other] { $n } days
}
review-taken-missing = taken as planned on { $taken } of { $n ->
    [one] { $n } day
   *[other] { $n } days
}, { $missing } not recorded
review-effect-from-to = { $from } to { $to }
review-effect-since = since { $day }
review-effect-most-last = { $most } at most, { $last } last
review-effect-suspected = suspected: { $name }
review-effect-before = there before the change as well
review-other-changes = Other changes of treatment
review-season = Season
review-season-from-to = from { $from } to { $to }
review-life-events = Life events
review-other-times = { $name } at other times
review-sessions-fact = Sessions
review-sessions-before-after = before: { $before }; in the window: { $after }
review-habit-before = { $level } before ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
review-habit-after = { $level } in the window ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
review-habit-not-before = not answered before
review-habit-not-after = not answered in the window
review-habit-unclear = no clear difference
