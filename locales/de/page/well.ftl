# Gesund bleiben: Sicherheitsplan, Warnzeichen, Menschen und Nummern.

## Words of many of its parts

well-copied = Kopiert
well-copy = Kopieren
# Two emergency numbers, either of which will do.
well-or = { $a } oder { $b }
well-change = Ändern
well-own-plan = Mein Sicherheitsplan
well-first-signs = Erste Anzeichen
well-whom-i-call = Wen ich anrufe
well-when-bad = Wenn es schlimm ist
well-copy-number-of = Nummer kopieren: { $name }

## Numbers

well-numbers-own = Meine eigene Nummer
well-numbers-own-copy = Meine eigene Nummer kopieren
well-numbers-checked = geprüft am { $day }
well-numbers-emergency = Notruf
well-numbers-none = Für diese Auswahl bringt Ballast keine geprüfte Krisennummer mit. Alte Listen sind voll toter Nummern; schreib deshalb deine örtliche unter „Wenn es schlimm ist“ auf. findahelpline.com führt Nummern nach Ländern.

## My own card

well-people = Menschen
well-skills-helped = Fertigkeiten, die mir am meisten geholfen haben
well-practise-of = Jetzt üben: { $name }
well-practise = Jetzt üben
well-keep-after = Um gesund zu bleiben nach: { $approach }
well-ended = beendet: { $day }
well-keep-go-on = Was ich weiter tue

## My safety plan

well-plan-nothing = Noch nichts geschrieben.
well-plan-write = Schreiben
well-plan-change-of = Ändern: { $title }
well-plan-write-of = Schreiben: { $title }
well-plan-empty = Noch ist nichts geschrieben
well-plan-empty-text = Sieben Überschriften, eine nach der anderen, jede darf leer bleiben: woran du es merkst, was hilft, wem du es sagen kannst, was dir wichtig ist. Für die Tage, an denen das Denken schwerfällt. { $credit }
well-plan-write-mine = Meinen Sicherheitsplan schreiben
well-guide-done = Fertig
well-guide-foot = Deine eigenen Worte, von niemandem gedeutet. Gedruckt werden sie nur, wenn du die Karte selbst druckst. { $credit }
well-guide-support = Menschen, die dich unterstützen, stehen mit ihren Nummern von selbst hier.
well-guide-treating = Wer dich behandelt, steht mit Nummer von selbst hier. Die Nummern deines Landes stehen unter dem Plan.
well-guide-no-number = noch keine Nummer
well-guide-add-number = Nummer hinzufügen
well-guide-change-of = Ändern: { $name }
well-guide-add-number-of = Nummer hinzufügen: { $name }
well-guide-add-person = Person hinzufügen

## The card on the lock screen

well-on-lock = Die ganze Karte auf dem Sperrbildschirm zeigen
well-on-lock-hint = Dann stehen mein Plan, meine Menschen und die Fertigkeiten, die geholfen haben, dort ohne Passphrase. Dafür bewahrt Ballast eine Kopie außerhalb der verschlüsselten Aufzeichnung auf, in einer unverschlüsselten Datei auf diesem Computer: Wer diesen Computer benutzen oder lesen kann, kann sie lesen. Ohne das Häkchen stehen dort nur Nummern, und die Kopie wird sofort entfernt.

## The screen

well-plan-line = In deinen eigenen Worten. Er steht unter „Wenn es schlimm ist“ an erster Stelle.
well-see-card = Die ganze Karte ansehen
well-print-card = Karte drucken…
well-write-at = Daran schreiben
well-signs = Warnzeichen
well-signs-line = Deine eigenen Zeichen, und was du für dann vereinbart hast.
well-sign-add = Warnzeichen hinzufügen
well-signs-empty = Noch keine Warnzeichen
well-signs-empty-text = Sag, was dir früh zeigt, dass es schwerer wird, etwa Schlaf unter fünf Stunden an drei von fünf Tagen, und was du für dann vereinbart hast. Wenn es beginnt, zeigt „Heute“ einmal leise deine eigenen Worte. Niemand erfährt davon.
well-keep-plans = Pläne zum Gesundbleiben
well-keep-plans-line = Aus abgeschlossenen Therapien.
well-keep-go-on-short = Ich mache weiter:
well-keep-first-signs = Erste Anzeichen:
well-keep-whom = Wen ich anrufe:
well-keep-open-of = Therapie öffnen: { $approach }
well-keep-open = Therapie öffnen

## A warning sign

well-sign-range = { $low } bis { $high }
well-sign-range-unit = { $low } bis { $high } { $unit }
well-sign-change = Warnzeichen ändern
well-sign-words = Das Zeichen, in deinen eigenen Worten
well-sign-example = Ich schlafe unter fünf Stunden
well-sign-subject = Worauf es schaut
well-sign-number = Die Zahl
well-sign-choose = Wählen
well-sign-side = Welche Seite
well-sign-holds = Wie viele Tage ein Gesamtwert gilt
well-sign-days-range = 1 bis 90
well-sign-on-days = An wie vielen Tagen
well-sign-of-days = Innerhalb von wie vielen Tagen
well-sign-days-hint = 1 bis 90. Ein Tag ohne Bewertung zählt weder so noch so.
well-sign-response = Was ich dann tue
well-sign-response-hint = So, wie es vereinbart wurde. „Heute“ zeigt es Wort für Wort.
well-sign-agreed-with = Vereinbart mit
well-sign-agreed-example = so, wie du es sagst, etwa Dr. A.
well-sign-agreed-on = Vereinbart am
well-sign-active = Jetzt darauf achten
well-sign-save = Hinzufügen
well-sign-foot = Es wird angesehen, sobald „Heute“ gezeigt wird. Wenn es beginnt, zeigt „Heute“ einmal deine Worte. Niemand erfährt davon.
# $day: today, yesterday or a date. $what: a whole sentence about what was recorded.
well-began = Ein Zeichen, das du bemerken wolltest. Begonnen: { $day }. { $what }
well-began-no-response = Dafür ist noch nichts aufgeschrieben, was du dann tust.
well-seen = Gesehen
well-my-signs = Meine Warnzeichen
well-only-you = Nur du siehst das. Ballast sagt es niemandem, und es kommt erst wieder, wenn es neu beginnt.
well-sign-no-response = Noch ist nichts aufgeschrieben, was du dann tust.
well-sign-change-of = Ändern: { $words }
well-sign-remove-of = Entfernen: { $words }
