# Die gedruckten Seiten: Titel, Überschriften, Tabellenköpfe.

# What every page says.
report-foot = Aufgeschrieben von der Person, um die es geht, aus der eigenen Aufzeichnung. Keine Diagnose.
report-foot-own = Meine eigenen Worte. Keine Diagnose.
report-credit = Nach der Idee der sechs Schritte von Stanley und Brown (2012).
report-made-up-mark = (erfundene Aufzeichnung)
report-made-up = Erfundene Aufzeichnung, zum Umsehen. Auf dieser Seite geht es um niemanden.
report-page-of = Ballast, { $page } von { $pages }

# Beside the day on which something changes, in a small cell of a month.
report-changed = neu
report-more = und noch { $n }
report-also = Außerdem: { $names }

# At the end of a text that was shortened.
report-cut = (gekürzt)

# Titles of the pages.
report-title-calendar = Kalender
report-title-joint-talk = Für unser gemeinsames Gespräch
report-title-month = Ein Monat
report-title-prescriber = Für meine verschreibende Praxis
report-title-request-joint = Bitte um ein gemeinsames Gespräch
report-title-request-second = Bitte um eine zweite Meinung
report-title-second-opinion = Für eine zweite Meinung
report-title-starting-plan = Mein Startplan
report-title-summary = Zusammenfassung
report-title-therapist = Für meine Therapie
report-title-when-bad = Wenn es schlimm ist

# Headings.
report-medicine-stands = Wie es mit den Medikamenten steht
report-therapy-stands = Wie es mit der Therapie steht
report-medicines-now = Medikamente jetzt
report-therapy-now = Therapie jetzt
report-course = Wie es lief
report-goals = Ziele
report-questionnaires = Fragebögen
report-what-else = Was sich sonst geändert hat
report-agreed-lines = Was wir vereinbart haben, wer es macht, wer es erfährt
report-day-by-day = Tag für Tag
report-events-and-notes = Ereignisse und Notizen
report-side-effects-and-sleep = Nebenwirkungen und Schlaf
report-changes = Änderungen
report-allergies = Allergien und schlechte Reaktionen
report-safety = Sicherheit
report-ask-for = Worum ich bitte
report-topic = Worum es geht
report-views = Die Sichtweisen, wie ich sie verstanden habe
report-my-view = Meine eigene Sicht
report-want-to-ask = Was ich fragen möchte
report-agree-to = Womit ich einverstanden bin
report-reach-me = Wie ich erreichbar bin
report-outcome = Was daraus wurde
report-why = Warum ich frage
report-medicines-before = Früher probierte Medikamente
report-therapies-before = Frühere Therapien und andere Behandlungen
report-course-over-time = Verlauf über die Zeit
report-questionnaires-over-time = Fragebögen über die Zeit
report-what-else-on = Was sonst los war
report-who-treats = Wer mich behandelt
report-costs = Was es kostet
report-difficult = Jetzt schwierig
report-already-tried = Was schon versucht wurde
report-care-team = Behandlungsteam
report-support = Menschen, die mich unterstützen
report-how-it-runs = Wie es laufen wird
report-expect = Was mich erwartet
report-questionnaires-start = Fragebögen am Anfang
report-work-on = Woran ich arbeiten möchte
report-working-together = Zusammenarbeit
report-homework = Therapieaufgaben
report-skills = Fertigkeiten
report-themes = Themen
report-helped = Was mir geholfen hat
report-people = Menschen
report-numbers = Nummern

# Said where a section has nothing.
report-nothing-noted = Nichts notiert.
report-none-recorded = Keine eingetragen.
report-none-noted-yet = Noch keine notiert.
report-no-cost = Keine Kosten eingetragen.
report-no-medicine = Zurzeit ist kein Medikament eingetragen.
report-no-therapy = Zurzeit ist keine Therapie eingetragen.
report-no-goal = Noch kein Ziel aufgeschrieben.
report-nobody = Noch niemand notiert.
report-none-filled-in = Noch keiner ausgefüllt.
report-room-to-write = Noch keine notiert; Platz zum Schreiben:
report-none-noted = Keine notiert.
report-none-used = Noch keine genutzt.
report-scales-note = Die veröffentlichten Skalen benennen Bereiche von Gesamtwerten. Ein solcher Name ist keine Diagnose.

# Heads of tables.
report-head-day = Tag
report-head-medicine = Medikament
report-head-dose = Dosis
report-head-since = Seit
report-head-before = Davor
report-head-taken = Genommen (Tage mit Eintrag)
report-head-therapy = Therapie
report-head-with = Bei
report-head-how-often = Wie oft
report-head-what = Was
report-head-when = Wann
report-head-how-long = Wie lange
report-head-helped = Wie sehr es half
report-head-ended = Warum es endete
report-head-highest-dose = Höchste Dosis
report-head-better = Wie es besser aussieht
report-head-at-start = Am Anfang
report-head-now = Jetzt
report-head-target = Zielwert
report-head-by = Bis
report-head-who = Wer
report-head-view = Sichtweise
report-head-rests-on = Worauf sie beruht
report-head-month = Monat
report-head-medicines = Medikamente
report-head-sessions = Sitzungen
report-head-travel = Fahrten
report-head-together = Zusammen
report-head-questionnaire = Fragebogen
report-head-filled-in = Ausgefüllt
report-head-total = Gesamtwert
report-head-answered = Beantwortet
report-head-published = Auf der veröffentlichten Skala
report-head-agreed = Was vereinbart wurde
report-head-learnt = Was dazwischenkam, was ich gelernt habe
report-head-skill = Fertigkeit
report-head-used = Genutzt
report-head-distress = Belastung vorher und nachher
report-head-last = Zuletzt
report-body = Körper
report-mind = Psyche
report-zero-to-ten = 0 bis 10
report-not-rated = nicht bewertet
report-of-ten = { $now } von 10
report-to = An: { $names }
report-request-joint = Ich habe unterschiedliche Sichtweisen gehört und wünsche mir ein gemeinsames Gespräch darüber: miteinander und mit mir.
report-request-second = Ich habe unterschiedliche Sichtweisen gehört und wünsche mir, dass eine weitere Fachperson darauf schaut. Meine eigenen Notizen, was versucht wurde und wie es lief, gibt es bei mir.

# The heading over what the person wants to ask, by how many questions there are.
report-my-questions = { $n ->
    [0] Meine Fragen
    [1] Meine Frage
    [2] Meine zwei Fragen
    [3] Meine drei Fragen
   *[other] Meine Fragen
}
