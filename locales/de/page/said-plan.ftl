said-plan-order-together = Beides zusammen
said-plan-order-therapy = Erst Therapie
said-plan-order-medicine = Erst Medikament
said-plan-order-open = Noch nicht entschieden

# Warum sich der Plan geändert hat.
said-plan-reason-first = Der Startplan
said-plan-reason-symptoms = Symptome haben sich geändert
said-plan-reason-side-effect = Eine Nebenwirkung
said-plan-reason-season = Die Jahreszeit
said-plan-reason-life-event = Etwas im Leben
said-plan-reason-cost = Kosten oder Zugang
said-plan-reason-review = Eine Auswertung, wie vereinbart
said-plan-reason-temporary = Eine vorübergehende Änderung hat ihr Datum erreicht
said-plan-something-else = Etwas anderes

said-plan-part-rhythm = Wie es läuft
said-plan-part-medicine = Medikamente
said-plan-part-therapy = Therapie
said-plan-part-intention = Was ich mir vornehme
said-plan-part-goal = Ziele

said-plan-then-back = danach zurückgenommen
said-plan-then-stayed = danach geblieben
said-plan-then-longer = danach verlängert

said-plan-goal-reached = Erreicht
said-plan-goal-changed = Ein anderes Ziel tritt an seine Stelle
said-plan-goal-set-aside = Beiseitegelegt
said-plan-goal-closed-reached = Abgeschlossen: erreicht
said-plan-goal-closed-changed = Abgeschlossen: ein anderes Ziel trat an seine Stelle

said-plan-experiment-keep-on = Weitermachen
said-plan-experiment-drop = Sein lassen
said-plan-experiment-change = Ändern
said-plan-experiment-unclear = Unklar
said-plan-experiment-kept-on = weitergeführt
said-plan-experiment-dropped = nicht weitergeführt
said-plan-experiment-changed = geändert
said-plan-experiment-was-unclear = unklar
said-plan-experiment-due = steht zur Auswertung an
said-plan-experiment-running = läuft
said-plan-experiment-planned = beginnt später
said-plan-experiment-ended = vorbei

said-plan-layer-body = Körper
said-plan-layer-mind = Psyche
said-plan-layer-body-line = Körper: Schlaf, Energie, Appetit
said-plan-layer-mind-line = Psyche: Sorgen, Gedanken, Antrieb

said-plan-tried-medicine = Medikament
said-plan-tried-therapy = Therapie

said-plan-helped-not = Gar nicht
said-plan-helped-little = Ein wenig
said-plan-helped-clearly = Deutlich
said-plan-helped-much = Sehr
said-plan-helped-worse = Es wurde schlimmer
said-plan-helped-unknown = Kann ich nicht sagen

# Die Schritte des Startplans, kurz.
said-plan-starting-difficulties = Was schwer ist
said-plan-starting-tried = Früher versucht
said-plan-starting-treatment = Behandlung jetzt
said-plan-starting-people = Menschen
said-plan-starting-goals = Ziele
said-plan-starting-rhythm = Rhythmus
said-plan-starting-questions = Tägliche Fragen
said-plan-starting-questionnaires = Fragebögen
said-plan-starting-expect = Was dich erwartet
said-plan-starting-plan = Der Plan

said-plan-every-weeks = { $n ->
        [1] jede Woche
       *[other] alle { $n } Wochen
    }

# Was die Aufzeichnung über einen Messwert vor einem Tag sagt, als Ausgangswert.
said-plan-measured-none = In den 35 Tagen davor nicht ausgefüllt.
said-plan-measured-total = Der letzte Gesamtwert ist { $value }, vom { $day } (n = 1).
said-plan-measured-few = { $n } der { $days } Tage davor sind bewertet: zu wenige für einen Mittelwert.
said-plan-measured-mean = In der Aufzeichnung war der Mittelwert { $value } ({ $n } der { $days } Tage davor sind bewertet).

# Ein Ziel: $name ist, was gemessen wird, $from und $to sind Zahlen, $by ist ein Tag.
said-plan-goal-by = Zu erreichen bis zum { $by }.
said-plan-goal-unmeasured = Nicht mit einer Zahl gemessen.
said-plan-goal-with-n = { $value } (n = { $n })
said-plan-goal-name = { $name }.
said-plan-goal-name-by = { $name }, bis zum { $by }.
said-plan-goal-from = { $name }: von { $from }.
said-plan-goal-from-by = { $name }: von { $from }, bis zum { $by }.
said-plan-goal-to = { $name }: auf { $to }.
said-plan-goal-to-by = { $name }: auf { $to }, bis zum { $by }.
said-plan-goal-from-to = { $name }: von { $from } auf { $to }.
said-plan-goal-from-to-by = { $name }: von { $from } auf { $to }, bis zum { $by }.
# Jetzt; dasselbe am Ende eines abgeschlossenen Ziels hat -end.
said-plan-goal-too-little = Es ist zu wenig eingetragen, um zu sagen, wie es jetzt steht: bewertet { $n } der letzten { $days } Tage.
said-plan-goal-too-little-end = Es ist zu wenig eingetragen, um zu sagen, wie es am Ende stand: bewertet { $n } der letzten { $days } Tage.
said-plan-goal-no-total = In den letzten 35 Tagen nicht ausgefüllt.
said-plan-goal-mean =
    Jetzt { $value }: der Mittelwert { $n ->
        [one] von { $n } bewerteten Tag
       *[other] von { $n } bewerteten Tagen
    } unter den letzten { $days } ({ $missing ->
        [one] { $missing } fehlt
       *[other] { $missing } fehlen
    }).
said-plan-goal-mean-end =
    Am Ende { $value }: der Mittelwert { $n ->
        [one] von { $n } bewerteten Tag
       *[other] von { $n } bewerteten Tagen
    } unter den letzten { $days } ({ $missing ->
        [one] { $missing } fehlt
       *[other] { $missing } fehlen
    }).
said-plan-goal-total = Jetzt { $value }, der neueste Gesamtwert (n = { $n }).
said-plan-goal-total-end = Am Ende { $value }, der neueste Gesamtwert (n = { $n }).
said-plan-goal-there = Das ist am Zielwert oder darüber hinaus.
said-plan-goal-not-there = Der Zielwert ist noch nicht erreicht.
said-plan-goal-recorded = { $recorded } von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } eingetragen, seit es begann.
said-plan-goal-totals = { $recorded ->
        [one] { $recorded } Gesamtwert
       *[other] { $recorded } Gesamtwerte
    } seit dem Beginn vor { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    }.

said-plan-done =
    An { $done } von { $days ->
        [one] { $days } Tag
       *[other] { $days } Tagen
    } gemacht, an { $not } nicht gemacht, an { $missing } nichts gesagt.
