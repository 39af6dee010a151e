# Der Plan: was gewählt wurde, wie er sich änderte, Ziele, kleine Versuche und der Startplan.

plan-last-day = Letzter Tag
plan-change = Ändern
plan-add-goal = Ziel hinzufügen
plan-few-words = Ein paar Worte
plan-adjust = Plan anpassen
plan-adjust-more = Plan anpassen…
plan-starting-plan = Startplan
plan-usual-therapy = Eine Therapie beginnen: was üblich ist
plan-no-longer-asked = eine Frage, die nicht mehr gestellt wird
plan-small-experiment-more = Ein kleiner Versuch…
plan-small-experiment = Ein kleiner Versuch
plan-what-becomes = Was wird daraus?
plan-what-would-better = Wie sähe es aus, wenn es besser wäre?
plan-what-to-expect = Was dich erwartet
plan-outcome = Ergebnis
plan-why-it-ended = Warum es endete

plan-correct-version = Version { $n } berichtigen
plan-correct-line = Eine Berichtigung sagt, dass es immer so war. Was der Plan über Medikamente, Therapien und Ziele sagt, bleibt, wie es war.
plan-adjust-line = Ändere, was von einem Tag an anders ist. Dosen, Therapie und Ziele werden an ihren eigenen Stellen geändert und erscheinen hier von selbst.
plan-what-changed = Was sich geändert hat, in deinen Worten
plan-who-decided = Wer entschieden hat
plan-decided-not-said = keine Angabe
plan-with-whom = Mit wem
plan-how-long = Für wie lange
plan-for-good = Dauerhaft
plan-until-date = Bis zu einem Datum
plan-temporary-hint = Am Tag danach kommt die Frage: zurück, behalten, verlängern.
plan-save-correction = Berichtigung speichern
plan-remove-version = Diese Version entfernen

plan-why = Warum

plan-from = Ab

plan-changed-new = { $label }: { $after }
plan-changed = { $label }: { $after } (vorher: { $before })
plan-changed-gone = { $label }: nicht mehr

plan-changed-gone-before = { $label }: nicht mehr (vorher: { $before })
plan-a-temporary = Eine vorübergehende Anpassung
plan-went-back = Der Plan ist wieder wie zuvor
plan-stays = Es bleibt im Plan
plan-goes-on = Es geht weiter
plan-asks-title = Eine vorübergehende Anpassung hat ihr Datum erreicht
plan-asks-line = Vom { $from } bis zum { $until }. Was wird daraus?
plan-go-back = Zurück zum Vorherigen
plan-keep-it = Behalten
plan-extend-more = Verlängern…
plan-until-when = Bis wann?
plan-extend-it = Verlängern

plan-card-unchecked = (von uns nicht geprüft)
plan-card-next = Weiter, { $n } von { $total }
plan-put-away = Weglegen
plan-usual-of = { $about }: was üblich ist
plan-card-foot = Was Menschen in Studien erlebt haben. Es sagt nichts über dich und ist kein Rat.

plan-order = Was zuerst kommt
plan-order-aside = entschieden mit denen, die dich behandeln
plan-every-weeks = Wochen zwischen Terminen bei der verschreibenden Praxis
plan-every-weeks-hint = In den ersten Monaten oft kürzer.
plan-check-in-at = Dein täglicher Check-in, etwa um
plan-intentions = Was ich mir vornehme
plan-intention-n = Vorhaben { $n }
plan-walk-example = vor der Arbeit spazieren gehen
plan-remove-intention = Vorhaben { $n } entfernen
plan-add-intention = Vorhaben hinzufügen

plan-goal-open-again = Das Ziel ist wieder offen
plan-goal-closed = Ziel abgeschlossen
plan-close-the-goal = Ziel abschließen
plan-how-closed = Wie wird es abgeschlossen?
plan-close-goal = Ziel abschließen
plan-open-again = Wieder öffnen

plan-too-much = Wenn es gerade zu viel ist: { $link } zeigt Menschen und Nummern. Niemand erfährt davon.
plan-when-bad = Wenn es schlimm ist
plan-own-words-n = In deinen Worten, Schwierigkeit { $n }
plan-layer = Bereich
plan-how-bad = Wie schlimm ist es jetzt? { $words }
plan-not-at-all = gar nicht
plan-as-bad = so schlimm, wie ich es mir vorstellen kann
plan-remove-named = Entfernen: { $name }
plan-remove-difficulty = Schwierigkeit { $n } entfernen
plan-in-own-words = In meinen eigenen Worten

plan-experiment-goes-on = Der Versuch geht weiter
plan-choose-outcome = Wähle eines, oder brich ab.
plan-what-i-take = Was ich daraus mitnehme
plan-record-outcome = Ergebnis eintragen
plan-take-back = Zurücknehmen

plan-runs-for = Dauer: { $n ->
        [one] { $n } Tag
       *[other] { $n } Tage
    }. Verglichen wird mit den 14 Tagen davor.
plan-change-experiment = Versuch ändern
plan-try-what = Was möchtest du ausprobieren?
plan-try-example = vor der Arbeit spazieren gehen
plan-try-hint = Etwas Kleines, das an den meisten Tagen geht. Dosen sind kein Versuch: Die werden mit deiner verschreibenden Praxis entschieden.
plan-look-at-what = Worauf schaust du?
plan-look-on = Auswerten am
plan-begin-experiment = Versuch beginnen

plan-day-nothing = nichts gesagt
plan-day-done = gemacht
plan-day-not-done = nicht gemacht
plan-experiment-named = Versuch: { $text }
plan-over-since = Zu Ende seit { $day }: { $outcome }.
plan-due-since = Auswertung steht an seit { $day }.
plan-begins-on = Beginnt am { $start }, Auswertung am { $review }.
plan-runs-since = Läuft seit { $start }, Auswertung am { $review }.
plan-looks-at = Worauf geschaut wird: { $measure }.
plan-day-by-day = Tag für Tag: { $text }
plan-days-show = Was die Tage zeigen
plan-days-show-so-far = Was die Tage bisher zeigen
plan-begin-changed = Den geänderten beginnen
plan-experiments = Kleine Versuche
plan-experiments-line = Eine Sache, die du eine Weile tust, eine, auf die du schaust, und ein Tag zum Auswerten.
plan-no-experiment = Noch kein Versuch
plan-no-experiment-line = „Drei Wochen vor der Arbeit spazieren gehen; auf die Energie schauen.“ „Heute“ fragt mit einem Klick, ob es gemacht wurde. Wenn der Tag kommt, siehst du beides, mit der Zahl der Tage dahinter, und entscheidest, was daraus wird.
plan-experiments-over = { $n ->
        [one] { $n } Versuch
       *[other] { $n } Versuche
    } zu Ende

plan-change-goal = Ziel ändern
plan-goal-example = wieder jede Woche Freunde treffen
plan-how-far = Was zeigt, wie weit es ist
plan-no-number = Keine Zahl
plan-numbers = Zahlen: { $range }.
plan-numbers-hint = Eine Frage des Check-ins oder ein Fragebogen.
plan-begins-at = Es beginnt bei
plan-to-reach = Es soll erreichen
plan-begin-at = Bei { $value } beginnen, n = { $n }
plan-since = Seit
plan-reached-by = Zu erreichen bis
plan-add-goal-act = Ziel hinzufügen

plan-goal-named = Ziel: { $text }
plan-outcome-on = { $outcome } am { $day }.
plan-week-by-week = Woche für Woche
plan-week-from = Woche ab
plan-mean = Mittelwert
plan-total = Summe
plan-days-recorded = Tage mit Eintrag
plan-times = Wie oft
plan-from-baseline = Vom Ausgangswert zum Ziel
plan-days-of = { $n } von { $days }
plan-not-recorded = nicht eingetragen
plan-week-share = Woche ab { $day }: { $percent } Prozent des Weges
plan-how-it-was-closed = Wie es abgeschlossen wurde
plan-close = Abschließen
plan-goals = Ziele
plan-goals-line = Wie es aussähe, wenn es besser wäre, und wie weit es bis dahin ist.
plan-no-goals = Noch keine Ziele
plan-no-goals-line = Ein Ziel in deinen eigenen Worten. Mit einer Frage des Check-ins oder einem Fragebogen verbunden, zeigt es Woche für Woche, wie weit es ist, mit der Zahl der Tage dahinter.
plan-closed-goals = { $n ->
        [one] { $n } abgeschlossenes Ziel
       *[other] { $n } abgeschlossene Ziele
    }

plan-lines-none = Darin steht noch nichts.

plan-log-with = mit { $name }
plan-log-until = vorübergehend, bis { $day }
plan-log = Änderungen
plan-log-line = Anpassungen des Plans; Schritte von Medikamenten und Therapien erscheinen von selbst.
plan-version-n = Version { $n }
plan-log-first = { $version }: der Startplan
plan-changed-gone-was = { $label }: nicht mehr: { $before }
plan-correct = Berichtigen
plan-log-planned = (geplant)
plan-log-agreed = vereinbart mit { $name }
plan-show-all = Alle { $n } zeigen

plan-back = ‹ Behandlung
plan-plan = Plan
plan-plan-line = Wie die Behandlung jetzt läuft, und warum. Medikamente, Therapien und Ziele stehen hier so, wie ihre eigenen Schritte es sagen.
plan-print-more = Drucken…
plan-begun = Ein Startplan ist begonnen
plan-none-yet = Noch kein Plan
plan-begun-line = Er steht bei „{ $step }“, Schritt { $n } von { $total }. Alles, was du bisher geschrieben hast, ist aufgehoben.
plan-none-line = Ein Startplan geht Schritt für Schritt durch, was schwer ist, was schon versucht wurde, wer hilft, wie es aussähe, wenn es besser wäre, und was dich erwartet. Jeder Schritt lässt sich überspringen, liegen lassen und später aufnehmen. Am Ende steht eine Seite zum Drucken.
plan-go-on = Damit weitermachen
plan-make = Startplan machen
plan-holds-already = Was schon in der Aufzeichnung steht
plan-stands-temporary = Stand jetzt, mit einer vorübergehenden Anpassung
plan-stands = Stand jetzt

plan-set-asks = Fragt: { $questions }.
plan-set-more = { $n ->
        [one] { $n } weitere lässt
       *[other] { $n } weitere lassen
    } sich in den Einstellungen ankreuzen.

plan-forms-line = Jeder dauert ein paar Minuten und führt hierher zurück. Ein Gesamtwert ist keine Diagnose.
plan-form-new = { $n ->
        [one] { $n } Frage
       *[other] { $n } Fragen
    }; noch nicht ausgefüllt
plan-form-total = { $n ->
        [one] { $n } Frage
       *[other] { $n } Fragen
    }; { $total } am { $day }
plan-form-no-total = { $n ->
        [one] { $n } Frage
       *[other] { $n } Fragen
    }; kein Gesamtwert am { $day }
plan-fill-in = Ausfüllen
plan-fill-in-named = Ausfüllen: { $name }
plan-other-forms = Andere Fragebögen ({ $n })

plan-starting-goals-line = Nicht nur weniger Symptome: Was würdest du wieder tun? Ein Ziel kann allein in Worten stehen oder mit einer Zahl verbunden sein.

plan-guide-step = Schritt
plan-done = Fertig
plan-make-version-1 = Plan machen, Version 1
plan-back-to-plan = Zurück zum Plan
plan-guide-foot = Wird beim Tippen gespeichert; du kannst jederzeit gehen. Was als vertraulich markiert ist, wird nur gedruckt, wenn du es ankreuzt.
plan-q-hard = Was ist gerade schwer?
plan-q-tried = Was wurde schon versucht?
plan-tried-line = So, wie du dich erinnerst. Was du jetzt nimmst oder tust, kommt als Nächstes.
plan-q-now = Was nimmst und tust du jetzt?
plan-q-people = Wer behandelt dich, und wer unterstützt dich?
plan-q-rhythm = Wie soll es laufen?
plan-rhythm-set = Es gibt einen Plan; das hier änderst du, indem du ihn anpasst, damit bleibt, was er vorher sagte.
plan-usual-order = Die Reihenfolge wählen: was üblich ist
plan-q-questions = Was soll der Check-in fragen?
plan-questions-line = Am besten so klein, dass 30 Sekunden reichen. Nach der Stimmung wird immer gefragt. Was schon da ist, wird nie doppelt gefragt.
plan-q-baseline = Ein Ausgangswert, um später zu vergleichen
plan-the-plan = Der Plan
plan-your-plan-1 = Dein Plan, Version 1
plan-put-off = Auf später verschoben: { $steps }.
plan-later-difficulties = was schwer ist
plan-later-tried = früher Versuchtes
plan-later-treatment = Behandlung jetzt
plan-later-people = Menschen
plan-later-goals = Ziele
plan-later-rhythm = Rhythmus
plan-later-questions = tägliche Fragen
plan-later-questionnaires = Fragebögen
plan-later-expect = was dich erwartet
plan-finished-foot = Schwierigkeiten und bisher Versuchtes lassen sich hier noch ändern; alles andere an seiner eigenen Stelle.
plan-make-foot = Er kann jetzt gemacht werden, auch wenn noch etwas leer ist. Spätere Änderungen sind Anpassungen, und jede bewahrt, was vorher war.

plan-no-people = Noch niemand hier: verschreibende Praxis, Therapeut:in, Familie, Freunde.
plan-change-named = Ändern: { $name }
plan-add-person = Person hinzufügen

plan-no-treatment = In der Aufzeichnung steht noch kein Medikament und keine Therapie.
plan-add-medicine = Medikament hinzufügen
plan-add-therapy = Therapie hinzufügen

plan-tried-kind = Versuchtes { $n }: Art
plan-which-medicine = Welches Medikament
plan-which-therapy = Welche Therapie
plan-what = Was
plan-when = Wann
plan-when-example = Frühjahr 2021
plan-highest-dose = Höchste Dosis
plan-how-often = Wie oft
plan-dose-example = 100 mg am Tag
plan-often-example = wöchentlich
plan-lasted = Wie lange
plan-lasted-example = acht Wochen
plan-how-much-help = Wie sehr hat es geholfen?
plan-remove-tried = Entfernen: { $name }
plan-remove-tried-n = Versuchtes { $n } entfernen
plan-something-tried = Etwas, das versucht wurde
plan-another = Noch etwas

plan-version-from = Version { $n }, { $day }
plan-now-on = Jetzt, { $day }
plan-side-by-side = Versionen nebeneinander
plan-this-version = Diese Version
plan-compare-with = mit
plan-as-now = der Plan, wie er jetzt ist
plan-say-the-same = Sie sagen dasselbe.
plan-lines-differ = Unterschiede in { $n } von { $total ->
        [one] { $total } Zeile
       *[other] { $total } Zeilen
    }; sie sind markiert.
plan-two-versions = Zwei Versionen nebeneinander
plan-compared-what = Was
plan-differs = Anders:
