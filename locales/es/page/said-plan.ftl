said-plan-order-together = Las dos cosas juntas
said-plan-order-therapy = Primero la terapia
said-plan-order-medicine = Primero la medicación
said-plan-order-open = Aún sin decidir

# Por qué cambió el plan.
said-plan-reason-first = El plan inicial
said-plan-reason-symptoms = Cambiaron los síntomas
said-plan-reason-side-effect = Un efecto secundario
said-plan-reason-season = La época del año
said-plan-reason-life-event = Algo en la vida
said-plan-reason-cost = Coste o acceso
said-plan-reason-review = Una valoración, como se acordó
said-plan-reason-temporary = Un cambio temporal llegó a su fecha
said-plan-something-else = Otra cosa

said-plan-part-rhythm = Cómo va
said-plan-part-medicine = Medicamentos
said-plan-part-therapy = Terapia
said-plan-part-intention = Lo que me propongo
said-plan-part-goal = Metas

said-plan-then-back = luego se volvió atrás
said-plan-then-stayed = luego se quedó
said-plan-then-longer = luego se alargó

said-plan-goal-reached = Alcanzada
said-plan-goal-changed = Otra meta ocupa su lugar
said-plan-goal-set-aside = Dejada a un lado
said-plan-goal-closed-reached = Cerrada: alcanzada
said-plan-goal-closed-changed = Cerrada: otra meta ocupó su lugar

said-plan-experiment-keep-on = Seguir
said-plan-experiment-drop = Dejarlo
said-plan-experiment-change = Cambiarlo
said-plan-experiment-unclear = No está claro
said-plan-experiment-kept-on = se siguió
said-plan-experiment-dropped = se dejó
said-plan-experiment-changed = se cambió
said-plan-experiment-was-unclear = no quedó claro
said-plan-experiment-due = por mirar
said-plan-experiment-running = en marcha
said-plan-experiment-planned = empieza más tarde
said-plan-experiment-ended = terminado

said-plan-layer-body = Cuerpo
said-plan-layer-mind = Mente
said-plan-layer-body-line = Cuerpo: sueño, energía, apetito
said-plan-layer-mind-line = Mente: preocupación, pensamientos, motivación

said-plan-tried-medicine = Medicamento
said-plan-tried-therapy = Terapia

said-plan-helped-not = Nada
said-plan-helped-little = Un poco
said-plan-helped-clearly = Claramente
said-plan-helped-much = Mucho
said-plan-helped-worse = Lo empeoró
said-plan-helped-unknown = No sé decirlo

# Los pasos del plan inicial, en breve.
said-plan-starting-difficulties = Lo que es difícil
said-plan-starting-tried = Probado antes
said-plan-starting-treatment = Tratamiento ahora
said-plan-starting-people = Personas
said-plan-starting-goals = Metas
said-plan-starting-rhythm = Ritmo
said-plan-starting-questions = Preguntas diarias
said-plan-starting-questionnaires = Cuestionarios
said-plan-starting-expect = Qué esperar
said-plan-starting-plan = El plan

said-plan-every-weeks = { $n ->
        [1] cada semana
       *[other] cada { $n } semanas
    }

# Lo que dice el historial de una medida antes de un día, como valor de partida.
said-plan-measured-none = Sin rellenar en los 35 días anteriores.
said-plan-measured-total = La última puntuación total es { $value }, del { $day } (n = 1).
said-plan-measured-few = De los { $days } días anteriores, { $n } están puntuados: muy pocos para una media.
said-plan-measured-mean = En el historial fue { $value } en promedio (de los { $days } días anteriores, { $n } están puntuados).

# Una meta: $name es lo que se mide, $from y $to son cifras, $by es un día.
said-plan-goal-by = Fecha para alcanzarla: { $by }.
said-plan-goal-unmeasured = No se mide con un número.
said-plan-goal-with-n = { $value } (n = { $n })
said-plan-goal-name = { $name }.
said-plan-goal-name-by = { $name }, para el { $by }.
said-plan-goal-from = { $name }: desde { $from }.
said-plan-goal-from-by = { $name }: desde { $from }, para el { $by }.
said-plan-goal-to = { $name }: hasta { $to }.
said-plan-goal-to-by = { $name }: hasta { $to }, para el { $by }.
said-plan-goal-from-to = { $name }: de { $from } a { $to }.
said-plan-goal-from-to-by = { $name }: de { $from } a { $to }, para el { $by }.
# Ahora; lo mismo al cerrar una meta lleva -end.
said-plan-goal-too-little = Hay muy poco anotado para decir cómo está ahora: puntuados { $n } de los últimos { $days } días.
said-plan-goal-too-little-end = Hay muy poco anotado para decir cómo estaba al final: puntuados { $n } de los últimos { $days } días.
said-plan-goal-no-total = Sin rellenar en los últimos 35 días.
said-plan-goal-mean =
    Ahora { $value }: la media de { $n ->
        [one] { $n } día puntuado
       *[other] { $n } días puntuados
    } de los últimos { $days } ({ $missing ->
        [one] falta { $missing }
       *[other] faltan { $missing }
    }).
said-plan-goal-mean-end =
    Al final { $value }: la media de { $n ->
        [one] { $n } día puntuado
       *[other] { $n } días puntuados
    } de los últimos { $days } ({ $missing ->
        [one] falta { $missing }
       *[other] faltan { $missing }
    }).
said-plan-goal-total = Ahora { $value }, la última puntuación total (n = { $n }).
said-plan-goal-total-end = Al final { $value }, la última puntuación total (n = { $n }).
said-plan-goal-there = Está en el valor buscado o más allá.
said-plan-goal-not-there = Aún no está en el valor buscado.
said-plan-goal-recorded = { $recorded } de { $days ->
        [one] { $days } día
       *[other] { $days } días
    } con algo anotado desde que empezó.
said-plan-goal-totals = { $recorded ->
        [one] { $recorded } puntuación total
       *[other] { $recorded } puntuaciones totales
    } desde que empezó hace { $days ->
        [one] { $days } día
       *[other] { $days } días
    }.

said-plan-done =
    Hecho en { $done } de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, no hecho en { $not }, sin respuesta en { $missing }.
