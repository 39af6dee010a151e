said-plan-order-together = Both together
said-plan-order-therapy = Therapy first
said-plan-order-medicine = Medicine first
said-plan-order-open = Not decided yet

# Why the plan changed.
said-plan-reason-first = The starting plan
said-plan-reason-symptoms = Symptoms changed
said-plan-reason-side-effect = A side effect
said-plan-reason-season = The season
said-plan-reason-life-event = Something in life
said-plan-reason-cost = Cost or access
said-plan-reason-review = A review, as agreed
said-plan-reason-temporary = A temporary change came to its date
said-plan-something-else = Something else

said-plan-part-rhythm = How it runs
said-plan-part-medicine = Medicines
said-plan-part-therapy = Therapy
said-plan-part-intention = What I mean to do
said-plan-part-goal = Goals

said-plan-then-back = then went back
said-plan-then-stayed = then stayed
said-plan-then-longer = then went on longer

said-plan-goal-reached = Reached
said-plan-goal-changed = Another goal takes its place
said-plan-goal-set-aside = Set aside
said-plan-goal-closed-reached = Closed as reached
said-plan-goal-closed-changed = Closed: another goal took its place

said-plan-experiment-keep-on = Keep on
said-plan-experiment-drop = Drop it
said-plan-experiment-change = Change it
said-plan-experiment-unclear = Unclear
said-plan-experiment-kept-on = kept on
said-plan-experiment-dropped = dropped
said-plan-experiment-changed = changed
said-plan-experiment-was-unclear = unclear
said-plan-experiment-due = to be looked at
said-plan-experiment-running = running
said-plan-experiment-planned = begins later
said-plan-experiment-ended = over

said-plan-layer-body = Body
said-plan-layer-mind = Mind
said-plan-layer-body-line = Body: sleep, energy, appetite
said-plan-layer-mind-line = Mind: worry, thoughts, motivation

said-plan-tried-medicine = Medicine
said-plan-tried-therapy = Therapy

said-plan-helped-not = Not at all
said-plan-helped-little = A little
said-plan-helped-clearly = Clearly
said-plan-helped-much = A great deal
said-plan-helped-worse = Made it worse
said-plan-helped-unknown = Cannot say

# The steps of the starting plan, shortly.
said-plan-starting-difficulties = What is hard
said-plan-starting-tried = Tried before
said-plan-starting-treatment = Treatment now
said-plan-starting-people = People
said-plan-starting-goals = Goals
said-plan-starting-rhythm = Rhythm
said-plan-starting-questions = Daily questions
said-plan-starting-questionnaires = Questionnaires
said-plan-starting-expect = What to expect
said-plan-starting-plan = The plan

said-plan-every-weeks = { $n ->
        [1] every week
       *[other] every { $n } weeks
    }

# What the record says of a measure before a day, to take as a baseline.
said-plan-measured-none = Not filled in during the 35 days before.
said-plan-measured-total = The last total is { $value }, of { $day } (n = 1).
said-plan-measured-few = { $n } of the { $days } days before are rated: too few for a mean.
said-plan-measured-mean = In the record it was { $value } on average ({ $n } of the { $days } days before are rated).

# A goal: $name is what is measured, $from and $to are figures, $by is a day.
said-plan-goal-by = To be reached by { $by }.
said-plan-goal-unmeasured = Not measured by a number.
said-plan-goal-with-n = { $value } (n = { $n })
said-plan-goal-name = { $name }.
said-plan-goal-name-by = { $name } by { $by }.
said-plan-goal-from = { $name } from { $from }.
said-plan-goal-from-by = { $name } from { $from } by { $by }.
said-plan-goal-to = { $name } to { $to }.
said-plan-goal-to-by = { $name } to { $to } by { $by }.
said-plan-goal-from-to = { $name } from { $from } to { $to }.
said-plan-goal-from-to-by = { $name } from { $from } to { $to } by { $by }.
# Now; the same at the end of a closed goal has -end.
said-plan-goal-too-little = Too little is recorded to say how it is now: { $n } of the last { $days } days rated.
said-plan-goal-too-little-end = Too little is recorded to say how it is at the end: { $n } of the last { $days } days rated.
said-plan-goal-no-total = Not filled in during the last 35 days.
said-plan-goal-mean =
    It is { $value } now, the mean of { $n ->
        [one] { $n } rated day
       *[other] { $n } rated days
    } of the last { $days } ({ $missing } missing).
said-plan-goal-mean-end =
    It is { $value } at the end, the mean of { $n ->
        [one] { $n } rated day
       *[other] { $n } rated days
    } of the last { $days } ({ $missing } missing).
said-plan-goal-total = It is { $value } now, the latest total (n = { $n }).
said-plan-goal-total-end = It is { $value } at the end, the latest total (n = { $n }).
said-plan-goal-there = That is at the target or past it.
said-plan-goal-not-there = That is not yet at the target.
said-plan-goal-recorded = { $recorded } of { $days ->
        [one] { $days } day
       *[other] { $days } days
    } recorded since it began.
said-plan-goal-totals = { $recorded ->
        [one] { $recorded } total
       *[other] { $recorded } totals
    } since it began { $days ->
        [one] { $days } day
       *[other] { $days } days
    } ago.

said-plan-done =
    Done on { $done } of { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, not done on { $not }, nothing said on { $missing }.
