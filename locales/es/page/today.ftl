# Hoy, o un día anterior.

## The head of the screen

today-open-today = { $n ->
    [one] Hoy queda { $n } cosa pendiente.
   *[other] Hoy quedan { $n } cosas pendientes.
    }
today-open = { $n ->
    [one] Queda { $n } cosa pendiente.
   *[other] Quedan { $n } cosas pendientes.
    }
today-open-nothing = No queda nada más pendiente.
today-earlier = Un día anterior.
today-morning = Registro de la mañana.
today-afternoon = Registro de la tarde.
today-evening = Registro de la noche.
today-today = Hoy
today-earlier-day-choose = Día anterior…
today-earlier-day = Día anterior
# $day: a weekday and a date.
today-earlier-hint = Hace 7 días fue { $day }. Lo que se rellena después del mediodía del día siguiente se marca como estimado.
today-bad-day-already = Este día ya está marcado como día malo.
today-morning-none = No queda ninguna dosis de la mañana.
today-morning-done = Todas las dosis de esta mañana quedan anotadas como tomadas

## The check-in

today-check-in-nothing = Aún no hay nada que guardar. Basta una respuesta, o elige «Día malo, sin detalles».
today-check-in-range-needs-mood = El peor y el mejor momento van con un ánimo: elige eso primero.
today-check-in-not-a-time = Esto no es una hora del día. Sirven 23:20, 2320 y 11:20 p. m.
today-check-in-not-a-number = Escribe un número, por ejemplo 2 o 1,5.
today-check-in-change = Cambiar este registro
today-check-in-how-today = ¿Cómo fue hoy?
today-check-in-how = ¿Cómo fue el { $weekday }?
# $estimated: the next word, set apart.
today-check-in-estimated = Rellenado más tarde: marcado como { $estimated } y dibujado con puntos. Solo vale la pena guardar lo que recuerdas.
today-estimated = estimado
today-mood = Ánimo
today-mood-keys = teclas 0 a 9, + para 10
today-mood-low = lo más bajo que puedo imaginar
today-mood-middle = como suelo estar
today-mood-high = demasiado alto
today-mood-worst = Lo peor del día
today-mood-best = Lo mejor del día
today-mood-range = lo peor y lo mejor
today-sleep = Sueño de anoche
today-sleep-asleep = desde 23:20
today-sleep-awake = hasta 06:30
today-ticks-today = Hoy hubo
today-ticks-day = Ese día hubo
today-minutes = minutos
today-hours = horas
today-note = Unas palabras
today-note-with = ¿Qué te gustaría recordar cuando veas a { $name }?
today-note-day = ¿Qué te gustaría recordar de este día?
today-check-in-save = Guardar registro diario
today-bad-day = Día malo, sin detalles

## The check-ins of the day

today-list-mood-not-rated = Ánimo sin puntuar
today-list-mood-range = Ánimo { $rating } ({ $worst } a { $best })
today-list-mood-worst = Ánimo { $rating } (lo peor { $worst })
today-list-mood-best = Ánimo { $rating } (lo mejor { $best })
today-list-mood = Ánimo { $rating }
today-list-slept = sueño: { $time }
today-list-today = { $n ->
    [one] { $n } registro hoy
   *[other] { $n } registros hoy
    }
today-list-day = { $n ->
    [one] { $n } registro este día
   *[other] { $n } registros este día
    }
today-list-another = Otro registro
today-list-imported = importado
today-list-edit-of = Editar el registro de { $time }
today-list-edit = Editar
today-list-remove-of = Quitar el registro de { $time }

## What the day holds

today-on-this-day = Este día
today-due-empty = Nada previsto
today-due-empty-text = Aquí están las dosis, sesiones y cuestionarios del día, para marcarlos con un clic.
today-due-add-medicine = Añadir un medicamento
today-due-import = Importar un archivo
today-due-homework = tarea de terapia, { $approach }
today-due-filled-in = rellenado
today-due-questionnaire = { $weeks ->
    [1] cada semana
    [2] cada dos semanas
   *[other] cada { $weeks } semanas
    }, { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
    }
today-due-morning = Todas las de esta mañana
today-due-all = Las { $n } dosis pendientes
today-due-all-done = Todas las dosis pendientes quedan anotadas como tomadas
today-needed = Si hace falta
today-dose-not-yet = aún sin anotar
today-dose-more = Más sobre { $name }, { $time }

## A medicine to take when needed

today-needed-most = { $n ->
    [one] como máximo { $n } vez al día
   *[other] como máximo { $n } veces al día
    }
today-needed-taken-at = tomado { $time }
today-needed-taken = tomado
today-needed-before-after = antes { $before }, después { $after }
today-needed-before = antes { $before }
today-needed-rate-of = Puntuar antes y después: { $name }, { $dose }
today-needed-rate = puntuar
today-needed-take-back = Retirar: { $name }, { $dose }
today-needed-over = Hay anotadas más tomas de las { $n } al día que se recetaron. Queda como está. Si las tomaste y te preocupa, un centro de información toxicológica o el número de emergencias puede decirte qué hacer.
today-needed-over-numbers = Hay anotadas más tomas de las { $n } al día que se recetaron. Queda como está. Si las tomaste y te preocupa, un centro de información toxicológica o el número de emergencias ({ $numbers }) puede decirte qué hacer.
today-needed-numbers = Números a los que llamar
today-needed-took = Lo tomé
today-needed-time = ¿A qué hora?
today-needed-what-for = ¿Para qué?
today-needed-how-before = ¿Cuánto malestar había antes?
today-needed-how-after = ¿Y después?
today-needed-save = Guardar dosis

## A session, and the evening before

today-session-with = con { $name }
today-session-carried = { $n ->
    [one] { $n } tarea de terapia para hablar
   *[other] { $n } tareas de terapia para hablar
    }
today-session-attended = Sesión realizada: { $approach }
today-session = Sesión: { $approach }
today-session-to-talk = Para hablar: { $words }
today-session-take-away = ¿Qué me llevo?
today-session-more = Más sobre la sesión: { $approach }
today-prep-line-carried = { $n ->
    [one] basta una línea; la acompaña { $n } tarea de terapia
   *[other] basta una línea; la acompañan { $n } tareas de terapia
    }
today-prep-line = basta una línea
today-prep = Mañana hay sesión ({ $approach }): ¿de qué quiero hablar?

## What the plan asks

today-experiment = pequeño experimento
today-experiment-was-done = pequeño experimento: hecho
today-experiment-was-not = pequeño experimento: no hecho
today-experiment-done-question = ¿Hecho? { $text }
today-experiment-done = Hecho
# On a small button; the next message goes on with it for a screen reader: “Not done: a walk”.
today-experiment-not = No
today-experiment-not-rest = hecho: { $text }
today-plan-asks = ¿Volver, mantener o prolongar?
today-plan-until = { $words }; temporal hasta el { $day }
today-plan-look = Para mirar: { $text }
today-plan-look-since = pequeño experimento, por mirar desde el { $day }

## What comes up, and visits

today-coming-up = Próximamente
# $day: today, yesterday, a weekday or a date.
today-coming-due-since = { $what }, pendiente desde: { $day }
# $day: today, tomorrow, a weekday or a date.
today-coming-due = { $what }, toca: { $day }
today-coming-review = { $what }: ya se puede mirar
today-coming-supply-none = { $name }: según tu lista de reserva no queda ninguna dosis
# $day: tomorrow, a weekday or a date.
today-coming-supply = { $name }: según tu lista de reserva, primer día sin dosis: { $day }
today-after-visit = Después de la visita con { $name }
today-after-visit-today = Hoy. Qué se respondió, qué se acordó y cuándo será la próxima vez.
# $day: yesterday or a date.
today-after-visit-day = La visita: { $day }. Qué se respondió, qué se acordó y cuándo será la próxima vez.
today-after-visit-go-of = Repasar: la visita con { $name }
today-after-visit-go = Repasarla
today-after-visit-not-of = Esta vez no: la visita con { $name }
today-after-visit-not = Esta vez no
today-next-visit-no-questions = Aún no hay preguntas en la lista de temas.
today-next-visit-questions = { $n ->
    [one] { $n } pregunta en la lista de temas.
   *[other] { $n } preguntas en la lista de temas.
    }
today-next-visit-agenda = Lista de temas
today-next-visit-page = Ver la página

## The starting plan, offered

today-starting = Plan inicial
# $step: one of the names below.
today-starting-at = Paso { $at } de { $steps }: { $step }. Lo que escribiste se conserva.
today-starting-difficulties = lo difícil
today-starting-tried = lo ya probado
today-starting-treatment = tratamiento actual
today-starting-people = personas
today-starting-goals = metas
today-starting-rhythm = ritmo
today-starting-questions = preguntas diarias
today-starting-questionnaires = cuestionarios
today-starting-expect = qué esperar
today-starting-plan = el plan
today-starting-about = Qué es difícil, qué se ha probado, quién ayuda, cómo sería estar mejor. Paso a paso, cuando quieras; termina en una página para imprimir.
today-starting-go-on = Seguir con el plan inicial
today-starting-make = Hacer un plan inicial
today-starting-hide = No ofrecerlo aquí
