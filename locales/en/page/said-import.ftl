# One and many of each noun, after a figure: “3 check-ins”.
said-import-setting = setting
said-import-settings = settings
said-import-question = question of the check-in
said-import-questions = questions of the check-in
said-import-check-in = check-in
said-import-check-ins = check-ins
said-import-medicine = medicine
said-import-medicines = medicines
said-import-dose = dose
said-import-doses = doses
said-import-side-effect = side effect
said-import-side-effects = side effects
said-import-session = therapy session
said-import-sessions = therapy sessions
said-import-event = life event
said-import-events = life events
said-import-assessment = filled-in questionnaire
said-import-assessments = filled-in questionnaires
said-import-appointment = appointment
said-import-appointments = appointments
said-import-import = earlier import
said-import-imports = earlier imports
said-import-outcome = outcome of a review
said-import-outcomes = outcomes of reviews
said-import-practice = skill practice
said-import-practices = skill practices
said-import-warning = warning sign
said-import-warnings = warning signs
said-import-version = version of the plan
said-import-versions = versions of the plan

# What a file was. The names of other apps stay.
said-import-format-daylio-csv = Daylio, CSV
said-import-format-daylio-backup = Daylio, backup
said-import-format-table = A table

said-import-reading = Reading the file…
said-import-comparing = Comparing with your record…
said-import-storing = Bringing it in…

said-import-mood-very-good = very good
said-import-mood-good = good
said-import-mood-between = in between
said-import-mood-bad = bad
said-import-mood-very-bad = very bad

# How a question is answered.
said-import-answer-ten = 0 to 10
said-import-answer-three = none, mild, moderate, severe
said-import-answer-yes-no = yes or no
said-import-answer-count = how many
said-import-answer-minutes = minutes
said-import-answer-hours = hours
said-import-answer-time = a time of day
said-import-answer-text = a few words

# Why a row was left out.
said-import-why-empty = nothing in it
said-import-why-short = the row is cut short
said-import-why-wide = the row has more columns than the header
said-import-why-too-long = the text is too long
said-import-why-date = the date is not a day of the calendar
said-import-why-time = the time is not a time of day
said-import-why-year = the year cannot be right
said-import-why-future = the day is still to come
said-import-why-mood = the mood name has no level yet
said-import-why-twice = the same row is in the file twice
said-import-why-control = it holds invisible control characters
said-import-why-number = there is no number where one is expected
said-import-why-range = a number is out of range
said-import-why-letters = the letters cannot be read
said-import-why-at = { $why } ({ $field })

# Where a backup comes from.
said-import-backup-day = made by itself
said-import-backup-migration = before an update
said-import-backup-restore = before a restore
said-import-backup-import = before an import
said-import-backup-manual = made by you
