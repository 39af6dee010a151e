# The care team: visits, questions, views that differ, and the printed pages.

## The room.

appointments-title = Appointments
appointments-line = Who treats you, what you want to ask, and the page you bring.
appointments-add-person = Add a person
appointments-pages = Pages to print
appointments-nobody-title = Nobody here yet
appointments-nobody-text = Add your prescriber or therapist, and when you see them next. Questions collect here until they are answered, and one printed page is ready for the visit.
appointments-preview = Preview the page
appointments-differ-about = When two of them see it differently
appointments-what-agreed = What was agreed
appointments-remind = Remind me on Today
appointments-day = Day
appointments-time = Time
appointments-where = Where
appointments-where-aside = a place or a link, optional
# A person with what they are, in a list to choose from.
appointments-person-role = { $name }, { $role }

## After a visit.

appointments-after-title = After the visit
appointments-after-with = After the visit with { $name }
appointments-after-with-link = After the visit with { $name }…
appointments-after-link = After the visit…
appointments-after-line = { $day }. All of it is saved together, and one undo takes it back.
appointments-back-today = ‹ Today
appointments-back = ‹ Appointments
appointments-your-questions = Your questions
appointments-your-questions-line = What is not answered waits for the next visit.
appointments-no-question = No question waits.
appointments-became-of = What became of it: { $question }
appointments-the-answer = The answer
appointments-agreed-line = Line by line. A line that changes a medicine or how often therapy meets is written into your treatment as well.
appointments-your-words = In your words: { $words }
appointments-agreed-add = Add what was agreed
appointments-agreed-another = Add another line
appointments-no-dose = Ballast enters what you write and suggests no dose.
appointments-next-with = The next visit with { $name }
# The day may be “today”, a weekday or a date.
appointments-planned = Planned: { $day }.
appointments-planned-time = Planned: { $day }, { $time }.
appointments-another-day = Another day
appointments-save-visit = Save the visit
appointments-visit-gone = This visit is no longer there
appointments-visit-gone-text = It may have been removed or taken back.
# A line of what was agreed. The link and its name begin with the same words.
appointments-in-treatment = In Treatment
appointments-in-treatment-of = In Treatment: { $what }
appointments-was-told = { $name } was told on { $day }
appointments-to-hear = { $name } is to hear of it
appointments-told = Told
appointments-not-told = Not yet told
appointments-told-of = Told: { $name }, { $what }
appointments-not-told-of = Not yet told: { $name }, { $what }
appointments-agreed-number = Agreed, { $n }
appointments-agreed-take-out = Take out what was agreed, { $n }
appointments-agreed-words-aside = optional; otherwise the change in words
appointments-agreed-changes = Does it change something in your treatment?
appointments-agreed-mend-medicine = A step of a medicine was written with it. To mend that, correct the step in Treatment.
appointments-agreed-mend-rhythm = A change of rhythm was written with it. To mend that, correct the step in Treatment.
appointments-agreed-medicine = Which medicine?
appointments-agreed-new-medicine = A new one
appointments-agreed-name = Its name
# What is taken now: “100 mg every morning”.
appointments-agreed-now = Now { $now }. Enter it as it was prescribed.
appointments-agreed-course = Which therapy?
appointments-agreed-from = From
appointments-agreed-often = How often
appointments-agreed-why = Why
appointments-agreed-who = Who does it?
appointments-agreed-hears = Who is to hear of it?
# Offered as the one who does it.
appointments-me = me

## A question.

appointments-question = Question
appointments-answer = What was the answer?
appointments-answered-on = Answered on
appointments-answered-mark = Mark as answered
appointments-question-reword = Only change the wording
appointments-ask-nobody = Nobody to ask yet
appointments-ask-nobody-text = Add your prescriber or therapist first; questions then collect for their next visit.
appointments-ask-whom = Whom
appointments-ask-add = Add to the agenda
appointments-ask-all-none = Choose at least one person.
appointments-ask-all-title = Put the questions on agendas
appointments-ask-all-whose = On whose agenda?
appointments-ask-all-save = Put them there

## An appointment.

appointments-appointment-with = Appointment with { $name }
appointments-where-hint = Shown as you wrote it. Ballast opens no links.
appointments-appointment-save = Save appointment
appointments-appointment-add = Add appointment
appointments-appointment-remove = Remove appointment

## A person. A button and its longer name begin with the same words.

appointments-person-add = Add person
appointments-person-edit = Edit person
appointments-person-edit-name = Edit { $name }
appointments-person-remove = Remove person
appointments-person-name = Name
appointments-person-name-example = as you say it, such as Dr. A.
appointments-person-what = What are they to you?
appointments-person-telephone = Telephone
appointments-preview-for = Preview the page for { $name }
appointments-visit-add = Add an appointment
appointments-visit-add-with = Add an appointment with { $name }
appointments-visit-next = Next visit
appointments-visit-change = Change
appointments-visit-change-with = Change the next visit with { $name }
appointments-visit-none = No next visit yet.
appointments-visit-last = Last seen { $day }
appointments-visit-copy-where = Copy where the visit with { $name } is
appointments-tell-about = What { $name } is to hear of
appointments-tell = To tell { $name }
appointments-tell-agreed = agreed with { $name } on { $day }
appointments-tell-told = Told { $name }: { $what }
appointments-agreed-with = Agreed with { $name }
appointments-agreed-on = Agreed on { $day }
appointments-questions-for = Questions for { $name }
appointments-questions-next = Questions for the next visit
appointments-questions-none = None yet. The first three are printed at the top of the page.
appointments-question-waits = waits since { $day }
appointments-question-up = Move up: { $question }
appointments-question-down = Move down: { $question }
appointments-question-answer = Answer…
appointments-question-answer-of = Answer: { $question }
appointments-question-remove-of = Remove: { $question }
appointments-question-new = New question for { $name }
appointments-question-example = What do you want to ask?
appointments-question-add = Add question
appointments-answered = Answered ({ $n })
appointments-ask-again = Ask again
appointments-past = Past visits ({ $n })
appointments-past-agreed = Agreed: { $words }
appointments-came-of-it = What came of it
appointments-came-of-it-day = What came of it, { $day }
appointments-open = Open
appointments-open-visit = Open the visit of { $day }

## Views that differ.

appointments-differ-title = When they see it differently
appointments-differ-line = Each view as you understood it. No view is weighed here.
appointments-differ-write = Write down views…
appointments-differ-none = Nothing written down
appointments-differ-none-text = When two people who treat you see something differently, write down what each thinks and what it rests on. It becomes a page that asks them to talk with one another, or asks for a second opinion.
appointments-differ-noted = Written down on { $day }
appointments-differ-change = Change…
appointments-differ-change-of = Change…: { $topic }
appointments-differ-more = More about { $topic }
appointments-differ-remove = Remove it
appointments-differ-rests = Rests on: { $words }
appointments-differ-mine = How I see it
appointments-differ-mine-words = How I see it: { $words }
appointments-differ-ask = What I want to ask
appointments-differ-outcome = What came of it: { $words }
appointments-differ-outcome-day = What came of it, { $day }: { $words }
appointments-differ-shared = Shared with { $name } on { $day }
appointments-differ-shared-remove = Remove: shared with { $name } on { $day }
appointments-differ-joint = Ask for a joint talk
appointments-differ-joint-of = Ask for a joint talk: { $topic }
appointments-differ-second = Ask for a second opinion
appointments-differ-second-of = Ask for a second opinion: { $topic }
appointments-differ-agendas = Put the questions on agendas…
appointments-differ-agendas-of = Put the questions on agendas…: { $topic }
appointments-differ-share = Shared with…
appointments-differ-share-of = Shared with…: { $topic }
appointments-differ-edit = Change what was written
appointments-differ-new = Views that differ
appointments-differ-topic = What is it about?
appointments-differ-topic-example = such as: raising the dose now, or after the exposure weeks
appointments-differ-view = View { $n }
appointments-differ-view-out = Take out view { $n }
appointments-differ-who = Who
appointments-differ-said-on = Said on
appointments-differ-think = What they think, as you understood it
appointments-differ-rests-on = What it rests on
appointments-differ-add = Add a view
appointments-differ-ask-aside = one question a line
appointments-differ-agree = What I agree to
appointments-differ-agree-example = such as: that you speak about what stands on this page
appointments-differ-reach = How to reach me
appointments-differ-later = later
appointments-differ-when = When that was
appointments-differ-save = Save the views
appointments-share-title = Shared with
appointments-share-line = A note for yourself: who has seen it, and since when. Nothing is sent.
appointments-share-whom = With whom
appointments-share-when = When
appointments-share-save = Note it

## The note that a page was given to its reader.

appointments-given = Given to { $name }
appointments-given-none = Nothing noted yet.
appointments-given-days = { $from } to { $to }
appointments-given-days-sensitive = { $from } to { $to }, with sensitive lines
appointments-given-remove = Remove the note of { $day }
appointments-given-earlier = And { $n } earlier.
appointments-given-note = Note that I gave this to { $name } today

## Printed pages: print, save, lock.

appointments-print = Print…
appointments-save-pdf = Save PDF…
appointments-save-otherwise = Save otherwise…
appointments-save-locked = As a PDF locked with a passphrase
appointments-save-svg = As drawings (SVG)
appointments-save-png = As pictures (PNG)
appointments-save-png-small = As small pictures (PNG, 1x)
appointments-save-png-print = As pictures for printing (PNG, 300 dpi)
# $path is the file, $n its pages.
appointments-saved-locked = { $n ->
    [one] Saved as { $path }: { $n } page, a PDF that opens with its passphrase only.
   *[other] Saved as { $path }: { $n } pages, a PDF that opens with its passphrase only.
}
appointments-saved-plain = { $n ->
    [one] Saved as { $path }: { $n } page, not encrypted.
   *[other] Saved as { $path }: { $n } pages, not encrypted.
}
appointments-saved-accessible = { $n ->
    [one] Saved as { $path }: { $n } page, tagged and accessible (PDF/UA-1), not encrypted.
   *[other] Saved as { $path }: { $n } pages, tagged and accessible (PDF/UA-1), not encrypted.
}
appointments-saved-untagged = { $n ->
    [one] Saved as { $path }: { $n } page, a PDF with selectable text, but not fully tagged for screen readers this time, not encrypted.
   *[other] Saved as { $path }: { $n } pages, a PDF with selectable text, but not fully tagged for screen readers this time, not encrypted.
}
appointments-missing-signs = { $n ->
    [one] { $n } sign could not be printed and was replaced: { $signs }
   *[other] { $n } signs could not be printed and were replaced: { $signs }
}
appointments-as-printed = What you see is what is printed.
appointments-preview-region = Preview
appointments-setting = Setting the page…
# $of is what it is: “the page for Dr. A.”, “the starting plan”.
appointments-picture = Page { $n } of { $count } of { $of }, as printed
appointments-sheet = Page { $n }
appointments-lock-title = A copy locked with a passphrase
appointments-lock-text = The PDF in an age file (its name ends in .age). Whoever is to read it needs this passphrase and the free program age, so tell it in another way than you send the file. A forgotten passphrase cannot be found again: make a new copy then.
appointments-lock-passphrase = Passphrase of the copy
appointments-lock-save = Save locked copy…
appointments-plain-title = A saved file is plain
appointments-plain-text = Your record is encrypted; a page that is saved from it is not. Anyone who has the file can read it, also from a backup or a shared folder. This is said once.
appointments-plain-save = Save it
appointments-plain-lock = Save a locked copy…

## Pages for one's own hand.

appointments-own-to = To
appointments-own-to-aside = one a line, optional
appointments-own-to-hint = Without names it goes to those whose views stand on it.
appointments-own-sensitive = Print sensitive lines too
appointments-own-left-out = { $n ->
    [one] { $n } sensitive line left out.
   *[other] { $n } sensitive lines left out.
}
appointments-own-given = When you gave it to somebody, note that under the views: with whom it was shared, and when.
appointments-own-card = The size of a postcard, A6, on one side or two. It is plain to anyone who finds it.

## Pages for those who treat: what they are titled, with a reader's name and without one, and what they are called in a sentence.

appointments-page-for = The page for { $name }
appointments-page-for-prescriber = The page for the prescriber
appointments-page-for-therapist = The page for the therapist
appointments-talk-with = The page for a talk with { $name }
appointments-pack-for = The pack for { $name }
appointments-month-for = The month for { $name }
appointments-of-page-for = the page for { $name }
appointments-of-page-for-prescriber = the page for the prescriber
appointments-of-page-for-therapist = the page for the therapist
appointments-of-talk-with = the page for a talk with { $name }
appointments-of-talk = page for a talk together
appointments-of-pack-for = the pack for { $name }
appointments-of-pack = pack for a second opinion
appointments-of-month-for = the month for { $name }
appointments-of-month = sheet of a month
appointments-summary-document = Document
appointments-summary-for = For
appointments-summary-month = Month
appointments-summary-from = From
appointments-summary-to = Up to
appointments-summary-covers = Covers { $from } to { $to }.
appointments-summary-usual = The last visit, or three months.
appointments-summary-why = Why I ask
appointments-summary-language = Language of the page
appointments-summary-language-spoken = as Ballast speaks
appointments-summary-large = Large print
appointments-summary-large-hint = Letters of 14 point. It may take more pages.
appointments-summary-initials = Shorten names to initials
appointments-summary-initials-hint = Names of your care team. Your own words stay as you wrote them.
appointments-sensitive = Sensitive lines
appointments-sensitive-none = There is nothing sensitive in these days.
appointments-sensitive-line = They print only when ticked for this reader.
appointments-left-out = Left out: { $lines }.
appointments-left-item-nine = { $n ->
    [one] { $n } answer to question 9
   *[other] { $n } answers to question 9
}
appointments-left-substances = { $n ->
    [one] { $n } line about substances
   *[other] { $n } lines about substances
}
appointments-left-side-effects = { $n ->
    [one] { $n } side effect marked sensitive
   *[other] { $n } side effects marked sensitive
}
appointments-left-difficulties = { $n ->
    [one] { $n } difficulty marked sensitive
   *[other] { $n } difficulties marked sensitive
}
appointments-left-notes = { $n ->
    [one] { $n } note
   *[other] { $n } notes
}
appointments-never = { $n ->
    [one] { $n } note for your own eyes never prints.
   *[other] { $n } notes for your own eyes never print.
}
appointments-parts = Parts
appointments-parts-some = Parts: { $n } of { $total }
appointments-parts-of = Parts of the page
