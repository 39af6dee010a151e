# Seiten für andere: Name, eine Zeile (-line), vor dem Namen (-for), solange niemand genannt ist (-nobody).
said-summary-prescriber = Seite für die verschreibende Praxis
said-summary-prescriber-line = Eine Seite: deine Fragen, Medikamente, wie es ging.
said-summary-prescriber-nobody = Eine verschreibende Praxis ohne Namen
said-summary-therapist = Seite für die Therapie
said-summary-therapist-line = Eine Seite: woran du arbeiten willst, Ziele, Therapieaufgaben, Fertigkeiten.
said-summary-therapist-nobody = Therapeut:in ohne Namen
said-summary-therapist-questions = Woran ich arbeiten will
said-summary-therapist-what-else = Ereignisse und was sich sonst geändert hat
said-summary-joint = Seite für ein gemeinsames Gespräch
said-summary-joint-line = Eine Seite: beide Behandlungen nebeneinander, Platz für das, was ihr vereinbart.
said-summary-joint-nobody = Alle, die mich behandeln
said-summary-pack = Mappe für eine zweite Meinung
said-summary-pack-line = Zwei bis vier Seiten: alles Versuchte, der Verlauf über die Zeit.
said-summary-nobody = Niemand mit Namen
said-summary-pack-what-else = Ereignisse und was sonst los war
said-summary-month = Monatsblatt
said-summary-month-line = Ein Blatt quer: die Lebenskurve eines Monats und seine Tage.
said-summary-month-what-else = Ereignisse und Notizen

# Die Teile einer Seite.
said-summary-part-why = Warum ich frage
said-summary-part-questions = Meine Fragen
said-summary-part-difficulties = Was schwer ist
said-summary-part-stands = Wie es mit beiden Behandlungen steht
said-summary-part-allergies = Allergien und schlechte Reaktionen
said-summary-part-medicines = Medikamente jetzt, und was sich geändert hat
said-summary-part-therapy = Therapie jetzt
said-summary-part-tried = Was früher versucht wurde
said-summary-part-goals = Ziele
said-summary-part-course = Das Diagramm
said-summary-part-working-together = Zusammenarbeit
said-summary-part-questionnaires = Fragebögen
said-summary-part-side-effects = Nebenwirkungen und Schlaf
said-summary-part-safety = Sicherheit: meine Warnzeichen
said-summary-part-homework = Therapieaufgaben
said-summary-part-skills = Fertigkeiten
said-summary-part-themes = Themen der Sitzungen
said-summary-part-what-else = Was sich sonst geändert hat
said-summary-part-care-team = Wer mich behandelt
said-summary-part-costs = Was es kostet
said-summary-part-days = Tag für Tag
said-summary-part-room = Linien für das, was wir vereinbaren

# Zeilen, die nur mit Häkchen gedruckt werden: das Häkchen, und Einzahl und Mehrzahl nach einer Zahl.
said-summary-item-nine = PHQ-9 Frage 9
said-summary-substances = Alkohol und andere Substanzen
said-summary-side-effects = Als vertraulich markierte Nebenwirkungen
said-summary-difficulties = Als vertraulich markierte Schwierigkeiten
said-summary-notes = Notizen in meinen eigenen Worten

# Seiten für die eigene Hand: Titel, eine Zeile (-line), die Seite im Satz (-of), woher man kommt (-from).
said-summary-own-starting = Der Startplan auf Papier
said-summary-own-starting-line = Wer das Papier oder die gespeicherte Datei hat, kann es lesen.
said-summary-own-starting-of = der Startplan
said-summary-own-starting-from = Plan
said-summary-own-bad = Die Karte für „Wenn es schlimm ist“
said-summary-own-bad-line = Dein Sicherheitsplan wird nur hier gedruckt, und nur wenn du ihn druckst oder speicherst.
said-summary-own-bad-of = die Karte für „Wenn es schlimm ist“
said-summary-own-bad-from = Gesund bleiben
said-summary-own-joint = Bitte um ein gemeinsames Gespräch
said-summary-own-request-line = Sie nennt jede Sichtweise, wie du sie verstanden hast, und worum du bittest.
said-summary-own-joint-of = die Bitte um ein gemeinsames Gespräch
said-summary-own-request-from = Termine
said-summary-own-opinion = Bitte um eine zweite Meinung
said-summary-own-opinion-of = die Bitte um eine zweite Meinung
