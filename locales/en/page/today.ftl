# Today, or an earlier day.

## The head of the screen

today-open-today = { $n ->
    [1] One thing is open today.
    [2] Two things are open today.
    [3] Three things are open today.
    [4] Four things are open today.
    [5] Five things are open today.
    [6] Six things are open today.
    [7] Seven things are open today.
    [8] Eight things are open today.
    [9] Nine things are open today.
    [10] Ten things are open today.
   *[other] { $n } things are open today.
    }
today-open = { $n ->
    [1] One thing is open.
    [2] Two things are open.
    [3] Three things are open.
    [4] Four things are open.
    [5] Five things are open.
    [6] Six things are open.
    [7] Seven things are open.
    [8] Eight things are open.
    [9] Nine things are open.
    [10] Ten things are open.
   *[other] { $n } things are open.
    }
today-open-nothing = Nothing else is open.
today-earlier = An earlier day.
today-morning = Morning check-in.
today-afternoon = Afternoon check-in.
today-evening = Evening check-in.
today-today = Today
today-earlier-day-choose = Earlier day…
today-earlier-day = Earlier day
# $day: a weekday and a date.
today-earlier-hint = 7 days back is { $day }. What is filled in after the noon that follows a day is marked estimated.
today-bad-day-already = This day is marked as a bad day already.
today-morning-none = No morning dose is open.
today-morning-done = All of this morning’s doses are recorded as taken

## The check-in

today-check-in-nothing = There is nothing to save yet. One answer is enough, or choose “Bad day, no details”.
today-check-in-range-needs-mood = Worst and best go with a mood: choose that first.
today-check-in-not-a-time = This is not a time of day. 23:20, 2320 and 11.20 pm all work.
today-check-in-not-a-number = Please write a number, such as 2 or 1.5.
today-check-in-change = Change this check-in
today-check-in-how-today = How was today?
today-check-in-how = How was { $weekday }?
# $estimated: the next word, set apart.
today-check-in-estimated = Filled in later: marked { $estimated }, and drawn dotted. Only what you remember is worth saving.
today-estimated = estimated
today-mood = Mood
today-mood-keys = keys 0 to 9, + for 10
today-mood-low = as low as I can imagine
today-mood-middle = my usual self
today-mood-high = far too high
today-mood-worst = Worst of the day
today-mood-best = Best of the day
today-mood-range = worst and best
today-sleep = Sleep last night
today-sleep-asleep = asleep, 23:20
today-sleep-awake = awake, 06:30
today-ticks-today = Today had
today-ticks-day = The day had
today-minutes = minutes
today-hours = hours
today-note = A few words
today-note-with = What would you want to remember with { $name }?
today-note-day = What would you want to remember of this day?
today-check-in-save = Save check-in
today-bad-day = Bad day, no details

## The check-ins of the day

today-list-mood-not-rated = Mood not rated
today-list-mood-range = Mood { $rating } ({ $worst } to { $best })
today-list-mood-worst = Mood { $rating } (worst { $worst })
today-list-mood-best = Mood { $rating } (best { $best })
today-list-mood = Mood { $rating }
today-list-slept = slept { $time }
today-list-today = { $n ->
    [one] { $n } check-in today
   *[other] { $n } check-ins today
    }
today-list-day = { $n ->
    [one] { $n } check-in on this day
   *[other] { $n } check-ins on this day
    }
today-list-another = Another check-in
today-list-imported = imported
today-list-edit-of = Edit the check-in of { $time }
today-list-edit = Edit
today-list-remove-of = Remove the check-in of { $time }

## What the day holds

today-on-this-day = On this day
today-due-empty = Nothing planned
today-due-empty-text = Doses, sessions and questionnaires of the day stand here, to be ticked off with one click.
today-due-add-medicine = Add a medicine
today-due-import = Import a file
today-due-homework = homework from { $approach }
today-due-filled-in = filled in
today-due-questionnaire = { $weeks ->
    [1] every week
    [2] every two weeks
   *[other] every { $weeks } weeks
    }, { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
    }
today-due-morning = All of this morning’s
today-due-all = All { $n } open doses
today-due-all-done = All open doses are recorded as taken
today-needed = If needed
today-dose-not-yet = not recorded yet
today-dose-more = More about { $name } { $time }

## A medicine to take when needed

today-needed-most = { $n ->
    [1] at most once a day
   *[other] at most { $n } times a day
    }
today-needed-taken-at = taken { $time }
today-needed-taken = taken
today-needed-before-after = { $before } before, { $after } after
today-needed-before = { $before } before
today-needed-rate-of = Rate before and after: { $name }, { $dose }
today-needed-rate = rate
today-needed-take-back = Take back: { $name }, { $dose }
today-needed-over = More than the { $n } a day that were prescribed are recorded. It is kept as it is. If you took them and are worried, a poison information centre or the emergency number can say what to do.
today-needed-over-numbers = More than the { $n } a day that were prescribed are recorded. It is kept as it is. If you took them and are worried, a poison information centre or the emergency number ({ $numbers }) can say what to do.
today-needed-numbers = Numbers to call
today-needed-took = Took it
today-needed-time = At what time?
today-needed-what-for = What for?
today-needed-how-before = How bad was it before?
today-needed-how-after = And after?
today-needed-save = Save dose

## A session, and the evening before

today-session-with = with { $name }
today-session-carried = { $n ->
    [one] { $n } piece of homework to talk about
   *[other] { $n } pieces of homework to talk about
    }
today-session-attended = { $approach } session attended
today-session = { $approach } session
today-session-to-talk = To talk about: { $words }
today-session-take-away = What do I take away?
today-session-more = More about the { $approach } session
today-prep-line-carried = { $n ->
    [one] one line is enough; { $n } piece of homework goes with it
   *[other] one line is enough; { $n } pieces of homework goes with it
    }
today-prep-line = one line is enough
today-prep = Tomorrow’s { $approach } session: what do I want to talk about?

## What the plan asks

today-experiment = small experiment
today-experiment-was-done = small experiment: done
today-experiment-was-not = small experiment: not done
today-experiment-done-question = Done? { $text }
today-experiment-done = Done
# On a small button; the next message goes on with it for a screen reader: “Not done: a walk”.
today-experiment-not = Not
today-experiment-not-rest = done: { $text }
today-plan-asks = Go back, keep or extend?
today-plan-until = { $words }; temporary until { $day }
today-plan-look = Look at it: { $text }
today-plan-look-since = small experiment, to be looked at since { $day }

## What comes up, and visits

today-coming-up = Coming up
# $day: today, yesterday, a weekday or a date.
today-coming-due-since = { $what }: due since { $day }
# $day: today, tomorrow, a weekday or a date.
today-coming-due = { $what }: due { $day }
today-coming-review = { $what }: can be looked at now
today-coming-supply-none = { $name }: by your log there is no dose left
# $day: tomorrow, a weekday or a date.
today-coming-supply = { $name }: by your log it lasts until the day before { $day }
today-after-visit = After the visit with { $name }
today-after-visit-today = Today. What was answered, what was agreed, and when you meet again.
# $day: yesterday or a date.
today-after-visit-day = The visit was { $day }. What was answered, what was agreed, and when you meet again.
today-after-visit-go-of = Go through it: the visit with { $name }
today-after-visit-go = Go through it
today-after-visit-not-of = Not this time: the visit with { $name }
today-after-visit-not = Not this time
today-next-visit-no-questions = No questions on the agenda yet.
today-next-visit-questions = { $n ->
    [one] { $n } question on the agenda.
   *[other] { $n } questions on the agenda.
    }
today-next-visit-agenda = Agenda
today-next-visit-page = Preview the page

## The starting plan, offered

today-starting = Starting plan
# $step: one of the names below.
today-starting-at = Step { $at } of { $steps }: { $step }. What you wrote is kept.
today-starting-difficulties = what is hard
today-starting-tried = tried before
today-starting-treatment = treatment now
today-starting-people = people
today-starting-goals = goals
today-starting-rhythm = rhythm
today-starting-questions = daily questions
today-starting-questionnaires = questionnaires
today-starting-expect = what to expect
today-starting-plan = the plan
today-starting-about = What is hard, what was tried, who helps, what better would look like. Step by step, whenever you like; it ends in a page to print.
today-starting-go-on = Go on with the starting plan
today-starting-make = Make a starting plan
today-starting-hide = Do not offer it here
