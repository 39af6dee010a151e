# Zeilen, die mehrere gedruckte Seiten gleich haben.

paper-not-noted = nicht notiert

# Wie sehr etwas geholfen hat.
paper-helped-not-at-all = gar nicht
paper-helped-a-little = ein wenig
paper-helped-clearly = deutlich
paper-helped-very-much = sehr
paper-helped-worse = es wurde schlechter
paper-helped-not-known = nicht bekannt

# Ein Ziel.
paper-too-few-days = zu wenige Tage
paper-goal-now = { $now } ({ $n } von { $all } Tagen)
paper-goal-baseline = { $value } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
paper-goal-by = { $goal } (nach „{ $by }“)
paper-goal-closed = abgeschlossen am { $day }

# Was jemand für die Person ist.
paper-role-prescriber = verschreibende Praxis
paper-role-therapist = Therapeut:in
paper-role-support = Unterstützung
