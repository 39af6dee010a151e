# Woran erinnert werden kann, wie es in den Einstellungen steht.
said-reminders-check-in = Check-in
said-reminders-doses = Dosen
said-reminders-sessions = Sitzungen
said-reminders-prep = am Abend vor einer Sitzung
said-reminders-visits = Besuche
said-reminders-homework = Therapieaufgaben
said-reminders-questionnaires = Fragebögen
said-reminders-reviews = Auswertungen
said-reminders-refills = Vorrat
said-reminders-monitoring = Kontrollen, die die verschreibende Praxis angesetzt hat

said-reminders-ahead-quarter = 15 Minuten vorher
said-reminders-ahead-half = 30 Minuten vorher
said-reminders-ahead-hour = eine Stunde vorher
said-reminders-ahead-two-hours = zwei Stunden vorher
said-reminders-ahead-four-hours = vier Stunden vorher
