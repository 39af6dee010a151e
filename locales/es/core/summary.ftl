# Lo que está en las páginas para quienes tratan a la persona. Lo leen ellos: donde habla la persona, dice «yo».

# Cabecera y pie.
summary-for-my-prescriber = Para quien me receta
summary-for-my-therapist = Para mi terapeuta
summary-for-a-second-opinion = Para una segunda opinión
summary-for-our-talk = Para nuestra conversación conjunta
summary-title-for = Para { $name }, { $day }
summary-month-for = { $month }, para { $name }
summary-reported = Datos de la propia persona.
summary-foot = Los números vienen de autoevaluaciones diarias; los días sin anotar se dejan fuera, nunca se suponen. No es un diagnóstico.
summary-days = del { $from } al { $to } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
summary-since-visit = desde la última visita el { $day } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
summary-since = desde el { $day } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
summary-coverage = { $n ->
    [one] { $n } día
   *[other] { $n } días
}, { $missing } sin registro diario
summary-more-questions = { $question } (anotadas además: { $n })

# Medicamentos.
summary-now-changed = Ahora { $n ->
    [one] { $n } medicamento
   *[other] { $n } medicamentos
}. Último cambio: { $change }
summary-now-unchanged = Ahora { $n ->
    [one] { $n } medicamento
   *[other] { $n } medicamentos
}. Sin cambios en estos días.
summary-if-needed = { $name }, si hace falta
summary-paused = en pausa
summary-not-taken = sin tomar
summary-for-so-long = { $dose } ({ $lasted })
summary-used = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}; la última, { $last }
summary-no-use = ningún uso anotado
summary-change-from-to = { $did }, de { $from } a { $to }
summary-change-was = { $did } (antes { $was })
summary-change-planned = previsto: { $what }
summary-no-dose-planned = aún sin dosis previstas
summary-doses-not-recorded = sin anotar ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
summary-doses-taken = { $taken } de { $n ->
    [one] { $n } día
   *[other] { $n } días
}
summary-doses-taken-missing = { $taken } de { $n ->
    [one] { $n } día
   *[other] { $n } días
}, { $missing } sin anotar

# Lo que se probó.
summary-months = de { $from } a { $to }
summary-review-keep = valoración: mantener
summary-review-change = valoración: cambiar
summary-review-stop = valoración: terminar
summary-review-unclear = valoración: sin aclarar
summary-review-extend = valoración: volver a mirar

# Efectos secundarios, sueño y qué más cambió.
summary-no-side-effects = Sin efectos secundarios anotados.
summary-side-effect = { $name }, { $strength }, { $when }.
summary-side-effect-untold = { $name }, { $strength }, { $when }, aún sin mencionar.
summary-strength-now = { $worst }, ahora { $last }
summary-from-to-gone = del { $from } al { $to }; ya no está
summary-since-day = desde el { $day }
summary-sleep = Sueño: { $hours } en promedio ({ $n } de { $all } noches anotadas).
summary-rhythm-changed = { $day }: { $name }, antes { $from }, ahora { $to }.
summary-days-a-week = { $name }: { $rate } días por semana ({ $recorded } de { $days ->
    [one] { $days } día anotado
   *[other] { $days } días anotados
}).
summary-days-a-week-before = { $name }: { $rate } días por semana ({ $recorded } de { $days ->
    [one] { $days } día anotado
   *[other] { $days } días anotados
}; antes { $before }).
summary-amount-a-week = { $name }: { $amount } por semana ({ $n ->
    [one] { $n } día anotado
   *[other] { $n } días anotados
}).

# Seguridad.
summary-sign-not-met = Señal de aviso «{ $sign }»: no apareció en estos días.
summary-sign-began = Señal de aviso «{ $sign }», comienzo: { $days }.
summary-safety-plan = Tengo un plan de seguridad y lo llevo conmigo.
summary-no-safety-plan = En este historial no he escrito un plan de seguridad.

# Terapia.
summary-waiting-since = en espera desde el { $day }
summary-from-day = desde el { $day }
summary-felt-heard = Sentí que me escuchaban
summary-what-matters = Lo que me importa
summary-way-of-working = La forma de trabajar
summary-took-part = Pude participar
summary-mean = { $mean } (n = { $n })
summary-none = sin datos
summary-0-to-10 = 0 a 10
summary-before-that = Antes
summary-these-days = Estos días
summary-last = Última
summary-in-the-way = Se interpuso: { $words }
summary-learnt = Aprendido: { $words }
summary-homework-open = pendiente
summary-homework-done = hecha
summary-homework-partly = en parte
summary-homework-not-done = no hecha
summary-homework-set-aside = dejada a un lado
summary-skill-used = { $n ->
    [one] { $n } vez
   *[other] { $n } veces
}, puntuadas: { $rated }

# El centro de las puntuaciones es su mediana.
summary-skill-lower = { $points } menos (mediana), n = { $n }
summary-skill-higher = { $points } más (mediana), n = { $n }
summary-skill-same = igual (mediana), n = { $n }
summary-take-away = Me llevo: { $words }

# Cuestionarios.
summary-lowest = Más bajo
summary-now = Ahora
summary-first = Primero
summary-score-lower = { $total }, { $points } menos
summary-score-higher = { $total }, { $points } más
summary-score-same = { $total }, igual
summary-score-reliable = { $said }: cambio fiable
summary-score-below = { $said }; por debajo de { $cut } desde hace { $weeks } sem.
summary-item-nine = Pregunta 9
summary-item-nine-now = { $n } de 3 ({ $day })

# Costes.
summary-in-all = en total

# La hoja de un mes.
summary-row-mood = Ánimo, 0 a 10
summary-row-sleep = Sueño, h:min
summary-row-session = Sesión
summary-row-0-to-10 = { $name }, 0 a 10
summary-row-0-to-3 = { $name }, 0 a 3
summary-row-minutes = { $name }, min
summary-row-hours = { $name }, h

# En una celda del ancho de un día: lo más corto posible.
summary-yes = sí
summary-no = no
summary-bad = malo

# Carriles que no caben en un gráfico.
summary-medicines = { $n ->
    [one] { $n } medicamento
   *[other] { $n } medicamentos
}
summary-courses = { $n ->
    [one] { $n } terapia
   *[other] { $n } terapias
}
summary-side-effects = { $n ->
    [one] { $n } efecto secundario
   *[other] { $n } efectos secundarios
}
summary-not-drawn = Sin dibujar por falta de espacio: { $what }.
