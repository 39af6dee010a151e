# Lo que dice el plan y qué cambió en el tratamiento.

plan-order = Orden
plan-meetings = Citas con quien me receta
plan-check-in = Registro diario
plan-intention = Me propongo
plan-goal = Meta
plan-goal-by = { $goal }, para el { $day }
plan-about = { $time }, más o menos
plan-paused = en pausa
plan-waiting = en espera de plaza
plan-every-weeks = { $n ->
    [one] cada semana
   *[other] cada { $n } semanas
}
plan-order-together = medicación y terapia juntas
plan-order-therapy-first = primero terapia, medicación si hace falta
plan-order-medicine-first = primero medicación, terapia cuando se pueda empezar
plan-order-open = aún sin decidir
plan-no-longer = { $label }, ya no: { $before }

# Pasos del tratamiento. Nada concuerda con el nombre.
plan-therapy-began = { $name }: inicio, { $rhythm }
plan-therapy-rhythm = { $name }: { $rhythm }
plan-therapy-ended = { $name }: fin
plan-step-started = { $name }: inicio
plan-step-raised = { $name }: aumento
plan-step-raised-to = { $name }: aumento a { $amount }
plan-step-lowered = { $name }: reducción
plan-step-lowered-to = { $name }: reducción a { $amount }
plan-step-times = { $name }: cambio de horario
plan-step-times-to = { $name }: cambio de horario, { $schedule }
plan-step-switch = { $name }: inicio por cambio
plan-step-added = { $name }: se añade
plan-step-paused = { $name }: pausa
plan-step-restarted = { $name }: nuevo inicio
plan-step-stopped = { $name }: fin
plan-step-with = { $step }, { $amount } { $schedule }
