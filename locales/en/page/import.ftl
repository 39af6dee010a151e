# Bringing in a file.

import-title = Import a file
import-line = From Daylio, Bearable, eMoods, MedTimer or Track & Graph, any table (CSV), or everything you saved from Ballast (JSON). You can also drop it on this window. You see first what would happen.
import-settings = ‹ Settings
import-choose-other = Choose another file…
import-choose = Choose a file…
import-cancelled = Cancelled. Nothing was brought in.

# What would happen, before anything does.
import-would = What would happen
import-format-span = { $format }, { $from } to { $to }
import-best-effort = Best effort: parts of this format are not documented. What is not known is shown or kept in words, never guessed.
import-rows-read = Rows read

# Things that a file brings, many of them; the page makes the first letter a capital.
import-many-setting = settings
import-many-tracker = questions of the check-in
import-many-check-in = check-ins
import-many-medicine = medicines
import-many-dose = doses
import-many-side-effect = side effects
import-many-therapy = therapy sessions
import-many-event = life events
import-many-assessment = filled-in questionnaires
import-many-care = appointments
import-many-import = earlier imports
import-many-review = outcomes of reviews
import-many-toolkit = skill practices
import-many-staying-well = warning signs
import-many-plan = versions of the plan
import-to-add = { $things } to add
import-already = In the record already
import-to-choose = Waiting for a choice below
import-check-ins-to-add = Check-ins to add
import-moods-scale = Moods waiting for their scale
import-moods-level = Waiting for a mood level
import-left-out = Left out

# Names of moods that the person chose in another app.
import-moods-own = Moods with names of your own
import-moods-own-line = Which of the five levels does each stand for?
import-rows = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}
import-rows-leave = leave these rows out
import-mood-level = { $value }, { $words }
import-rows-left-out = { $n ->
    [one] { $n } row is left out
   *[other] { $n } rows are left out
}
import-line-number = Line { $n }
import-all = Show all
import-act-all = Import all of it
import-act-parts = Import { $parts }
import-act-check-ins = Import { $n ->
    [one] { $n } check-in
   *[other] { $n } check-ins
}
import-nothing-yet = Nothing would come yet: choose above what the names are.
import-nothing-new = There is nothing new in this file.
import-not-now = Not now

# What was done: in a toast, then on the screen.
import-imported-record = Record imported
import-imported-parts = Imported { $parts }
import-imported-check-ins = Imported { $n ->
    [one] { $n } check-in
   *[other] { $n } check-ins
}
import-done = Import done
import-done-everything = Everything of the file is in this record now: { $parts }. One undo (Ctrl Z) takes all of it back.
import-done-parts = { $parts } added, { $already } there already, { $skipped } left out. One undo (Ctrl Z) takes all of it back.
import-done-nothing = Nothing added, { $already } there already, { $skipped } left out. One undo (Ctrl Z) takes all of it back.
import-done-check-ins = { $n ->
    [one] { $n } check-in
   *[other] { $n } check-ins
} added, { $already } there already, { $skipped } left out. One undo (Ctrl Z) takes all of it back.
import-open-chart = Open the life chart
import-today = Today
import-where = In Daylio: More, Backup and restore, or Export entries, CSV. In Bearable, MedTimer and Track & Graph: the CSV export; in eMoods: the backup file. The file is read on this computer and goes nowhere else. What is in it is known by its content, shown first, and comes in one act that one undo takes back. Importing the same file twice adds nothing. A whole record saved from Ballast goes into an empty record.

# The first things that would come.
import-first-all = What would come
import-first = The first { $n } of { $total }
import-when = When
import-what = What
import-day-time = { $day }, { $time }

# Names in another app’s file. Beside a name: "12 answers, 0 to 10, 3 in words".
import-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
import-range = { $from } to { $to }
import-in-words = { $n } in words
import-medicines = Medicines
import-medicines-hint = A medicine that is not in your record is entered under Treatment first; then import again, nothing comes twice.
import-courses = Therapies
import-courses-hint = A therapy that is not in your record is entered under Treatment first; then import again, nothing comes twice.
import-scale = On which scale are the moods?
import-scale-highest = the highest is { $value }
import-scale-five = 1 to 5
import-scale-ten = 1 to 10
import-tracked = What was tracked
import-tracked-line = A new question is kept for the charts; the check-in does not ask it unless you turn it on in Settings.
import-leave = leave it out
import-question-there = A question that is there
import-question-new = A new question
import-question-new-kind = new, { $answers }
import-unread = Nothing is taken from: { $columns }.
import-unread-column = { $name } ({ $n ->
    [one] { $n } row
   *[other] { $n } rows
})
import-do-not-fit = { $n ->
    [one] { $n } answer does
   *[other] { $n } answers do
} not fit the question that was chosen, and would be left out.

# How far it is. Figures come as text.
import-stopping = Stopping…
import-so-far = { $done } of { $of }

# How a table is read. $delimiter is "commas", "tabs"…; $encoding a name such as UTF-8.
import-which-day = Which column tells the day?
import-which-order = In which order do the dates stand?
import-table = What is in this table?
import-table-read = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}, columns parted by { $delimiter }, letters in { $encoding }.
import-table-read-unsure = { $n ->
    [one] { $n } row
   *[other] { $n } rows
}, columns parted by { $delimiter }, letters in { $encoding } as it seems: look whether they are right below.
import-table-as-last = It is read as the last table with these columns was.
import-table-say = Say for each column what it is. What you leave out stays out.
import-column = Column
import-first-rows = First rows
import-what-it-is = What it is
import-column-n = Column { $n }
import-decimals = What stands before decimals?
import-decimals-point = a point, 1.5
import-decimals-comma = a comma, 1,5
import-header = The first row names the columns
