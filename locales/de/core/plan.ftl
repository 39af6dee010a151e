# Was der Plan sagt und was sich in der Behandlung geändert hat.

plan-order = Reihenfolge
plan-meetings = Termine in der verschreibenden Praxis
plan-check-in = Check-in
plan-intention = Ich habe vor
plan-goal = Ziel
plan-goal-by = { $goal }, bis { $day }
plan-about = gegen { $time }
plan-paused = pausiert
plan-waiting = wartet auf einen Platz
plan-every-weeks = { $n ->
    [one] jede Woche
   *[other] alle { $n } Wochen
}
plan-order-together = Medikament und Therapie gemeinsam
plan-order-therapy-first = zuerst Therapie, Medikament bei Bedarf
plan-order-medicine-first = zuerst Medikament, Therapie, sobald sie möglich ist
plan-order-open = noch nicht entschieden
plan-no-longer = { $label }, nicht mehr: { $before }

# Schritte der Behandlung. Nichts richtet sich nach dem Namen.
plan-therapy-began = { $name }: Beginn, { $rhythm }
plan-therapy-rhythm = { $name }: { $rhythm }
plan-therapy-ended = { $name }: Ende
plan-step-started = { $name } begonnen
plan-step-raised = { $name } erhöht
plan-step-raised-to = { $name } auf { $amount } erhöht
plan-step-lowered = { $name } gesenkt
plan-step-lowered-to = { $name } auf { $amount } gesenkt
plan-step-times = { $name }: Zeiten geändert
plan-step-times-to = { $name }: Zeiten geändert, { $schedule }
plan-step-switch = { $name } als Umstellung begonnen
plan-step-added = { $name } dazugenommen
plan-step-paused = { $name } pausiert
plan-step-restarted = { $name } wieder begonnen
plan-step-stopped = { $name } abgesetzt
plan-step-with = { $step }, { $amount } { $schedule }
