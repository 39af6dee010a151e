# Heute, oder ein früherer Tag.

## The head of the screen

today-open-today = Heute noch offen: { $n }.
today-open = Offen: { $n }.
today-open-nothing = Sonst ist nichts offen.
today-earlier = Ein früherer Tag.
today-morning = Check-in am Morgen.
today-afternoon = Check-in am Nachmittag.
today-evening = Check-in am Abend.
today-today = Heute
today-earlier-day-choose = Früherer Tag…
today-earlier-day = Früherer Tag
# $day: a weekday and a date.
today-earlier-hint = Vor 7 Tagen war { $day }. Was nach dem Mittag des folgenden Tages eingetragen wird, wird als geschätzt markiert.
today-bad-day-already = Dieser Tag ist schon als schlechter Tag markiert.
today-morning-none = Keine Dosis vom Morgen ist offen.
today-morning-done = Alle Dosen von heute Morgen sind als genommen eingetragen

## The check-in

today-check-in-nothing = Noch gibt es nichts zu speichern. Eine Antwort genügt, oder wähle „Schlechter Tag, ohne Einzelheiten“.
today-check-in-range-needs-mood = Tiefster und höchster Wert gehören zu einer Stimmung: Wähle diese zuerst.
today-check-in-not-a-time = Das ist keine Uhrzeit. 23:20, 2320 und 23.20 Uhr gehen alle.
today-check-in-not-a-number = Bitte schreib eine Zahl, zum Beispiel 2 oder 1,5.
today-check-in-change = Diesen Check-in ändern
today-check-in-how-today = Wie war heute?
today-check-in-how = Wie war der { $weekday }?
# $estimated: the next word, set apart.
today-check-in-estimated = Später eingetragen: als { $estimated } markiert und gepunktet gezeichnet. Es lohnt sich nur zu speichern, was du noch weißt.
today-estimated = geschätzt
today-mood = Stimmung
today-mood-keys = Tasten 0 bis 9, + für 10
today-mood-low = so tief, wie ich es mir vorstellen kann
today-mood-middle = so, wie ich sonst bin
today-mood-high = viel zu hoch
today-mood-worst = Tiefster Wert des Tages
today-mood-best = Höchster Wert des Tages
today-mood-range = tiefster und höchster Wert
today-sleep = Schlaf letzte Nacht
today-sleep-asleep = ab 23:20
today-sleep-awake = bis 06:30
today-ticks-today = Heute gab es
today-ticks-day = An dem Tag gab es
today-minutes = Minuten
today-hours = Stunden
today-note = Ein paar Worte
today-note-with = Was möchtest du bei { $name } nicht vergessen?
today-note-day = Was von diesem Tag möchtest du behalten?
today-check-in-save = Check-in speichern
today-bad-day = Schlechter Tag, ohne Einzelheiten

## The check-ins of the day

today-list-mood-not-rated = Stimmung nicht bewertet
today-list-mood-range = Stimmung { $rating } ({ $worst } bis { $best })
today-list-mood-worst = Stimmung { $rating } (tiefster Wert { $worst })
today-list-mood-best = Stimmung { $rating } (höchster Wert { $best })
today-list-mood = Stimmung { $rating }
today-list-slept = geschlafen: { $time }
today-list-today = { $n ->
    [one] { $n } Check-in heute
   *[other] { $n } Check-ins heute
    }
today-list-day = { $n ->
    [one] { $n } Check-in an diesem Tag
   *[other] { $n } Check-ins an diesem Tag
    }
today-list-another = Noch ein Check-in
today-list-imported = importiert
today-list-edit-of = Check-in um { $time } bearbeiten
today-list-edit = Bearbeiten
today-list-remove-of = Check-in um { $time } entfernen

## What the day holds

today-on-this-day = An diesem Tag
today-due-empty = Nichts geplant
today-due-empty-text = Hier stehen die Dosen, Sitzungen und Fragebögen des Tages, mit einem Klick abzuhaken.
today-due-add-medicine = Medikament hinzufügen
today-due-import = Datei importieren
today-due-homework = Therapieaufgabe, { $approach }
today-due-filled-in = ausgefüllt
today-due-questionnaire = { $weeks ->
    [1] jede Woche
    [2] alle zwei Wochen
   *[other] alle { $weeks } Wochen
    }, { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
    }
today-due-morning = Alle von heute Morgen
today-due-all = Alle { $n } offenen Dosen
today-due-all-done = Alle offenen Dosen sind als genommen eingetragen
today-needed = Bei Bedarf
today-dose-not-yet = noch nicht eingetragen
today-dose-more = Mehr zu { $name }, { $time }

## A medicine to take when needed

today-needed-most = höchstens { $n }-mal am Tag
today-needed-taken-at = genommen { $time }
today-needed-taken = genommen
today-needed-before-after = vorher { $before }, nachher { $after }
today-needed-before = vorher { $before }
today-needed-rate-of = Vorher und nachher bewerten: { $name }, { $dose }
today-needed-rate = bewerten
today-needed-take-back = Zurücknehmen: { $name }, { $dose }
today-needed-over = Eingetragen sind mehr als die { $n } am Tag, die verschrieben wurden. Das bleibt so stehen. Wenn du sie genommen hast und dir Sorgen machst: Der Giftnotruf oder die Notrufnummer kann sagen, was zu tun ist.
today-needed-over-numbers = Eingetragen sind mehr als die { $n } am Tag, die verschrieben wurden. Das bleibt so stehen. Wenn du sie genommen hast und dir Sorgen machst: Der Giftnotruf oder die Notrufnummer ({ $numbers }) kann sagen, was zu tun ist.
today-needed-numbers = Nummern zum Anrufen
today-needed-took = Genommen
today-needed-time = Um welche Uhrzeit?
today-needed-what-for = Wofür?
today-needed-how-before = Wie schlimm war es vorher?
today-needed-how-after = Und nachher?
today-needed-save = Dosis speichern

## A session, and the evening before

today-session-with = bei { $name }
today-session-carried = { $n ->
    [one] { $n } Therapieaufgabe zum Besprechen
   *[other] { $n } Therapieaufgaben zum Besprechen
    }
today-session-attended = Sitzung wahrgenommen: { $approach }
today-session = Sitzung: { $approach }
today-session-to-talk = Zu besprechen: { $words }
today-session-take-away = Was nehme ich mit?
today-session-more = Mehr zur Sitzung: { $approach }
today-prep-line-carried = { $n ->
    [one] eine Zeile genügt; { $n } Therapieaufgabe kommt mit
   *[other] eine Zeile genügt; { $n } Therapieaufgaben kommen mit
    }
today-prep-line = eine Zeile genügt
today-prep = Morgen ist Sitzung ({ $approach }): Worüber möchte ich sprechen?

## What the plan asks

today-experiment = kleiner Versuch
today-experiment-was-done = kleiner Versuch: gemacht
today-experiment-was-not = kleiner Versuch: nicht gemacht
today-experiment-done-question = Gemacht? { $text }
today-experiment-done = Gemacht
# On a small button; the next message goes on with it for a screen reader: “Not done: a walk”.
today-experiment-not = Nicht
today-experiment-not-rest = gemacht: { $text }
today-plan-asks = Zurück, behalten oder verlängern?
today-plan-until = { $words }; vorübergehend bis { $day }
today-plan-look = Ansehen: { $text }
today-plan-look-since = kleiner Versuch, auszuwerten seit dem { $day }

## What comes up, and visits

today-coming-up = Bald
# $day: today, yesterday, a weekday or a date.
today-coming-due-since = { $what }, fällig: seit { $day }
# $day: today, tomorrow, a weekday or a date.
today-coming-due = { $what }, fällig: { $day }
today-coming-review = { $what }: kann jetzt angesehen werden
today-coming-supply-none = { $name }: nach deiner Vorratsliste ist keine Dosis mehr da
# $day: tomorrow, a weekday or a date.
today-coming-supply = { $name }: nach deiner Vorratsliste reicht es nicht mehr ab: { $day }
today-after-visit = Nach dem Besuch bei { $name }
today-after-visit-today = Heute. Was beantwortet wurde, was ihr vereinbart habt und wann ihr euch wiederseht.
# $day: yesterday or a date.
today-after-visit-day = Besuch: { $day }. Was beantwortet wurde, was ihr vereinbart habt und wann ihr euch wiederseht.
today-after-visit-go-of = Durchgehen: Besuch bei { $name }
today-after-visit-go = Durchgehen
today-after-visit-not-of = Diesmal nicht: Besuch bei { $name }
today-after-visit-not = Diesmal nicht
today-next-visit-no-questions = Noch keine Fragen auf der Themenliste.
today-next-visit-questions = { $n ->
    [one] { $n } Frage auf der Themenliste.
   *[other] { $n } Fragen auf der Themenliste.
    }
today-next-visit-agenda = Themenliste
today-next-visit-page = Seite ansehen

## The starting plan, offered

today-starting = Startplan
# $step: one of the names below.
today-starting-at = Schritt { $at } von { $steps }: { $step }. Was du geschrieben hast, bleibt.
today-starting-difficulties = was schwer ist
today-starting-tried = früher Versuchtes
today-starting-treatment = Behandlung jetzt
today-starting-people = Menschen
today-starting-goals = Ziele
today-starting-rhythm = Rhythmus
today-starting-questions = tägliche Fragen
today-starting-questionnaires = Fragebögen
today-starting-expect = was dich erwartet
today-starting-plan = der Plan
today-starting-about = Was schwer ist, was versucht wurde, wer hilft, wie es aussähe, wenn es besser wäre. Schritt für Schritt, wann du magst; am Ende steht eine Seite zum Drucken.
today-starting-go-on = Mit dem Startplan weitermachen
today-starting-make = Einen Startplan machen
today-starting-hide = Hier nicht mehr anbieten
