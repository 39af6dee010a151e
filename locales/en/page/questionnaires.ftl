# The questionnaires: filling in, results, history, the list.

## Words of many of its parts

questionnaires-close = Close
questionnaires-done = Done
questionnaires-day = Day
questionnaires-total = Total
questionnaires-all = All questionnaires
questionnaires-title = Questionnaires
questionnaires-one = Questionnaire

## Filling in

# Empty in English. In another language: that the published wording is English, and is left so.
questionnaires-wording = { "" }
questionnaires-skipped = { $n ->
    [one] { $n } item is skipped.
   *[other] { $n } items are skipped.
    } That is allowed; a skipped item means no total.
questionnaires-skipped-mean = { $n ->
    [one] { $n } item is skipped.
   *[other] { $n } items are skipped.
    } By this form’s own rule it counts as the mean of the others.
questionnaires-skipped-too-many = { $n ->
    [one] { $n } item is skipped.
   *[other] { $n } items are skipped.
    } This form’s own rule fills in { $most } at most, so there is no total.
questionnaires-for-day = For { $day }.
questionnaires-on-one-page = All on one page
questionnaires-one-at-a-time = One question at a time
questionnaires-answered = { $n } of { $of } answered.
questionnaires-answered-keys = { $n } of { $of } answered. Keys 0 to { $most } answer and go on.
questionnaires-one-more = One more, which does not count towards the total:
questionnaires-end-all = Every question is answered. You can go back, or save.
questionnaires-end = These were all the questions. You can go back, or save.
questionnaires-back = Back
questionnaires-skip = Skip
questionnaires-next = Next
questionnaires-ended = With this answer the form ends; the other questions are not asked.
questionnaires-other-day-today = About another day than today?
questionnaires-other-day = About another day than { $day }?
questionnaires-save-answers = Save answers

## After an answer about thoughts of death or of hurting oneself

questionnaires-support = Thank you for answering that question
questionnaires-support-saved = Your answers are saved. You noted thoughts of being better off dead or of hurting yourself. Many people have such thoughts at times, and they can be talked about.
questionnaires-support-call = If you might act on these thoughts now, call your emergency number.
questionnaires-support-call-numbers = If you might act on these thoughts now, call your emergency number: { $numbers }.
questionnaires-support-no-plan = Your own safety plan would stand here. You can write it in the Toolkit, under Staying well, best together with someone who treats you.
questionnaires-support-numbers = Numbers
questionnaires-support-112 = 112 reaches emergency help from most mobile phones.
questionnaires-support-nobody = Nobody is told about your answer: Ballast is offline and alerts no one. If you want somebody to know, it takes you to say so.
questionnaires-support-go-on = Go on to the result
questionnaires-support-when-bad = When it is bad

## The result

questionnaires-saved = Your answers are saved.
# Beside a total: “14 of 27”.
questionnaires-of-most = of { $most }
questionnaires-prorated = Skipped items count as the mean of the others, by this form’s own rule.
questionnaires-stopped = One answer ended the form; the other questions are not asked then.
questionnaires-part = { $name }: { $total } of { $most }
questionnaires-part-none = { $name }: no sum of { $most }
questionnaires-so-far = So far
questionnaires-whole-history = Its whole history
questionnaires-on-chart = See it on the life chart

## The history of one

questionnaires-n-readings = { $n ->
    [one] { $n } reading.
   *[other] { $n } readings.
    } None of them is a diagnosis.
questionnaires-n-readings-missing = { $n ->
    [one] { $n } reading,
   *[other] { $n } readings,
    } and { $missing } without a total. None of them is a diagnosis.
questionnaires-history-of = { $name }: history
questionnaires-enter-total-more = Enter a total…
questionnaires-fill-it-in = Fill it in
questionnaires-history-empty = Nothing is filled in yet
questionnaires-history-empty-text = Each one that is filled in stands here with its total, what the published scale calls it, and the change since earlier ones.
questionnaires-compare = Hold two against each other
questionnaires-compare-earlier = Earlier
questionnaires-compare-later = Later
# $change: a whole sentence about the change.
questionnaires-compare-change = { $total } on { $day }: { $change }
questionnaires-compare-no-figure = For this form no figure is published from which a change counts.
questionnaires-compare-choose = Choose two different readings.
questionnaires-readings = Readings
questionnaires-marks = What was read, and when
questionnaires-marks-line = Facts about totals. Published terms for them differ, so none is used.
questionnaires-from-clinician = from a clinician’s form
questionnaires-from-named = from { $name }’s form
questionnaires-column-band = On the published scale
questionnaires-column-change = Since the one before
questionnaires-no-total = no total
# $items: “item 4”, “items 4, 5 and 8”.
questionnaires-no-total-skipped = no total, { $items } skipped
questionnaires-remove-of = Remove the one of { $day }
questionnaires-total-of = Total of { $name }
questionnaires-total-range = { $low } to { $high }.
questionnaires-total-range-means = { $low } to { $high }: { $means }.
questionnaires-total-day = Filled in on
questionnaires-total-whose = Whose form was it?
questionnaires-total-whose-example = as you say it, such as Dr. A.
questionnaires-total-save = Save the total

## The list

questionnaires-list-none = None is filled in yet. Each that is will stand here with its last total.
questionnaires-row-not-yet = not filled in yet
questionnaires-row-last = { $total } on { $day }
questionnaires-row-last-none = no total on { $day }
# $line: what it is, such as “9 items about the last 2 weeks; every two weeks”.
questionnaires-row-due-now = { $line }, due now
questionnaires-row-next = { $line }, next on { $day }
questionnaires-row-history-of = History of { $name }
questionnaires-row-history = History
questionnaires-row-fill-of = Fill in { $name }
questionnaires-row-fill = Fill in
questionnaires-brought = { $name } is there now
questionnaires-saved-as = Saved as { $path }
questionnaires-act-rhythm = How often it is due…
questionnaires-act-total = Enter a total from a form…
questionnaires-act-save = Save its file…
questionnaires-act-set-aside = No longer offer it; its answers stay
questionnaires-act-remove = Remove it
questionnaires-enter-total-of = Enter a total of { $name }
questionnaires-enter-total = Enter a total
questionnaires-more = More
questionnaires-line = Worded as published. They show a course; none of them is a diagnosis.
questionnaires-add-own = Add my own from a file…
questionnaires-planned = On my plan
questionnaires-planned-line = Each comes to Today when it is due, once.
questionnaires-planned-empty = None is on the plan
questionnaires-planned-empty-text = Choose one below, and under More how often it is due. It then comes to Today by itself.
questionnaires-own = My own
questionnaires-shipped = Others to fill in
questionnaires-totals = From a clinician’s form
questionnaires-totals-line = Their wording may not be printed here. A total can be entered, with whose form it was.
questionnaires-aside = No longer offered
questionnaires-aside-line = Their answers are kept. Bring the file again to offer one again.
questionnaires-rhythm = How often: { $name }
questionnaires-rhythm-due = Due
questionnaires-rhythm-never = Not by itself; I fill it in when I want
questionnaires-rhythm-hint = It then stands on Today once, and waits there. After a gap nothing piles up.
# $recall: a stretch of time, such as “the last 2 weeks”.
questionnaires-rhythm-overlap = It asks about { $recall }, and usually comes round every { $n ->
    [one] { $n } week.
   *[other] { $n } weeks.
    } Closer together, two of them speak of some of the same days.
questionnaires-rhythm-save = Save
questionnaires-faults = This file cannot be taken yet
questionnaires-faults-n = { $n ->
    [one] { $n } thing needs mending.
   *[other] { $n } things need mending.
    } Nothing was stored. Mend the file and choose it again.
questionnaires-faults-line = Line
questionnaires-faults-what = What to mend
questionnaires-faults-place = { $place }, counted from 0
questionnaires-faults-again = Choose the file again…
