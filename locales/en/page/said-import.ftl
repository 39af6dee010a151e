# One and many of each noun, after a figure: “3 check-ins”.
said-import-setting =
    { $n ->
        [one] { $n } setting
       *[other] { $n } settings
    }
said-import-question =
    { $n ->
        [one] { $n } question of the check-in
       *[other] { $n } questions of the check-in
    }
said-import-check-in =
    { $n ->
        [one] { $n } check-in
       *[other] { $n } check-ins
    }
said-import-medicine =
    { $n ->
        [one] { $n } medicine
       *[other] { $n } medicines
    }
said-import-dose =
    { $n ->
        [one] { $n } dose
       *[other] { $n } doses
    }
said-import-side-effect =
    { $n ->
        [one] { $n } side effect
       *[other] { $n } side effects
    }
said-import-session =
    { $n ->
        [one] { $n } therapy session
       *[other] { $n } therapy sessions
    }
said-import-event =
    { $n ->
        [one] { $n } life event
       *[other] { $n } life events
    }
said-import-assessment =
    { $n ->
        [one] { $n } filled-in questionnaire
       *[other] { $n } filled-in questionnaires
    }
said-import-appointment =
    { $n ->
        [one] { $n } appointment
       *[other] { $n } appointments
    }
said-import-import =
    { $n ->
        [one] { $n } earlier import
       *[other] { $n } earlier imports
    }
said-import-outcome =
    { $n ->
        [one] { $n } outcome of a review
       *[other] { $n } outcomes of reviews
    }
said-import-practice =
    { $n ->
        [one] { $n } skill practice
       *[other] { $n } skill practices
    }
said-import-warning =
    { $n ->
        [one] { $n } warning sign
       *[other] { $n } warning signs
    }
said-import-version =
    { $n ->
        [one] { $n } version of the plan
       *[other] { $n } versions of the plan
    }

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
