# Auswertungen: womit jede Änderung zusammenging, was entschieden wurde und was zusammengeht.

reviews-title = Auswertungen
reviews-line = Was mit jeder Änderung einherging: davor und in den Wochen, in denen sie sich beurteilen lässt. Ballast sagt, was deine Tage zeigen, nicht, was zu tun ist.
reviews-parts = Teile der Auswertungen
reviews-changes = Änderungen
reviews-patterns = Muster
reviews-note = Notiz

reviews-none-title = Noch keine Änderung, auf die du zurückblicken kannst
reviews-none-text = Wenn ein Medikament beginnt oder seine Dosis sich ändert, wenn eine Therapie beginnt oder häufiger oder seltener stattfindet, öffnet sich hier von selbst eine Auswertung: die zwei Wochen davor, ein früher Blick auf Nebenwirkungen und die Wochen, in denen sich die Änderung beurteilen lässt. Du kannst auch eine für etwas öffnen, das du selbst änderst.
reviews-add-medicine = Medikament hinzufügen
reviews-own = Eine eigene Änderung ansehen
reviews-since = seit { $day }
reviews-decided-on = Entschieden am { $outcome }
reviews-show-all = Alle { $n } zeigen

reviews-all = Alle Auswertungen
reviews-edit-change = Diese Änderung bearbeiten
reviews-record = Ergebnis eintragen
reviews-agenda = Auf die Themenliste setzen
reviews-experiment = Einen Versuch beginnen…
reviews-days = Die Tage dazu
reviews-days-line = Angeschaut: { $weeks }, { $from }.
reviews-when = Ändern, wann ausgewertet wird
reviews-days-list = Die Tage dieser Auswertung
reviews-span = { $from } bis { $to }
reviews-before-after = Vorher und nachher
reviews-before-after-line = Tage ohne Bewertung werden weggelassen und gezählt, nie ergänzt. Hier steht, was mit der Änderung einherging, nicht, was sie bewirkt hat.
reviews-unrated-title = In diesen Tagen nichts bewertet
reviews-unrated-text = Stimmung und die Fragen deines Check-ins stehen hier, sobald sie vor der Änderung oder in ihren Wochen bewertet wurden.
reviews-outcome = Ergebnis
reviews-unrated = In diesen Tagen nicht bewertet: { $names }.
reviews-questionnaires = Fragebögen
reviews-adherence = Dosen und Sitzungen seit der Änderung
reviews-side-effects = Nebenwirkungen rund um die Änderung
reviews-side-effects-none = In diesen Tagen keine eingetragen.
reviews-side-effect = { $name }, { $state }
reviews-around = Was sich sonst geändert hat
reviews-around-line = Alles davon steht neben den Zahlen oben; nichts davon wird herausgerechnet.
reviews-around-none = In diesen Tagen sonst nichts eingetragen.
reviews-decided = Was entschieden wurde
reviews-decided-none = Noch nichts entschieden
reviews-decided-none-text = Was du und die, die dich behandeln, davon haltet, steht hier, mit wem und wann es entschieden wurde.
reviews-edit = Bearbeiten
reviews-edit-outcome = Bearbeiten: Ergebnis vom { $day }
reviews-ask = Zu dieser Auswertung fragen
reviews-gone = Diese Auswertung gibt es nicht mehr: Ihre Änderung wurde entfernt oder berichtigt.
reviews-method = Wie diese Zahlen entstanden sind

reviews-table-outcomes = Ergebnisse vorher und nachher
reviews-table-outcomes-caption = Ergebnisse vor der Änderung und in ihrem Zeitfenster
reviews-table-forms = Fragebögen vorher und nachher
reviews-table-forms-caption = Fragebögen vor der Änderung und in ihrem Zeitfenster
reviews-table-form = Fragebogen
reviews-table-before = Vorher
reviews-table-window = Im Zeitfenster
reviews-table-watched = In den beobachteten Tagen
reviews-table-weeks = In den Wochen der Auswertung
reviews-table-difference = Unterschied, 95-%-Intervall
reviews-table-says = Was es besagt
reviews-table-none = keiner
reviews-not-rated = nicht bewertet
reviews-not-yet = noch nicht
reviews-bad-days = { $n ->
    [one] { $n } schlechter Tag ohne Bewertung
   *[other] { $n } schlechte Tage ohne Bewertung
}
reviews-from-usual = Abstand zu „wie ich sonst bin“: { $difference }
reviews-no-interval = Kein Intervall: { $why }.

reviews-by-month = { $name } nach Monaten
reviews-by-month-line = Wie stark es schwankte, ist der übliche Schritt von einem Tag zum nächsten. Ein Monat kann einen ruhigen Mittelwert haben und trotzdem geschwankt haben.
reviews-nothing-rated = In diesen Tagen nichts bewertet.
reviews-by-month-table = Tabelle: { $name } nach Monaten
reviews-month = Monat
reviews-mean = Mittelwert
reviews-moved = Schwankung von Tag zu Tag
reviews-rated = Bewertete Tage
reviews-few-days = zu wenige Tage
reviews-few-days-row = zu wenige Tage hintereinander
reviews-days-missing = { $n }, fehlend: { $missing }
reviews-years = { $month } in anderen Jahren
reviews-years-line = Bis zum selben Tag des Monats. Eine Handvoll Jahre beweist nichts; vielleicht hilft sie beim Erinnern.
reviews-years-table = { $month } in jedem Jahr
reviews-year = Jahr

reviews-looked-at = Angeschaut
reviews-stretch = Zeitraum
reviews-stretch-quarter = 3 Monate
reviews-stretch-half = 6 Monate
reviews-stretch-year = Ein Jahr
reviews-stretch-two = Zwei Jahre
reviews-together = Was zusammen auftritt mit: { $name }
reviews-together-line = { $from } bis { $to }. Zusammen auftreten ist nicht dasselbe wie bewirken.
reviews-together-none = Noch nichts zum Vergleichen
reviews-together-none-text = Sobald ein Check-in an 28 Tagen nach Schlaf, Bewegung, Alkohol oder anderen Gewohnheiten gefragt hat, stehen sie hier neben dem, was du bewertest.
reviews-relations = { $n ->
    [one] { $n } Zusammenhang unter allen Ergebnissen beruht auf genügend Tagen; was hervorsticht, ist dafür korrigiert, dass alle angeschaut werden.
   *[other] { $n } Zusammenhänge unter allen Ergebnissen beruhen auf genügend Tagen; was hervorsticht, ist dafür korrigiert, dass alle angeschaut werden.
}
reviews-ask-this = Danach fragen
reviews-table-together = Was zusammen auftritt
reviews-table-together-caption = Was am selben Tag und am Tag danach zusammen auftritt
reviews-table-what = Was
reviews-table-same-day = Am selben Tag
reviews-table-next-day = Am Tag danach
reviews-table-acts = Aktionen
reviews-stands-out = { $words }; sticht hervor
reviews-rests = { $n ->
    [one] { $n } Tag mit beidem, { $missing } ohne
   *[other] { $n } Tage mit beidem, { $missing } ohne
}
reviews-rests-means = { $n ->
    [one] Unterschied der Mittelwerte, { $n } Tag mit beidem, { $missing } ohne
   *[other] Unterschied der Mittelwerte, { $n } Tage mit beidem, { $missing } ohne
}
reviews-rests-rank = { $n ->
    [one] Rangkorrelation, { $n } Tag mit beidem, { $missing } ohne
   *[other] Rangkorrelation, { $n } Tage mit beidem, { $missing } ohne
}
reviews-ask-about = Danach fragen…
reviews-ask-about-of = Danach fragen… { $name }
reviews-try = Ausprobieren…
reviews-try-of = Ausprobieren… { $name }

reviews-agree-title = Wann ausgewertet wird
reviews-agree-watch = { $title }. Beobachtet vom ersten Schritt an, bis so viele Wochen nach dem letzten.
reviews-agree-counted = { $title }. Gezählt ab der Änderung; bei mehreren Schritten nach oben ab dem letzten. So, wie es mit der Person vereinbart ist, die dich behandelt.
reviews-agree-watched = Beobachtet, in Wochen
reviews-agree-looked = Angeschaut nach
reviews-agree-with = Vereinbart mit
reviews-agree-on = Vereinbart am
reviews-save = Speichern
reviews-counted-in = Gezählt in
reviews-from = Von
reviews-to = Bis

reviews-outcome-change = Ergebnis ändern
reviews-outcome-record = Ergebnis eintragen
reviews-outcome-line = { $title }: was dazu entschieden wurde.
reviews-outcome-needed = Wähle, was entschieden wurde.
reviews-outcome-only-notes = Das notiert, was entschieden wurde, und ändert nichts an deiner Behandlung. Frag deine verschreibende Praxis, bevor du ein Medikament änderst, absetzt oder wieder beginnst.
reviews-outcome-again = Noch einmal anschauen nach
reviews-outcome-on = Entschieden am
reviews-outcome-who = Wer entschieden hat
reviews-outcome-not-said = keine Angabe
reviews-outcome-with = Mit wem
reviews-outcome-save = Ergebnis speichern
reviews-outcome-remove = Ergebnis entfernen

reviews-own-title = Eine eigene Änderung
reviews-own-habit = Gewohnheit: { $name }
reviews-own-what = Was ich geändert habe
reviews-own-example = ein Spaziergang vor der Arbeit; kein Kaffee nach Mittag
reviews-own-since = Seit
reviews-own-about = Worum es geht
reviews-own-about-none = nichts davon
reviews-own-when = Wann du darauf schaust, in Wochen danach
reviews-own-save = Änderung speichern
reviews-own-open = Auswertung öffnen
reviews-own-remove = Diese Änderung entfernen
