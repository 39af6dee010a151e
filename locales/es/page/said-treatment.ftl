# Las clases de pasos de dosis, para elegir.
said-treatment-step-start = Inicio
said-treatment-step-increase = Subida
said-treatment-step-decrease = Bajada
said-treatment-step-reschedule = La misma cantidad, otras horas
said-treatment-step-switch = Inicio, como cambio desde otro
said-treatment-step-add-on = Inicio, añadido a otro
said-treatment-step-hold = Pausa
said-treatment-step-restart = Empezar de nuevo
said-treatment-step-stop = Fin

# El paso como algo que ocurrió.
said-treatment-done-start = Empezado
said-treatment-done-increase = Subido
said-treatment-done-decrease = Bajado
said-treatment-done-reschedule = Horas cambiadas
said-treatment-done-switch = Empezado como cambio
said-treatment-done-add-on = Añadido
said-treatment-done-hold = En pausa
said-treatment-done-restart = Empezado de nuevo
said-treatment-done-stop = Terminado

# Unidades en una lista.
said-treatment-unit-mg = mg
said-treatment-unit-microgram = microgramos
said-treatment-unit-g = g
said-treatment-unit-ml = ml
said-treatment-unit-drop = gotas
said-treatment-unit-tablet = comprimidos
said-treatment-unit-puff = inhalaciones
said-treatment-unit-iu = UI
said-treatment-unit-patch = parches

# Quién decidió: para elegir y en una frase (-words).
said-treatment-decided-prescriber = Quien me receta
said-treatment-decided-together = En conjunto
said-treatment-decided-me = Yo
said-treatment-decided-other = Otra persona
said-treatment-decided-prescriber-words = decidido por quien me receta
said-treatment-decided-together-words = decidido en conjunto
said-treatment-decided-me-words = decidido por mí
said-treatment-decided-other-words = decidido por otra persona

# Qué fue de una dosis.
said-treatment-dose-taken = tomada
said-treatment-dose-late = tomada tarde
said-treatment-dose-part = tomada en parte
said-treatment-dose-skipped = omitida
said-treatment-dose-missed = olvidada

# Qué fue de una sesión.
said-treatment-session-planned = prevista
said-treatment-session-attended = realizada
said-treatment-session-cancelled-by-me = cancelada por mí
said-treatment-session-cancelled-by-therapist = cancelada por mi terapeuta
said-treatment-session-missed = perdida

said-treatment-format-in-person = en persona
said-treatment-format-video = por vídeo
said-treatment-format-phone = por teléfono
said-treatment-format-group = en grupo

said-treatment-together-bond = Sentí que me escuchaban
said-treatment-together-goals = Trabajamos en lo que me importa
said-treatment-together-tasks = La forma de trabajar me vino bien
said-treatment-together-took-part = ¿Cuánto pude participar?

said-treatment-rhythm-daily = Cada día
said-treatment-rhythm-five = Cinco veces por semana
said-treatment-rhythm-thrice = Tres veces por semana
said-treatment-rhythm-twice = Dos veces por semana
said-treatment-rhythm-weekly = Cada semana
said-treatment-rhythm-two = Cada dos semanas
said-treatment-rhythm-three = Cada tres semanas
said-treatment-rhythm-four = Cada cuatro semanas
said-treatment-rhythm-agreed = Según lo acordado
said-treatment-rhythm-booster = Sesiones de refuerzo, según lo acordado
said-treatment-rhythm-booster-one = Sesiones de refuerzo una vez al mes
said-treatment-rhythm-booster-three = Sesiones de refuerzo cada 3 meses
said-treatment-rhythm-booster-six = Sesiones de refuerzo cada 6 meses

# Tipos de terapia que se ofrecen al escribir.
said-treatment-approach-cbt = Terapia cognitivo-conductual
said-treatment-approach-dbt = Terapia dialéctico-conductual
said-treatment-approach-emdr = EMDR
said-treatment-approach-erp = Exposición con prevención de respuesta
said-treatment-approach-act = Terapia de aceptación y compromiso
said-treatment-approach-ipt = Terapia interpersonal
said-treatment-approach-psychodynamic = Terapia psicodinámica
said-treatment-approach-group = Terapia de grupo
said-treatment-approach-couple = Terapia de pareja
said-treatment-approach-schema = Terapia de esquemas
said-treatment-approach-supportive = Terapia de apoyo

said-treatment-plan-titration = Ajuste gradual
said-treatment-plan-taper = Reducción gradual
said-treatment-plan-other = Pasos recetados en conjunto
said-treatment-plan-up = hacia arriba, paso a paso
said-treatment-plan-down = hacia abajo, paso a paso
said-treatment-plan-else = otra cosa

said-treatment-allergy = alergia
said-treatment-bad-reaction = mala reacción

said-treatment-monitoring-level = Nivel en sangre
said-treatment-monitoring-blood = Otro análisis de sangre
said-treatment-monitoring-weight = Peso
said-treatment-monitoring-pressure = Presión arterial y pulso
said-treatment-monitoring-ecg = Electrocardiograma
said-treatment-monitoring-own = Otra cosa

# Cuánto molesta un efecto secundario.
said-treatment-bother-none = nada
said-treatment-bother-little = un poco
said-treatment-bother-lot = mucho
said-treatment-bother-hardly = apenas soportable

# Por qué se deja un medicamento, ofrecido al escribir.
said-treatment-stop-side-effects = efectos secundarios
said-treatment-stop-no-help = no ayudó
said-treatment-stop-not-needed = ya no hace falta
said-treatment-stop-switched = cambio a otro medicamento
said-treatment-stop-cost = coste
said-treatment-stop-pregnancy = embarazo o deseo de tenerlo
said-treatment-stop-agreed = acordado con quien me receta

said-treatment-course-talking = Psicoterapia
said-treatment-course-ect = TEC
said-treatment-course-tms = EMT
said-treatment-course-light = Fototerapia
said-treatment-course-programme = Programa u hospital de día
said-treatment-course-stay = Estancia en el hospital

# Lo que se pregunta de un tratamiento, y ejemplos de lo acordado.
said-treatment-ask-approach = Enfoque
said-treatment-ask-therapist = Terapeuta
said-treatment-ask-agreed = Lo que se acordó
said-treatment-ask-name = Nombre
said-treatment-ask-doctor = Responsable médico
said-treatment-ask-prescribed = Según la receta
said-treatment-ask-prescribed-by = Recetado por
said-treatment-ask-programme = Nombre del programa
said-treatment-ask-contact = Contacto allí
said-treatment-ask-belongs = Lo que incluye
said-treatment-example-talking = 50 minutos cada una; tareas entre sesiones
said-treatment-example-ect = en el lado derecho, dos veces por semana, alguien conmigo hasta la noche
said-treatment-example-tms = lado izquierdo, 20 minutos, cinco días por semana
said-treatment-example-light = 10 000 lux, 30 minutos al levantarme
said-treatment-example-programme = grupo por la mañana, movimiento, una conversación por semana
said-treatment-example-stay = fines de semana en casa

said-treatment-homework-open = pendiente
said-treatment-homework-done = hecha
said-treatment-homework-partly-done = hecha en parte
said-treatment-homework-not-done = no hecha
said-treatment-homework-set-aside = dejada a un lado
said-treatment-homework-partly = en parte

said-treatment-severity-mild = leve
said-treatment-severity-moderate = moderado
said-treatment-severity-severe = intenso

# Tras un nombre: «Dra. Ito, prescripción».
said-treatment-role-prescriber = prescripción
said-treatment-role-therapist = terapia
said-treatment-role-support = apoyo
said-treatment-role-prescriber-choice = Quien receta
said-treatment-role-therapist-choice = Terapeuta
said-treatment-role-support-choice = Alguien que me apoya
