# Los cuestionarios: rellenar, resultados, historia, lista.

## Words of many of its parts

questionnaires-close = Cerrar
questionnaires-done = Listo
questionnaires-day = Día
questionnaires-total = Puntuación total
questionnaires-all = Todos los cuestionarios
questionnaires-title = Cuestionarios
questionnaires-one = Cuestionario

## Filling in

# Empty in English. In another language: that the published wording is English, and is left so.
questionnaires-wording = Las preguntas aparecen aquí tal como están publicadas: en inglés. Una traducción propia sería otro cuestionario.
questionnaires-skipped = { $n ->
    [one] Se omitió { $n } pregunta.
   *[other] Se omitieron { $n } preguntas.
    } Está permitido; con una pregunta omitida no hay puntuación total.
questionnaires-skipped-mean = { $n ->
    [one] Se omitió { $n } pregunta.
   *[other] Se omitieron { $n } preguntas.
    } Según la regla de este cuestionario cuenta como la media de las demás.
questionnaires-skipped-too-many = { $n ->
    [one] Se omitió { $n } pregunta.
   *[other] Se omitieron { $n } preguntas.
    } La regla de este cuestionario completa { $most } como máximo, así que no hay puntuación total.
questionnaires-for-day = Para el { $day }.
questionnaires-on-one-page = Todas en una página
questionnaires-one-at-a-time = Una pregunta a la vez
questionnaires-answered = { $n } de { $of } respondidas.
questionnaires-answered-keys = { $n } de { $of } respondidas. Las teclas 0 a { $most } responden y avanzan.
questionnaires-one-more = Una más, que no cuenta para la puntuación total:
questionnaires-end-all = Todas las preguntas están respondidas. Puedes volver atrás o guardar.
questionnaires-end = Esas eran todas las preguntas. Puedes volver atrás o guardar.
questionnaires-back = Atrás
questionnaires-skip = Omitir
questionnaires-next = Siguiente
questionnaires-ended = Con esta respuesta termina el cuestionario; las demás preguntas no se hacen.
questionnaires-other-day-today = ¿Es sobre otro día que hoy?
questionnaires-other-day = ¿Es sobre otro día que el { $day }?
questionnaires-save-answers = Guardar respuestas

## After an answer about thoughts of death or of hurting oneself

questionnaires-support = Gracias por responder a esa pregunta
questionnaires-support-saved = Tus respuestas están guardadas. Anotaste pensamientos de que sería mejor no vivir o de hacerte daño. Muchas personas tienen a veces pensamientos así, y se puede hablar de ellos.
questionnaires-support-call = Si crees que ahora podrías actuar según estos pensamientos, llama al número de emergencias.
questionnaires-support-call-numbers = Si crees que ahora podrías actuar según estos pensamientos, llama al número de emergencias: { $numbers }.
questionnaires-support-no-plan = Aquí estaría tu propio plan de seguridad. Puedes escribirlo en la Caja de herramientas, en «Seguir bien», mejor junto con alguien que te trate.
questionnaires-support-numbers = Números
questionnaires-support-112 = El 112 llega a emergencias desde la mayoría de los teléfonos móviles.
questionnaires-support-nobody = Nadie se entera de tu respuesta: Ballast funciona sin conexión y no avisa a nadie. Si quieres que alguien lo sepa, solo tú puedes decirlo.
questionnaires-support-go-on = Seguir al resultado
questionnaires-support-when-bad = Cuando va mal

## The result

questionnaires-saved = Tus respuestas están guardadas.
# Beside a total: “14 of 27”.
questionnaires-of-most = de { $most }
questionnaires-prorated = Las preguntas omitidas cuentan como la media de las demás, según la regla de este cuestionario.
questionnaires-stopped = Una respuesta terminó el cuestionario; las demás preguntas no se hacen entonces.
questionnaires-part = { $name }: { $total } de { $most }
questionnaires-part-none = { $name }: sin suma (de { $most })
questionnaires-so-far = Hasta ahora
questionnaires-whole-history = Toda su historia
questionnaires-on-chart = Verlo en el gráfico de vida

## The history of one

questionnaires-n-readings = { $n ->
    [one] { $n } valor.
   *[other] { $n } valores.
    } Ninguno es un diagnóstico.
questionnaires-n-readings-missing = { $n ->
    [one] { $n } valor,
   *[other] { $n } valores,
    } y { $missing } sin puntuación total. Ninguno es un diagnóstico.
questionnaires-history-of = { $name }: historia
questionnaires-enter-total-more = Anotar una puntuación total…
questionnaires-fill-it-in = Rellenarlo
questionnaires-history-empty = Aún no se ha rellenado nada
questionnaires-history-empty-text = Cada uno que se rellena aparece aquí con su puntuación total, cómo la llama la escala publicada y el cambio desde los anteriores.
questionnaires-compare = Comparar dos
questionnaires-compare-earlier = Anterior
questionnaires-compare-later = Posterior
# $change: a whole sentence about the change.
questionnaires-compare-change = { $total } el { $day }: { $change }
questionnaires-compare-no-figure = Para este cuestionario no hay publicada ninguna cifra a partir de la cual cuente un cambio.
questionnaires-compare-choose = Elige dos valores distintos.
questionnaires-readings = Valores
questionnaires-marks = Qué se vio y cuándo
questionnaires-marks-line = Hechos sobre las puntuaciones totales. Los términos publicados para ellas difieren, así que no se usa ninguno.
questionnaires-from-clinician = del formulario de un profesional
questionnaires-from-named = del formulario de { $name }
questionnaires-column-band = En la escala publicada
questionnaires-column-change = Desde el anterior
questionnaires-no-total = sin puntuación total
# $items: “item 4”, “items 4, 5 and 8”.
questionnaires-no-total-skipped = sin puntuación total, se omitió: { $items }
questionnaires-remove-of = Quitar el del { $day }
questionnaires-total-of = Puntuación total: { $name }
questionnaires-total-range = { $low } a { $high }.
questionnaires-total-range-means = { $low } a { $high }: { $means }.
questionnaires-total-day = Rellenado el
questionnaires-total-whose = ¿De quién era el formulario?
questionnaires-total-whose-example = como tú lo dices, por ejemplo Dra. A.
questionnaires-total-save = Guardar la puntuación total

## The list

questionnaires-list-none = Aún no se ha rellenado ninguno. Cada uno que rellenes aparecerá aquí con su última puntuación total.
questionnaires-row-not-yet = aún sin rellenar
questionnaires-row-last = { $total } el { $day }
questionnaires-row-last-none = sin puntuación total el { $day }
# $line: what it is, such as “9 items about the last 2 weeks; every two weeks”.
questionnaires-row-due-now = { $line }, toca ahora
questionnaires-row-next = { $line }, próximo el { $day }
questionnaires-row-history-of = Historia: { $name }
questionnaires-row-history = Historia
questionnaires-row-fill-of = Rellenar: { $name }
questionnaires-row-fill = Rellenar
questionnaires-brought = { $name } ya está aquí
questionnaires-saved-as = Guardado como { $path }
questionnaires-act-rhythm = Cada cuánto toca…
questionnaires-act-total = Anotar la puntuación total de un formulario…
questionnaires-act-save = Guardar su archivo…
questionnaires-act-set-aside = Dejar de ofrecerlo; sus respuestas se quedan
questionnaires-act-remove = Quitarlo
questionnaires-enter-total-of = Anotar una puntuación total: { $name }
questionnaires-enter-total = Anotar una puntuación total
questionnaires-more = Más
questionnaires-line = Con la redacción publicada. Muestran una evolución; ninguno es un diagnóstico.
questionnaires-add-own = Añadir el mío desde un archivo…
questionnaires-planned = En mi plan
questionnaires-planned-line = Cada uno aparece en «Hoy» cuando toca, una vez.
questionnaires-planned-empty = Ninguno está en el plan
questionnaires-planned-empty-text = Elige uno abajo y, en «Más», cada cuánto toca. Entonces aparece en «Hoy» por sí solo.
questionnaires-own = Los míos
questionnaires-shipped = Otros para rellenar
questionnaires-totals = Del formulario de un profesional
questionnaires-totals-line = Su redacción no puede aparecer aquí. Se puede anotar una puntuación total y de quién era el formulario.
questionnaires-aside = Ya no se ofrecen
questionnaires-aside-line = Sus respuestas se conservan. Trae el archivo otra vez para volver a ofrecer uno.
questionnaires-rhythm = Cada cuánto: { $name }
questionnaires-rhythm-due = Toca
questionnaires-rhythm-never = No por sí solo; lo relleno cuando quiero
questionnaires-rhythm-hint = Entonces aparece una vez en «Hoy» y espera ahí. Tras una pausa no se acumula nada.
# $recall: a stretch of time, such as “the last 2 weeks”.
questionnaires-rhythm-overlap = Pregunta por: { $recall }. Suele tocar { $n ->
    [one] cada semana.
   *[other] cada { $n } semanas.
    } Más seguidos, dos de ellos hablan en parte de los mismos días.
questionnaires-rhythm-save = Guardar
questionnaires-faults = Este archivo aún no se puede incorporar
questionnaires-faults-n = { $n ->
    [one] Hay { $n } cosa que corregir.
   *[other] Hay { $n } cosas que corregir.
    } No se guardó nada. Corrige el archivo y elígelo otra vez.
questionnaires-faults-line = Línea
questionnaires-faults-what = Qué corregir
questionnaires-faults-place = { $place }, contado desde 0
questionnaires-faults-again = Elegir el archivo otra vez…
