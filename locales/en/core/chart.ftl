# Charts: labels of lanes, and the sentences beside them.

chart-mood = Mood
chart-all-medicines = All medicines
chart-every-day-recorded = every day recorded
chart-not-recorded = { $missing } of { $days ->
    [one] { $days } day
   *[other] { $days } days
} not recorded

# The sentence over the life chart. $when is a month or several: “March to August 2026”; $missing is one of the two above; $bad counts bad days.
chart-mood-unrated = { $when }. Mood was not rated on any of these { $days } days.
chart-mood-ends = { $when }. Mood { $first } in the first four weeks ({ $rated_first }), { $last } in the last four ({ $rated_last }); { $missing }{ $bad ->
    [0] { "" }
    [1] , one of them a bad day without a rating
   *[other] , { $bad } of them bad days without a rating
}.
chart-mood-mean = { $when }. Mood { $mean } on average ({ $rated }); { $missing }{ $bad ->
    [0] { "" }
    [1] , one of them a bad day without a rating
   *[other] , { $bad } of them bad days without a rating
}.

# Two stretches held beside each other.
chart-minutes = { $n } min
chart-percent-of-days = { $n } % of days
chart-points = { $n } points
chart-longer = { $size } longer
chart-shorter = { $size } shorter
chart-higher = { $size } higher
chart-lower = { $size } lower
chart-compare-nothing = Nothing to hold it against: one side has no day with a value.
# $by, $low and $high are such as “1.2 higher”.
chart-compare-unclear = Later days { $by } (95 % interval from { $low } to { $high }): no clear difference.
chart-compare-clear = Later days { $by } (95 % interval from { $low } to { $high }).
chart-compare-chance = Later days { $by } (95 % interval from { $low } to { $high }). Of { $n } things looked at, one such difference may be chance.
chart-compare-few-days = Later days { $by }. Too few days to say how sure that is: it takes { $n } with a value on each side.
chart-compare-few-neighbours = Later days { $by }. Too few days follow one another to say how sure that is.
chart-compare-no-spread = Later days { $by }. All days of one side have the same value, so how sure that is cannot be said.
chart-compare-too-alike = Later days { $by }. The days resemble each other too much to say how sure that is.
chart-and-more = and { $n } more
chart-sessions-missed = { $n ->
    [one] { $n } session missed
   *[other] { $n } sessions missed
}
chart-totals = { $name }: { $before } on { $on }, then { $after } on { $later }.
chart-totals-reliable = { $name }: { $before } on { $on }, then { $after } on { $later }; a reliable change.
chart-totals-less = { $name }: { $before } on { $on }, then { $after } on { $later }; less than a reliable change.

# Lanes of doses, sessions, questionnaires and side effects.
chart-days-to = { $from } to { $to }
chart-since = since { $day }
chart-paused = paused
chart-dose-if-needed = { $each } if needed
chart-dose-times-a-day = { $each } { $n ->
    [2] twice a day
   *[other] { $n } times a day
}
chart-session = { $name } session { $number }
chart-after-session = { $n ->
    [one] the day after session { $number }
   *[other] { $n } days after session { $number }
}
chart-score = { $first } to { $last }: reliable change
chart-score-below = { $first } to { $last }: reliable change, below { $cut }
chart-gone-by-week = gone by week { $n }
chart-gone-in = gone in { $month }
chart-remission-below = remission below { $n }
chart-felt-heard = Felt heard
chart-what-matters = What matters
chart-way-of-working = Way of working
chart-taking-part = Taking part
chart-no-session = No attended session in these days.
chart-working-together = Something was said about working together after { $said } of { $n ->
    [one] { $n } attended session
   *[other] { $n } attended sessions
}.
chart-cost-unread = { $unread } of { $all ->
    [one] { $all } cost
   *[other] { $all } costs
} not in it: not an exact amount, or in another currency.
chart-cost-undated = What is noted as the cost of { $n ->
    [one] { $n } medicine
   *[other] { $n } medicines
} has no day and is not in it; costs of refills are.
chart-no-review-yet = No change of treatment has reached its review weeks yet. Its days before and after are drawn here then.

# What each picture shows, in a list on the command line.
chart-says-life = The life chart: all of it on one time axis.
chart-says-sleep = Nights from falling asleep to waking, across midnight.
chart-says-adherence = Doses taken, a square a day for each medicine.
chart-says-questionnaire = A questionnaire over its bands, reliable changes marked (--instrument, otherwise phq9).
chart-says-pixels = Mood, a square a day.
chart-says-variability = Mood and its swing from day to day, by month.
chart-says-season = Mood by month, the years over each other.
chart-says-side-effect = Side effects, as strong as they were, under the doses.
chart-says-cost = What medicines and sessions cost, by month.
chart-says-skills = Distress before and after each skill was used.
chart-says-balance = What was planned and what took place, by week.
chart-says-treatment = Medicine and therapy on one time axis.
chart-says-before-after = Each outcome before a change and in its review weeks (--review N, otherwise the newest).
chart-says-together = Mood on days with and without each habit.
