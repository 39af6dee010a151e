# The printed pages: titles, headings, heads of tables.

# What every page says.
report-foot = Written down by the person it is about, from their own record. Not a diagnosis.
report-foot-own = My own words. Not a diagnosis.
report-credit = Based on the six-step idea described by Stanley and Brown (2012).
report-made-up-mark = (made-up record)
report-made-up = Made-up record, for looking around. This page is about nobody.
report-page-of = Ballast, { $page } of { $pages }

# Beside the day on which something changes, in a small cell of a month.
report-changed = new
report-more = and { $n } more
report-also = Also: { $names }

# At the end of a text that was shortened.
report-cut = (cut)

# Titles of the pages.
report-title-calendar = Calendar
report-title-joint-talk = For our talk together
report-title-month = A month
report-title-prescriber = For my prescriber
report-title-request-joint = Request for a joint talk
report-title-request-second = Request for a second opinion
report-title-second-opinion = For a second opinion
report-title-starting-plan = My starting plan
report-title-summary = Summary
report-title-therapist = For my therapist
report-title-when-bad = When it is bad

# Headings.
report-medicine-stands = How the medicines stand
report-therapy-stands = How the therapy stands
report-medicines-now = Medicines now
report-therapy-now = Therapy now
report-course = How it went
report-goals = Goals
report-questionnaires = Questionnaires
report-what-else = What else changed
report-agreed-lines = What we agreed, who does it, whom to tell
report-day-by-day = Day by day
report-events-and-notes = Events and notes
report-side-effects-and-sleep = Side effects and sleep
report-changes = Changes
report-allergies = Allergies and bad reactions
report-safety = Safety
report-ask-for = What I ask for
report-topic = What it is about
report-views = The views, as I understood them
report-my-view = My own view
report-want-to-ask = What I want to ask
report-agree-to = What I agree to
report-reach-me = How to reach me
report-outcome = What came of it
report-why = Why I ask
report-medicines-before = Medicines tried before
report-therapies-before = Therapies and other treatments before
report-course-over-time = Course over time
report-questionnaires-over-time = Questionnaires over time
report-what-else-on = What else was going on
report-who-treats = Who treats me
report-costs = What it costs
report-difficult = Difficult now
report-already-tried = What was already tried
report-care-team = Care team
report-support = People who support me
report-how-it-runs = How it will run
report-expect = What to expect
report-questionnaires-start = Questionnaires at the start
report-work-on = What I want to work on
report-working-together = Working together
report-homework = Homework
report-skills = Skills
report-themes = Themes
report-helped = What helped me
report-people = People
report-numbers = Numbers

# Said where a section has nothing.
report-nothing-noted = Nothing noted.
report-none-recorded = None recorded.
report-none-noted-yet = None noted yet.
report-no-cost = No cost recorded.
report-no-medicine = No medicine recorded at present.
report-no-therapy = No therapy recorded at present.
report-no-goal = No goal written down yet.
report-nobody = Nobody noted yet.
report-none-filled-in = None filled in yet.
report-room-to-write = None noted yet; room to write:
report-none-noted = None noted.
report-none-used = None used yet.
report-scales-note = The published scales name ranges of totals. Such a name is not a diagnosis.

# Heads of tables.
report-head-day = Day
report-head-medicine = Medicine
report-head-dose = Dose
report-head-since = Since
report-head-before = Before that
report-head-taken = Taken (days with a record)
report-head-therapy = Therapy
report-head-with = With
report-head-how-often = How often
report-head-what = What
report-head-when = When
report-head-how-long = How long
report-head-helped = How much it helped
report-head-ended = Why it ended
report-head-highest-dose = Highest dose
report-head-better = What better looks like
report-head-at-start = At the start
report-head-now = Now
report-head-target = Target
report-head-by = By
report-head-who = Who
report-head-view = View
report-head-rests-on = What it rests on
report-head-month = Month
report-head-medicines = Medicines
report-head-sessions = Sessions
report-head-travel = Travel
report-head-together = Together
report-head-questionnaire = Questionnaire
report-head-filled-in = Filled in
report-head-total = Total
report-head-answered = Answered
report-head-published = On the published scale
report-head-agreed = What was agreed
report-head-learnt = What got in the way, what I learnt
report-head-skill = Skill
report-head-used = Used
report-head-distress = Distress before and after
report-head-last = Last
report-body = Body
report-mind = Mind
report-zero-to-ten = 0 to 10
report-not-rated = not rated
report-of-ten = { $now } of 10
report-to = To: { $names }
report-request-joint = I have heard different views and would like you to talk about them with one another, and with me.
report-request-second = I have heard different views and would like another clinician to look at it. My own notes, with what was tried and how it went, can be had from me.

# The heading over what the person wants to ask, by how many questions there are.
report-my-questions = { $n ->
    [0] My questions
    [1] My question
    [2] My two questions
    [3] My three questions
   *[other] My questions
}
