# El plan: lo que se eligió, cómo cambió, metas, pequeños experimentos y el plan inicial.

plan-last-day = Último día
plan-change = Cambiar
plan-add-goal = Añadir una meta
plan-few-words = Unas palabras
plan-adjust = Ajustar el plan
plan-adjust-more = Ajustar el plan…
plan-starting-plan = Plan inicial
plan-usual-therapy = Empezar una terapia: lo habitual
plan-no-longer-asked = una pregunta que ya no se hace
plan-small-experiment-more = Un pequeño experimento…
plan-small-experiment = Un pequeño experimento
plan-what-becomes = ¿En qué queda?
plan-what-would-better = ¿Cómo sería estar mejor?
plan-what-to-expect = Qué esperar
plan-outcome = Resultado
plan-why-it-ended = Por qué terminó

plan-correct-version = Corregir la versión { $n }
plan-correct-line = Una corrección dice que siempre fue así. Lo que el plan dice de medicamentos, terapias y metas queda como estaba.
plan-adjust-line = Cambia lo que es distinto a partir de un día. Las dosis, la terapia y las metas se cambian en su propio lugar y aparecen aquí por sí solas.
plan-what-changed = Qué cambió, con tus palabras
plan-who-decided = Quién lo decidió
plan-decided-not-said = sin indicar
plan-with-whom = Con quién
plan-how-long = Por cuánto tiempo
plan-for-good = De forma permanente
plan-until-date = Hasta una fecha
plan-temporary-hint = Al día siguiente pregunta: volver, mantener, prolongar.
plan-save-correction = Guardar la corrección
plan-remove-version = Quitar esta versión

plan-why = Por qué

plan-from = Desde

plan-changed-new = { $label }: { $after }
plan-changed = { $label }: { $after } (antes: { $before })
plan-changed-gone = { $label }: ya no

plan-changed-gone-before = { $label }: ya no (antes: { $before })
plan-a-temporary = Un ajuste temporal
plan-went-back = El plan vuelve a como estaba
plan-stays = Se queda en el plan
plan-goes-on = Sigue adelante
plan-asks-title = Un ajuste temporal ha llegado a su fecha
plan-asks-line = Del { $from } al { $until }. ¿En qué queda?
plan-go-back = Volver a lo anterior
plan-keep-it = Mantenerlo
plan-extend-more = Prolongar…
plan-until-when = ¿Hasta cuándo?
plan-extend-it = Prolongarlo

plan-card-unchecked = (no comprobado por nosotros)
plan-card-next = Siguiente, { $n } de { $total }
plan-put-away = Apartar
plan-usual-of = { $about }: lo habitual
plan-card-foot = Lo que se vio en personas de estudios. No dice nada sobre ti y no es un consejo.

plan-order = Qué va primero
plan-order-aside = decidido con quienes te tratan
plan-every-weeks = Semanas entre citas con quien te receta
plan-every-weeks-hint = A menudo son menos en los primeros meses.
plan-check-in-at = Hora aproximada de tu registro diario
plan-intentions = Lo que me propongo
plan-intention-n = Propósito { $n }
plan-walk-example = caminar antes del trabajo
plan-remove-intention = Quitar el propósito { $n }
plan-add-intention = Añadir un propósito

plan-goal-open-again = La meta está abierta de nuevo
plan-goal-closed = Meta cerrada
plan-close-the-goal = Cerrar la meta
plan-how-closed = ¿Cómo se cierra?
plan-close-goal = Cerrar la meta
plan-open-again = Abrirla de nuevo

plan-too-much = Si ahora mismo es demasiado: en { $link } hay personas y números. No se avisa a nadie.
plan-when-bad = Cuando va mal
plan-own-words-n = Con tus palabras, dificultad { $n }
plan-layer = Ámbito
plan-how-bad = ¿Cuánto pesa ahora? { $words }
plan-not-at-all = nada
plan-as-bad = lo peor que puedo imaginar
plan-remove-named = Quitar: { $name }
plan-remove-difficulty = Quitar la dificultad { $n }
plan-in-own-words = Con mis propias palabras

plan-experiment-goes-on = El experimento sigue
plan-choose-outcome = Elige una opción o cancela.
plan-what-i-take = Lo que me llevo de ello
plan-record-outcome = Anotar el resultado
plan-take-back = Retirarlo

plan-runs-for = Duración: { $n ->
        [one] { $n } día
       *[other] { $n } días
    }. Se compara con los 14 días anteriores.
plan-change-experiment = Cambiar el experimento
plan-try-what = ¿Qué quieres probar?
plan-try-example = caminar antes del trabajo
plan-try-hint = Algo pequeño que puedas hacer casi todos los días. Las dosis no son un experimento: se deciden con quien te receta.
plan-look-at-what = ¿En qué te fijas?
plan-look-on = Mirarlo el
plan-begin-experiment = Empezar el experimento

plan-day-nothing = sin respuesta
plan-day-done = hecho
plan-day-not-done = no hecho
plan-experiment-named = Experimento: { $text }
plan-over-since = Terminado desde el { $day }: { $outcome }.
plan-due-since = Pendiente de mirar desde el { $day }.
plan-begins-on = Empieza el { $start }; se mira el { $review }.
plan-runs-since = En marcha desde el { $start }; se mira el { $review }.
plan-looks-at = Se fija en: { $measure }.
plan-day-by-day = Día a día: { $text }
plan-days-show = Lo que muestran los días
plan-days-show-so-far = Lo que muestran los días hasta ahora
plan-begin-changed = Empezar el experimento cambiado
plan-experiments = Pequeños experimentos
plan-experiments-line = Una cosa que se hace un tiempo, una en la que te fijas y un día para mirarla.
plan-no-experiment = Aún no hay experimentos
plan-no-experiment-line = «Caminar antes del trabajo durante tres semanas; fijarme en la energía.» «Hoy» pregunta con un clic si se hizo. Cuando llega su día ves ambas cosas, con el número de días en que se apoyan, y decides en qué queda.
plan-experiments-over = { $n ->
        [one] { $n } experimento terminado
       *[other] { $n } experimentos terminados
    }

plan-change-goal = Cambiar la meta
plan-goal-example = volver a ver a una amistad cada semana
plan-how-far = Qué dice cuánto falta
plan-no-number = Ningún número
plan-numbers = Números: { $range }.
plan-numbers-hint = Una pregunta del registro diario o un cuestionario.
plan-begins-at = Empieza en
plan-to-reach = Debe llegar a
plan-begin-at = Empezar en { $value }, n = { $n }
plan-since = Desde
plan-reached-by = Fecha para alcanzarla
plan-add-goal-act = Añadir la meta

plan-goal-named = Meta: { $text }
plan-outcome-on = { $outcome } el { $day }.
plan-week-by-week = Semana a semana
plan-week-from = Semana del
plan-mean = Media
plan-total = Puntuación total
plan-days-recorded = Días anotados
plan-times = Veces
plan-from-baseline = Del valor de partida a la meta
plan-days-of = { $n } de { $days }
plan-not-recorded = sin anotar
plan-week-share = Semana del { $day }: { $percent } por ciento del camino
plan-how-it-was-closed = Cómo se cerró
plan-close = Cerrar
plan-goals = Metas
plan-goals-line = Cómo sería estar mejor, y cuánto falta.
plan-no-goals = Aún no hay metas
plan-no-goals-line = Una meta con tus propias palabras. Unida a una pregunta del registro diario o a un cuestionario, muestra semana a semana cuánto falta, con el número de días en que se apoya.
plan-closed-goals = { $n ->
        [one] { $n } meta cerrada
       *[other] { $n } metas cerradas
    }

plan-lines-none = Aún no hay nada en él.

plan-log-with = con { $name }
plan-log-until = temporal, hasta el { $day }
plan-log = Cambios
plan-log-line = Ajustes del plan; los pasos de medicamentos y terapias aparecen por sí solos.
plan-version-n = Versión { $n }
plan-log-first = { $version }: el plan inicial
plan-changed-gone-was = { $label }: ya no: { $before }
plan-correct = Corregir
plan-log-planned = (previsto)
plan-log-agreed = acordado con { $name }
plan-show-all = Mostrar todo ({ $n })

plan-back = ‹ Tratamiento
plan-plan = Plan
plan-plan-line = Cómo va ahora el tratamiento, y por qué. Los medicamentos, las terapias y las metas aparecen según sus propios pasos.
plan-print-more = Imprimirlo…
plan-begun = Hay un plan inicial empezado
plan-none-yet = Aún no hay plan
plan-begun-line = Está en «{ $step }», paso { $n } de { $total }. Todo lo escrito hasta ahora se conserva.
plan-none-line = Un plan inicial recorre, paso a paso, lo que es difícil, lo que ya se probó, quién ayuda, cómo sería estar mejor y qué esperar. Cada paso se puede saltar, dejar y retomar más tarde. Al final hay una página para imprimir.
plan-go-on = Seguir con él
plan-make = Hacer un plan inicial
plan-holds-already = Lo que ya contiene el historial
plan-stands-temporary = Tal como está, con un ajuste temporal
plan-stands = Tal como está

plan-set-asks = Pregunta: { $questions }.
plan-set-more = En Ajustes se { $n ->
        [one] puede marcar { $n } más
       *[other] pueden marcar { $n } más
    }.

plan-forms-line = Cada uno lleva unos minutos y vuelve aquí. Una puntuación total no es un diagnóstico.
plan-form-new = { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }; aún sin rellenar
plan-form-total = { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }; { $total } el { $day }
plan-form-no-total = { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }; sin puntuación total el { $day }
plan-fill-in = Rellenar
plan-fill-in-named = Rellenar: { $name }
plan-other-forms = Otros cuestionarios ({ $n })

plan-starting-goals-line = No solo menos síntomas: ¿qué volverías a hacer? Una meta puede estar solo en palabras o unida a un número.

plan-guide-step = Paso
plan-done = Listo
plan-make-version-1 = Hacer el plan, versión 1
plan-back-to-plan = Volver al plan
plan-guide-foot = Se guarda mientras escribes; déjalo cuando quieras. Lo marcado como delicado solo se imprime si lo eliges.
plan-q-hard = ¿Qué es difícil ahora mismo?
plan-q-tried = ¿Qué se probó antes?
plan-tried-line = Tal como lo recuerdas. Lo que tomas o haces ahora viene después.
plan-q-now = ¿Qué tomas y haces ahora?
plan-q-people = ¿Quién te trata y quién te apoya?
plan-q-rhythm = ¿Cómo se hará?
plan-rhythm-set = Ya hay un plan; esto se cambia ajustándolo, para que quede lo que decía antes.
plan-usual-order = Elegir el orden: lo habitual
plan-q-questions = ¿Qué debe preguntar el registro diario?
plan-questions-line = Lo mejor es que quepa en 30 segundos. El ánimo se pregunta siempre. Lo que ya está no se pregunta dos veces.
plan-q-baseline = Un valor de partida para comparar después
plan-the-plan = El plan
plan-your-plan-1 = Tu plan, versión 1
plan-put-off = Dejado para más tarde: { $steps }.
plan-later-difficulties = lo difícil
plan-later-tried = lo ya probado
plan-later-treatment = tratamiento actual
plan-later-people = personas
plan-later-goals = metas
plan-later-rhythm = ritmo
plan-later-questions = preguntas diarias
plan-later-questionnaires = cuestionarios
plan-later-expect = qué esperar
plan-finished-foot = Las dificultades y lo que se probó aún se pueden cambiar aquí; todo lo demás, en su propio lugar.
plan-make-foot = Se puede hacer ya, aunque quede algo vacío. Los cambios posteriores son ajustes, y cada uno conserva lo anterior.

plan-no-people = Aún no hay nadie: quien receta, terapeuta, familia, amistades.
plan-change-named = Cambiar: { $name }
plan-add-person = Añadir una persona

plan-no-treatment = En el historial aún no hay ningún medicamento ni terapia.
plan-add-medicine = Añadir un medicamento
plan-add-therapy = Añadir terapia

plan-tried-kind = Tipo de lo probado número { $n }
plan-which-medicine = Qué medicamento
plan-which-therapy = Qué terapia
plan-what = Qué
plan-when = Cuándo
plan-when-example = primavera de 2021
plan-highest-dose = Dosis más alta
plan-how-often = Con qué frecuencia
plan-dose-example = 100 mg al día
plan-often-example = cada semana
plan-lasted = Cuánto tiempo
plan-lasted-example = ocho semanas
plan-how-much-help = ¿Cuánto ayudó?
plan-remove-tried = Quitar: { $name }
plan-remove-tried-n = Quitar lo probado { $n }
plan-something-tried = Algo que se probó
plan-another = Otra cosa

plan-version-from = Versión { $n }, { $day }
plan-now-on = Ahora, { $day }
plan-side-by-side = Versiones lado a lado
plan-this-version = Esta versión
plan-compare-with = con
plan-as-now = el plan tal como está ahora
plan-say-the-same = Dicen lo mismo.
plan-lines-differ = Diferencias en { $n } de { $total ->
        [one] { $total } línea
       *[other] { $total } líneas
    }; están marcadas.
plan-two-versions = Dos versiones lado a lado
plan-compared-what = Qué
plan-differs = Distinto:
