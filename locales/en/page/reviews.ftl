# Reviews: what each change went together with, what was decided, and what goes together.

## The room.

reviews-title = Reviews
reviews-line = What each change went together with: before it, and in the weeks in which it can be judged. Ballast says what your days show, not what to do.
reviews-parts = Parts of Reviews
reviews-changes = Changes
reviews-patterns = Patterns
reviews-note = Note

## The list.

reviews-none-title = No change to look back on yet
reviews-none-text = When a medicine starts or its dose changes, when therapy begins or meets more or less often, a review opens here by itself: the two weeks before, an early look at side effects, and the weeks in which it can be judged. You can also open one for something you change yourself.
reviews-add-medicine = Add a medicine
reviews-own = Look at a change of my own
reviews-since = since { $day }
# $outcome begins with its day: “3 September: kept as it is, decided together”.
reviews-decided-on = Decided { $outcome }
reviews-show-all = Show all { $n }

## One review.

reviews-all = All reviews
reviews-edit-change = Edit this change
reviews-record = Record the outcome
reviews-agenda = Put it on the agenda
reviews-experiment = Start an experiment…
reviews-days = Its days
# $weeks is “weeks 4 to 8” or “8 to 12 sessions”, $from where they come from.
reviews-days-line = Looked at in { $weeks }, { $from }.
reviews-when = Change when it is looked at
reviews-days-list = The days of this review
reviews-span = { $from } to { $to }
reviews-before-after = Before and after
reviews-before-after-line = Days without a rating are left out and counted, never filled in. It says what went together with the change, not what caused it.
reviews-unrated-title = Nothing rated in these days
reviews-unrated-text = Mood and the questions of your check-in stand here once they were rated before the change or in its weeks.
reviews-outcome = Outcome
reviews-unrated = Not rated in these days: { $names }.
reviews-questionnaires = Questionnaires
reviews-adherence = Doses and sessions since the change
reviews-side-effects = Side effects around it
reviews-side-effects-none = None recorded in these days.
# A side effect and whether it is new, still there or faded.
reviews-side-effect = { $name }, { $state }
reviews-around = What else changed
reviews-around-line = All of it stands beside the numbers above; none of it is taken out.
reviews-around-none = Nothing else recorded in these days.
reviews-decided = What was decided
reviews-decided-none = Nothing decided yet
reviews-decided-none-text = What you and your prescriber or therapist make of it stands here, with who decided and when.
reviews-edit = Edit
reviews-edit-outcome = Edit the outcome of { $day }
reviews-ask = Ask about this review
reviews-gone = This review is no longer there: its change was removed or corrected.
reviews-method = How these numbers were made

## The tables.

reviews-table-outcomes = Outcomes before and after
reviews-table-outcomes-caption = Outcomes before the change and in its window
reviews-table-forms = Questionnaires before and after
reviews-table-forms-caption = Questionnaires before the change and in its window
reviews-table-form = Questionnaire
reviews-table-before = Before
reviews-table-window = In the window
reviews-table-watched = In the days watched
reviews-table-weeks = In the review weeks
reviews-table-difference = Difference, 95 % interval
reviews-table-says = What it says
reviews-table-none = none
reviews-not-rated = not rated
reviews-not-yet = not yet
reviews-bad-days = { $n ->
    [one] { $n } bad day without a rating
   *[other] { $n } bad days without a rating
}
# $difference is a figure with its interval.
reviews-from-usual = from my usual self: { $difference }
reviews-no-interval = No interval: { $why }.

## By month and year.

reviews-by-month = { $name } by month
reviews-by-month-line = How much it moved is the usual step from one day to the next. A month can have an even mean and still have swung.
reviews-nothing-rated = Nothing rated in these days.
reviews-by-month-table = Table: { $name } by month
reviews-month = Month
reviews-mean = Mean
reviews-moved = Moved from day to day
reviews-rated = Rated days
reviews-few-days = too few days
reviews-few-days-row = too few days in a row
reviews-days-missing = { $n }, { $missing } missing
reviews-years = { $month } in other years
reviews-years-line = Up to the same day of the month. A handful of years proves nothing; it may help to remember.
reviews-years-table = { $month } in each year
reviews-year = Year

## What goes together.

reviews-looked-at = Looked at
reviews-stretch = Stretch of days
reviews-stretch-quarter = 3 months
reviews-stretch-half = 6 months
reviews-stretch-year = A year
reviews-stretch-two = Two years
reviews-together = What goes together with { $name }
reviews-together-line = { $from } to { $to }. Goes together with, which is not the same as causes.
reviews-together-none = Nothing to hold against it yet
reviews-together-none-text = Once a check-in has asked for sleep, movement, alcohol or other habits on 28 days, they stand here beside what you rate.
reviews-relations = { $n ->
    [one] { $n } relation of all outcomes rests on enough days; what stands out is corrected for looking at all of them.
   *[other] { $n } relations of all outcomes rest on enough days; what stands out is corrected for looking at all of them.
}
reviews-ask-this = Ask about this
reviews-table-together = What goes together
reviews-table-together-caption = What goes together on the same day and on the day after
reviews-table-what = What
reviews-table-same-day = On the same day
reviews-table-next-day = On the day after
reviews-table-acts = Acts
reviews-stands-out = { $words }; stands out
reviews-rests = { $n ->
    [one] { $n } day with both, { $missing } without
   *[other] { $n } days with both, { $missing } without
}
reviews-rests-means = { $n ->
    [one] difference of means, { $n } day with both, { $missing } without
   *[other] difference of means, { $n } days with both, { $missing } without
}
reviews-rests-rank = { $n ->
    [one] rank correlation, { $n } day with both, { $missing } without
   *[other] rank correlation, { $n } days with both, { $missing } without
}
reviews-ask-about = Ask about…
reviews-ask-about-of = Ask about… { $name }
reviews-try = Try it…
reviews-try-of = Try it… { $name }

## When it is looked at.

reviews-agree-title = When it is looked at
reviews-agree-watch = { $title }. Watched from the first step on, until so many weeks after the last one.
reviews-agree-counted = { $title }. Counted from the change; of several steps up, from the last of them. As agreed with the person who treats you.
reviews-agree-watched = Watched, in weeks
reviews-agree-looked = Looked at in
reviews-agree-with = Agreed with
reviews-agree-on = Agreed on
reviews-save = Save
reviews-counted-in = Counted in
reviews-from = From
reviews-to = To

## What was decided.

reviews-outcome-change = Change the outcome
reviews-outcome-record = Record the outcome
reviews-outcome-line = { $title }: what was decided about it.
reviews-outcome-needed = Choose what was decided.
reviews-outcome-only-notes = This notes what was decided and changes nothing in your treatment. Ask your prescriber before changing, stopping or restarting a medicine.
reviews-outcome-again = Look at it again in
reviews-outcome-on = Decided on
reviews-outcome-who = Who decided
reviews-outcome-not-said = not said
reviews-outcome-with = With whom
reviews-outcome-save = Save outcome
reviews-outcome-remove = Remove outcome

## A change of one's own.

reviews-own-title = A change of my own
reviews-own-habit = Habit: { $name }
reviews-own-what = What I changed
reviews-own-example = a walk before work; no coffee after noon
reviews-own-since = Since
reviews-own-about = What it is about
reviews-own-about-none = nothing listed here
reviews-own-when = When to look, in weeks after it
reviews-own-save = Save change
reviews-own-open = Open the review
reviews-own-remove = Remove this change
