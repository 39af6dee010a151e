# The plan: what was chosen, how it changed, goals, small experiments, and the starting plan.

plan-last-day = Last day
plan-change = Change
plan-add-goal = Add a goal
plan-few-words = A few words
plan-adjust = Adjust the plan
plan-adjust-more = Adjust the plan…
plan-starting-plan = Starting plan
plan-usual-therapy = Starting therapy: what is usual
plan-no-longer-asked = a question that is no longer asked
plan-small-experiment-more = A small experiment…
plan-small-experiment = A small experiment
plan-what-becomes = What becomes of it?
plan-what-would-better = What would better look like?
plan-what-to-expect = What to expect
plan-outcome = Outcome
plan-why-it-ended = Why it ended

# A version of the plan.
plan-correct-version = Correct version { $n }
plan-correct-line = A correction says that it always was so. What it says of medicines, therapies and goals stays as it stood.
plan-adjust-line = Change what is different from a day on. Doses, therapy and goals are changed at their own places and appear here by themselves.
plan-what-changed = What changed, in your words
plan-who-decided = Who decided
plan-decided-not-said = not said
plan-with-whom = With whom
plan-how-long = For how long
plan-for-good = For good
plan-until-date = Until a date
plan-temporary-hint = The day after, it asks: go back, keep, extend.
plan-save-correction = Save correction
plan-remove-version = Remove this version

plan-why = Why

plan-from = From

# One part of the plan: what it says now, and what it said before.
plan-changed-new = { $label }: { $after }
plan-changed = { $label }: { $after } (before: { $before })
plan-changed-gone = { $label }: no longer

plan-changed-gone-before = { $label }: no longer (before: { $before })
plan-a-temporary = A temporary adjustment
plan-went-back = The plan went back
plan-stays = It stays in the plan
plan-goes-on = It goes on
plan-asks-title = A temporary adjustment has come to its date
plan-asks-line = From { $from } until { $until }. What becomes of it?
plan-go-back = Go back
plan-keep-it = Keep it
plan-extend-more = Extend…
plan-until-when = Until when?
plan-extend-it = Extend it

plan-card-unchecked = (not checked by us)
plan-card-next = Next, { $n } of { $total }
plan-put-away = Put away
plan-usual-of = { $about }: what is usual
plan-card-foot = What people in studies saw. It says nothing about you, and it is no advice.

plan-order = What comes first
plan-order-aside = decided with those who treat you
plan-every-weeks = Weeks between meetings with the prescriber
plan-every-weeks-hint = Often closer in the first months.
plan-check-in-at = Your daily check-in, at about
plan-intentions = What I mean to do
plan-intention-n = Intention { $n }
plan-walk-example = walk before work
plan-remove-intention = Remove intention { $n }
plan-add-intention = Add an intention

plan-goal-open-again = The goal is open again
plan-goal-closed = Goal closed
plan-close-the-goal = Close the goal
plan-how-closed = How is it closed?
plan-close-goal = Close goal
plan-open-again = Open it again

# $link: “When it is bad”, the name of the card with people and numbers.
plan-too-much = If it is too much just now: { $link } has people and numbers. Nobody is told.
plan-when-bad = When it is bad
plan-own-words-n = In your words, difficulty { $n }
# Body or mind.
plan-layer = Layer
plan-how-bad = How bad is it now? { $words }
plan-not-at-all = not at all
plan-as-bad = as bad as I can imagine
plan-remove-named = Remove { $name }
plan-remove-difficulty = Remove difficulty { $n }
plan-in-own-words = In my own words

plan-experiment-goes-on = The experiment goes on
plan-choose-outcome = Choose one, or cancel.
plan-what-i-take = What I take from it
plan-record-outcome = Record outcome
plan-take-back = Take it back

plan-runs-for = Runs for { $n ->
        [one] { $n } day
       *[other] { $n } days
    }. They are held against the 14 days before.
plan-change-experiment = Change experiment
plan-try-what = What do you want to try?
plan-try-example = walk before work
plan-try-hint = Something small you can do on most days. Doses are no experiment: those are decided with your prescriber.
plan-look-at-what = What do you look at?
plan-look-on = Look at it on
plan-begin-experiment = Begin the experiment

plan-day-nothing = nothing said
plan-day-done = done
plan-day-not-done = not done
plan-experiment-named = Experiment: { $text }
plan-over-since = Over since { $day }: { $outcome }.
plan-due-since = To be looked at since { $day }.
plan-begins-on = Begins on { $start }, to be looked at on { $review }.
plan-runs-since = Runs since { $start }, to be looked at on { $review }.
plan-looks-at = It looks at: { $measure }.
plan-day-by-day = Day by day: { $text }
plan-days-show = What the days show
plan-days-show-so-far = What the days show so far
plan-begin-changed = Begin the changed one
plan-experiments = Small experiments
plan-experiments-line = One thing done for a while, one thing looked at, and a day to look at it.
plan-no-experiment = No experiment yet
plan-no-experiment-line = “Walk before work for three weeks; look at energy.” Today asks in one click whether it was done. When its day comes you see both, with how many days they rest on, and decide what becomes of it.
plan-experiments-over = { $n ->
        [one] { $n } experiment
       *[other] { $n } experiments
    } over

plan-change-goal = Change goal
plan-goal-example = see a friend every week again
plan-how-far = What says how far it is
plan-no-number = No number
plan-numbers = Numbers: { $range }.
plan-numbers-hint = A question of the check-in or a questionnaire.
plan-begins-at = It begins at
plan-to-reach = It is to reach
plan-begin-at = Begin at { $value }, n = { $n }
plan-since = Since
plan-reached-by = To be reached by
plan-add-goal-act = Add goal

plan-goal-named = Goal: { $text }
# $outcome: how the goal was closed, such as “Reached”.
plan-outcome-on = { $outcome } on { $day }.
plan-week-by-week = Week by week
plan-week-from = Week from
plan-mean = Mean
plan-total = Total
plan-days-recorded = Days recorded
plan-times = Times
plan-from-baseline = From baseline to target
plan-days-of = { $n } of { $days }
plan-not-recorded = not recorded
plan-week-share = Week from { $day }: { $percent } percent of the way
plan-how-it-was-closed = How it was closed
plan-close = Close
plan-goals = Goals
plan-goals-line = What better would look like, and how far that is.
plan-no-goals = No goals yet
plan-no-goals-line = A goal in your own words. Tied to a question of the check-in or to a questionnaire, it shows week by week how far it is, with how many days that rests on.
plan-closed-goals = { $n ->
        [one] { $n } closed goal
       *[other] { $n } closed goals
    }

plan-lines-none = Nothing stands in it yet.

plan-log-with = with { $name }
plan-log-until = temporary, until { $day }
plan-log = Changes
plan-log-line = Adjustments of the plan; steps of medicines and therapies appear by themselves.
plan-version-n = Version { $n }
# $version: “Version 1”.
plan-log-first = { $version }: the starting plan
plan-changed-gone-was = { $label }: no longer: { $before }
plan-correct = Correct
# Behind a step that is still to come.
plan-log-planned = (planned)
plan-log-agreed = agreed with { $name }
plan-show-all = Show all { $n }

plan-back = ‹ Treatment
plan-plan = Plan
plan-plan-line = How treatment runs now, and why. Medicines, therapies and goals stand in it as their own steps say.
plan-print-more = Print it…
plan-begun = A starting plan is begun
plan-none-yet = No plan yet
plan-begun-line = It stands at “{ $step }”, step { $n } of { $total }. Everything written so far is kept.
plan-none-line = A starting plan goes through what is hard, what was tried, who helps, what better would look like and what to expect, one step at a time. Each step can be skipped, left and taken up later. It ends in a page to print.
plan-go-on = Go on with it
plan-make = Make a starting plan
plan-holds-already = What the record holds already
plan-stands-temporary = As it stands, with a temporary adjustment
plan-stands = As it stands

plan-set-asks = Asks: { $questions }.
plan-set-more = { $n } more can be ticked in the settings.

plan-forms-line = Each takes a few minutes, and leads back here. A total is no diagnosis.
plan-form-new = { $n ->
        [one] { $n } item
       *[other] { $n } items
    }; not filled in yet
plan-form-total = { $n ->
        [one] { $n } item
       *[other] { $n } items
    }; { $total } on { $day }
plan-form-no-total = { $n ->
        [one] { $n } item
       *[other] { $n } items
    }; no total on { $day }
plan-fill-in = Fill in
plan-fill-in-named = Fill in { $name }
plan-other-forms = Other questionnaires ({ $n })

plan-starting-goals-line = Not only fewer symptoms: what would you do again? A goal may stand in words alone, or be tied to a number.

# One of the steps of the starting plan, as in “Step 2 of 10”.
plan-guide-step = Step
plan-done = Done
plan-make-version-1 = Make the plan, version 1
plan-back-to-plan = Back to the plan
plan-guide-foot = Saved as it is typed; leave it whenever you like. What is marked sensitive prints only when ticked.
plan-q-hard = What is hard just now?
plan-q-tried = What was tried before?
plan-tried-line = As you remember it. What you take or do now comes next.
plan-q-now = What do you take and do now?
plan-q-people = Who treats you, and who supports you?
plan-q-rhythm = How is it to run?
plan-rhythm-set = There is a plan; this is changed by adjusting it, so that what it said before stays.
plan-usual-order = Choosing the order: what is usual
plan-q-questions = What should the check-in ask?
plan-questions-line = Small enough for 30 seconds is best. Mood is always asked. What is there already is never asked twice.
plan-q-baseline = A baseline to compare with later
plan-the-plan = The plan
plan-your-plan-1 = Your plan, version 1
plan-put-off = Put off until later: { $steps }.
# Steps of the starting plan, inside the sentence above.
plan-later-difficulties = what is hard
plan-later-tried = tried before
plan-later-treatment = treatment now
plan-later-people = people
plan-later-goals = goals
plan-later-rhythm = rhythm
plan-later-questions = daily questions
plan-later-questionnaires = questionnaires
plan-later-expect = what to expect
plan-finished-foot = Difficulties and what was tried can still be changed here; everything else at its own place.
plan-make-foot = It can be made now, whatever is still empty. Later changes are adjustments, and each keeps what was before.

plan-no-people = Nobody here yet: prescriber, therapist, family, a friend.
plan-change-named = Change { $name }
plan-add-person = Add a person

plan-no-treatment = No medicine and no therapy is in the record yet.
plan-add-medicine = Add a medicine
plan-add-therapy = Add therapy

plan-tried-kind = Kind of the { $n }. thing tried
plan-which-medicine = Which medicine
plan-which-therapy = Which therapy
plan-what = What
plan-when = When
plan-when-example = spring 2021
plan-highest-dose = Highest dose
plan-how-often = How often
plan-dose-example = 100 mg a day
plan-often-example = weekly
plan-lasted = How long
plan-lasted-example = eight weeks
plan-how-much-help = How much did it help?
plan-remove-tried = Remove { $name }
plan-remove-tried-n = Remove thing { $n }
plan-something-tried = Something that was tried
plan-another = Another one

plan-version-from = Version { $n }, { $day }
plan-now-on = Now, { $day }
plan-side-by-side = Versions side by side
plan-this-version = This version
# The second field of two: this version … with …
plan-compare-with = with
plan-as-now = the plan as it stands now
plan-say-the-same = They say the same.
plan-lines-differ = { $n } of { $total ->
        [one] { $total } line differs
       *[other] { $total } lines differ
    }; those are marked.
plan-two-versions = Two versions side by side
plan-compared-what = What
plan-differs = Differs:
