said-visits-remind-none = no reminder
said-visits-remind-on-day = on the day
said-visits-remind-day-before = the day before

# What becomes of a question.
said-visits-carry-over = Carry over
said-visits-answered = Answered
said-visits-dropped = No longer ask

# Whether something agreed changes the treatment.
said-visits-agreed-no = no
said-visits-agreed-medicine = a medicine
said-visits-agreed-rhythm = how often therapy meets

# Where a question came from; $what is what it was about.
said-visits-from-review = from the review of { $what }
said-visits-from-patterns = from what goes together: { $what }
said-visits-from-charts = from the charts: { $what }
said-visits-from-charts-day = from the charts: { $what }, { $from }
said-visits-from-charts-days = from the charts: { $what }, { $from } to { $to }
said-visits-from-side-effect = from the side effect { $what }
said-visits-from-homework = from homework: { $what }
said-visits-from-views = from views that differ: { $what }
