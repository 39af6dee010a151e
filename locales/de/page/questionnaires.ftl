# Die Fragebögen: ausfüllen, Ergebnisse, Verlauf, Liste.

## Words of many of its parts

questionnaires-close = Schließen
questionnaires-done = Fertig
questionnaires-day = Tag
questionnaires-total = Gesamtwert
questionnaires-all = Alle Fragebögen
questionnaires-title = Fragebögen
questionnaires-one = Fragebogen

## Filling in

# Empty in English. In another language: that the published wording is English, and is left so.
questionnaires-wording = Die Fragen stehen hier so, wie sie veröffentlicht sind: auf Englisch. Eine eigene Übersetzung wäre ein anderer Fragebogen.
questionnaires-skipped = { $n ->
    [one] { $n } Frage ist ausgelassen.
   *[other] { $n } Fragen sind ausgelassen.
    } Das ist erlaubt; mit einer ausgelassenen Frage gibt es keinen Gesamtwert.
questionnaires-skipped-mean = { $n ->
    [one] { $n } Frage ist ausgelassen.
   *[other] { $n } Fragen sind ausgelassen.
    } Nach der Regel dieses Fragebogens zählt Ausgelassenes wie der Durchschnitt der anderen.
questionnaires-skipped-too-many = { $n ->
    [one] { $n } Frage ist ausgelassen.
   *[other] { $n } Fragen sind ausgelassen.
    } Die Regel dieses Fragebogens ergänzt höchstens { $most }, daher gibt es keinen Gesamtwert.
questionnaires-for-day = Für { $day }.
questionnaires-on-one-page = Alle auf einer Seite
questionnaires-one-at-a-time = Eine Frage nach der anderen
questionnaires-answered = { $n } von { $of } beantwortet.
questionnaires-answered-keys = { $n } von { $of } beantwortet. Die Tasten 0 bis { $most } antworten und gehen weiter.
questionnaires-one-more = Noch eine, die für den Gesamtwert nicht zählt:
questionnaires-end-all = Alle Fragen sind beantwortet. Du kannst zurückgehen oder speichern.
questionnaires-end = Das waren alle Fragen. Du kannst zurückgehen oder speichern.
questionnaires-back = Zurück
questionnaires-skip = Auslassen
questionnaires-next = Weiter
questionnaires-ended = Mit dieser Antwort endet der Fragebogen; die anderen Fragen werden nicht gestellt.
questionnaires-other-day-today = Geht es um einen anderen Tag als heute?
questionnaires-other-day = Geht es um einen anderen Tag als { $day }?
questionnaires-save-answers = Antworten speichern

## After an answer about thoughts of death or of hurting oneself

questionnaires-support = Danke, dass du diese Frage beantwortet hast
questionnaires-support-saved = Deine Antworten sind gespeichert. Du hast Gedanken notiert, dass du lieber tot wärst oder dir etwas antun möchtest. Viele Menschen haben zeitweise solche Gedanken, und man kann darüber sprechen.
questionnaires-support-call = Wenn du diese Gedanken jetzt in die Tat umsetzen könntest, wähl den Notruf.
questionnaires-support-call-numbers = Wenn du diese Gedanken jetzt in die Tat umsetzen könntest, wähl den Notruf: { $numbers }.
questionnaires-support-no-plan = Hier stünde dein eigener Sicherheitsplan. Du kannst ihn im Werkzeugkasten unter „Gesund bleiben“ schreiben, am besten zusammen mit jemandem, der dich behandelt.
questionnaires-support-numbers = Nummern
questionnaires-support-112 = Unter 112 erreichst du von den meisten Mobiltelefonen aus den Notruf.
questionnaires-support-nobody = Niemand erfährt von deiner Antwort: Ballast ist offline und benachrichtigt niemanden. Wenn jemand es wissen soll, kannst nur du es sagen.
questionnaires-support-go-on = Weiter zum Ergebnis
questionnaires-support-when-bad = Wenn es schlimm ist

## The result

questionnaires-saved = Deine Antworten sind gespeichert.
# Beside a total: “14 of 27”.
questionnaires-of-most = von { $most }
questionnaires-prorated = Ausgelassene Fragen zählen nach der Regel dieses Fragebogens wie der Durchschnitt der anderen.
questionnaires-stopped = Eine Antwort hat den Fragebogen beendet; die anderen Fragen werden dann nicht gestellt.
questionnaires-part = { $name }: { $total } von { $most }
questionnaires-part-none = { $name }: kein Gesamtwert (von { $most })
questionnaires-so-far = Bisher
questionnaires-whole-history = Der ganze Verlauf
questionnaires-on-chart = Auf der Lebenskurve ansehen

## The history of one

questionnaires-n-readings = { $n ->
    [one] { $n } Wert.
   *[other] { $n } Werte.
    } Keiner davon ist eine Diagnose.
questionnaires-n-readings-missing = { $n ->
    [one] { $n } Wert,
   *[other] { $n } Werte,
    } dazu { $missing } ohne Gesamtwert. Keiner davon ist eine Diagnose.
questionnaires-history-of = { $name }: Verlauf
questionnaires-enter-total-more = Gesamtwert eintragen…
questionnaires-fill-it-in = Ausfüllen
questionnaires-history-empty = Noch ist nichts ausgefüllt
questionnaires-history-empty-text = Jeder ausgefüllte steht hier mit seinem Gesamtwert, dem Namen dafür auf der veröffentlichten Skala und der Veränderung seit den früheren.
questionnaires-compare = Zwei gegenüberstellen
questionnaires-compare-earlier = Früher
questionnaires-compare-later = Später
# $change: a whole sentence about the change.
questionnaires-compare-change = { $total } am { $day }: { $change }
questionnaires-compare-no-figure = Für diesen Fragebogen ist keine Zahl veröffentlicht, ab der eine Veränderung zählt.
questionnaires-compare-choose = Wähle zwei verschiedene Werte.
questionnaires-readings = Werte
questionnaires-marks = Was sich zeigte, und wann
questionnaires-marks-line = Tatsachen über Gesamtwerte. Veröffentlichte Begriffe dafür unterscheiden sich, darum wird keiner verwendet.
questionnaires-from-clinician = vom Bogen einer Fachperson
questionnaires-from-named = vom Bogen: { $name }
questionnaires-column-band = Auf der veröffentlichten Skala
questionnaires-column-change = Seit dem vorigen
questionnaires-no-total = kein Gesamtwert
# $items: “item 4”, “items 4, 5 and 8”.
questionnaires-no-total-skipped = kein Gesamtwert, ausgelassen: { $items }
questionnaires-remove-of = Den vom { $day } entfernen
questionnaires-total-of = Gesamtwert: { $name }
questionnaires-total-range = { $low } bis { $high }.
questionnaires-total-range-means = { $low } bis { $high }: { $means }.
questionnaires-total-day = Ausgefüllt am
questionnaires-total-whose = Von wem war der Bogen?
questionnaires-total-whose-example = so, wie du es sagst, etwa Dr. A.
questionnaires-total-save = Gesamtwert speichern

## The list

questionnaires-list-none = Noch ist keiner ausgefüllt. Jeder ausgefüllte steht hier mit seinem letzten Gesamtwert.
questionnaires-row-not-yet = noch nicht ausgefüllt
questionnaires-row-last = { $total } am { $day }
questionnaires-row-last-none = kein Gesamtwert am { $day }
# $line: what it is, such as “9 items about the last 2 weeks; every two weeks”.
questionnaires-row-due-now = { $line }, jetzt fällig
questionnaires-row-next = { $line }, wieder am { $day }
questionnaires-row-history-of = Verlauf: { $name }
questionnaires-row-history = Verlauf
questionnaires-row-fill-of = Ausfüllen: { $name }
questionnaires-row-fill = Ausfüllen
questionnaires-brought = { $name } ist jetzt da
questionnaires-saved-as = Gespeichert als { $path }
questionnaires-act-rhythm = Wie oft er fällig ist…
questionnaires-act-total = Gesamtwert von einem Bogen eintragen…
questionnaires-act-save = Seine Datei speichern…
questionnaires-act-set-aside = Nicht mehr anbieten; die Antworten bleiben
questionnaires-act-remove = Entfernen
questionnaires-enter-total-of = Gesamtwert eintragen: { $name }
questionnaires-enter-total = Gesamtwert eintragen
questionnaires-more = Mehr
questionnaires-line = Im veröffentlichten Wortlaut. Sie zeigen einen Verlauf; keiner ist eine Diagnose.
questionnaires-add-own = Eigenen aus einer Datei hinzufügen…
questionnaires-planned = In meinem Plan
questionnaires-planned-line = Jeder erscheint einmal auf „Heute“, wenn er fällig ist.
questionnaires-planned-empty = Keiner ist im Plan
questionnaires-planned-empty-text = Wähle unten einen und unter „Mehr“, wie oft er fällig ist. Dann erscheint er von selbst auf „Heute“.
questionnaires-own = Meine eigenen
questionnaires-shipped = Andere zum Ausfüllen
questionnaires-totals = Vom Bogen einer Fachperson
questionnaires-totals-line = Ihr Wortlaut darf hier nicht stehen. Ein Gesamtwert kann eingetragen werden, mit der Angabe, von wem der Bogen war.
questionnaires-aside = Nicht mehr angeboten
questionnaires-aside-line = Die Antworten bleiben. Um einen wieder anzubieten, wähle seine Datei noch einmal.
questionnaires-rhythm = Wie oft: { $name }
questionnaires-rhythm-due = Fällig
questionnaires-rhythm-never = Nicht von selbst; ich fülle ihn aus, wann ich will
questionnaires-rhythm-hint = Er steht dann einmal auf „Heute“ und wartet dort. Nach einer Lücke häuft sich nichts an.
# $recall: a stretch of time, such as “the last 2 weeks”.
questionnaires-rhythm-overlap = Zeitraum, um den es geht: { $recall }. Üblich ist das Ausfüllen { $n ->
    [one] jede Woche.
   *[other] alle { $n } Wochen.
    } Dichter beieinander gelten zwei ausgefüllte zum Teil für dieselben Tage.
questionnaires-rhythm-save = Speichern
questionnaires-faults = Diese Datei kann noch nicht übernommen werden
questionnaires-faults-n = { $n ->
    [one] { $n } Stelle ist zu berichtigen.
   *[other] { $n } Stellen sind zu berichtigen.
    } Gespeichert wurde nichts. Berichtige die Datei und wähle sie noch einmal.
questionnaires-faults-line = Zeile
questionnaires-faults-what = Was zu berichtigen ist
questionnaires-faults-place = { $place }, gezählt ab 0
questionnaires-faults-again = Datei noch einmal wählen…
