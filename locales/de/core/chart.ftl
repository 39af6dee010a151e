# Diagramme: Beschriftungen der Bahnen und die Sätze daneben.

chart-mood = Stimmung
chart-all-medicines = Alle Medikamente
chart-every-day-recorded = jeder Tag eingetragen
chart-not-recorded = { $missing } von { $days ->
    [one] { $days } Tag
   *[other] { $days } Tagen
} nicht eingetragen

# Der Satz über der Lebenslinie. $when sind Monate: „März bis August 2026“; $missing ist einer der beiden oben; $bad zählt schlechte Tage.
chart-mood-unrated = { $when }. Die Stimmung wurde an keinem dieser { $days } Tage bewertet.
chart-mood-ends = { $when }. Stimmung { $first } in den ersten vier Wochen ({ $rated_first }), { $last } in den letzten vier ({ $rated_last }); { $missing }{ $bad ->
    [0] { "" }
    [1] , davon ein schlechter Tag ohne Bewertung
   *[other] , davon { $bad } schlechte Tage ohne Bewertung
}.
chart-mood-mean = { $when }. Stimmung im Mittel { $mean } ({ $rated }); { $missing }{ $bad ->
    [0] { "" }
    [1] , davon ein schlechter Tag ohne Bewertung
   *[other] , davon { $bad } schlechte Tage ohne Bewertung
}.

# Zwei Zeiträume nebeneinander.
chart-minutes = { $n } min
chart-percent-of-days = { $n } % der Tage
chart-points = { $n } Punkte
chart-longer = { $size } länger
chart-shorter = { $size } kürzer
chart-higher = { $size } höher
chart-lower = { $size } niedriger
chart-compare-nothing = Nichts zum Vergleichen: Eine Seite hat keinen Tag mit einem Wert.
# $by, $low and $high are such as “1.2 higher”.
chart-compare-unclear = Spätere Tage: { $by } (95-%-Intervall von { $low } bis { $high }), kein klarer Unterschied.
chart-compare-clear = Spätere Tage: { $by } (95-%-Intervall von { $low } bis { $high }).
chart-compare-chance = Spätere Tage: { $by } (95-%-Intervall von { $low } bis { $high }). Bei { $n } betrachteten Dingen kann ein solcher Unterschied Zufall sein.
chart-compare-few-days = Spätere Tage: { $by }. Zu wenige Tage, um zu sagen, wie sicher das ist: Auf jeder Seite braucht es { $n } mit einem Wert.
chart-compare-few-neighbours = Spätere Tage: { $by }. Zu wenige Tage folgen aufeinander, um zu sagen, wie sicher das ist.
chart-compare-no-spread = Spätere Tage: { $by }. Alle Tage einer Seite haben denselben Wert; wie sicher das ist, lässt sich nicht sagen.
chart-compare-too-alike = Spätere Tage: { $by }. Die Tage ähneln einander zu sehr, um zu sagen, wie sicher das ist.
chart-and-more = und noch { $n }
chart-sessions-missed = { $n ->
    [one] { $n } Sitzung versäumt
   *[other] { $n } Sitzungen versäumt
}
chart-totals = { $name }: { $before } am { $on }, dann { $after } am { $later }.
chart-totals-reliable = { $name }: { $before } am { $on }, dann { $after } am { $later }; eine verlässliche Veränderung.
chart-totals-less = { $name }: { $before } am { $on }, dann { $after } am { $later }; weniger als eine verlässliche Veränderung.

# Bahnen von Dosen, Sitzungen, Fragebögen und Nebenwirkungen.
chart-days-to = { $from } bis { $to }
chart-since = seit { $day }
chart-paused = pausiert
chart-dose-if-needed = { $each } bei Bedarf
chart-dose-times-a-day = { $each } { $n ->
    [2] zweimal am Tag
   *[other] { $n }-mal am Tag
}
chart-session = { $name }: Sitzung { $number }
chart-after-session = { $n ->
    [one] der Tag nach Sitzung { $number }
   *[other] { $n } Tage nach Sitzung { $number }
}
chart-score = von { $first } auf { $last }: verlässliche Veränderung
chart-score-below = von { $first } auf { $last }: verlässliche Veränderung, unter { $cut }
chart-gone-by-week = bis Woche { $n } weg
chart-gone-in = im { $month } weg
chart-remission-below = Remission unter { $n }
chart-felt-heard = Gehört gefühlt
chart-what-matters = Was wichtig ist
chart-way-of-working = Arbeitsweise
chart-taking-part = Mitmachen
chart-no-session = Keine wahrgenommene Sitzung in diesen Tagen.
chart-working-together = Nach { $said } von { $n ->
    [one] { $n } wahrgenommenen Sitzung
   *[other] { $n } wahrgenommenen Sitzungen
} wurde etwas zur Zusammenarbeit gesagt.
chart-cost-unread = Nicht enthalten: { $unread } von { $all ->
    [one] { $all } Kostenangabe
   *[other] { $all } Kostenangaben
} (kein genauer Betrag oder andere Währung).
chart-cost-undated = Was bei { $n ->
    [one] { $n } Medikament
   *[other] { $n } Medikamenten
} als Kosten notiert ist, hat keinen Tag und ist nicht enthalten; Kosten geholter Packungen schon.
chart-no-review-yet = Noch keine Änderung der Behandlung hat die Wochen ihrer Auswertung erreicht. Sobald es so weit ist, werden hier die Tage davor und danach gezeichnet.

# Was jedes Bild zeigt, in einer Liste auf der Befehlszeile.
chart-says-life = Die Lebenskurve: alles auf einer Zeitachse.
chart-says-sleep = Nächte vom Einschlafen bis zum Aufwachen, über Mitternacht.
chart-says-adherence = Genommene Dosen, ein Kästchen am Tag für jedes Medikament.
chart-says-questionnaire = Ein Fragebogen über seinen Bereichen, verlässliche Veränderungen markiert (--instrument, sonst phq9).
chart-says-pixels = Stimmung, ein Kästchen am Tag.
chart-says-variability = Stimmung und ihr Schwanken von Tag zu Tag, nach Monaten.
chart-says-season = Stimmung nach Monaten, die Jahre übereinander.
chart-says-side-effect = Nebenwirkungen, so stark, wie sie waren, unter den Dosen.
chart-says-cost = Was Medikamente und Sitzungen kosten, nach Monaten.
chart-says-skills = Belastung vor und nach jeder genutzten Fertigkeit.
chart-says-balance = Was geplant war und was stattfand, nach Wochen.
chart-says-treatment = Medikamente und Therapie auf einer Zeitachse.
chart-says-before-after = Jedes Ergebnis vor einer Änderung und in den Wochen ihrer Auswertung (--review N, sonst die neueste).
chart-says-together = Stimmung an Tagen mit und ohne jede Gewohnheit.
