# El gráfico de vida, su descripción y su tabla.

chart-life-span = Del { $from } al { $to }, { $length }.
chart-life-no-mood = No se muestra ninguna puntuación de ánimo.
chart-life-total-one = { $name }: { $total } el { $day }.
chart-life-totals = { $name }: { $n } puntuaciones totales, de { $first } el { $from } a { $last } el { $to }.
chart-life-sleep-mean = Sueño: { $hours } en promedio ({ $n } de { $of } noches anotadas).
chart-life-side-effects-noted = Efectos secundarios anotados: { $names }.
chart-life-events-marked = { $n ->
    [one] { $n } acontecimiento marcado.
   *[other] { $n } acontecimientos marcados.
}
chart-life-mood-trend = Ánimo, por meses: { $trend } { $when }.
chart-life-days-not-recorded = { $n ->
    [one] { $n } día sin anotar
   *[other] { $n } días sin anotar
}
chart-life-bad-days-unrated = { $n ->
    [one] { $n } día malo sin puntuar
   *[other] { $n } días malos sin puntuar
}
chart-life-n-estimated = { $n ->
    [one] { $n } estimado
   *[other] { $n } estimados
}
chart-life-mood-rated = { $n ->
    [one] Ánimo anotado en { $rated } de { $n } día ({ $more }).
   *[other] Ánimo anotado en { $rated } de { $n } días ({ $more }).
}
chart-life-mood-rated-mean = { $n ->
    [one] Ánimo anotado en { $rated } de { $n } día, media { $mean } en una escala de 0 a 10 ({ $more }).
   *[other] Ánimo anotado en { $rated } de { $n } días, media { $mean } en una escala de 0 a 10 ({ $more }).
}
chart-life-held = en pausa
chart-life-dose-planned = { $dose }, prevista
chart-life-dose-first-last = al principio { $first }, al final { $last }
chart-life-doses-missed = { $n ->
    [one] { $n } dosis olvidada
   *[other] { $n } dosis olvidadas
}
chart-life-doses-skipped = { $n ->
    [one] { $n } dosis omitida
   *[other] { $n } dosis omitidas
}
chart-life-used-as-needed = { $n ->
    [one] tomado { $n } vez cuando hizo falta
   *[other] tomado { $n } veces cuando hizo falta
}
chart-life-sessions-attended = { $n ->
    [one] { $n } sesión realizada
   *[other] { $n } sesiones realizadas
}
chart-life-sessions-missed = { $n ->
    [one] { $n } sesión perdida
   *[other] { $n } sesiones perdidas
}
chart-life-sessions-cancelled = { $n ->
    [one] { $n } sesión cancelada
   *[other] { $n } sesiones canceladas
}
chart-life-sessions-planned = { $n ->
    [one] { $n } sesión prevista
   *[other] { $n } sesiones previstas
}
chart-life-stay = del { $from } al { $to }
chart-life-stay-open = desde el { $from }
chart-life-took-part-one = { $name }: { $answer } de 10, el { $day }.
chart-life-took-part = { $name }: { $trend } { $when }; media { $mean } de 10 en { $sessions }.
chart-life-no-treatment = No se muestra ningún medicamento ni ninguna sesión.
chart-life-effect-open = { $name }: desde el { $from }, { $days } en total, como máximo { $worst }; sigue, ahora { $now }
chart-life-effect-ended = { $name }: desde el { $from }, { $days } en total, como máximo { $worst }; la última vez el { $until }
chart-life-no-side-effect = No hay ningún efecto secundario anotado en este tiempo.
chart-life-column-notes = Notas
chart-life-column-day = Día
chart-life-mood = Ánimo
chart-life-column-worst = Peor
chart-life-column-best = Mejor
chart-life-column-record = Registro
chart-life-column-rolling = Ánimo, media móvil
chart-life-not-recorded = sin anotar
chart-life-mood-not-recorded = Ánimo sin anotar
chart-life-bad-day-unrated = día malo, sin puntuar
chart-life-bad-day = día malo
chart-life-bad-day-estimated = día malo, estimado
chart-life-estimated = estimado
chart-life-recorded = anotado
chart-life-said-bad-day-unrated = Día malo, sin puntuar
chart-life-said-mean-range = Ánimo { $mean } (de { $worst } a { $best })
chart-life-said-mean-worst = Ánimo { $mean } (lo peor { $worst })
chart-life-said-mean-best = Ánimo { $mean } (lo mejor { $best })
chart-life-said-mean = Ánimo { $mean }
chart-life-said-range = Ánimo de { $worst } a { $best }
chart-life-said-worst = Ánimo, lo peor { $worst }
chart-life-said-best = Ánimo, lo mejor { $best }
chart-life-said-estimated = { $said }, estimado
chart-life-said-bad-day = { $said }. Día malo
chart-life-name-planned = { $name }, previsto

# A name and what stands in its cell.
chart-life-name-cell = { $name }: { $cell }
chart-life-column-missed = { $name }, olvidadas
chart-life-column-skipped = { $name }, omitidas
chart-life-column-as-needed = { $name }, si hace falta
chart-life-said-missed = { $n ->
    [one] { $name }: una toma olvidada
   *[other] { $name }: { $n } tomas olvidadas
}
chart-life-said-skipped = { $n ->
    [one] { $name }: una toma omitida
   *[other] { $name }: { $n } tomas omitidas
}
chart-life-said-as-needed = { $n ->
    [one] { $name }: una toma cuando hizo falta
   *[other] { $name }: { $n } tomas cuando hizo falta
}
chart-life-planned = previsto
chart-life-yes = sí
chart-life-session-attended = sesión realizada
chart-life-session-missed = sesión perdida
chart-life-session-cancelled = sesión cancelada
chart-life-session-planned = sesión prevista
chart-life-answer = { $name }: { $answer } de 10
chart-life-column-sleep = Sueño, horas
chart-life-slept = Sueño: { $hours }
chart-life-events = Acontecimientos
chart-life-event-impact = { $event } (efecto { $impact })
chart-life-column-window = Plazo de valoración
chart-life-title = Gráfico de vida
chart-life-hours = de 0 a 12 h
chart-life-hours-by-week = de 0 a 12 h por semanas
chart-life-hours-by-month = de 0 a 12 h por meses
chart-life-hours-by-quarter = de 0 a 12 h por trimestres
chart-life-today = hoy
chart-life-nothing = Del { $from } al { $to } aún no hay nada anotado.
chart-life-title-span = { $name }, del { $from } al { $to }
chart-life-as-needed = si hace falta
chart-life-bad-days = días malos
chart-life-usual-self = como suelo estar
chart-life-mild-to-severe = de leve a intenso
chart-life-sleep = Sueño
chart-life-sessions-a-quarter = sesiones al trimestre
chart-life-sessions-a-month = sesiones al mes
chart-life-hollow-no-session = hueco: sin sesión
chart-life-hollow-missed = hueco: perdida
chart-life-hollow-cancelled = hueco: cancelada
chart-life-missed = olvidada
chart-life-skipped = omitida
chart-life-taking-part = Participación
chart-life-zero-to-ten = de 0 a 10
