# Lo que dice la escala, nunca lo que la persona tiene. El nombre de una franja es el del cuestionario.
said-questionnaire-total = Tu puntuación total es { $total }. Esto no es un diagnóstico.
said-questionnaire-total-band = Tu puntuación total es { $total }. En la escala publicada, { $range } se llama «{ $band }». Esto no es un diagnóstico.

said-questionnaire-same = Lo mismo que el { $day } ({ $total }).
said-questionnaire-lower = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } menos que el { $day } ({ $total }).
said-questionnaire-higher = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } más que el { $day } ({ $total }).
said-questionnaire-lower-reliable = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } menos que el { $day } ({ $total }); es poco probable que los cambios de { $limit } o más sean azar.
said-questionnaire-higher-reliable = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } más que el { $day } ({ $total }); es poco probable que los cambios de { $limit } o más sean azar.
said-questionnaire-lower-chance = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } menos que el { $day } ({ $total }); los cambios por debajo de { $limit } pueden ser azar.
said-questionnaire-higher-chance = { $n ->
        [one] { $n } punto
       *[other] { $n } puntos
    } más que el { $day } ({ $total }); los cambios por debajo de { $limit } pueden ser azar.

# «Respuesta» es la palabra publicada.
said-questionnaire-response-none = Las escalas publicadas llaman «respuesta» a una bajada del { $needed } % o más; la puntuación total no ha bajado.
said-questionnaire-response-met = Es un { $by } % menos. Las escalas publicadas llaman «respuesta» a una bajada del { $needed } % o más.
said-questionnaire-response-unmet = Es un { $by } % menos; las escalas publicadas llaman «respuesta» a una bajada del { $needed } % o más.

said-questionnaire-below-once = Por debajo de { $line } el { $day }, un solo valor hasta ahora.
said-questionnaire-below =
    Por debajo de { $line } desde hace { $weeks ->
        [one] { $weeks } semana
       *[other] { $weeks } semanas
    }, desde el { $day }: { $n } valores seguidos; entre dos de ellos hay como mucho { $gap ->
        [one] { $gap } día
       *[other] { $gap } días
    }.

said-questionnaire-mark-fell = Primera puntuación total por debajo de { $line } tras una igual o mayor.
said-questionnaire-mark-rose = De nuevo en { $line } o por encima.
said-questionnaire-mark-twice = Segunda puntuación total seguida en { $again } o por encima, tras otras por debajo de { $line }.
said-questionnaire-mark-half-year =
    Medio año por debajo de { $line }: { $n ->
        [one] { $n } valor
       *[other] { $n } valores
    }, con { $gap ->
        [one] { $gap } día
       *[other] { $gap } días
    } de distancia como mucho.

# $items es el mensaje de abajo: «preguntas 4, 5 y 8».
said-questionnaire-skipped = Sin responder: { $items }. Por eso no hay puntuación total. Tus respuestas están guardadas.
said-questionnaire-items = { $n ->
        [one] pregunta { $items }
       *[other] preguntas { $items }
    }

# Sobre qué pregunta un cuestionario.
said-questionnaire-recall-two-weeks = las últimas 2 semanas
said-questionnaire-recall-three-days = los últimos 3 días
said-questionnaire-recall-week = la última semana
said-questionnaire-recall-past-week = la última semana
said-questionnaire-recall-seven-days = los últimos 7 días
said-questionnaire-recall-month = el último mes
said-questionnaire-recall-year = el último año
said-questionnaire-recall-adult = la vida adulta
said-questionnaire-recall-session = esta sesión
said-questionnaire-recall-current = el momento actual
said-questionnaire-recall-therapy = la terapia actual
said-questionnaire-recall-none = ningún período fijo
said-questionnaire-recall-week-months = la última semana (preguntas 21 y 22: los últimos tres meses)
# Con las palabras del archivo de un cuestionario.
said-questionnaire-recall-last-own = «{ $recall }»
said-questionnaire-recall-own = «{ $recall }»

said-questionnaire-every = { $weeks ->
        [1] cada semana
        [2] cada dos semanas
       *[other] cada { $weeks } semanas
    }
said-questionnaire-form = { $n ->
        [one] { $n } pregunta
       *[other] { $n } preguntas
    }
said-questionnaire-form-about = { $n ->
        [one] { $n } pregunta sobre { $recall }
       *[other] { $n } preguntas sobre { $recall }
    }
said-questionnaire-form-total = Una puntuación total del formulario de un profesional
said-questionnaire-form-every = { $form }; { $every }

# Qué falla en una línea del archivo de un cuestionario.
said-questionnaire-fault-too-large = El archivo supera los 256 KiB. Un cuestionario son unas pocas páginas de texto.
said-questionnaire-fault-not-text = Esto no es texto sin formato. Guarda el archivo como texto (UTF-8) y elígelo otra vez.
said-questionnaire-fault-syntax = Esta línea no es TOML válido. A menudo falta una comilla, una coma o un corchete aquí o justo antes.
said-questionnaire-fault-unknown-field = Hay aquí un campo o una palabra que no está entre los permitidos.
said-questionnaire-fault-shape = Esto no encaja en la forma de un archivo de cuestionario.
said-questionnaire-fault-other-answers = Hay respuestas a otro cuestionario con este id, y no encajarían con este. Dale a este otro id.
said-questionnaire-fault-empty = Esto no puede estar vacío.
said-questionnaire-fault-too-long = Esto es demasiado largo.
said-questionnaire-fault-bad-id = Un id tiene de 1 a 40 letras minúsculas, cifras o _.
said-questionnaire-fault-duplicate = Esto está aquí dos veces.
said-questionnaire-fault-too-few-options = Una pregunta necesita al menos dos respuestas.
said-questionnaire-fault-nothing-to-score = Indica preguntas (items), o un total con min y max.
said-questionnaire-fault-out-of-range = Este número está fuera del rango. Las respuestas son números enteros de 0 a 255.
said-questionnaire-fault-total-mismatch = Esto no coincide con la suma de las preguntas.
said-questionnaire-fault-bands = Los niveles deben subir sin huecos y cubrir todas las puntuaciones totales posibles.
said-questionnaire-fault-unknown-item = Aquí se nombra una pregunta que no existe.
said-questionnaire-fault-missing = Falta el campo «{ $field }».
said-questionnaire-fault-expected = Aquí hace falta otra cosa: { $kind }.
said-questionnaire-fault-other = Esto no se puede leer.
said-questionnaire-kind-words = palabras entre comillas
said-questionnaire-kind-number = un número entero
said-questionnaire-kind-other = otra clase de valor
