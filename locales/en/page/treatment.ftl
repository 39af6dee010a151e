# Treatment: medicines and their steps, side effects, allergies, life events.

## The room.

treatment-title = Treatment
treatment-line = What was planned and what runs now. A correction never rewrites what was true before.
treatment-plan = Plan
treatment-life-chart = See it on the life chart
treatment-side-by-side = Side by side
treatment-stretch = Stretch of both treatments
treatment-stretch-half = 6 months
treatment-stretch-year = Year
treatment-stretch-all = All
treatment-both = Both treatments
treatment-change = Change
treatment-few-words = A few words

## Medicines.

treatment-medicines = Medicines
treatment-medicines-line = Ask your prescriber before changing, stopping or restarting a medicine.
treatment-medicine-add = Add a medicine
treatment-medicines-none = No medicines yet
treatment-medicines-none-text = Each stands here with its dose now and every dated step that led to it, also planned ones. Today then lists the doses.
treatment-medicines-stopped = Stopped
treatment-medicine-open = Open ›
treatment-medicine-open-of = Open { $name }
treatment-for = for { $what }
treatment-prescribed-by = prescribed by { $name }
# $step is one of the words below, $amount “100 mg every day”.
treatment-planned = Planned: { $step } on { $day }
treatment-planned-amount = Planned: { $step } to { $amount } on { $day }
# What is planned for a medicine, within a sentence.
treatment-planned-start = start
treatment-planned-increase = increase
treatment-planned-decrease = decrease
treatment-planned-reschedule = same amount, other times
treatment-planned-switch = start, as a switch from another
treatment-planned-add-on = start, added to another
treatment-planned-hold = pause
treatment-planned-restart = start again
treatment-planned-stop = stop
# The button, and the same with the medicine’s name for screen readers.
treatment-change-dose = Change dose…
treatment-change-dose-of = Change dose… { $name }
treatment-add-step = Add a step…
treatment-add-step-of = Add a step… { $name }

## A medicine as it is entered.

treatment-medicine-edit = Edit { $name }
treatment-medicine-name = Name
treatment-medicine-name-example = Sertraline
treatment-medicine-for = Started for
treatment-medicine-for-example = low mood, worry
treatment-medicine-prescriber = Prescriber
# What was noted is held against a medicine of that name.
treatment-noted-allergy = You noted an allergy to { $name }. Worth asking about before the first dose.
treatment-noted-allergy-words = You noted an allergy to { $name }: { $words }. Worth asking about before the first dose.
treatment-noted-reaction = You noted a bad reaction to { $name }. Worth asking about before the first dose.
treatment-noted-reaction-words = You noted a bad reaction to { $name }: { $words }. Worth asking about before the first dose.
treatment-medicine-more = Form and strength, label, cost
treatment-medicine-form = Form
treatment-medicine-form-example = tablet
treatment-medicine-strength = Strength
treatment-medicine-strength-aside = as the pack says, optional
treatment-medicine-strength-example = 50 mg
treatment-medicine-whole = Swallowed whole (prolonged release, retard, XR)
treatment-medicine-whole-hint = The name or form sounds like one that gives its substance off slowly.
treatment-medicine-cost = Cost
treatment-medicine-label = What the label says
treatment-medicine-label-example = with food
treatment-step = Step { $n }
treatment-step-remove = Remove step { $n }
treatment-step-another = Add another step
treatment-step-hint = Enter a titration or taper as it was prescribed; steps may lie in the future. Ballast computes no dose of its own.
treatment-medicine-save = Add medicine

## A step.

treatment-step-correct-of = Correct a step of { $name }
treatment-step-change-of = Change the dose of { $name }
treatment-step-correction = A correction says that it always was so. What stood before is kept and shown under the steps. When the dose changes from a day on, close this and choose “Change dose”.
# $now is what is taken now: “100 mg every morning”.
treatment-step-change-now = Now { $now }. A change holds from its day on; what was before stays.
treatment-step-change = A change holds from its day on; what was before stays.
treatment-step-correct-save = Save correction
treatment-step-change-save = Add change
treatment-step-from = From
treatment-step-what = What changes
treatment-step-switch = In place of which medicine?
treatment-not-said = Not said
treatment-step-amount = Amount each time
treatment-step-unit = Unit
treatment-step-pieces = How many pieces?
treatment-step-pieces-aside = as the label says, optional
treatment-step-pieces-example = half
treatment-step-piece = Of which?
treatment-step-piece-example = 50 mg tablet
treatment-step-splits = This is a part of a form that gives its substance off slowly. Such forms are usually swallowed whole: ask your pharmacist or prescriber. It is kept as you enter it; Ballast splits nothing.
treatment-step-when = When is it taken?
treatment-schedule-daily = every day
treatment-schedule-days = every few days
treatment-schedule-weeks = every few weeks
treatment-schedule-hours = every few hours
treatment-schedule-weekdays = on certain weekdays
treatment-schedule-needed = when needed
treatment-step-every-days = Every how many days?
treatment-step-every-weeks = Every how many weeks?
treatment-step-every-weeks-hint = Counted from the first day. An injection every four weeks is 4.
treatment-step-every-hours = Every how many hours?
treatment-step-every-hours-hint = By the clock of the hours that pass: over a change to summer time the times move, the hours between doses do not.
treatment-step-weekdays = On which weekdays?
treatment-step-most = At most how many times a day?
treatment-step-most-aside = as prescribed, optional
treatment-step-first-time = When is the first one, on the first day?
treatment-step-times = At what times?
treatment-step-time = Time { $n }
treatment-step-time-remove = Remove time { $n }
treatment-step-time-add = Add a time
treatment-step-why = Why
treatment-step-what-for = What for, or why
treatment-step-who = Who decided?

## Side effects.

treatment-side-effects = Side effects
treatment-side-effects-line = Noted as you noticed them. Ballast does not say where they come from.
treatment-side-effects-check = Go through the list…
treatment-side-effect-add = Add a side effect
treatment-side-effects-none = No side effects noted
treatment-side-effects-none-text = When you note one, its course stands here, on the life chart and on the page for your prescriber.
# How strong it was from a day on, within a list: “mild, severe from 3 June, since 28 May”.
treatment-severity-from = { $severity } from { $day }
treatment-side-effect-span = { $from } to { $to }; gone
treatment-side-effect-since = since { $day }
treatment-suspected = suspected: { $name }
treatment-was-there = there before the change
treatment-was-not-there = not there before
treatment-tolerable = can be lived with
treatment-not-tolerable = hard to live with
# $much is “not at all”, “a little”, “a lot” or “hardly bearable”.
treatment-bothers = bothers { $much }
treatment-prescriber-told = prescriber told
treatment-prescriber-not-told = not yet mentioned to the prescriber
treatment-ticked = prints only when ticked
treatment-side-effect-change = Change…
treatment-side-effect-change-of = Change: { $name }
treatment-side-effect-ask = Ask about it
treatment-side-effect-gone = Gone since today
treatment-side-effect-told = Told the prescriber
treatment-side-effect-not-told = Prescriber not told yet
treatment-side-effect-remove = Remove side effect
treatment-side-effect-ask-title = Ask about this side effect
# What a question about it begins with; the person writes on.
treatment-side-effect-question = { $name }, { $course }.
treatment-side-effect-what = What do you notice?
treatment-side-effect-example = nausea
treatment-side-effect-medicine = Suspected medicine
treatment-side-effect-medicine-aside = your own guess
treatment-side-effect-medicine-none = None, or not sure
treatment-side-effect-onset = Noticed since
treatment-side-effect-ended = Gone since
treatment-side-effect-ended-aside = if it is gone
treatment-strong-now = How strong is it now?
treatment-strong = How strong is it?
treatment-strong-aside = only when it changed
treatment-strong-from = From which day is it this strong?
treatment-mild = mild
treatment-moderate = moderate
treatment-severe = severe
treatment-before-question = Was it there before the medicine or change?
treatment-yes = yes
treatment-no = no
treatment-hardly = hardly
treatment-live-with = Can you live with it?
treatment-bother = How much does it bother you?
treatment-told = I have told my prescriber
treatment-sensitive = Sensitive
treatment-sensitive-hint = It prints only when you tick it for that reader.
treatment-side-effect-save = Add side effect
# What the record says of the days before a change. $change is “25 mg on 3 March”, $word what the person noticed.
treatment-before-none = The 14 days before { $change }: no check-in, so the record cannot say.
treatment-before = The 14 days before { $change }: { $n ->
    [one] { $n } day with a check-in
   *[other] { $n } days with a check-in
}{ $said ->
    [nowhere] ; “{ $word }” stands in no note or tag
    [days] ; “{ $word }” stands in a note or tag on { $days }
   *[nothing] { "" }
}{ $noted ->
    [yes] ; a side effect of this name was noted then
   *[no] { "" }
}.

## Allergies.

treatment-allergies = Allergies and bad reactions
treatment-allergies-line = Shown again when you add a medicine of that name.
treatment-allergy-add-link = Add an allergy or reaction…
treatment-allergies-none = None noted.
treatment-allergy-add = Add an allergy or reaction
treatment-allergy-to = To what?
treatment-allergy-what = What was it?
treatment-allergy-happened = What happened?
treatment-allergy-when = When?
treatment-allergy-when-aside = in your words, optional
treatment-allergy-save = Add it

## Life events.

treatment-events = Life events
treatment-events-line = What else happened, so that a treatment is not judged alone.
treatment-event-add = Add a life event
treatment-events-none = No life events yet
treatment-events-none-text = A move, a loss, a new job: each becomes a mark on the life chart.
treatment-event-span = { $from } to { $to }
treatment-event-impact = impact { $impact }
treatment-event-change = Change life event
treatment-event-what = What happened?
treatment-event-example = new job
treatment-event-day = Day
treatment-event-until = Until
treatment-event-until-aside = if it lasted
treatment-event-weigh = How did it weigh on you?
treatment-event-very-bad = very bad
treatment-event-neither = neither
treatment-event-very-good = very good
treatment-event-save = Add life event
