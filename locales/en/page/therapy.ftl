# Therapy: courses, their sessions, their homework, and the balance of weeks.

therapy-save = Save
therapy-day = Day
therapy-time = Time
therapy-last-day = Last day
therapy-how-often = How often
therapy-not-said = Not said
therapy-what-became = What became of it?
# Above or beside a list.
therapy-show-all = Show all { $n }
therapy-add-therapy = Add therapy
therapy-edit-course = Edit course
therapy-remove-course = Remove course
therapy-change-rhythm = Change the rhythm
therapy-plan-sessions = Plan sessions
therapy-add-session = Add a session
therapy-add-homework = Add homework
therapy-covered-by = Covered by
therapy-sessions-agreed = Sessions agreed
therapy-what-about = What it is about
therapy-where = Where
therapy-kind = Kind
therapy-talk-about = What I want to talk about
therapy-keep-well = Keep-well plan
therapy-go-on-doing = What I go on doing

therapy-how-did-it-go = How did it go?

therapy-got-in-the-way = What got in the way
therapy-learnt = What I learnt
therapy-goes-to-next = This goes to the next session, so that it can be talked about.

therapy-balance = Balance
therapy-balance-line = By week, what was planned and what took place. A week without a record is not a week of nothing.
therapy-stretch = Stretch of time
therapy-twelve-weeks = 12 weeks
therapy-half-year = Half a year
therapy-year = A year
therapy-intention = Times a week I set out to move, see people or practise
therapy-intention-hint = From this week on; empty takes it back.
therapy-set-intention = Set out how often for lifestyle
# Lifestyle: moving, seeing people, practising. The last word is what a click does.
therapy-change-intention = Lifestyle: { $n } times a week set out. Change

# A course of therapy comes to its end.
therapy-close-named = Close { $name }
therapy-close-line = What is worth keeping, in your own words. Each line may stay empty.
therapy-go-on-example = out before nine; one thing a week with somebody
therapy-first-signs-turns = First signs that it turns
therapy-signs-example = post stays unopened; second alarm switched off
therapy-whom-i-call-when = Whom I call, and when
therapy-when-it-closes = when it closes
therapy-why-it-ends = Why it ends
therapy-why-ends-example = as agreed; moved away; not for me
therapy-close-takes-out = Sessions planned after the last day are taken out. Undo brings them back.
therapy-close-course = Close course
therapy-save-plan = Save plan

therapy-waited = Waited
therapy-waited-since = since { $day }
therapy-waited-since-with = since { $day }, with { $name }
therapy-first-day = First day
therapy-why-it-ended = Why it ended
therapy-first-signs = First signs
therapy-whom-i-call = Whom I call
therapy-all-treatment = All treatment
therapy-usual = Starting therapy: what is usual
therapy-next-session = Next session
therapy-open-session = Open the session
therapy-sessions = Sessions
therapy-no-session = No session yet
therapy-no-session-line = Planned sessions stand here and on Today; what became of them is said with one click.
therapy-no-first-day = When the first day is known, put it in with “Edit course”; sessions can be planned then.
therapy-homework = Homework
therapy-no-homework = No homework yet
therapy-no-homework-line = What was agreed stands here until something is said about it, and goes to the next session by itself.
therapy-homework-open = Open homework
therapy-so-far = So far
therapy-homework-so-far = Homework so far
therapy-together = Working together
therapy-nothing-said = Nothing said yet
therapy-together-line = After a session you can say how working together was, 0 to 10. Here it runs over time, under the steps of your medicines.
therapy-rhythm = Rhythm
therapy-change-plan = Change the plan
therapy-close-the-course = Close the course
therapy-not-written = Not written yet
therapy-keep-well-line = What you go on doing, what the first signs are, and whom you call. It is often written together in the last sessions.
therapy-write-plan = Write the plan
therapy-about-course = About this course
therapy-course = Course

# $when is a day, with or without a time.
therapy-card-next = { $when }: next session
therapy-card-homework = { $n ->
        [one] { $n } piece
       *[other] { $n } pieces
    } of homework open
therapy-with = with { $name }
therapy-add-session-to = Add a session: { $name }
therapy-add-session-more = Add a session…
therapy-open-course = Open the course
therapy-close-with-plan = Close with a keep-well plan

therapy-edit-named = Edit { $name }
# Names a course of that kind often has.
therapy-name-ect = ECT
therapy-name-tms = TMS
therapy-name-light = Light therapy
therapy-name-hospital = Hospital stay
therapy-name-programme = day clinic
therapy-name-talking = CBT
therapy-about-example = worry, avoiding people
therapy-where-stands = Where does it stand?
therapy-has-first = it has a first session
therapy-is-waiting = I am waiting for it
therapy-first-session = First session
therapy-waiting-since = Waiting since
therapy-if-waited = if you waited
therapy-if-ended = if it ended
therapy-waiting-with = Waiting with whom
therapy-waiting-example = outpatient clinic, second on the list
therapy-covered-example = health insurance, myself

therapy-therapy = Therapy
therapy-no-therapy = No therapy yet
therapy-no-therapy-line = A course with its rhythm and sessions stands here, next to the medicines: planned and attended are two things.

therapy-change-homework = Change homework
therapy-to-be-done = What is to be done
therapy-task-example = one stop on the train, without headphones
therapy-agreed-on = Agreed on
therapy-due = Due
therapy-else-next-session = else by the next session

# $day: today, tomorrow, a weekday or a date.
therapy-due-day = due { $day }
therapy-due-next-session = by the next session
therapy-change = Change
therapy-homework-ask = How did it go? { $task }
therapy-homework-change = Change { $task }
therapy-homework-done = Homework done: { $task }
therapy-in-the-way = In the way: { $words }
therapy-learnt-words = Learnt: { $words }
therapy-homework-more = More about the homework: { $task }
therapy-set-aside = Set aside
therapy-open-again = Open again
therapy-ask-about = Ask about it
therapy-change-agreed = Change what was agreed
therapy-remove-homework = Remove homework
therapy-ask-about-homework = Ask about this homework

therapy-plan-sessions-of = Plan sessions of { $name }
therapy-every-months = every { $n } months
therapy-every-days = every { $n } days
therapy-every-day = every day
therapy-every-week = every week
therapy-every-two-weeks = every two weeks
therapy-every-three-weeks = every three weeks
therapy-every-four-weeks = every four weeks
therapy-every-month = every month
therapy-first = First
therapy-how-many = How many
therapy-last-would-be = The last one would be on { $day }. Days that have a session are left out.

therapy-before-next = Before the next session
therapy-none-planned-now = No session is planned now.

therapy-one-line = one line is enough
therapy-homework-to-talk = Homework to talk about
therapy-save-preparation = Save preparation

therapy-correct-rhythm-of = Correct the rhythm of { $name }
therapy-change-rhythm-of = Change the rhythm of { $name }
therapy-correct-rhythm-line = For something that was entered wrongly: this step becomes what it always was.
therapy-change-rhythm-line = What was true before stays. To mend an entry, correct that step instead.
therapy-from = From
therapy-why = Why
therapy-correct-rhythm = Correct rhythm
therapy-change-rhythm-act = Change rhythm

therapy-no-rhythm = No rhythm is said yet.
therapy-rhythm-of = Rhythm of { $name }
# Of a rhythm that begins later.
therapy-rhythm-planned = planned
# $lasted: “3 months”.
therapy-rhythm-lasted = for { $lasted }
therapy-rhythm-lasted-so-far = so far { $lasted }
therapy-rhythm-from = Rhythm from { $day }
therapy-correct-step = Correct this step
therapy-remove-step = Remove this step

therapy-session-of = { $name } session
therapy-add-session-of = Add a session of { $name }
therapy-session-about = What it was about
therapy-session-went = How it went
therapy-take-away-one = One thing I take away
therapy-mention-next = What to mention next time
therapy-new-homework = New homework, one a line
therapy-new-homework-hint = Due on the eve of the next planned session; that can be changed later.
therapy-together-scale = Working together, 0 not at all to 10 fully; leave out what you like
therapy-my-eyes = For my eyes only
therapy-never-printed = never printed
therapy-my-eyes-hint = No page, no list and no chart ever shows this. The complete export of your record holds it.
therapy-how-held = How held
therapy-minutes = Minutes
therapy-cost = Cost
therapy-save-session = Save session
therapy-add-session-act = Add session
therapy-remove-session = Remove session

therapy-not-recorded = not recorded
therapy-minutes-short = { $n } min
therapy-to-talk-about = To talk about: { $words }
therapy-take-away = Take away: { $words }
therapy-my-eyes-kept = A note for my eyes only is kept here.
therapy-open-session-of = Open the session of { $day }
therapy-open = Open
therapy-planned = Planned
therapy-more-planned = and { $n } more, the last on { $day }
therapy-sessions-so-far = Sessions so far

therapy-how-it-stands = How it stands
therapy-now = Now
therapy-next = Next
therapy-nothing-planned = Nothing is planned.
