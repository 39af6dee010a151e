# Las imágenes junto al gráfico de vida: títulos, claves, descripciones, tablas.

chart-pictures-dose-taken = tomada
chart-pictures-dose-partly = tomada en parte
chart-pictures-dose-skipped = omitida a propósito
chart-pictures-dose-missed = olvidada
chart-pictures-dose-not-recorded = sin anotar
chart-pictures-adherence = Dosis tomadas
chart-pictures-adherence-empty = Aún no hay dosis: cada día en que tocaba una dosis es aquí un cuadrado que muestra qué pasó con ella.
chart-pictures-adherence-cut = Dibujado desde el { $from }; la tabla tiene todos los días.
chart-pictures-dose-count = { $what }: { $n }
chart-pictures-taken-of = { $n ->
    [one] tomado en { $taken } de { $n } día
   *[other] tomado en { $taken } de { $n } días
}
chart-pictures-no-dose-due = No tocaba ninguna dosis.
chart-pictures-kind-medicine = Medicación
chart-pictures-kind-therapy = Terapia
chart-pictures-kind-practice = Práctica
chart-pictures-kind-lifestyle = Estilo de vida
chart-pictures-doses-a-week = dosis por semana
chart-pictures-sessions-a-week = sesiones por semana
chart-pictures-times-a-week = veces por semana
chart-pictures-doses = dosis
chart-pictures-sessions = sesiones
chart-pictures-times = veces
chart-pictures-done-taken = tomadas
chart-pictures-done-attended = realizadas
chart-pictures-done-done = hechas
chart-pictures-balance-empty = Aquí aún no hay nada: en cuanto haya una dosis, una sesión, una habilidad o una actividad prevista o anotada, cada semana muestra lo previsto y lo hecho.
chart-pictures-balance = Equilibrio
chart-pictures-weeks-not-recorded = { $n ->
    [one] { $n } semana sin anotar
   *[other] { $n } semanas sin anotar
}
chart-pictures-mean-week-by-month = semana media por meses
chart-pictures-mean-week-by-quarter = semana media por trimestres
chart-pictures-outline-filled = contorno: previsto, relleno: hecho
chart-pictures-done-unplanned = { $done } { $more }, nada previsto
chart-pictures-done-of-and-more = { $done } { $count } de { $planned } previstas, { $more } sin prever
chart-pictures-done-of = { $done } { $count } de { $planned } previstas
chart-pictures-kind-nothing = { $kind }: nada anotado.
chart-pictures-column-week-of = Semana del
chart-pictures-kind-planned = { $kind }, previstas
chart-pictures-week-of = Semana del { $day }.
chart-pictures-n-planned = { $n } previstas
chart-pictures-nothing-planned = nada previsto
chart-pictures-cost-together = En total
chart-pictures-cost-said-together = en total { $amount }
chart-pictures-cost-medicine = Medicamentos
chart-pictures-cost-said-medicine = medicamentos { $amount }
chart-pictures-cost-therapy = Terapia
chart-pictures-cost-said-therapy = terapia { $amount }
chart-pictures-cost-other = Otros
chart-pictures-cost-said-other = otros { $amount }
chart-pictures-cost-mean = { $n ->
    [one] { $all } en { $n } mes, { $mean } al mes en promedio.
   *[other] { $all } en { $n } meses, { $mean } al mes en promedio.
}
chart-pictures-months-not-recorded = { $n ->
    [one] { $n } mes sin anotar.
   *[other] { $n } meses sin anotar.
}
chart-pictures-column-month = Mes
chart-pictures-cost = Coste al mes
chart-pictures-cost-empty = Aún no hay costes: el precio de un envase, una sesión o cualquier otra cosa aparece aquí en su mes.

# The currency comes with a space before it, or is empty.
chart-pictures-a-month = al mes,{ $currency }
chart-pictures-column-measure = Medida
chart-pictures-column-before = Antes
chart-pictures-column-before-interval = Antes, intervalo
chart-pictures-column-before-n = Antes, n
chart-pictures-column-before-missing = Antes, faltan
chart-pictures-column-after = Después
chart-pictures-column-after-interval = Después, intervalo
chart-pictures-column-after-n = Después, n
chart-pictures-column-after-missing = Después, faltan
chart-pictures-column-difference = Diferencia
chart-pictures-range = de { $low } a { $high }
chart-pictures-before-after-spans = { $change }: del { $from } al { $to }, y del { $then } al { $until }.
chart-pictures-before-after = Antes y después
chart-pictures-same-time = En el mismo tiempo: { $what }.
chart-pictures-two-counts = n { $before } y { $after }
chart-pictures-two-counts-missing = { $n ->
    [one] n { $before } y { $after }; falta { $n } día
   *[other] n { $before } y { $after }; faltan { $n } días
}
chart-pictures-changed = { $name }: { $trend } ({ $counts }).
chart-pictures-changed-by = { $name }: { $trend } ({ $counts }), una diferencia de { $difference }.
chart-pictures-no-clear-change = { $name }: sin diferencia clara, { $before } antes y { $after } después ({ $counts }), una diferencia de { $difference }.
chart-pictures-only-before = { $name }: { $mean } antes (n { $n }); después hay muy poco anotado.
chart-pictures-only-after = { $name }: { $mean } después (n { $n }); antes hay muy poco anotado.
chart-pictures-too-little = { $name }: muy poco anotado.
chart-pictures-before-after-change = Antes y después: { $change }
chart-pictures-before-after-empty = Aún hay muy poco anotado antes o después de este cambio: una semana de registros diarios a cada lado da la primera fila.
chart-pictures-row-counts = n { $before } antes, { $after } después
chart-pictures-row-counts-missing = { $n ->
    [one] n { $before } antes, { $after } después; falta { $n } día
   *[other] n { $before } antes, { $after } después; faltan { $n } días
}
chart-pictures-difference-unknown = diferencia no conocida
chart-pictures-hollow-filled = hueco: antes, relleno: después
chart-pictures-pixels = { $name } en píxeles
chart-pictures-pixels-empty = Aún no hay días: cada registro diario es aquí un cuadrado, y un año de ellos una imagen.
chart-pictures-filled-as-high = relleno tan alto como fue el día
chart-pictures-five-usual = 5, como suelo estar
chart-pictures-column-mean = Media
chart-pictures-pixels-said = { $name } del { $from } al { $to }: { $below } por debajo de como suelo estar, { $about } más o menos ahí, { $above } por encima; { $missing } sin anotar.
chart-pictures-bad-days-unrated = { $n ->
    [one] { $n } día malo sin puntuar.
   *[other] { $n } días malos sin puntuar.
}
chart-pictures-lowest-highest-month = Mes más bajo { $low } ({ $least }), más alto { $high } ({ $most }).
chart-pictures-name-not-recorded = { $name }: sin anotar
chart-pictures-questionnaire-empty = Aún no hay ningún cuestionario en este tiempo: cada uno que rellenas es aquí un punto, sobre sus niveles.
chart-pictures-questionnaire-empty-of = Aún no hay nada en este tiempo ({ $name }): cada uno que rellenas es aquí un punto, sobre sus niveles.
chart-pictures-reliable-above = cambio fiable desde { $from }: { $to } o más
chart-pictures-reliable-below = cambio fiable desde { $from }: { $to } o menos
chart-pictures-reliable-above-short = fiable: { $to } o más
chart-pictures-reliable-below-short = fiable: { $to } o menos
chart-pictures-triangle = triángulo: cambio fiable
chart-pictures-column-total = Puntuación total
chart-pictures-column-band = Nivel
chart-pictures-column-change = Cambio
chart-pictures-reliably-better = mejor, cambio fiable
chart-pictures-reliably-worse = peor, cambio fiable
chart-pictures-the-total = La puntuación total
chart-pictures-total-was = { $name }: { $total } de { $most } el { $day }
chart-pictures-totals-trend = { $n ->
    [one] { $name }: { $trend } { $when }, { $n } puntuación total
   *[other] { $name }: { $trend } { $when }, { $n } puntuaciones totales
}
chart-pictures-last-in-band = la última está en el nivel «{ $band }»
chart-pictures-from-band-to = del nivel «{ $from }» al nivel «{ $to }»
chart-pictures-last-reliably-better = La última es un cambio fiable a mejor.
chart-pictures-last-reliably-worse = La última es un cambio fiable a peor.
chart-pictures-lowest-highest = Mínimo { $low }, máximo { $high }.
chart-pictures-total-of = { $name }: { $total } de { $most }
chart-pictures-season = { $name } en { $month } a lo largo de los años
chart-pictures-season-empty = Aún no hay nada que mostrar: cada mes de registros diarios es aquí un punto, y la línea del próximo año queda sobre la de este.
chart-pictures-season-grey = gris: del más bajo al más alto, de { $from } a { $to }
chart-pictures-mean-in-year = { $mean } en { $year } ({ $days })
chart-pictures-no-mean-yet = Ningún año tiene aún una media para { $month }.
chart-pictures-means-of-years = { $name } en { $month }: { $each }.
chart-pictures-over-years = { $n ->
    [one] En { $n } año, { $low } fue en promedio el más bajo ({ $least }) y { $high } el más alto ({ $most }).
   *[other] En { $n } años, { $low } fue en promedio el más bajo ({ $least }) y { $high } el más alto ({ $most }).
}
chart-pictures-of-days = { $n ->
    [one] { $recorded } de { $n } día
   *[other] { $recorded } de { $n } días
}
chart-pictures-year-too-few = { $year }: muy pocos días
chart-pictures-side-effects-empty = Ningún efecto secundario en este tiempo: el que se registra se dibuja aquí, con una altura según su intensidad, bajo las dosis de ese tiempo.
chart-pictures-side-effects = Efectos secundarios
chart-pictures-treatment-empty = Aquí aún no hay nada: un medicamento con su dosis, o una sesión con lo que pudiste participar, dibuja la primera línea.
chart-pictures-treatment = Tratamiento
chart-pictures-column-skill = Habilidad
chart-pictures-column-uses-rated = Usos puntuados
chart-pictures-column-uses-not-rated = Usos sin puntuar
chart-pictures-skill-no-use = { $name }: ningún uso con malestar antes y después
chart-pictures-skill-distress = { $name }: el malestar { $trend } en promedio, { $uses }
chart-pictures-uses-not-rated = { $n ->
    [one] { $n } uso sin puntuar
   *[other] { $n } usos sin puntuar
}
chart-pictures-skills = Habilidades, antes y después
chart-pictures-skills-empty = Aún no hay ninguna habilidad con malestar antes y después: un uso con los dos números dibuja la primera flecha.
chart-pictures-not-rated-yet = aún sin puntuar
chart-pictures-from-to-change = de { $before } a { $after }: { $change }
chart-pictures-more-not-rated = { $n } más sin puntuar
chart-pictures-distress = Malestar
chart-pictures-skills-key = malestar, hueco: antes, relleno: después, marcas: usos sueltos
chart-pictures-sleep-empty = Aún no hay noches: la hora de acostarte y la de levantarte, de un registro diario, dan la primera barra.
chart-pictures-midnight = medianoche
chart-pictures-bed-to-up = de acostarse a levantarse
chart-pictures-minutes-from-midnight = Hora del día, minutos desde medianoche
chart-pictures-nights-by-week = Por semanas: del más temprano al más tarde, el centro más marcado
chart-pictures-nights-by-month = Por meses: del más temprano al más tarde, el centro más marcado
chart-pictures-nights-by-quarter = Por trimestres: del más temprano al más tarde, el centro más marcado
chart-pictures-usually-bed-up = normalmente acostarse { $bed }, levantarse { $up }
chart-pictures-usually-bed = normalmente acostarse { $bed }
chart-pictures-usually-up = normalmente levantarse { $up }
chart-pictures-column-to-bed = Al acostarse
chart-pictures-column-asleep = Al dormirse
chart-pictures-column-awake = Al despertar
chart-pictures-column-up = Al levantarse
chart-pictures-column-hours-in-bed = Horas en la cama
chart-pictures-to-bed-around = acostarse { $time }
chart-pictures-asleep-around = dormirse { $time }
chart-pictures-up-around = levantarse { $time }
chart-pictures-awake-around = despertar { $time }
chart-pictures-hours-in-bed = { $hours } en la cama
chart-pictures-hours-asleep = { $hours } de sueño
chart-pictures-usually = Normalmente: { $what }.
chart-pictures-bed-same = La hora de acostarse se mantuvo más o menos igual.
chart-pictures-bed-earlier = La hora de acostarse se adelantó, de { $from } a { $to }.
chart-pictures-bed-later = La hora de acostarse se retrasó, de { $from } a { $to }.
chart-pictures-asleep-same = La hora de dormirse se mantuvo más o menos igual.
chart-pictures-asleep-earlier = La hora de dormirse se adelantó, de { $from } a { $to }.
chart-pictures-asleep-later = La hora de dormirse se retrasó, de { $from } a { $to }.
chart-pictures-nights-recorded = { $n ->
    [one] { $known } de { $n } noche anotada.
   *[other] { $known } de { $n } noches anotadas.
}
chart-pictures-nights-recorded-estimated = { $n ->
    [one] { $known } de { $n } noche anotada, estimadas: { $estimated }.
   *[other] { $known } de { $n } noches anotadas, estimadas: { $estimated }.
}
chart-pictures-sleep-not-recorded = Sueño sin anotar.
chart-pictures-night-to-bed = acostarse { $time }
chart-pictures-night-asleep = dormirse { $time }
chart-pictures-night-awake = despertar { $time }
chart-pictures-night-up = levantarse { $time }
chart-pictures-column-habit = Hábito
chart-pictures-column-same-day = Mismo día
chart-pictures-column-same-day-low = Mismo día, inferior
chart-pictures-column-same-day-high = Mismo día, superior
chart-pictures-column-same-day-n = Mismo día, n
chart-pictures-column-day-after = Día siguiente
chart-pictures-column-day-after-low = Día siguiente, inferior
chart-pictures-column-day-after-high = Día siguiente, superior
chart-pictures-column-day-after-n = Día siguiente, n
chart-pictures-estimate = { $value } (de { $low } a { $high }), n { $n }
chart-pictures-same-day-unclear = el mismo día sin diferencia clara, { $figures }
chart-pictures-same-day-higher = el mismo día más alto, { $figures }
chart-pictures-same-day-lower = el mismo día más bajo, { $figures }
chart-pictures-day-after-unclear = al día siguiente sin diferencia clara, { $figures }
chart-pictures-day-after-higher = al día siguiente más alto, { $figures }
chart-pictures-day-after-lower = al día siguiente más bajo, { $figures }
chart-pictures-habit-too-few = { $name }: muy pocos días para decir algo.
chart-pictures-habit-said = { $name }: { $outcome } { $parts }.
chart-pictures-habits-unclear = Sin diferencia clara, o muy pocos días: { $names }.
chart-pictures-not-cause = Lo que va junto no tiene por qué ser causa y efecto.
chart-pictures-together = Lo que va junto
chart-pictures-together-empty = Aún hay muy pocos días: un hábito que se mantiene unos días y otros no, con el ánimo en ambos, da una fila.
chart-pictures-line-same-day = mismo día { $figures }
chart-pictures-line-day-after = día siguiente { $figures }
chart-pictures-too-few-to-say = muy pocos días para decir algo
chart-pictures-difference-in = Diferencia: { $outcome }
chart-pictures-no-difference = sin diferencia
chart-pictures-lower-outcome = { $outcome } más bajo
chart-pictures-higher-outcome = { $outcome } más alto
chart-pictures-column-swing = Oscilación (RMSSD)
chart-pictures-column-days-recorded = Días anotados
chart-pictures-column-days = Días
chart-pictures-by-month-trend = { $name }, por meses: { $trend } { $when }.
chart-pictures-usual-step = El paso habitual de un día al siguiente { $trend }.
chart-pictures-months-too-few = { $n ->
    [one] { $n } mes sin días suficientes.
   *[other] { $n } meses sin días suficientes.
}
chart-pictures-days-recorded = { $n ->
    [one] { $recorded } de { $n } día anotado.
   *[other] { $recorded } de { $n } días anotados.
}
chart-pictures-too-few-days = muy pocos días
chart-pictures-mean-no-swing = { $name } { $mean }, oscilación no conocida
chart-pictures-swing-only = oscilación { $swing }
chart-pictures-mean-and-swing = { $name } { $mean }, oscilación de un día a otro { $swing }
chart-pictures-swing = Oscilación
chart-pictures-swing-empty = Aún no hay nada que mostrar: un mes con una semana o más de registros diarios da su media y cuánto se aleja normalmente un día del siguiente.
chart-pictures-hollow-few = hueco: pocos
chart-pictures-hollow-few-days = hueco: pocos días
chart-pictures-mean-of-month = media de un mes
chart-pictures-day-to-day = día a día
chart-pictures-from-day-to-day = de un día a otro
