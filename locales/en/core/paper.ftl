# Rows that several printed pages have alike.

paper-not-noted = not noted

# How much something helped.
paper-helped-not-at-all = not at all
paper-helped-a-little = a little
paper-helped-clearly = clearly
paper-helped-very-much = very much
paper-helped-worse = it got worse
paper-helped-not-known = not known

# A goal.
paper-too-few-days = too few days
paper-goal-now = { $now } ({ $n } of { $all } days)
paper-goal-baseline = { $value } ({ $n ->
    [one] { $n } day
   *[other] { $n } days
})
paper-goal-by = { $goal } (by “{ $by }”)
paper-goal-closed = closed { $day }

# What somebody is to the person.
paper-role-prescriber = prescriber
paper-role-therapist = therapist
paper-role-support = support
