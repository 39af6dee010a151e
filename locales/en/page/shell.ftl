# The frame around every screen: the rail, what lies over it, and all that can be done by name.

shell-finish-first = Finish or close what is open first, then drop the file again.
shell-no-start = Ballast could not start
shell-paused = Paused
shell-paused-return = Paused – press Enter to return

# "When it is bad": the card with emergency numbers. Read by somebody who feels bad.
shell-crisis-112 = In most countries 112 reaches emergency help from any mobile phone.
shell-crisis-call = If you might act on thoughts of hurting yourself, or are in danger now, call the emergency number.
shell-crisis-call-number = If you might act on thoughts of hurting yourself, or are in danger now, call the emergency number: { $number }.
shell-crisis-or = { $one } or { $other }
shell-numbers = Numbers
shell-country = Country
shell-country-none = Not chosen
shell-own-number = My own number
shell-own-number-example = Name and number
shell-own-number-hint = Shown here without a passphrase.
shell-own-number-keep = Keep this number
shell-own-number-kept = Kept.
shell-crisis-offline = Ballast is offline. Nobody is told that you opened this, and nobody is alerted.
shell-crisis = When it is bad
shell-crisis-no-plan = Your own safety plan would stand here.
shell-crisis-write-plan = Write my safety plan

# The list of keys.
shell-keys = Keys
shell-keys-single = Single keys do nothing while a text field has the focus. They can be turned off in Settings.
shell-keys-single-off = Single keys are turned off in Settings.

# The rail. Short: there is room for about twenty letters.
shell-today = Today
shell-charts = Charts
shell-treatment = Treatment
shell-reviews = Reviews
shell-appointments = Appointments
shell-toolkit = Toolkit
shell-screens = Screens
shell-search = Search
shell-settings = Settings
shell-leave = Leave
shell-lock = Lock

# Bands above the screen, each with its first words set bold.
shell-about-record = About this record
shell-made-up = Made-up record.
shell-made-up-line = Nothing here is kept.
shell-reading-only = Reading only.
shell-reading-only-line = This record’s folder cannot be written to, so nothing can be changed or added now.
shell-about-clock = About this computer’s clock
shell-clock = The clock may be wrong.
shell-clock-line = The newest change here was made on { $day }, and this computer’s clock stands before that. What you save now is dated by the clock.
shell-undo = Undo
shell-dismiss = Dismiss

# All that can be done, in a list that is searched by typing. Every name only once.
shell-do-today = Today: check in
shell-do-plan = Plan
shell-do-patterns = Patterns: what goes together
shell-do-own-change = Look at a change of my own
shell-do-print-starting = Print the starting plan
shell-do-print-card = Print the card for when it is bad
shell-do-medicine = Add a medicine
shell-do-starting = Starting plan
shell-do-adjust = Adjust the plan
shell-do-goal = Add a goal
shell-do-experiment = Begin a small experiment
shell-do-course = Add therapy
shell-do-side-effect = Add a side effect
shell-do-event = Add a life event
shell-do-thought = Write a thought record
shell-do-activity = Plan an activity
shell-do-ladder = Build an exposure ladder
shell-do-questionnaires = Questionnaires
shell-do-well = Staying well: warning signs, my safety plan
shell-do-safety-plan = Write at my safety plan
shell-do-warning = Add a warning sign
shell-do-disagreements = When clinicians see it differently
shell-do-disagreement = Write down views that differ
shell-do-person = Add a person to the care team
shell-do-search = Search everything I wrote
shell-do-history = History: what was done and corrected
shell-do-delete = Delete for good
shell-do-import = Import a file
shell-do-light = Light theme
shell-do-dark = Dark theme
shell-do-system = Theme of the system
shell-do-chart = Charts: { $picture }
shell-do-preview = Preview the { $page }
shell-do-open = Open { $name }
shell-do-practise = Practise: { $name }
shell-do-fill-in = Fill in { $name }
shell-do-after = After the visit with { $name }
shell-do-undo = Undo: { $act }
shell-do-redo = Do again: { $act }
shell-do-title = Go to, or do
shell-do-type = Type what you want to do
shell-do-all = What can be done
shell-do-nothing = Nothing is called that. Try a single word.
