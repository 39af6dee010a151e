# Ein Medikament: Schritte, Dosen, Vorrat, Kontrollen, Anzeichen.

## Words of many of its dialogs

medicine-few-words = Ein paar Worte
medicine-which-day = An welchem Tag?
medicine-prescribed-by = Verschrieben von
medicine-prescribed-on = Verschrieben am
medicine-what-is-it = Was ist es?
medicine-change = Ändern
medicine-close = Schließen
medicine-unit = Einheit

## What became of a dose

medicine-dose-what = Was ist daraus geworden?
medicine-dose-taken = genommen
medicine-dose-late = später genommen
medicine-dose-part = teilweise
medicine-dose-skipped = ausgelassen
medicine-dose-missed = versäumt
medicine-dose-how-much = Wie viel davon?
medicine-dose-as-prescribed = wie verschrieben
medicine-at-what-time = Um welche Uhrzeit?
medicine-dose-word = Ein Wort dazu
medicine-dose-why = Warum?
medicine-dose-nothing-chosen = Nichts gewählt: Die Dosis bleibt „nicht eingetragen“.
medicine-dose-save = Dosis speichern

## The last weeks of doses

medicine-doses-taken = { $taken } von { $planned } genommen
medicine-doses-late = davon { $n } später
medicine-doses-part = { $n } teilweise
medicine-doses-skipped = { $n } ausgelassen
medicine-doses-missed = { $n } versäumt
medicine-doses-not-recorded = { $n } nicht eingetragen
medicine-dose-not-recorded = nicht eingetragen
# Stands in a small box under the sign: as short as can be.
medicine-dose-late-short = später
# Stands in a small box under the sign: as short as can be.
medicine-dose-part-short = Teil
medicine-doses = Dosen
medicine-doses-line = Die letzten 8 Wochen: { $counts }.
medicine-doses-line-none = Was in den letzten 8 Wochen genommen wurde.
medicine-doses-empty = Keine Dosen in diesen Wochen
medicine-doses-empty-text = Hier stehen Woche für Woche die geplanten Dosen, zum Eintragen und Ändern, und was bei Bedarf genommen wurde.
medicine-doses-by-week = Dosen nach Wochen: { $name }
medicine-doses-week-of = Woche ab
# Each value is a key, drawn as one; the letters are the same in every language.
medicine-doses-keys = Auf einer Dosis: { $t } genommen, { $l } später, { $p } teilweise, { $s } ausgelassen, { $m } versäumt, { $delete } nicht eingetragen, { $enter } mehr. Ein leeres Kästchen ist nicht eingetragen.
medicine-doses-fewer = Nur die letzten 4 Wochen
medicine-doses-all = Alle 8 Wochen
medicine-doses-needed = Bei Bedarf
medicine-dose-before-after = vorher { $before }, nachher { $after }
medicine-dose-not-rated = nicht bewertet
medicine-dose-rate-of = Dosis bewerten: { $day }
medicine-dose-rate = Bewerten…
medicine-dose-take-back = Dosis zurücknehmen: { $day }
medicine-doses-needed-count = { $n ->
    [one] { $n } Dosis in 8 Wochen.
   *[other] { $n } Dosen in 8 Wochen.
    }
medicine-rate-title = { $name }: vorher und nachher
medicine-rate-before = Wie schlimm war es vorher?
medicine-rate-after = Und nachher?
medicine-rate-save = Bewertung speichern

## The dated steps

medicine-steps = Schritte
medicine-steps-line = Wie verschrieben, mit dem Tag, an dem jeder beginnt. Ein späterer Schritt ändert nichts davor.
medicine-steps-of = Schritte: { $name }
medicine-steps-another = ein anderes Medikament
medicine-steps-in-place = anstelle von: { $name }
medicine-steps-prescribed = verschrieben von { $name } am { $day }
medicine-steps-prescribed-by = verschrieben von { $name }
medicine-steps-prescribed-on = verschrieben am { $day }
medicine-steps-planned = geplant
medicine-steps-split = Eingetragen als Teil einer Form, die meist im Ganzen geschluckt wird: Frag in der Apotheke oder der verschreibenden Praxis nach.
medicine-step-of = Schritt vom { $day }
medicine-step-correct = Diesen Schritt berichtigen
medicine-step-remove = Diesen Schritt entfernen
medicine-steps-together = Schritte, die zusammengehören
medicine-plan-from = { $plan } ab { $day }
medicine-plan-calendar-of = Kalender: { $plan } ab { $day }
medicine-plan-calendar = Kalender…
medicine-plan-day-by-day = { $name }, Tag für Tag
medicine-plan-remove = Mit seinen Schritten entfernen
# Set apart in the next sentence.
medicine-switch = Umstellung
medicine-switch-from-to = { $switch } von { $from } auf { $to }
medicine-switch-to-from = { $name } ab { $day }
medicine-switch-side-by-side = { $from } und { $to }, nebeneinander
medicine-switch-see = Nebeneinander…
medicine-corrected-count = Was berichtigt wurde ({ $n })
medicine-corrected-on = Berichtigt am { $day }. Vorher stand da: { $stood }.
medicine-corrected-removed = Dieser Schritt wurde entfernt.
medicine-corrected-now = Berichtigt zu: { $now }.

## A titration, a taper, a switch: lines as prescribed

medicine-lines-title = { $name }: schrittweise Dosisänderung oder Ausschleichen
medicine-lines-intro = Trage die Zeilen so ein, wie sie verschrieben wurden. Ballast ordnet sie nur an und berechnet keine Dosis.
medicine-lines-intro-now = Jetzt: { $now }. Trage die Zeilen so ein, wie sie verschrieben wurden. Ballast ordnet sie nur an und berechnet keine Dosis.
medicine-lines-as-prescribed = Wie verschrieben
medicine-lines-add = Diese Zeilen hinzufügen
medicine-lines-gap = Nach wie vielen Tagen die nächste Zeile?
medicine-lines-piece = Von welcher Tablette?
medicine-lines-piece-example = Tablette mit 25 mg
medicine-lines-when = Wann wird es genommen?
medicine-lines-daily = jeden Tag
medicine-lines-every-few = alle paar Tage
medicine-lines-weekdays = an bestimmten Wochentagen
medicine-lines-every = Im Abstand von wie vielen Tagen?
medicine-lines-which-weekdays = An welchen Wochentagen?
medicine-lines-time = Uhrzeit { $n }
medicine-lines-time-add = Uhrzeit hinzufügen
medicine-lines-time-fewer = Eine Uhrzeit weniger
medicine-lines-from = Zeile { $n }, ab
medicine-lines-nothing = ab diesem Tag nichts
medicine-lines-amount = Menge
medicine-lines-pieces = Stück
# What can be typed: figures, fractions, or the English words half and quarter.
medicine-lines-pieces-example = 1/2
medicine-lines-remove = Zeile { $n } entfernen
medicine-lines-next = Nächste Zeile
medicine-lines-then-nothing = Danach nichts
medicine-lines-split = Das ist ein Teil einer Form, die ihren Wirkstoff langsam abgibt. Solche Formen werden meist im Ganzen geschluckt: Frag in der Apotheke oder der verschreibenden Praxis nach. Es bleibt so, wie du es einträgst; Ballast teilt nichts.
medicine-switch-title = Umstellung von { $name }
medicine-switch-intro = Trage beide Pläne so ein, wie sie verschrieben wurden. Ballast stellt sie nebeneinander und ergänzt nichts dazwischen.
medicine-switch-ends = Wie { $name } endet
medicine-switch-which = Welches Medikament tritt an seine Stelle?
medicine-switch-known = Schon in deiner Aufzeichnung; die Zeilen kommen dort dazu.
medicine-form = Form
medicine-strength = Stärke
medicine-strength-aside = wie auf der Packung, freiwillig
medicine-swallowed-whole-long = Wird im Ganzen geschluckt (retard, verzögerte Freisetzung, XR)
medicine-switch-begins = Wie { $name } beginnt
medicine-switch-begins-new = Wie das neue beginnt
medicine-switch-add = Umstellung hinzufügen

## The calendar

medicine-calendar-needed = bei Bedarf
medicine-calendar-none = keine
medicine-calendar-from = Von
medicine-calendar-to = Bis
# Beside the day on which the dose changes.
medicine-calendar-new = neu
medicine-calendar-day = Tag
medicine-calendar-not-yet = noch nicht
medicine-calendar-print = Für den Kühlschrank drucken oder speichern…
medicine-calendar-page-line = Was du siehst, wird so gedruckt. Es zeigt nur, was eingetragen wurde.
medicine-calendar-back = ‹ Zurück
# Where a picture of a page is named: “Page 1 of 2 of the calendar”.
medicine-calendar-of = Kalender

## The screen and its acts

medicine-back = ‹ Behandlung
medicine-change-dose = Dosis ändern…
medicine-titration = Schrittweise ändern oder ausschleichen…
medicine-switch-to-another = Auf ein anderes Medikament umstellen…
medicine-edit-name = Name und Notizen bearbeiten
medicine-remove = Medikament entfernen
# $ask: a whole sentence about asking first.
medicine-several-missed = Mehrere Tage hintereinander wurden Dosen versäumt. { $ask }

## Side effects, one by one

medicine-checklist = Nebenwirkungen, eine nach der anderen
medicine-checklist-intro = Was Menschen bei dieser Art von Medikament oft bemerken, in einfachen Worten (allgemeines Wissen). Antworte, wo du magst; was du auslässt, bleibt, wie es ist.
medicine-checklist-on = als andauernd notiert
medicine-checklist-gone = weg
medicine-checklist-no = nein
medicine-checklist-mild = leicht
medicine-checklist-moderate = mittel
medicine-checklist-severe = stark
medicine-checklist-save = Antworten speichern

## Supply

medicine-supply = Vorrat
medicine-supply-ran-out = Nach dieser Liste ist nichts mehr da: Genommen wurde mehr, als sie enthält ({ $left }). Vielleicht fehlt noch eine neue Packung darin.
medicine-supply-ran-out-on = Nach dieser Liste ist seit dem { $day } nichts mehr da: Genommen wurde mehr, als sie enthält ({ $left }). Vielleicht fehlt noch eine neue Packung darin.
# $left: a number with its unit.
medicine-supply-left = Etwa { $left } übrig.
medicine-supply-left-until = Etwa { $left } übrig. Erster Tag, für den es nicht reicht: { $day }.
medicine-supply-how = Gerechnet ab dem { $day } nach deinem Einnahmeplan und deinen Einträgen. Zähle nach, was da ist, um neu zu beginnen.
medicine-supply-how-assumed = Gerechnet ab dem { $day } nach deinem Einnahmeplan und deinen Einträgen. { $n ->
    [one] { $n } Dosis ohne Eintrag zählt dabei als genommen.
   *[other] { $n } Dosen ohne Eintrag zählen dabei als genommen.
    } Zähle nach, was da ist, um neu zu beginnen.
medicine-supply-counted = gezählt: { $all }
medicine-supply-fetched = geholt: { $all }
medicine-supply-fetched-packs = { $n } Packungen mit { $each }, geholt: { $all }
medicine-supply-add = In die Liste eintragen…
medicine-supply-empty = Noch nichts in der Liste
medicine-supply-empty-text = Notiere, was du holst oder was da ist, und Ballast rechnet aus, wie lange es nach deinem Einnahmeplan reicht. Frühere Tage kannst du nachtragen.
medicine-supply-unclear = Wie lange es reicht, lässt sich nicht berechnen: Die Liste zählt in einer anderen Einheit als die Schritte. Bei einem Schritt kannst du angeben, wie viel Stück eine Dosis ist („Diesen Schritt berichtigen“).
medicine-supply-log = Vorratsliste
medicine-supply-entry = Eintrag, { $day }: { $what }
medicine-supply-remove = Aus der Liste entfernen
medicine-supply-title = { $name }: Vorrat
medicine-supply-kind-fetched = geholt
medicine-supply-kind-counted = gezählt, was da ist
medicine-supply-start-of-day = Am Anfang welches Tages?
medicine-supply-packs = Packungen
medicine-supply-how-many = Wie viele sind da?
medicine-supply-each = In jeder Packung
medicine-supply-unit = Gezählt in
medicine-cost = Kosten
medicine-supply-save = In die Liste eintragen

## Checks

medicine-check-rhythm = { $n ->
    [one] jede Woche
   *[other] alle { $n } Wochen
    }
medicine-check-set-by = festgelegt von { $name }
medicine-check-ended = nicht mehr seit dem { $day }
# $day: today, yesterday, a weekday or a date.
medicine-check-due-since = fällig seit: { $day }
medicine-check-due = fällig: { $day }
medicine-check-no-day = kein Tag vereinbart
medicine-checks = Kontrollen
medicine-checks-line = Blutspiegel, Gewicht, EKG: so, wie deine verschreibende Praxis sie festgelegt hat. Ballast beurteilt kein Ergebnis.
medicine-check-add-more = Kontrolle hinzufügen…
medicine-checks-empty = Noch keine Kontrollen
medicine-checks-empty-text = Hier steht, was kontrolliert wird, wann es wieder fällig ist und was herauskam; „Heute“ sagt, wenn etwas ansteht.
medicine-check-done = gemacht, Ergebnis folgt
medicine-check-result-remove = Ergebnis entfernen: { $day }
medicine-check-result-note-of = Ergebnis notieren: { $name }
medicine-check-result-note = Ergebnis notieren…
medicine-check-remove = Mit den Ergebnissen entfernen
medicine-check-change = Kontrolle ändern
medicine-check-add = Kontrolle hinzufügen
medicine-check-what = Was wird kontrolliert?
medicine-check-which = Welche?
medicine-check-own-words = In deinen Worten
medicine-check-next = Das nächste Mal am
medicine-check-weeks = Danach im Abstand von wie vielen Wochen?
medicine-check-by = Festgelegt von
medicine-check-until = Nicht mehr seit
medicine-check-save = Kontrolle hinzufügen
medicine-result-title = { $name }: Ergebnis
medicine-result-day = Gemacht am
medicine-result = Ergebnis
medicine-result-aside = mit der Einheit; leer, solange es aussteht
medicine-result-example = 0,7 mmol/l
medicine-result-save = Ergebnis notieren

## Urgent signs

medicine-signs-emergency = Den Notruf wählen
medicine-signs-today = Heute in der verschreibenden Praxis oder beim Bereitschaftsdienst anrufen
medicine-signs-before = Erst nachfragen
medicine-signs = Dringende Anzeichen
medicine-signs-line = Was bei dieser Art von Medikament nicht warten sollte. Allgemeines Wissen, nicht vollständig und kein Ersatz für den Beipackzettel.
medicine-signs-none = Für dieses Medikament gibt es hier keine Karte. Der Beipackzettel und deine Apotheke kennen die Anzeichen.
medicine-signs-show = Anzeichen zeigen
medicine-signs-numbers = Nummern zum Anrufen

## What is said about it

medicine-about = Angaben
medicine-about-class = Wirkstoffklasse
medicine-about-whole = Wird im Ganzen geschluckt
medicine-about-whole-yes = ja, der Wirkstoff wird langsam abgegeben
medicine-about-label = Auf dem Etikett
medicine-about-prescriber = Verschreibende Praxis
medicine-about-started-for = Begonnen wegen
medicine-about-edit = Bearbeiten…
medicine-about-nothing = Außer dem Namen ist nichts notiert.
# $first and $review: one of the three messages below.
medicine-about-usual = Wirkstoffklasse: { $class }. Üblich für eine erste Veränderung: { $first }. Üblich für eine Auswertung: { $review }, so wie mit der verschreibenden Praxis vereinbart. Quelle: { $source }.
medicine-about-same-day = am selben Tag
medicine-about-early = früh
# $time: a stretch of weeks as the core says it, such as “1 to 2 weeks” or “within 2 weeks” (in English “up to 2 weeks”).
medicine-about-after = { $time }
