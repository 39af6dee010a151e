# Terapia: terapias, sus sesiones, sus tareas y el equilibrio de las semanas.

therapy-save = Guardar
therapy-day = Día
therapy-time = Hora
therapy-last-day = Último día
therapy-how-often = Con qué frecuencia
therapy-not-said = Sin indicar
therapy-what-became = ¿En qué quedó?
therapy-show-all = Mostrar todo ({ $n })
therapy-add-therapy = Añadir terapia
therapy-edit-course = Editar la terapia
therapy-remove-course = Quitar la terapia
therapy-change-rhythm = Cambiar el ritmo
therapy-plan-sessions = Planificar sesiones
therapy-add-session = Añadir una sesión
therapy-add-homework = Añadir una tarea de terapia
therapy-covered-by = Quién lo paga
therapy-sessions-agreed = Sesiones acordadas
therapy-what-about = De qué se trata
therapy-where = Dónde
therapy-kind = Tipo
therapy-talk-about = De qué quiero hablar
therapy-keep-well = Plan para seguir bien
therapy-go-on-doing = Lo que sigo haciendo

therapy-how-did-it-go = ¿Cómo fue?

therapy-got-in-the-way = Qué se interpuso
therapy-learnt = Qué aprendí
therapy-goes-to-next = Esto pasa a la próxima sesión, para que se pueda hablar de ello.

therapy-balance = Equilibrio
therapy-balance-line = Por semana, lo previsto y lo que tuvo lugar. Una semana sin anotar no es una semana sin nada.
therapy-stretch = Período
therapy-twelve-weeks = 12 semanas
therapy-half-year = Medio año
therapy-year = Un año
therapy-intention = Veces por semana que quiero moverme, ver a gente o practicar
therapy-intention-hint = Desde esta semana; si se deja vacío, se retira.
therapy-set-intention = Estilo de vida: fijar cuántas veces
therapy-change-intention = Estilo de vida: { $n ->
        [one] { $n } vez por semana prevista
       *[other] { $n } veces por semana previstas
    }. Cambiar

therapy-close-named = Cerrar: { $name }
therapy-close-line = Lo que vale la pena conservar, con tus propias palabras. Cada línea puede quedar vacía.
therapy-go-on-example = salir antes de las nueve; una cosa a la semana con alguien
therapy-first-signs-turns = Primeras señales de que se tuerce
therapy-signs-example = las cartas quedan sin abrir; apago la segunda alarma
therapy-whom-i-call-when = A quién llamo, y cuándo
therapy-when-it-closes = cuando termine
therapy-why-it-ends = Por qué termina
therapy-why-ends-example = como se acordó; me mudé; no me encajaba
therapy-close-takes-out = Las sesiones previstas después del último día se quitan. «Deshacer» las recupera.
therapy-close-course = Cerrar la terapia
therapy-save-plan = Guardar el plan

therapy-waited = Espera
therapy-waited-since = desde el { $day }
therapy-waited-since-with = desde el { $day }, en: { $name }
therapy-first-day = Primer día
therapy-why-it-ended = Por qué terminó
therapy-first-signs = Primeras señales
therapy-whom-i-call = A quién llamo
therapy-all-treatment = Todo el tratamiento
therapy-usual = Empezar una terapia: lo habitual
therapy-next-session = Próxima sesión
therapy-open-session = Abrir la sesión
therapy-sessions = Sesiones
therapy-no-session = Aún no hay sesiones
therapy-no-session-line = Las sesiones previstas aparecen aquí y en «Hoy»; con un clic dices en qué quedaron.
therapy-no-first-day = Cuando sepas el primer día, ponlo en «Editar la terapia»; entonces se podrán planificar sesiones.
therapy-homework = Tareas de terapia
therapy-no-homework = Aún no hay tareas de terapia
therapy-no-homework-line = Lo acordado queda aquí hasta que digas algo sobre ello, y pasa por sí solo a la próxima sesión.
therapy-homework-open = Tareas de terapia pendientes
therapy-so-far = Hasta ahora
therapy-homework-so-far = Tareas de terapia hasta ahora
therapy-together = Trabajo conjunto
therapy-nothing-said = Aún no hay nada
therapy-together-line = Después de una sesión puedes decir cómo fue el trabajo conjunto, de 0 a 10. Aquí se ve a lo largo del tiempo, bajo los pasos de tus medicamentos.
therapy-rhythm = Ritmo
therapy-change-plan = Cambiar el plan
therapy-close-the-course = Cerrar la terapia
therapy-not-written = Aún sin escribir
therapy-keep-well-line = Lo que sigues haciendo, cuáles son las primeras señales y a quién llamas. A menudo se escribe en conjunto en las últimas sesiones.
therapy-write-plan = Escribir el plan
therapy-about-course = Sobre esta terapia
therapy-course = Terapia

therapy-card-next = { $when }: próxima sesión
therapy-card-homework = { $n ->
        [one] { $n } tarea de terapia pendiente
       *[other] { $n } tareas de terapia pendientes
    }
therapy-with = con { $name }
therapy-add-session-to = Añadir una sesión: { $name }
therapy-add-session-more = Añadir una sesión…
therapy-open-course = Abrir la terapia
therapy-close-with-plan = Cerrar con un plan para seguir bien

therapy-edit-named = Editar { $name }
therapy-name-ect = TEC
therapy-name-tms = EMT
therapy-name-light = Fototerapia
therapy-name-hospital = Estancia en el hospital
therapy-name-programme = hospital de día
therapy-name-talking = terapia cognitivo-conductual
therapy-about-example = preocupación, evitar a la gente
therapy-where-stands = ¿En qué punto está?
therapy-has-first = tiene una primera sesión
therapy-is-waiting = estoy a la espera
therapy-first-session = Primera sesión
therapy-waiting-since = En espera desde
therapy-if-waited = si hubo espera
therapy-if-ended = si terminó
therapy-waiting-with = Dónde espero
therapy-waiting-example = consulta externa, segundo lugar en la lista
therapy-covered-example = seguro médico, yo

therapy-therapy = Terapia
therapy-no-therapy = Aún no hay terapia
therapy-no-therapy-line = Aquí aparece una terapia con su ritmo y sus sesiones, junto a los medicamentos: planificar y asistir son dos cosas.

therapy-change-homework = Cambiar la tarea de terapia
therapy-to-be-done = Qué hay que hacer
therapy-task-example = una parada en tren, sin auriculares
therapy-agreed-on = Acordada el
therapy-due = Para el día
therapy-else-next-session = si no, para la próxima sesión

therapy-due-day = para: { $day }
therapy-due-next-session = para la próxima sesión
therapy-change = Cambiar
therapy-homework-ask = ¿Cómo fue? { $task }
therapy-homework-change = Cambiar: { $task }
therapy-homework-done = Tarea de terapia hecha: { $task }
therapy-in-the-way = Se interpuso: { $words }
therapy-learnt-words = Aprendido: { $words }
therapy-homework-more = Más sobre la tarea de terapia: { $task }
therapy-set-aside = Dejar a un lado
therapy-open-again = Abrir de nuevo
therapy-ask-about = Preguntar por ella
therapy-change-agreed = Cambiar lo acordado
therapy-remove-homework = Quitar la tarea de terapia
therapy-ask-about-homework = Preguntar por esta tarea de terapia

therapy-plan-sessions-of = Planificar sesiones: { $name }
therapy-every-months = cada { $n } meses
therapy-every-days = cada { $n } días
therapy-every-day = todos los días
therapy-every-week = cada semana
therapy-every-two-weeks = cada dos semanas
therapy-every-three-weeks = cada tres semanas
therapy-every-four-weeks = cada cuatro semanas
therapy-every-month = cada mes
therapy-first = Primera
therapy-how-many = Cuántas
therapy-last-would-be = La última sería el { $day }. Los días que ya tienen una sesión se dejan fuera.

therapy-before-next = Antes de la próxima sesión
therapy-none-planned-now = Ahora no hay ninguna sesión prevista.

therapy-one-line = basta una línea
therapy-homework-to-talk = Tareas de terapia para comentar
therapy-save-preparation = Guardar la preparación

therapy-correct-rhythm-of = Corregir el ritmo: { $name }
therapy-change-rhythm-of = Cambiar el ritmo: { $name }
therapy-correct-rhythm-line = Para algo que se anotó mal: este paso pasa a ser lo que siempre fue.
therapy-change-rhythm-line = Lo que valía antes se queda. Para arreglar una entrada, corrige en su lugar ese paso.
therapy-from = Desde
therapy-why = Por qué
therapy-correct-rhythm = Corregir el ritmo
therapy-change-rhythm-act = Cambiar el ritmo

therapy-no-rhythm = Aún no se ha indicado un ritmo.
therapy-rhythm-of = Ritmo: { $name }
therapy-rhythm-planned = previsto
therapy-rhythm-lasted = duración: { $lasted }
therapy-rhythm-lasted-so-far = hasta ahora { $lasted }
therapy-rhythm-from = Ritmo desde el { $day }
therapy-correct-step = Corregir este paso
therapy-remove-step = Quitar este paso

therapy-session-of = Sesión: { $name }
therapy-add-session-of = Añadir una sesión: { $name }
therapy-session-about = De qué se habló
therapy-session-went = Cómo fue
therapy-take-away-one = Algo que me llevo
therapy-mention-next = Qué comentar la próxima vez
therapy-new-homework = Nuevas tareas de terapia, una por línea
therapy-new-homework-hint = Para la víspera de la próxima sesión prevista; se puede cambiar después.
therapy-together-scale = Trabajo conjunto, de 0 nada a 10 del todo; deja en blanco lo que quieras
therapy-my-eyes = Solo para mí
therapy-never-printed = nunca se imprime
therapy-my-eyes-hint = Ninguna página, lista ni gráfico lo muestra nunca. La exportación completa de tu historial lo contiene.
therapy-how-held = En qué formato
therapy-minutes = Minutos
therapy-cost = Coste
therapy-save-session = Guardar la sesión
therapy-add-session-act = Añadir la sesión
therapy-remove-session = Quitar la sesión

therapy-not-recorded = sin anotar
therapy-minutes-short = { $n } min
therapy-to-talk-about = Para hablar: { $words }
therapy-take-away = Me llevo: { $words }
therapy-my-eyes-kept = Aquí hay una nota solo para mí.
therapy-open-session-of = Abrir la sesión del { $day }
therapy-open = Abrir
therapy-planned = Previstas
therapy-more-planned = y { $n } más, la última el { $day }
therapy-sessions-so-far = Sesiones hasta ahora

therapy-how-it-stands = Cómo está
therapy-now = Ahora
therapy-next = A continuación
therapy-nothing-planned = No hay nada previsto.
