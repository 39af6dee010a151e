# The words of a notification. Anybody in the room may read them: never a medicine, a person, a place, a questionnaire’s name or a number.

reminder-something-waits = Some things wait in Ballast
reminder-locked = Time to look into Ballast
reminder-example = This is how a reminder looks
reminder-check-in = Time for your check-in
reminder-dose = A dose is due
reminder-doses = Doses are due
reminder-session = A session is coming up
reminder-sessions = Sessions are coming up
reminder-prep = A moment to get ready for tomorrow
reminder-questionnaire = A questionnaire is due
reminder-questionnaires = Questionnaires are due
reminder-homework = Something you planned is for today
reminder-homework-several = Some things you planned are for today
reminder-review = Something can be looked at
reminder-reviews = Some things can be looked at
reminder-refill = A supply runs low soon
reminder-refills = Supplies run low soon
reminder-check = A check is due
reminder-checks = Checks are due
reminder-visit = A visit is coming up
reminder-visits = Visits are coming up
