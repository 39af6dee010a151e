# One medicine: its steps, doses, supply, checks and signs.

## Words of many of its dialogs

medicine-few-words = A few words
medicine-which-day = On which day?
medicine-prescribed-by = Prescribed by
medicine-prescribed-on = Prescribed on
medicine-what-is-it = What is it?
medicine-change = Change
medicine-close = Close
medicine-unit = Unit

## What became of a dose

medicine-dose-what = What became of it?
medicine-dose-taken = taken
medicine-dose-late = taken late
medicine-dose-part = in part
medicine-dose-skipped = skipped
medicine-dose-missed = missed
medicine-dose-how-much = How much of it?
medicine-dose-as-prescribed = as prescribed
medicine-at-what-time = At what time?
medicine-dose-word = A word about it
medicine-dose-why = Why?
medicine-dose-nothing-chosen = Nothing chosen: the dose stays “not recorded”.
medicine-dose-save = Save dose

## The last weeks of doses

medicine-doses-taken = { $taken } of { $planned } taken
medicine-doses-late = { $n } of these late
medicine-doses-part = { $n } in part
medicine-doses-skipped = { $n } skipped
medicine-doses-missed = { $n } missed
medicine-doses-not-recorded = { $n } not recorded
medicine-dose-not-recorded = not recorded
# Stands in a small box under the sign: as short as can be.
medicine-dose-late-short = late
# Stands in a small box under the sign: as short as can be.
medicine-dose-part-short = part
medicine-doses = Doses
medicine-doses-line = The last 8 weeks: { $counts }.
medicine-doses-line-none = What was taken in the last 8 weeks.
medicine-doses-empty = No doses in these weeks
medicine-doses-empty-text = Planned doses stand here week by week, to be recorded or changed, and what was taken when needed.
medicine-doses-by-week = Doses of { $name } by week
medicine-doses-week-of = Week of
# Each value is a key, drawn as one; the letters are the same in every language.
medicine-doses-keys = On a dose: { $t } taken, { $l } late, { $p } in part, { $s } skipped, { $m } missed, { $delete } not recorded, { $enter } more. An empty box is not recorded.
medicine-doses-fewer = The last 4 weeks only
medicine-doses-all = All 8 weeks
medicine-doses-needed = When needed
medicine-dose-before-after = { $before } before, { $after } after
medicine-dose-not-rated = not rated
medicine-dose-rate-of = Rate the dose of { $day }
medicine-dose-rate = Rate…
medicine-dose-take-back = Take back the dose of { $day }
medicine-doses-needed-count = { $n ->
    [one] { $n } dose in 8 weeks.
   *[other] { $n } doses in 8 weeks.
    }
medicine-rate-title = { $name }: before and after
medicine-rate-before = How bad was it before?
medicine-rate-after = And after?
medicine-rate-save = Save rating

## The dated steps

medicine-steps = Steps
medicine-steps-line = As prescribed, with the day each one begins. A later step changes nothing before it.
medicine-steps-of = Steps of { $name }
medicine-steps-another = another medicine
medicine-steps-in-place = in place of { $name }
medicine-steps-prescribed = prescribed by { $name } on { $day }
medicine-steps-prescribed-by = prescribed by { $name }
medicine-steps-prescribed-on = on { $day }
medicine-steps-planned = planned
medicine-steps-split = Entered with a part of a form that is usually swallowed whole: ask your pharmacist or prescriber.
medicine-step-of = Step of { $day }
medicine-step-correct = Correct this step
medicine-step-remove = Remove this step
medicine-steps-together = Steps that belong together
medicine-plan-from = { $plan } from { $day }
medicine-plan-calendar-of = Calendar: { $plan } from { $day }
medicine-plan-calendar = Calendar…
medicine-plan-day-by-day = { $name }, day by day
medicine-plan-remove = Remove with its steps
# Set apart in the next sentence.
medicine-switch = Switch
medicine-switch-from-to = { $switch } from { $from } to { $to }
medicine-switch-to-from = { $name } from { $day }
medicine-switch-side-by-side = { $from } and { $to }, side by side
medicine-switch-see = Side by side…
medicine-corrected-count = What was corrected ({ $n })
medicine-corrected-on = Corrected on { $day }. It had said: { $stood }.
medicine-corrected-removed = That step was removed.
medicine-corrected-now = It was corrected to: { $now }.

## A titration, a taper, a switch: lines as prescribed

medicine-lines-title = { $name }: titration or taper
medicine-lines-intro = Enter the lines as they were prescribed. Ballast lays them out and computes no dose.
medicine-lines-intro-now = Now { $now }. Enter the lines as they were prescribed. Ballast lays them out and computes no dose.
medicine-lines-as-prescribed = As prescribed
medicine-lines-add = Add these lines
medicine-lines-gap = Every how many days the next line?
medicine-lines-piece = Of which tablet?
medicine-lines-piece-example = 25 mg tablet
medicine-lines-when = When is it taken?
medicine-lines-daily = every day
medicine-lines-every-few = every few days
medicine-lines-weekdays = on certain weekdays
medicine-lines-every = Every how many days?
medicine-lines-which-weekdays = On which weekdays?
medicine-lines-time = Time { $n }
medicine-lines-time-add = Add a time
medicine-lines-time-fewer = One time fewer
medicine-lines-from = Line { $n }, from
medicine-lines-nothing = nothing from this day on
medicine-lines-amount = Amount
medicine-lines-pieces = Pieces
# What can be typed: figures, fractions, or the English words half and quarter.
medicine-lines-pieces-example = half
medicine-lines-remove = Remove line { $n }
medicine-lines-next = Next line
medicine-lines-then-nothing = Then nothing
medicine-lines-split = This is a part of a form that gives its substance off slowly. Such forms are usually swallowed whole: ask your pharmacist or prescriber. It is kept as you enter it; Ballast splits nothing.
medicine-switch-title = Switch from { $name }
medicine-switch-intro = Enter both schedules as they were prescribed. Ballast lays them side by side and fills nothing in between.
medicine-switch-ends = How { $name } ends
medicine-switch-which = Which medicine takes its place?
medicine-switch-known = In your record already; the lines are added to it.
medicine-form = Form
medicine-strength = Strength
medicine-strength-aside = as the pack says, optional
medicine-swallowed-whole-long = Swallowed whole (prolonged release, retard, XR)
medicine-switch-begins = How { $name } begins
medicine-switch-begins-new = How the new one begins
medicine-switch-add = Add the switch

## The calendar

medicine-calendar-needed = if needed
medicine-calendar-none = none
medicine-calendar-from = From
medicine-calendar-to = To
# Beside the day on which the dose changes.
medicine-calendar-new = new
medicine-calendar-day = Day
medicine-calendar-not-yet = not yet
medicine-calendar-print = Print or save for the fridge…
medicine-calendar-page-line = What you see is what is printed. It only lays out what was entered.
medicine-calendar-back = ‹ Back
# Where a picture of a page is named: “Page 1 of 2 of the calendar”.
medicine-calendar-of = the calendar

## The screen and its acts

medicine-back = ‹ Treatment
medicine-change-dose = Change dose…
medicine-titration = Titration or taper…
medicine-switch-to-another = Switch to another medicine…
medicine-edit-name = Edit name and notes
medicine-remove = Remove medicine
# $ask: a whole sentence about asking first.
medicine-several-missed = Several days in a row were missed. { $ask }

## Side effects, one by one

medicine-checklist = Side effects, one by one
medicine-checklist-intro = What people often notice with this kind of medicine, in plain words (general knowledge). Answer what you want; what you leave out stays as it is.
medicine-checklist-on = noted as going on
medicine-checklist-gone = gone
medicine-checklist-no = no
medicine-checklist-mild = mild
medicine-checklist-moderate = moderate
medicine-checklist-severe = severe
medicine-checklist-save = Save answers

## Supply

medicine-supply = Supply
medicine-supply-ran-out = By this log it ran out: { $left } more were taken than it holds. A refill may not be in it yet.
medicine-supply-ran-out-on = By this log it ran out on { $day }: { $left } more were taken than it holds. A refill may not be in it yet.
# $left: a number with its unit.
medicine-supply-left = About { $left } left.
medicine-supply-left-until = About { $left } left. The first day that is not covered is { $day }.
medicine-supply-how = Reckoned from { $day } by your regimen and what you recorded. Count what is there to begin anew.
medicine-supply-how-assumed = Reckoned from { $day } by your regimen and what you recorded. { $n ->
    [one] { $n } dose without a record is reckoned as taken.
   *[other] { $n } doses without a record are reckoned as taken.
    } Count what is there to begin anew.
medicine-supply-counted = counted { $all }
medicine-supply-fetched = { $all } fetched
medicine-supply-fetched-packs = { $n } packs of { $each }, { $all } fetched
medicine-supply-add = Add to the log…
medicine-supply-empty = Nothing in the log yet
medicine-supply-empty-text = Note what you fetch, or what is there, and Ballast reckons how long it lasts by your regimen. Earlier days can be added afterwards.
medicine-supply-unclear = How long it lasts cannot be reckoned: the log counts in another unit than the steps. A step can say how many pieces each dose is (“Correct this step”).
medicine-supply-log = Refill log
medicine-supply-entry = Entry of { $day }, { $what }
medicine-supply-remove = Remove from the log
medicine-supply-title = { $name }: supply
medicine-supply-kind-fetched = fetched
medicine-supply-kind-counted = counted what is there
medicine-supply-start-of-day = At the start of which day?
medicine-supply-packs = Packs
medicine-supply-how-many = How many are there?
medicine-supply-each = In each pack
medicine-supply-unit = Counted in
medicine-cost = Cost
medicine-supply-save = Add to the log

## Checks

medicine-check-rhythm = { $n ->
    [one] every week
   *[other] every { $n } weeks
    }
medicine-check-set-by = set by { $name }
medicine-check-ended = no longer since { $day }
# $day: today, yesterday, a weekday or a date.
medicine-check-due-since = due since { $day }
medicine-check-due = due { $day }
medicine-check-no-day = no day agreed
medicine-checks = Checks
medicine-checks-line = Blood levels, weight, ECG: as your prescriber set them. Ballast judges no result.
medicine-check-add-more = Add a check…
medicine-checks-empty = No checks yet
medicine-checks-empty-text = What is to be looked at, when it is due next, and the results stand here; Today says when one comes up.
medicine-check-done = done, result to come
medicine-check-result-remove = Remove the result of { $day }
medicine-check-result-note-of = Note a result: { $name }
medicine-check-result-note = Note a result…
medicine-check-remove = Remove with its results
medicine-check-change = Change the check
medicine-check-add = Add a check
medicine-check-what = What is looked at?
medicine-check-which = Which?
medicine-check-own-words = In your words
medicine-check-next = Next on
medicine-check-weeks = Then every how many weeks?
medicine-check-by = Set by
medicine-check-until = No longer since
medicine-check-save = Add check
medicine-result-title = { $name }: result
medicine-result-day = Done on
medicine-result = Result
medicine-result-aside = with its unit; empty while it is to come
medicine-result-example = 0.7 mmol/l
medicine-result-save = Note result

## Urgent signs

medicine-signs-emergency = Call the emergency number
medicine-signs-today = Call your prescriber or an out-of-hours service today
medicine-signs-before = Ask first
medicine-signs = Urgent signs
medicine-signs-line = What should not wait with this kind of medicine. General knowledge, not complete, and no replacement for the leaflet.
medicine-signs-none = There is no card for this medicine here. The leaflet in the pack and your pharmacist know its signs.
medicine-signs-show = Show the signs
medicine-signs-numbers = Numbers to call

## What is said about it

medicine-about = About
medicine-about-class = Class
medicine-about-whole = Swallowed whole
medicine-about-whole-yes = yes, it gives its substance off slowly
medicine-about-label = Label
medicine-about-prescriber = Prescriber
medicine-about-started-for = Started for
medicine-about-edit = Edit…
medicine-about-nothing = Nothing is noted but the name.
# $first and $review: one of the three messages below.
medicine-about-usual = With a { $class }, a first change is usual { $first }; a review is usual { $review }, as agreed with your prescriber. Source: { $source }.
medicine-about-same-day = on the same day
medicine-about-early = early
# $time: a stretch of weeks as the core says it, such as “1 to 2 weeks” or “within 2 weeks” (in English “up to 2 weeks”).
medicine-about-after = after { $time }
