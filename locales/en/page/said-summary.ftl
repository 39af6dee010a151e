# Pages for others: name, one line (-line), before the reader’s name (-for), while nobody is named (-nobody).
said-summary-prescriber = Page for the prescriber
said-summary-prescriber-line = One page: your questions, medicines, how it went.
said-summary-prescriber-nobody = A prescriber without a name
said-summary-therapist = Page for the therapist
said-summary-therapist-line = One page: what to work on, goals, homework, skills.
said-summary-therapist-nobody = A therapist without a name
said-summary-therapist-questions = What I want to work on
said-summary-therapist-what-else = Events and what else changed
said-summary-joint = Page for a talk together
said-summary-joint-line = One page: both treatments side by side, room for what is agreed.
said-summary-joint-nobody = Everybody who treats me
said-summary-pack = Pack for a second opinion
said-summary-pack-line = Two to four pages: everything tried, the course over time.
said-summary-nobody = Nobody by name
said-summary-pack-what-else = Events and what else was going on
said-summary-month = Sheet of a month
said-summary-month-line = One sheet across: the life chart of a month and its days.
said-summary-month-what-else = Events and notes

# The parts of a page.
said-summary-part-why = Why I ask
said-summary-part-questions = My questions
said-summary-part-difficulties = What is difficult
said-summary-part-stands = How both treatments stand
said-summary-part-allergies = Allergies and bad reactions
said-summary-part-medicines = Medicines now, and what changed
said-summary-part-therapy = Therapy now
said-summary-part-tried = What was tried before
said-summary-part-goals = Goals
said-summary-part-course = The chart
said-summary-part-working-together = Working together
said-summary-part-questionnaires = Questionnaires
said-summary-part-side-effects = Side effects and sleep
said-summary-part-safety = Safety: my warning signs
said-summary-part-homework = Homework
said-summary-part-skills = Skills
said-summary-part-themes = Themes of the sessions
said-summary-part-what-else = What else changed
said-summary-part-care-team = Who treats me
said-summary-part-costs = What it costs
said-summary-part-days = Day by day
said-summary-part-room = Lines for what we agree

# Lines that print only when ticked: the tick, and one and many after a figure.
said-summary-item-nine = PHQ-9 question 9
said-summary-substances = Alcohol and other substances
said-summary-side-effects = Side effects marked sensitive
said-summary-difficulties = Difficulties marked sensitive
said-summary-notes = Notes in my own words

# Pages for one’s own hand: title, one line (-line), the page in a sentence (-of), where it is reached from (-from).
said-summary-own-starting = The starting plan on paper
said-summary-own-starting-line = Whoever has the paper or the saved file can read it.
said-summary-own-starting-of = the starting plan
said-summary-own-starting-from = Plan
said-summary-own-bad = The card for when it is bad
said-summary-own-bad-line = Your safety plan is printed only here, and only when you print or save it.
said-summary-own-bad-of = the card for when it is bad
said-summary-own-bad-from = Staying well
said-summary-own-joint = A request for a joint talk
said-summary-own-request-line = It says each view as you understood it, and what you ask.
said-summary-own-joint-of = the request for a joint talk
said-summary-own-request-from = Appointments
said-summary-own-opinion = A request for a second opinion
said-summary-own-opinion-of = the request for a second opinion
