# Was eine Auswertung sagt: was vor und nach einer Änderung zusammenging, nie was die Ursache war.

# Der Anfang. $weeks ist „Woche 4 bis 8“ oder „8 bis 12 Sitzungen“.
review-lead-planned = Das beginnt am { $day }. Die { $n } Tage davor sind der Ausgangswert.
review-lead-before-target = Zu früh: Gezählt wird ab { $day }, mit der Zieldosis oder mit dem Letzten, was gemeinsam beginnt. Angeschaut wird es danach: { $weeks }.
review-lead-too-early-from = Zu früh, um etwas zu sagen. Angeschaut wird es ab { $day } ({ $weeks }).
review-lead-too-early = Zu früh, um etwas zu sagen. Angeschaut wird es nach { $weeks }.
review-lead-cut-short = Die nächste Änderung kam am { $day }, bevor sich diese beurteilen ließ.
review-nothing-rated = Vor der Änderung und in ihren Wochen wurde nichts bewertet; deshalb lässt sich nichts darüber sagen.
review-nothing-rated-watched = Vor der Änderung und in den beobachteten Tagen wurde nichts bewertet; deshalb lässt sich nichts darüber sagen.
review-too-few-days = Es sind zu wenige Tage, um vorher und nachher zu unterscheiden.
review-too-few-days-why = Es sind zu wenige Tage, um vorher und nachher zu unterscheiden. { $name }: { $why }.
review-none-clear = { $n ->
    [one] Das eine Ergebnis mit genug Tagen zeigt keinen klaren Unterschied. Kleine Veränderungen sind in wenigen Wochen selten zu erkennen.
   *[other] Keines von { $n } Ergebnissen mit genug Tagen zeigt einen klaren Unterschied. Kleine Veränderungen sind in wenigen Wochen selten zu erkennen.
}
review-others = { $n ->
    [one] Beim anderen Ergebnis mit genug Tagen sticht nichts hervor.
   *[other] Bei den anderen { $n } Ergebnissen mit genug Tagen sticht nichts hervor.
}
review-outcome = { $name }: vorher { $before }, nachher { $after } ({ $n_before } und { $n_after } bewertete Tage); { $verdict }.
review-not-rated = nicht bewertet

# Ein Fragebogen im Anfang; mehrere werden mit „; “ verbunden.
review-form = { $name } von { $from } auf { $to }
review-form-reliable = { $name } von { $from } auf { $to }, mehr als durch Zufall wahrscheinlich ist
review-form-chance = { $name } von { $from } auf { $to }, was Zufall sein kann

# Was man dazu wissen muss.
review-joint-two = { $names }: Der Beginn lag höchstens eine Woche auseinander. Was hier steht, gilt für beides zusammen; womit davon es einhergeht, lässt sich nicht sagen.
review-joint-more = { $names }: Der Beginn lag höchstens eine Woche auseinander. Was hier steht, gilt für alles zusammen; womit davon es einhergeht, lässt sich nicht sagen.
review-part-of-switch = „{ $name }“ gehört zu dieser Umstellung.
review-same-treatment = „{ $name }“ ist ein weiterer Schritt derselben Behandlung und reicht in diese Tage hinein.
review-quoted = „{ $name }“
review-this-one = diese hier
review-apart = { $count } Änderungen fallen in dieselben Wochen: { $all }. Sie lassen sich nicht auseinanderhalten.
review-ended-by = Die nächste Änderung kam am { $day }; die Tage von da an sind weggelassen.

# Wird jemandem gestellt, der die Person behandelt.
review-question = { $title }, seit { $day }: { $lead } Wie sehen Sie das?
review-question-short = { $title }, seit { $day }: Wie sehen Sie das?

# Wie die Zahlen entstanden sind.
review-method-baseline = Der Ausgangswert sind die 14 Tage vor dem ersten Schritt; vom Zeitfenster zählen nur die Wochen der Auswertung. Tage ohne Bewertung sind weggelassen und gezählt, nie aufgefüllt.
review-method-neighbours = Tage ähneln ihren Nachbarn und zählen deshalb als weniger, als sie sind: eine Autoregression erster Ordnung über die Tage, wie sie im Kalender liegen, effektive Tage nach Zwiers und von Storch (1995) und Students t. Ein gezeigtes 95-%-Intervall enthält den wahren Unterschied mindestens 90-mal von 100, solange die Ähnlichkeit benachbarter Tage unter 0,8 bleibt. Es braucht 10 bewertete Tage auf jeder Seite.
review-method-size = Hedges’ g ist der Unterschied in Standardabweichungen eines Tages; klein, mittel und groß sind eine Übereinkunft (Cohen 1988).
review-method-several = Mehrere Ergebnisse sind mehrere Gelegenheiten für Zufall. Eines sticht nur hervor, wenn es die Korrektur von Benjamini und Hochberg bei 5 % besteht, und nur, wenn in dieser Aufzeichnung an früheren Stellen nicht ebenso viel von selbst geschah, soweit sie dafür weit genug zurückreicht.
review-method-forms = Fragebögen: verlässliche Veränderung, Ansprechen und Remission, wie für jeden Bogen veröffentlicht.
review-method-cause = Nichts davon sagt, was wovon kommt. Eine Jahreszeit oder eine andere langsame Welle kann wie ein Unterschied aussehen; deshalb steht daneben, was sich sonst geändert hat.

# Was bei einem Ergebnis herauskommt. $way ist eines der drei.
review-better = besser
review-worse = schlechter
review-different = anders
review-not-looked-at = noch nicht angeschaut
review-verdict-not-known = lässt sich nicht sagen
review-verdict-unclear = kein klarer Unterschied
review-verdict-stands = { $way }, und sticht hervor
review-verdict-stands-among = { $way }, und sticht unter { $n } Ergebnissen hervor
review-verdict-as-before = { $way }, aber früher gab es in dieser Aufzeichnung ebenso viel von selbst
review-verdict-chance-among = { $way }, aber bei { $n } Ergebnissen kann das Zufall sein
review-verdict-chance = { $way }, aber das kann Zufall sein
review-swing-none = An keiner von { $places } früheren Stellen dieser Aufzeichnung war der Unterschied von selbst so groß.
review-swing-seldom = An { $n } von { $places } früheren Stellen dieser Aufzeichnung war der Unterschied von selbst so groß.
review-swing-usual = An { $n } von { $places } früheren Stellen dieser Aufzeichnung war der Unterschied von selbst so groß; hier ist er also nichts Ungewöhnliches.
review-medians = Der mittlere Wert (Median) war vorher { $before } und im Zeitfenster { $after }.
review-bad-days-before = { $n ->
    [one] { $n } schlechter Tag
   *[other] { $n } schlechte Tage
} ohne Bewertung davor; der Mittelwert kann deshalb besser aussehen, als es war.
review-bad-days-window = { $n ->
    [one] { $n } schlechter Tag
   *[other] { $n } schlechte Tage
} ohne Bewertung im Zeitfenster; der Mittelwert kann deshalb besser aussehen, als es war.
review-bad-days-watched = { $n ->
    [one] { $n } schlechter Tag
   *[other] { $n } schlechte Tage
} ohne Bewertung in den beobachteten Tagen; der Mittelwert kann deshalb besser aussehen, als es war.

# Warum es kein Intervall gibt. Steht nach einem Namen und einem Doppelpunkt.
review-lacking-before = { $before ->
    [one] für ein Intervall fehlt noch { $before } bewerteter Tag davor
   *[other] für ein Intervall fehlen noch { $before } bewertete Tage davor
}
review-lacking-window = { $after ->
    [one] für ein Intervall fehlt noch { $after } bewerteter Tag im Zeitfenster
   *[other] für ein Intervall fehlen noch { $after } bewertete Tage im Zeitfenster
}
review-lacking-both = für ein Intervall fehlen noch bewertete Tage: { $before } davor und { $after } im Zeitfenster
review-too-few-neighbours = zu wenige bewertete Tage folgen aufeinander, um zu sagen, wie ähnlich sich Tage sind
review-no-spread = alle Tage einer Seite haben denselben Wert
review-too-alike = die Tage ähneln sich so sehr, dass so wenige von ihnen fast nichts sagen

# Die Größe eines Unterschieds, nach Übereinkunft.
review-effect-unclear = von keinem Unterschied nicht zu unterscheiden (Hedges’ g { $g }, { $low } bis { $high })
review-effect-hardly = kaum ein Unterschied (Hedges’ g { $g }, { $low } bis { $high })
review-effect-hardly-day = kaum ein Unterschied neben dem üblichen Auf und Ab eines Tages (Hedges’ g { $g }, { $low } bis { $high })
review-effect-small = ein kleiner Unterschied (Hedges’ g { $g }, { $low } bis { $high })
review-effect-small-day = ein kleiner Unterschied neben dem üblichen Auf und Ab eines Tages (Hedges’ g { $g }, { $low } bis { $high })
review-effect-medium = ein mittlerer Unterschied (Hedges’ g { $g }, { $low } bis { $high })
review-effect-medium-day = ein mittlerer Unterschied neben dem üblichen Auf und Ab eines Tages (Hedges’ g { $g }, { $low } bis { $high })
review-effect-large = ein großer Unterschied (Hedges’ g { $g }, { $low } bis { $high })
review-effect-large-day = ein großer Unterschied neben dem üblichen Auf und Ab eines Tages (Hedges’ g { $g }, { $low } bis { $high })

# Ein Fragebogen vorher und nachher; die Teile werden mit „; “ verbunden.
review-form-not-after = im Zeitfenster noch nicht ausgefüllt
review-form-not-before = in den vier Wochen davor nicht ausgefüllt
review-form-not-filled = nicht ausgefüllt
review-form-same = derselbe Gesamtwert
review-form-lower = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
} niedriger
review-form-higher = { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkte
} höher
review-form-change-reliable = Änderungen ab { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkten
} sind wahrscheinlich kein Zufall
review-form-change-chance = Änderungen unter { $n ->
    [one] { $n } Punkt
   *[other] { $n } Punkten
} können Zufall sein
review-form-response = nach der veröffentlichten Regel heißt das Ansprechen (Response)
review-form-below = unter { $cut }, der veröffentlichten Grenze für Remission
review-form-not-below = nicht unter { $cut }, der veröffentlichten Grenze für Remission

# Was bei einer Änderung getan wurde. Nichts richtet sich nach dem Namen.
review-did-started-at = { $name } begonnen, { $amount }
review-did-started = { $name } begonnen
review-did-added-at = { $name } dazugenommen, { $amount }
review-did-added = { $name } dazugenommen
review-did-in-place-of-at = { $name } { $amount } anstelle von { $other }
review-did-in-place-of = { $name } anstelle von { $other }
review-did-switch-at = { $name } als Umstellung begonnen, { $amount }
review-did-switch = { $name } als Umstellung begonnen
review-did-raised-to = { $name } auf { $amount } erhöht
review-did-raised = { $name } erhöht
review-did-lowered-to = { $name } auf { $amount } gesenkt
review-did-lowered = { $name } gesenkt
review-did-paused = { $name } pausiert
review-did-restarted-at = { $name } wieder begonnen, { $amount }
review-did-restarted = { $name } wieder begonnen
review-did-stopped = { $name } abgesetzt
review-did-began = { $name }: Beginn
review-did-rhythm = { $name }: { $rhythm }
review-did-ended = { $name }: Ende
review-started-up-to = { $name } begonnen, bis { $amount }
review-added-up-to = { $name } dazugenommen, bis { $amount }
review-in-place-of-up-to = { $name } anstelle von { $other }, bis { $amount }
review-switch-up-to = { $name } als Umstellung begonnen, bis { $amount }
review-up-to = { $what }, bis { $amount }
review-title-together = { $names } zusammen
review-title-lowered-stopped = { $name } schrittweise gesenkt, dann abgesetzt
review-title-step-by-step = { $what }, schrittweise

# Wo eine Auswertung steht.
review-stage-early-look = { $stage }; diese Woche ist der frühe Blick: Nebenwirkungen
review-stage-planned = beginnt am { $day }
review-stage-before-last = zu früh: das Letzte davon beginnt oder erreicht seine Dosis am { $day }
review-stage-before-target = zu früh: die Zieldosis ist am { $day } erreicht
review-stage-too-early = zu früh: Woche { $done }, angeschaut in { $weeks }
review-stage-too-few-sessions = zu früh: { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
} wahrgenommen, angeschaut nach { $sessions }
review-stage-watched-until = beobachtet bis { $day }
review-stage-open = jetzt anzuschauen, bis { $day }
review-stage-ended-by = beendet durch die nächste Änderung am { $day }
review-stage-past = die Wochen endeten am { $day }
review-stage-cut-short = die nächste Änderung kam am { $day }, bevor es sich beurteilen ließ
review-week = Woche { $n }
review-weeks = Woche { $first } bis { $last }
review-sessions-range = { $first } bis { $last } Sitzungen
review-weeks-of = { $of }: { $weeks }

# Woher die Wochen kommen.
review-weeks-extended = verlängert am { $day }
review-weeks-agreed-with = wie mit { $who } vereinbart am { $day }
review-weeks-agreed = wie vereinbart am { $day }
review-usual-class = üblich für diese Gruppe ({ $class })
review-usual-medicine = üblich für die meisten Medikamente
review-usual-watch = üblich nach einer Senkung, einer Pause oder einem Ende
review-usual-rhythm = üblich nach einer Änderung des Rhythmus
review-usual-end = üblich nach einem Ende
review-usual-therapy = üblich für Therapie
review-usual-ect = üblich für EKT
review-usual-tms = üblich für TMS
review-usual-light = üblich für Lichttherapie
review-usual-programme = üblich für ein Programm
review-usual-own = wie von dir festgelegt

# Die Tage einer Auswertung.
review-span-baseline = Ausgangswert
review-span-early = Früher Blick
review-span-middle = Mitte
review-span-review = Auswertung
review-span-watched = Beobachtet

# Was neben einem Befund steht.
review-taken = wie geplant genommen an { $taken } von { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}
review-taken-missing = wie geplant genommen an { $taken } von { $n ->
    [one] { $n } Tag
   *[other] { $n } Tagen
}, { $missing } nicht eingetragen
review-effect-from-to = { $from } bis { $to }
review-effect-since = seit { $day }
review-effect-most-last = am stärksten: { $most }, zuletzt: { $last }
review-effect-suspected = vermutet: { $name }
review-effect-before = auch vor der Änderung schon da
review-other-changes = Andere Änderungen der Behandlung
review-season = Jahreszeit
review-season-from-to = erst { $from }, dann { $to }
review-life-events = Lebensereignisse
review-other-times = { $name } zu anderen Zeiten
review-sessions-fact = Sitzungen
review-sessions-before-after = davor: { $before }; im Zeitfenster: { $after }
review-habit-before = davor { $level } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
review-habit-after = im Zeitfenster { $level } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
review-habit-not-before = davor nicht beantwortet
review-habit-not-after = im Zeitfenster nicht beantwortet
review-habit-unclear = kein klarer Unterschied
