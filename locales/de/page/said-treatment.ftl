# Die Arten von Dosisschritten, zur Auswahl.
said-treatment-step-start = Beginn
said-treatment-step-increase = Erhöhung
said-treatment-step-decrease = Senkung
said-treatment-step-reschedule = Gleiche Menge, andere Zeiten
said-treatment-step-switch = Beginn, als Umstellung von einem anderen
said-treatment-step-add-on = Beginn, zusätzlich zu einem anderen
said-treatment-step-hold = Pause
said-treatment-step-restart = Neubeginn
said-treatment-step-stop = Absetzen

# Der Schritt als etwas, das geschehen ist.
said-treatment-done-start = Begonnen
said-treatment-done-increase = Erhöht
said-treatment-done-decrease = Gesenkt
said-treatment-done-reschedule = Zeiten geändert
said-treatment-done-switch = Als Umstellung begonnen
said-treatment-done-add-on = Dazugenommen
said-treatment-done-hold = Pausiert
said-treatment-done-restart = Wieder begonnen
said-treatment-done-stop = Abgesetzt

# Einheiten in einer Liste.
said-treatment-unit-mg = mg
said-treatment-unit-microgram = Mikrogramm
said-treatment-unit-g = g
said-treatment-unit-ml = ml
said-treatment-unit-drop = Tropfen
said-treatment-unit-tablet = Tabletten
said-treatment-unit-puff = Hübe
said-treatment-unit-iu = IE
said-treatment-unit-patch = Pflaster

# Wer entschieden hat: zur Auswahl und im Satz (-words).
said-treatment-decided-prescriber = Die verschreibende Praxis
said-treatment-decided-together = Wir zusammen
said-treatment-decided-me = Ich
said-treatment-decided-other = Jemand anderes
said-treatment-decided-prescriber-words = entschieden von der verschreibenden Praxis
said-treatment-decided-together-words = gemeinsam entschieden
said-treatment-decided-me-words = von mir entschieden
said-treatment-decided-other-words = von jemand anderem entschieden

# Was aus einer Dosis wurde.
said-treatment-dose-taken = genommen
said-treatment-dose-late = später genommen
said-treatment-dose-part = teilweise genommen
said-treatment-dose-skipped = ausgelassen
said-treatment-dose-missed = versäumt

# Was aus einer Sitzung wurde.
said-treatment-session-planned = geplant
said-treatment-session-attended = wahrgenommen
said-treatment-session-cancelled-by-me = von mir abgesagt
said-treatment-session-cancelled-by-therapist = von therapeutischer Seite abgesagt
said-treatment-session-missed = versäumt

said-treatment-format-in-person = vor Ort
said-treatment-format-video = per Video
said-treatment-format-phone = per Telefon
said-treatment-format-group = in der Gruppe

said-treatment-together-bond = Ich fühlte mich gehört
said-treatment-together-goals = Es ging um das, was mir wichtig ist
said-treatment-together-tasks = Die Art zu arbeiten passte für mich
said-treatment-together-took-part = Wie gut konnte ich mitmachen?

said-treatment-rhythm-daily = Jeden Tag
said-treatment-rhythm-five = Fünfmal pro Woche
said-treatment-rhythm-thrice = Dreimal pro Woche
said-treatment-rhythm-twice = Zweimal pro Woche
said-treatment-rhythm-weekly = Jede Woche
said-treatment-rhythm-two = Alle zwei Wochen
said-treatment-rhythm-three = Alle drei Wochen
said-treatment-rhythm-four = Alle vier Wochen
said-treatment-rhythm-agreed = Nach Absprache
said-treatment-rhythm-booster = Auffrischungssitzungen, nach Absprache
said-treatment-rhythm-booster-one = Auffrischungssitzungen einmal im Monat
said-treatment-rhythm-booster-three = Auffrischungssitzungen alle 3 Monate
said-treatment-rhythm-booster-six = Auffrischungssitzungen alle 6 Monate

# Therapieformen, beim Tippen angeboten.
said-treatment-approach-cbt = Kognitive Verhaltenstherapie
said-treatment-approach-dbt = DBT
said-treatment-approach-emdr = EMDR
said-treatment-approach-erp = Exposition mit Reaktionsmanagement
said-treatment-approach-act = Akzeptanz- und Commitmenttherapie
said-treatment-approach-ipt = Interpersonelle Therapie
said-treatment-approach-psychodynamic = Psychodynamische Therapie
said-treatment-approach-group = Gruppentherapie
said-treatment-approach-couple = Paartherapie
said-treatment-approach-schema = Schematherapie
said-treatment-approach-supportive = Stützende Therapie

said-treatment-plan-titration = Schrittweise Dosisänderung
said-treatment-plan-taper = Ausschleichen
said-treatment-plan-other = Zusammen verschriebene Schritte
said-treatment-plan-up = nach oben, Schritt für Schritt
said-treatment-plan-down = nach unten, Schritt für Schritt
said-treatment-plan-else = etwas anderes

said-treatment-allergy = Allergie
said-treatment-bad-reaction = schlechte Reaktion

said-treatment-monitoring-level = Blutspiegel
said-treatment-monitoring-blood = Anderer Bluttest
said-treatment-monitoring-weight = Gewicht
said-treatment-monitoring-pressure = Blutdruck und Puls
said-treatment-monitoring-ecg = EKG
said-treatment-monitoring-own = Etwas anderes

# Wie sehr eine Nebenwirkung stört.
said-treatment-bother-none = gar nicht
said-treatment-bother-little = ein wenig
said-treatment-bother-lot = sehr
said-treatment-bother-hardly = kaum auszuhalten

# Warum ein Medikament beendet wird, beim Tippen angeboten.
said-treatment-stop-side-effects = Nebenwirkungen
said-treatment-stop-no-help = hat nicht geholfen
said-treatment-stop-not-needed = nicht mehr nötig
said-treatment-stop-switched = auf ein anderes Medikament umgestellt
said-treatment-stop-cost = Kosten
said-treatment-stop-pregnancy = Schwangerschaft oder Kinderwunsch
said-treatment-stop-agreed = mit der verschreibenden Praxis vereinbart

said-treatment-course-talking = Gesprächstherapie
said-treatment-course-ect = EKT
said-treatment-course-tms = TMS
said-treatment-course-light = Lichttherapie
said-treatment-course-programme = Programm oder Tagesklinik
said-treatment-course-stay = Klinikaufenthalt

# Was zu einer Behandlung gefragt wird, und Beispiele für Absprachen.
said-treatment-ask-approach = Therapieform
said-treatment-ask-therapist = Therapeut:in
said-treatment-ask-agreed = Was vereinbart wurde
said-treatment-ask-name = Name
said-treatment-ask-doctor = Ärztliche Leitung
said-treatment-ask-prescribed = Wie verschrieben
said-treatment-ask-prescribed-by = Verschrieben von
said-treatment-ask-programme = Name des Programms
said-treatment-ask-contact = Kontakt dort
said-treatment-ask-belongs = Was dazugehört
said-treatment-example-talking = je 50 Minuten; Therapieaufgaben zwischen den Sitzungen
said-treatment-example-ect = rechtsseitig, zweimal pro Woche, jemand bei mir bis zum Abend
said-treatment-example-tms = links, 20 Minuten, an fünf Tagen pro Woche
said-treatment-example-light = 10 000 Lux, 30 Minuten nach dem Aufstehen
said-treatment-example-programme = vormittags Gruppe, Bewegung, ein Gespräch pro Woche
said-treatment-example-stay = Wochenenden zu Hause

said-treatment-homework-open = offen
said-treatment-homework-done = gemacht
said-treatment-homework-partly-done = teilweise gemacht
said-treatment-homework-not-done = nicht gemacht
said-treatment-homework-set-aside = beiseitegelegt
said-treatment-homework-partly = teilweise

said-treatment-severity-mild = leicht
said-treatment-severity-moderate = mittel
said-treatment-severity-severe = stark

# Nach einem Namen: „Dr. Ito, verschreibende Praxis“.
said-treatment-role-prescriber = verschreibende Praxis
said-treatment-role-therapist = Therapie
said-treatment-role-support = Unterstützung
said-treatment-role-prescriber-choice = Verschreibende Praxis
said-treatment-role-therapist-choice = Therapeut:in
said-treatment-role-support-choice = Jemand, der mich unterstützt
