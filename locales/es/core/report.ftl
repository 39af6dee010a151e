# Las páginas impresas: títulos, encabezados, cabeceras de tablas.

# What every page says.
report-foot = Escrito por la persona de la que trata, a partir de su propio historial. No es un diagnóstico.
report-foot-own = Mis propias palabras. No es un diagnóstico.
report-credit = Basado en la idea de seis pasos descrita por Stanley y Brown (2012).
report-made-up-mark = (historial inventado)
report-made-up = Historial inventado, para mirar. Esta página no trata de nadie.
report-page-of = Ballast, { $page } de { $pages }

# Beside the day on which something changes, in a small cell of a month.
report-changed = nuevo
report-more = y { $n } más
report-also = También: { $names }

# At the end of a text that was shortened.
report-cut = (recortado)

# Titles of the pages.
report-title-calendar = Calendario
report-title-joint-talk = Para nuestra conversación conjunta
report-title-month = Un mes
report-title-prescriber = Para quien me receta
report-title-request-joint = Petición de una conversación conjunta
report-title-request-second = Petición de una segunda opinión
report-title-second-opinion = Para una segunda opinión
report-title-starting-plan = Mi plan inicial
report-title-summary = Resumen
report-title-therapist = Para mi terapeuta
report-title-when-bad = Cuando va mal

# Headings.
report-medicine-stands = Cómo van los medicamentos
report-therapy-stands = Cómo va la terapia
report-medicines-now = Medicamentos ahora
report-therapy-now = Terapia ahora
report-course = Cómo fue
report-goals = Metas
report-questionnaires = Cuestionarios
report-what-else = Qué más cambió
report-agreed-lines = Qué acordamos, quién lo hace, a quién avisar
report-day-by-day = Día a día
report-events-and-notes = Acontecimientos y notas
report-side-effects-and-sleep = Efectos secundarios y sueño
report-changes = Cambios
report-allergies = Alergias y malas reacciones
report-safety = Seguridad
report-ask-for = Lo que pido
report-topic = De qué se trata
report-views = Las opiniones, tal como las entendí
report-my-view = Mi propia opinión
report-want-to-ask = Lo que quiero preguntar
report-agree-to = Con lo que estoy de acuerdo
report-reach-me = Cómo contactar conmigo
report-outcome = Qué resultó
report-why = Por qué lo pido
report-medicines-before = Medicamentos probados antes
report-therapies-before = Terapias y otros tratamientos anteriores
report-course-over-time = Evolución en el tiempo
report-questionnaires-over-time = Cuestionarios en el tiempo
report-what-else-on = Qué más pasaba
report-who-treats = Quién me trata
report-costs = Lo que cuesta
report-difficult = Difícil ahora
report-already-tried = Lo que ya se probó
report-care-team = Equipo de atención
report-support = Personas que me apoyan
report-how-it-runs = Cómo se hará
report-expect = Qué esperar
report-questionnaires-start = Cuestionarios al inicio
report-work-on = En qué quiero trabajar
report-working-together = Trabajo conjunto
report-homework = Tareas de terapia
report-skills = Habilidades
report-themes = Temas
report-helped = Lo que me ayudó
report-people = Personas
report-numbers = Números

# Said where a section has nothing.
report-nothing-noted = Nada anotado.
report-none-recorded = Nada anotado.
report-none-noted-yet = Aún no hay nada anotado.
report-no-cost = Ningún coste anotado.
report-no-medicine = Por ahora no hay ningún medicamento anotado.
report-no-therapy = Por ahora no hay ninguna terapia anotada.
report-no-goal = Aún no hay ninguna meta escrita.
report-nobody = Aún no hay nadie anotado.
report-none-filled-in = Aún no se ha rellenado ninguno.
report-room-to-write = Aún no hay nada anotado; espacio para escribir:
report-none-noted = Nada anotado.
report-none-used = Aún no se ha usado ninguna.
report-scales-note = Las escalas publicadas dan nombre a rangos de puntuación total. Ese nombre no es un diagnóstico.

# Heads of tables.
report-head-day = Día
report-head-medicine = Medicamento
report-head-dose = Dosis
report-head-since = Desde
report-head-before = Antes de eso
report-head-taken = Tomado (días con registro)
report-head-therapy = Terapia
report-head-with = Con
report-head-how-often = Con qué frecuencia
report-head-what = Qué
report-head-when = Cuándo
report-head-how-long = Cuánto tiempo
report-head-helped = Cuánto ayudó
report-head-ended = Por qué terminó
report-head-highest-dose = Dosis más alta
report-head-better = Cómo se ve «mejor»
report-head-at-start = Al inicio
report-head-now = Ahora
report-head-target = Objetivo
report-head-by = Para
report-head-who = Quién
report-head-view = Opinión
report-head-rests-on = En qué se basa
report-head-month = Mes
report-head-medicines = Medicamentos
report-head-sessions = Sesiones
report-head-travel = Traslados
report-head-together = En total
report-head-questionnaire = Cuestionario
report-head-filled-in = Rellenado
report-head-total = Puntuación total
report-head-answered = Respondidas
report-head-published = En la escala publicada
report-head-agreed = Qué se acordó
report-head-learnt = Qué se interpuso, qué aprendí
report-head-skill = Habilidad
report-head-used = Usada
report-head-distress = Malestar antes y después
report-head-last = Última vez
report-body = Cuerpo
report-mind = Mente
report-zero-to-ten = de 0 a 10
report-not-rated = sin puntuar
report-of-ten = { $now } de 10
report-to = Para: { $names }
report-request-joint = He oído opiniones distintas y me gustaría que hablaran de ellas entre ustedes y conmigo.
report-request-second = He oído opiniones distintas y me gustaría que otro profesional lo mirara. Mis propias notas, con lo que se probó y cómo fue, se me pueden pedir.

# The heading over what the person wants to ask, by how many questions there are.
report-my-questions = { $n ->
    [0] Mis preguntas
    [1] Mi pregunta
    [2] Mis dos preguntas
    [3] Mis tres preguntas
   *[other] Mis preguntas
}
