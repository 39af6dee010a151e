# Lo que dice una valoración: qué fue junto antes y después de un cambio, nunca cuál fue la causa.

# El comienzo. $weeks es «semanas 4 a 8» o «8 a 12 sesiones».
review-lead-planned = Esto empieza el { $day }. Los { $n } días anteriores son el valor de partida.
review-lead-before-target = Demasiado pronto: se cuenta desde el { $day }, con la dosis prevista o con lo último de lo que empieza junto. Se mira después: { $weeks }.
review-lead-too-early-from = Demasiado pronto para decir algo. Se mira desde el { $day } ({ $weeks }).
review-lead-too-early = Demasiado pronto para decir algo. Se mira después de { $weeks }.
review-lead-cut-short = El siguiente cambio llegó el { $day }, antes de que este se pudiera valorar.
review-nothing-rated = No se puntuó nada antes del cambio ni en sus semanas, así que no se puede decir nada sobre él.
review-nothing-rated-watched = No se puntuó nada antes del cambio ni en los días observados, así que no se puede decir nada sobre él.
review-too-few-days = Hay muy pocos días para distinguir el antes del después.
review-too-few-days-why = Hay muy pocos días para distinguir el antes del después. { $name }: { $why }.
review-none-clear = { $n ->
    [one] El único resultado con días suficientes no muestra una diferencia clara. Los cambios pequeños rara vez se distinguen en pocas semanas.
   *[other] Ninguno de los { $n } resultados con días suficientes muestra una diferencia clara. Los cambios pequeños rara vez se distinguen en pocas semanas.
}
review-others = { $n ->
    [one] En el otro resultado con días suficientes no destaca nada.
   *[other] En los otros { $n } resultados con días suficientes no destaca nada.
}
review-outcome = { $name }: antes { $before }, después { $after } ({ $n_before } y { $n_after } días puntuados); { $verdict }.
review-not-rated = sin puntuar

# Un cuestionario en el comienzo; varios se unen con «; ».
review-form = { $name } de { $from } a { $to }
review-form-reliable = { $name } de { $from } a { $to }, más de lo que es probable por azar
review-form-chance = { $name } de { $from } a { $to }, lo que puede ser azar

# Lo que hay que saber con ello.
review-joint-two = { $names }: empezaron con una semana de diferencia como mucho. Lo que se dice aquí vale para las dos cosas juntas; no se puede saber con cuál de ellas va.
review-joint-more = { $names }: empezaron con una semana de diferencia como mucho. Lo que se dice aquí vale para todo junto; no se puede saber con qué parte va.
review-part-of-switch = «{ $name }» forma parte de este cambio.
review-same-treatment = «{ $name }» es otro paso del mismo tratamiento y llega a estos días.
review-quoted = «{ $name }»
review-this-one = este
review-apart = { $count } cambios caen en las mismas semanas: { $all }. No se pueden distinguir.
review-ended-by = El siguiente cambio llegó el { $day }; los días desde entonces no se cuentan.

# Se le pregunta a quien trata a la persona.
review-question = { $title }, desde el { $day }: { $lead } ¿Cómo se puede entender esto?
review-question-short = { $title }, desde el { $day }: ¿cómo se puede entender esto?

# Cómo se hicieron los números.
review-method-baseline = El valor de partida son los 14 días antes del primer paso; del plazo cuentan solo las semanas de la valoración. Los días sin puntuar se dejan fuera y se cuentan, nunca se rellenan.
review-method-neighbours = Los días se parecen a sus vecinos, por eso cuentan como menos de los que son: una autorregresión de primer orden sobre los días tal como están en el calendario, días efectivos según Zwiers y von Storch (1995) y la t de Student. Un intervalo del 95 % que se muestra contiene la diferencia verdadera al menos 90 veces de cada 100 mientras el parecido entre días vecinos quede por debajo de 0,8. Necesita 10 días puntuados en cada lado.
review-method-size = La g de Hedges es la diferencia en desviaciones estándar de un día; pequeña, mediana y grande son una convención (Cohen 1988).
review-method-several = Varios resultados son varias ocasiones para el azar. Uno destaca solo tras la corrección de Benjamini y Hochberg al 5 %, y solo si este historial no varió tanto por sí solo en momentos anteriores, cuando se remonta lo bastante para saberlo.
review-method-forms = Cuestionarios: cambio fiable, respuesta y remisión según lo publicado para cada uno.
review-method-cause = Nada de esto dice qué causó qué. Una estación u otra oscilación lenta puede parecer una diferencia; por eso al lado está qué más cambió.

# A qué llega un resultado. $way es uno de los tres.
review-better = mejor
review-worse = peor
review-different = distinto
review-not-looked-at = aún sin mirar
review-verdict-not-known = no se puede decir
review-verdict-unclear = sin diferencia clara
review-verdict-stands = { $way }, y destaca
review-verdict-stands-among = { $way }, y destaca entre { $n } resultados
review-verdict-as-before = { $way }, pero este historial ya varió tanto antes por sí solo
review-verdict-chance-among = { $way }, pero entre { $n } resultados puede ser azar
review-verdict-chance = { $way }, pero puede ser azar
review-swing-none = En ninguno de { $places } momentos anteriores de este historial la diferencia fue tan grande por sí sola.
review-swing-seldom = En { $n } de { $places } momentos anteriores de este historial la diferencia fue tan grande por sí sola.
review-swing-usual = En { $n } de { $places } momentos anteriores de este historial la diferencia fue tan grande por sí sola, así que aquí no es nada fuera de lo común.
review-medians = El valor central (mediana) fue { $before } antes y { $after } en el plazo.
review-bad-days-before = { $n ->
    [one] { $n } día malo
   *[other] { $n } días malos
} sin puntuar antes; la media puede parecer mejor de lo que fue.
review-bad-days-window = { $n ->
    [one] { $n } día malo
   *[other] { $n } días malos
} sin puntuar en el plazo; la media puede parecer mejor de lo que fue.
review-bad-days-watched = { $n ->
    [one] { $n } día malo
   *[other] { $n } días malos
} sin puntuar en los días observados; la media puede parecer mejor de lo que fue.

# Por qué no hay intervalo. Va después de un nombre y dos puntos.
review-lacking-before = { $before ->
    [one] para un intervalo falta { $before } día puntuado antes
   *[other] para un intervalo faltan { $before } días puntuados antes
}
review-lacking-window = { $after ->
    [one] para un intervalo falta { $after } día puntuado en el plazo
   *[other] para un intervalo faltan { $after } días puntuados en el plazo
}
review-lacking-both = para un intervalo faltan días puntuados: { $before } antes y { $after } en el plazo
review-too-few-neighbours = hay muy pocos días puntuados seguidos para saber cuánto se parecen los días
review-no-spread = todos los días de un lado tienen el mismo valor
review-too-alike = los días se parecen tanto que tan pocos no dicen casi nada

# El tamaño de una diferencia, por convención.
review-effect-unclear = no se distingue de que no haya diferencia (g de Hedges { $g }, de { $low } a { $high })
review-effect-hardly = casi ninguna diferencia (g de Hedges { $g }, de { $low } a { $high })
review-effect-hardly-day = casi ninguna diferencia frente a los altibajos habituales de un día (g de Hedges { $g }, de { $low } a { $high })
review-effect-small = una diferencia pequeña (g de Hedges { $g }, de { $low } a { $high })
review-effect-small-day = una diferencia pequeña frente a los altibajos habituales de un día (g de Hedges { $g }, de { $low } a { $high })
review-effect-medium = una diferencia mediana (g de Hedges { $g }, de { $low } a { $high })
review-effect-medium-day = una diferencia mediana frente a los altibajos habituales de un día (g de Hedges { $g }, de { $low } a { $high })
review-effect-large = una diferencia grande (g de Hedges { $g }, de { $low } a { $high })
review-effect-large-day = una diferencia grande frente a los altibajos habituales de un día (g de Hedges { $g }, de { $low } a { $high })

# Un cuestionario antes y después; las partes se unen con «; ».
review-form-not-after = aún sin rellenar en el plazo
review-form-not-before = sin rellenar en las cuatro semanas anteriores
review-form-not-filled = sin rellenar
review-form-same = la misma puntuación total
review-form-lower = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
} menos
review-form-higher = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
} más
review-form-change-reliable = es poco probable que los cambios de { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
} o más sean azar
review-form-change-chance = los cambios de menos de { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
} pueden ser azar
review-form-response = según la regla publicada, esto se llama respuesta
review-form-below = por debajo de { $cut }, el límite publicado para la remisión
review-form-not-below = no por debajo de { $cut }, el límite publicado para la remisión

# Qué se hizo en un cambio. Nada concuerda con el nombre.
review-did-started-at = { $name }: inicio, { $amount }
review-did-started = { $name }: inicio
review-did-added-at = { $name }: se añade, { $amount }
review-did-added = { $name }: se añade
review-did-in-place-of-at = { $name } { $amount } en lugar de { $other }
review-did-in-place-of = { $name } en lugar de { $other }
review-did-switch-at = { $name }: inicio por cambio, { $amount }
review-did-switch = { $name }: inicio por cambio
review-did-raised-to = { $name }: aumento a { $amount }
review-did-raised = { $name }: aumento
review-did-lowered-to = { $name }: reducción a { $amount }
review-did-lowered = { $name }: reducción
review-did-paused = { $name }: pausa
review-did-restarted-at = { $name }: nuevo inicio, { $amount }
review-did-restarted = { $name }: nuevo inicio
review-did-stopped = { $name }: fin
review-did-began = { $name }: inicio
review-did-rhythm = { $name }: { $rhythm }
review-did-ended = { $name }: fin
review-started-up-to = { $name }: inicio, hasta { $amount }
review-added-up-to = { $name }: se añade, hasta { $amount }
review-in-place-of-up-to = { $name } en lugar de { $other }, hasta { $amount }
review-switch-up-to = { $name }: inicio por cambio, hasta { $amount }
review-up-to = { $what }, hasta { $amount }
review-title-together = { $names }, a la vez
review-title-lowered-stopped = { $name }: reducción gradual, después fin
review-title-step-by-step = { $what }, paso a paso

# En qué punto está una valoración.
review-stage-early-look = { $stage }; esta semana es la primera mirada: efectos secundarios
review-stage-planned = empieza el { $day }
review-stage-before-last = demasiado pronto: lo último empieza o alcanza su dosis el { $day }
review-stage-before-target = demasiado pronto: la dosis prevista se alcanza el { $day }
review-stage-too-early = demasiado pronto: semana { $done }; se mira más adelante ({ $weeks })
review-stage-too-few-sessions = demasiado pronto: { $n ->
    [one] { $n } sesión realizada
   *[other] { $n } sesiones realizadas
}; se mira después de { $sessions }
review-stage-watched-until = en observación hasta el { $day }
review-stage-open = para mirar ahora, hasta el { $day }
review-stage-ended-by = terminó con el siguiente cambio el { $day }
review-stage-past = sus semanas terminaron el { $day }
review-stage-cut-short = el siguiente cambio llegó el { $day }, antes de que se pudiera valorar
review-week = semana { $n }
review-weeks = semanas { $first } a { $last }
review-sessions-range = { $first } a { $last } sesiones
review-weeks-of = { $of }: { $weeks }

# De dónde vienen las semanas.
review-weeks-extended = ampliado el { $day }
review-weeks-agreed-with = según lo acordado con { $who } el { $day }
review-weeks-agreed = según lo acordado el { $day }
review-usual-class = lo habitual en esta clase ({ $class })
review-usual-medicine = lo habitual en la mayoría de los medicamentos
review-usual-watch = lo habitual tras una reducción, una pausa o un fin
review-usual-rhythm = lo habitual tras un cambio de ritmo
review-usual-end = lo habitual tras un fin
review-usual-therapy = lo habitual en terapia
review-usual-ect = lo habitual en TEC
review-usual-tms = lo habitual en EMT
review-usual-light = lo habitual en la fototerapia
review-usual-programme = lo habitual en un programa
review-usual-own = como tú lo fijaste

# Los días de una valoración.
review-span-baseline = Valor de partida
review-span-early = Primera mirada
review-span-middle = Mitad
review-span-review = Valoración
review-span-watched = En observación

# Lo que está al lado de un hallazgo.
review-taken = según lo previsto { $taken } de { $n ->
    [one] { $n } día
   *[other] { $n } días
}
review-taken-missing = según lo previsto { $taken } de { $n ->
    [one] { $n } día
   *[other] { $n } días
}, { $missing } sin anotar
review-effect-from-to = del { $from } al { $to }
review-effect-since = desde el { $day }
review-effect-most-last = como máximo { $most }, al final { $last }
review-effect-suspected = sospecha: { $name }
review-effect-before = ya estaba antes del cambio
review-other-changes = Otros cambios de tratamiento
review-season = Época del año
review-season-from-to = de { $from } a { $to }
review-life-events = Acontecimientos
review-other-times = { $name } a otras horas
review-sessions-fact = Sesiones
review-sessions-before-after = antes: { $before }; en el plazo: { $after }
review-habit-before = antes { $level } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
review-habit-after = en el plazo { $level } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
review-habit-not-before = sin responder antes
review-habit-not-after = sin responder en el plazo
review-habit-unclear = sin diferencia clara
