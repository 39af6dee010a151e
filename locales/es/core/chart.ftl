# Gráficos: rótulos de las bandas y las frases que los acompañan.

chart-mood = Ánimo
chart-all-medicines = Todos los medicamentos
chart-every-day-recorded = todos los días anotados
chart-not-recorded = { $missing } de { $days ->
    [one] { $days } día
   *[other] { $days } días
} sin anotar

# La frase sobre el gráfico de vida. $when son meses: «marzo a agosto de 2026»; $missing es una de las dos anteriores; $bad cuenta días malos.
chart-mood-unrated = Período: { $when }. El ánimo no se puntuó en ninguno de estos { $days } días.
chart-mood-ends = Período: { $when }. Ánimo { $first } en las primeras cuatro semanas ({ $rated_first }), { $last } en las últimas cuatro ({ $rated_last }); { $missing }{ $bad ->
    [0] { "" }
    [1] , uno de ellos un día malo sin puntuar
   *[other] , { $bad } de ellos días malos sin puntuar
}.
chart-mood-mean = Período: { $when }. Ánimo medio { $mean } ({ $rated }); { $missing }{ $bad ->
    [0] { "" }
    [1] , uno de ellos un día malo sin puntuar
   *[other] , { $bad } de ellos días malos sin puntuar
}.

# Dos periodos uno junto al otro.
chart-minutes = { $n } min
chart-percent-of-days = { $n } % de los días
chart-points = { $n } puntos
chart-longer = { $size } más largo
chart-shorter = { $size } más corto
chart-higher = { $size } más alto
chart-lower = { $size } más bajo
chart-compare-nothing = Nada con que compararlo: un lado no tiene ningún día con datos.
# $by, $low and $high are such as “1.2 higher”.
chart-compare-unclear = Días posteriores: { $by } (intervalo del 95 % de { $low } a { $high }), sin diferencia clara.
chart-compare-clear = Días posteriores: { $by } (intervalo del 95 % de { $low } a { $high }).
chart-compare-chance = Días posteriores: { $by } (intervalo del 95 % de { $low } a { $high }). De { $n } cosas comparadas, una diferencia así puede ser azar.
chart-compare-few-days = Días posteriores: { $by }. Muy pocos días para decir hasta qué punto es seguro: hacen falta { $n } con datos en cada lado.
chart-compare-few-neighbours = Días posteriores: { $by }. Muy pocos días seguidos para decir hasta qué punto es seguro.
chart-compare-no-spread = Días posteriores: { $by }. Todos los días de un lado tienen el mismo valor, así que no se puede decir hasta qué punto es seguro.
chart-compare-too-alike = Días posteriores: { $by }. Los días se parecen demasiado para decir hasta qué punto es seguro.
chart-and-more = y { $n } más
chart-sessions-missed = { $n ->
    [one] { $n } sesión perdida
   *[other] { $n } sesiones perdidas
}
chart-totals = { $name }: { $before } el { $on }, luego { $after } el { $later }.
chart-totals-reliable = { $name }: { $before } el { $on }, luego { $after } el { $later }; un cambio fiable.
chart-totals-less = { $name }: { $before } el { $on }, luego { $after } el { $later }; sin llegar a un cambio fiable.

# Bandas de dosis, sesiones, cuestionarios y efectos secundarios.
chart-days-to = { $from } a { $to }
chart-since = desde el { $day }
chart-paused = en pausa
chart-dose-if-needed = { $each } si hace falta
chart-dose-times-a-day = { $each } { $n ->
    [2] dos veces al día
   *[other] { $n } veces al día
}
chart-session = { $name }: sesión { $number }
chart-after-session = { $n ->
    [one] el día después de la sesión { $number }
   *[other] { $n } días después de la sesión { $number }
}
chart-score = de { $first } a { $last }: cambio fiable
chart-score-below = de { $first } a { $last }: cambio fiable, por debajo de { $cut }
chart-gone-by-week = desaparece en la semana { $n }
chart-gone-in = desaparece en { $month }
chart-remission-below = remisión por debajo de { $n }
chart-felt-heard = Sentí que me escuchaban
chart-what-matters = Lo que importa
chart-way-of-working = Forma de trabajar
chart-taking-part = Participación
chart-no-session = Ninguna sesión realizada en estos días.
chart-working-together = Se dijo algo sobre el trabajo en común después de { $said } de { $n ->
    [one] { $n } sesión realizada
   *[other] { $n } sesiones realizadas
}.
chart-cost-unread = Fuera del gráfico: { $unread } de { $all ->
    [one] { $all } coste
   *[other] { $all } costes
}, sin importe exacto o en otra moneda.
chart-cost-undated = Lo anotado como coste de { $n ->
    [one] { $n } medicamento
   *[other] { $n } medicamentos
} no tiene día y no está incluido; los costes de reposición sí.
chart-no-review-yet = Ningún cambio de tratamiento ha llegado aún a sus semanas de valoración. Entonces se dibujarán aquí sus días de antes y después.

# Qué muestra cada gráfico, en una lista de la línea de órdenes.
chart-says-life = El gráfico de vida: todo en un mismo eje de tiempo.
chart-says-sleep = Noches desde dormirse hasta despertar, pasando la medianoche.
chart-says-adherence = Dosis tomadas, un cuadrado al día por medicamento.
chart-says-questionnaire = Un cuestionario sobre sus niveles, con los cambios fiables marcados (--instrument, si no phq9).
chart-says-pixels = Ánimo, un cuadrado al día.
chart-says-variability = Ánimo y su oscilación de un día a otro, por meses.
chart-says-season = Ánimo por meses, los años superpuestos.
chart-says-side-effect = Efectos secundarios, con su intensidad, bajo las dosis.
chart-says-cost = Lo que cuestan medicamentos y sesiones, por meses.
chart-says-skills = Malestar antes y después de usar cada habilidad.
chart-says-balance = Lo previsto y lo que ocurrió, por semanas.
chart-says-treatment = Medicación y terapia en un mismo eje de tiempo.
chart-says-before-after = Cada resultado antes de un cambio y en sus semanas de valoración (--review N, si no la más reciente).
chart-says-together = Ánimo en días con y sin cada hábito.
