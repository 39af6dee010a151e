# What can be reminded of, as the settings list it.
said-reminders-check-in = check-in
said-reminders-doses = doses
said-reminders-sessions = sessions
said-reminders-prep = the evening before a session
said-reminders-visits = visits
said-reminders-homework = homework
said-reminders-questionnaires = questionnaires
said-reminders-reviews = reviews
said-reminders-refills = refills
said-reminders-monitoring = checks the prescriber set

said-reminders-ahead-quarter = 15 minutes before
said-reminders-ahead-half = 30 minutes before
said-reminders-ahead-hour = an hour before
said-reminders-ahead-two-hours = two hours before
said-reminders-ahead-four-hours = four hours before
