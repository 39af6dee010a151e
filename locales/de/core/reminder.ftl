# Die Worte einer Benachrichtigung. Jeder im Raum kann sie lesen: nie ein Medikament, eine Person, ein Ort, der Name eines Fragebogens oder eine Zahl.

reminder-something-waits = In Ballast wartet etwas
reminder-locked = Zeit für einen Blick in Ballast
reminder-example = So sieht eine Erinnerung aus
reminder-check-in = Zeit für deinen Check-in
reminder-dose = Eine Dosis steht an
reminder-doses = Dosen stehen an
reminder-session = Eine Sitzung steht bevor
reminder-sessions = Sitzungen stehen bevor
reminder-prep = Ein Moment, um morgen vorzubereiten
reminder-questionnaire = Ein Fragebogen ist fällig
reminder-questionnaires = Fragebögen sind fällig
reminder-homework = Für heute hast du etwas geplant
reminder-homework-several = Für heute hast du einiges geplant
reminder-review = Etwas kann angeschaut werden
reminder-reviews = Einiges kann angeschaut werden
reminder-refill = Ein Vorrat wird bald knapp
reminder-refills = Vorräte werden bald knapp
reminder-check = Eine Kontrolle ist fällig
reminder-checks = Kontrollen sind fällig
reminder-visit = Ein Besuch steht bevor
reminder-visits = Besuche stehen bevor
