# What goes together, which is not what causes what.

# Asked of somebody who treats the person.
patterns-question = { $factor } and { $outcome } (looked at on { $day }). What do you make of it?
patterns-question-same-day = { $factor } and { $outcome } on the same day: { $said } (looked at on { $day }). What do you make of it?
patterns-question-next-day = { $factor } and { $outcome } the day after: { $said } (looked at on { $day }). What do you make of it?
patterns-interval = { $value } ({ $low } to { $high })
patterns-no-relation = no clear relation
patterns-more-higher = more of “{ $factor }” goes together with higher values of “{ $outcome }”
patterns-more-lower = more of “{ $factor }” goes together with lower values of “{ $outcome }”
patterns-no-difference = no clear difference ({ $yes ->
    [one] { $yes } day
   *[other] { $yes } days
} with it, { $no } without)
patterns-goes-higher = goes together with higher values of “{ $outcome }” ({ $yes ->
    [one] { $yes } day
   *[other] { $yes } days
} with it, { $no } without)
patterns-goes-lower = goes together with lower values of “{ $outcome }” ({ $yes ->
    [one] { $yes } day
   *[other] { $yes } days
} with it, { $no } without)
patterns-too-few-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
} with both needed, { $lacking } still missing
patterns-too-few-of-each = at least { $n } days with it and { $n } without it needed
patterns-no-spread = one of the two was the same on every day
patterns-too-alike = neighbouring days are so alike that they count as too few
patterns-nothing-asked = What you do, sleep and the treatments are held against each other here once a check-in has asked for them.
patterns-nothing-stands-out = Nothing stands out beside “{ $outcome }” in these days. That is no proof that nothing goes together with it.
patterns-goes-together = { $n ->
    [one] { $names } goes together with “{ $outcome }”, which is not the same as causing it: both may follow something else, and either may come first.
   *[other] { $names } go together with “{ $outcome }”, which is not the same as causing it: both may follow something else, and either may come first.
}
patterns-any = { $name }: any
patterns-more-than = { $name }: more than { $level }

# How the numbers were made.
patterns-method-cause = Goes together with is not the same as causes: both may follow something third, and either may come first.
patterns-method-comparison = What is answered yes or no is compared by its means (Welch), anything else by Spearman’s rank correlation with the interval of Bonett and Wright (2000). Days resemble their neighbours, so they count as fewer than they are (Bretherton and others 1999). Intervals are 95 %.
patterns-method-least = Nothing is shown below 28 days with both values, 7 days with and 7 without, and 10 effective days. Days without an answer are left out and counted.
patterns-method-several = All factors and outcomes are looked at together, whichever is shown: a relation stands out only after Benjamini and Hochberg’s correction at 5 % over all of them.
patterns-method-movement = How much something moves from day to day is the root mean square of successive differences, between days that follow one another directly.
patterns-method-years = This month in other years is no test: a handful of years proves none.
