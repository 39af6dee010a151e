# Un medicamento: pasos, dosis, reserva, controles y señales.

## Words of many of its dialogs

medicine-few-words = Unas palabras
medicine-which-day = ¿Qué día?
medicine-prescribed-by = Recetado por
medicine-prescribed-on = Fecha de la receta
medicine-what-is-it = ¿Qué es?
medicine-change = Cambiar
medicine-close = Cerrar
medicine-unit = Unidad

## What became of a dose

medicine-dose-what = ¿Qué pasó con ella?
medicine-dose-taken = tomada
medicine-dose-late = tomada tarde
medicine-dose-part = en parte
medicine-dose-skipped = omitida
medicine-dose-missed = olvidada
medicine-dose-how-much = ¿Cuánto?
medicine-dose-as-prescribed = según la receta
medicine-at-what-time = ¿A qué hora?
medicine-dose-word = Unas palabras sobre ello
medicine-dose-why = ¿Por qué?
medicine-dose-nothing-chosen = Nada elegido: la dosis queda «sin anotar».
medicine-dose-save = Guardar dosis

## The last weeks of doses

medicine-doses-taken = { $taken } de { $planned } tomadas
medicine-doses-late = { $n } de ellas tarde
medicine-doses-part = { $n } en parte
medicine-doses-skipped = { $n ->
    [one] { $n } omitida
   *[other] { $n } omitidas
    }
medicine-doses-missed = { $n ->
    [one] { $n } olvidada
   *[other] { $n } olvidadas
    }
medicine-doses-not-recorded = { $n } sin anotar
medicine-dose-not-recorded = sin anotar
# Stands in a small box under the sign: as short as can be.
medicine-dose-late-short = tarde
# Stands in a small box under the sign: as short as can be.
medicine-dose-part-short = parte
medicine-doses = Dosis
medicine-doses-line = Las últimas 8 semanas: { $counts }.
medicine-doses-line-none = Lo que se tomó en las últimas 8 semanas.
medicine-doses-empty = No hay dosis en estas semanas
medicine-doses-empty-text = Aquí están, semana a semana, las dosis previstas, para registrarlas o cambiarlas, y lo que se tomó cuando hizo falta.
medicine-doses-by-week = Dosis por semana: { $name }
medicine-doses-week-of = Semana del
# Each value is a key, drawn as one; the letters are the same in every language.
medicine-doses-keys = En una dosis: { $t } tomada, { $l } tarde, { $p } en parte, { $s } omitida, { $m } olvidada, { $delete } sin anotar, { $enter } más. Una casilla vacía está sin anotar.
medicine-doses-fewer = Solo las últimas 4 semanas
medicine-doses-all = Las 8 semanas
medicine-doses-needed = Cuando hizo falta
medicine-dose-before-after = antes { $before }, después { $after }
medicine-dose-not-rated = sin puntuar
medicine-dose-rate-of = Puntuar la dosis: { $day }
medicine-dose-rate = Puntuar…
medicine-dose-take-back = Retirar la dosis: { $day }
medicine-doses-needed-count = { $n ->
    [one] { $n } dosis en 8 semanas.
   *[other] { $n } dosis en 8 semanas.
    }
medicine-rate-title = { $name }: antes y después
medicine-rate-before = ¿Cuánto malestar había antes?
medicine-rate-after = ¿Y después?
medicine-rate-save = Guardar puntuación

## The dated steps

medicine-steps = Pasos
medicine-steps-line = Según la receta, con el día en que empieza cada uno. Un paso posterior no cambia nada anterior.
medicine-steps-of = Pasos: { $name }
medicine-steps-another = otro medicamento
medicine-steps-in-place = en lugar de { $name }
medicine-steps-prescribed = recetado por { $name } el { $day }
medicine-steps-prescribed-by = recetado por { $name }
medicine-steps-prescribed-on = recetado el { $day }
medicine-steps-planned = previsto
medicine-steps-split = Anotado como parte de una forma que suele tragarse entera: pregunta en la farmacia o a quien te receta.
medicine-step-of = Paso del { $day }
medicine-step-correct = Corregir este paso
medicine-step-remove = Quitar este paso
medicine-steps-together = Pasos que van juntos
medicine-plan-from = { $plan } desde el { $day }
medicine-plan-calendar-of = Calendario: { $plan } desde el { $day }
medicine-plan-calendar = Calendario…
medicine-plan-day-by-day = { $name }, día a día
medicine-plan-remove = Quitar con sus pasos
# Set apart in the next sentence.
medicine-switch = Cambio
medicine-switch-from-to = { $switch } de { $from } a { $to }
medicine-switch-to-from = { $name } desde el { $day }
medicine-switch-side-by-side = { $from } junto a { $to }
medicine-switch-see = Lado a lado…
medicine-corrected-count = Lo que se corrigió ({ $n })
medicine-corrected-on = Corregido el { $day }. Antes decía: { $stood }.
medicine-corrected-removed = Ese paso se quitó.
medicine-corrected-now = Se corrigió a: { $now }.

## A titration, a taper, a switch: lines as prescribed

medicine-lines-title = { $name }: ajuste gradual o reducción gradual
medicine-lines-intro = Anota las líneas tal como se recetaron. Ballast solo las ordena y no calcula ninguna dosis.
medicine-lines-intro-now = Ahora: { $now }. Anota las líneas tal como se recetaron. Ballast solo las ordena y no calcula ninguna dosis.
medicine-lines-as-prescribed = Según la receta
medicine-lines-add = Añadir estas líneas
medicine-lines-gap = ¿Cada cuántos días la línea siguiente?
medicine-lines-piece = ¿De qué comprimido?
medicine-lines-piece-example = comprimido de 25 mg
medicine-lines-when = ¿Cuándo se toma?
medicine-lines-daily = todos los días
medicine-lines-every-few = cada varios días
medicine-lines-weekdays = ciertos días de la semana
medicine-lines-every = ¿Cada cuántos días?
medicine-lines-which-weekdays = ¿Qué días de la semana?
medicine-lines-time = Hora { $n }
medicine-lines-time-add = Añadir una hora
medicine-lines-time-fewer = Una hora menos
medicine-lines-from = Línea { $n }, desde
medicine-lines-nothing = nada desde este día
medicine-lines-amount = Cantidad
medicine-lines-pieces = Piezas
# What can be typed: figures, fractions, or the English words half and quarter.
medicine-lines-pieces-example = 1/2
medicine-lines-remove = Quitar la línea { $n }
medicine-lines-next = Línea siguiente
medicine-lines-then-nothing = Después, nada
medicine-lines-split = Esto es parte de una forma que libera la sustancia despacio. Estas formas suelen tragarse enteras: pregunta en la farmacia o a quien te receta. Queda como lo anotas; Ballast no parte nada.
medicine-switch-title = Cambio desde { $name }
medicine-switch-intro = Anota las dos pautas tal como se recetaron. Ballast las pone lado a lado y no rellena nada entre ellas.
medicine-switch-ends = Cómo termina { $name }
medicine-switch-which = ¿Qué medicamento ocupa su lugar?
medicine-switch-known = Ya está en tu historial; las líneas se añaden a él.
medicine-form = Forma
medicine-strength = Concentración
medicine-strength-aside = como dice la caja, opcional
medicine-swallowed-whole-long = Se traga sin partir (liberación prolongada, retard, XR)
medicine-switch-begins = Cómo empieza { $name }
medicine-switch-begins-new = Cómo empieza el nuevo
medicine-switch-add = Añadir el cambio

## The calendar

medicine-calendar-needed = si hace falta
medicine-calendar-none = ninguna
medicine-calendar-from = Desde
medicine-calendar-to = Hasta
# Beside the day on which the dose changes.
medicine-calendar-new = nueva
medicine-calendar-day = Día
medicine-calendar-not-yet = aún no
medicine-calendar-print = Imprimir o guardar para tenerlo a la vista…
medicine-calendar-page-line = Lo que ves es lo que se imprime. Solo muestra lo que se anotó.
medicine-calendar-back = ‹ Volver
# Where a picture of a page is named: “Page 1 of 2 of the calendar”.
medicine-calendar-of = calendario

## The screen and its acts

medicine-back = ‹ Tratamiento
medicine-change-dose = Cambiar dosis…
medicine-titration = Ajuste o reducción gradual…
medicine-switch-to-another = Cambiar a otro medicamento…
medicine-edit-name = Editar nombre y notas
medicine-remove = Quitar medicamento
# $ask: a whole sentence about asking first.
medicine-several-missed = Varios días seguidos quedaron sin tomar. { $ask }

## Side effects, one by one

medicine-checklist = Efectos secundarios, uno por uno
medicine-checklist-intro = Lo que la gente suele notar con este tipo de medicamento, en palabras sencillas (conocimiento general). Responde lo que quieras; lo que dejes fuera queda como está.
medicine-checklist-on = anotado como presente
medicine-checklist-gone = ya no
medicine-checklist-no = no
medicine-checklist-mild = leve
medicine-checklist-moderate = moderado
medicine-checklist-severe = intenso
medicine-checklist-save = Guardar respuestas

## Supply

medicine-supply = Reserva
medicine-supply-ran-out = Según esta lista ya no queda nada: se tomó más de lo que contiene ({ $left }). Puede que falte anotar una caja nueva.
medicine-supply-ran-out-on = Según esta lista no queda nada desde el { $day }: se tomó más de lo que contiene ({ $left }). Puede que falte anotar una caja nueva.
# $left: a number with its unit.
medicine-supply-left = Queda aproximadamente: { $left }.
medicine-supply-left-until = Queda aproximadamente: { $left }. El primer día sin cubrir es el { $day }.
medicine-supply-how = Calculado desde el { $day } según tu pauta y lo que registraste. Cuenta lo que hay para empezar de nuevo.
medicine-supply-how-assumed = Calculado desde el { $day } según tu pauta y lo que registraste. { $n ->
    [one] { $n } dosis sin anotar se cuenta como tomada.
   *[other] { $n } dosis sin anotar se cuentan como tomadas.
    } Cuenta lo que hay para empezar de nuevo.
medicine-supply-counted = contado: { $all }
medicine-supply-fetched = recogido: { $all }
medicine-supply-fetched-packs = { $n } cajas de { $each }, recogido: { $all }
medicine-supply-add = Añadir a la lista…
medicine-supply-empty = Aún no hay nada en la lista
medicine-supply-empty-text = Anota lo que recoges, o lo que hay, y Ballast calcula cuánto dura según tu pauta. Los días anteriores se pueden añadir después.
medicine-supply-unclear = No se puede calcular cuánto dura: la lista cuenta en otra unidad que los pasos. Un paso puede decir cuántas piezas son cada dosis («Corregir este paso»).
medicine-supply-log = Lista de la reserva
medicine-supply-entry = Entrada, { $day }: { $what }
medicine-supply-remove = Quitar de la lista
medicine-supply-title = { $name }: reserva
medicine-supply-kind-fetched = recogido
medicine-supply-kind-counted = contado lo que hay
medicine-supply-start-of-day = ¿Al comienzo de qué día?
medicine-supply-packs = Cajas
medicine-supply-how-many = ¿Cuánto hay?
medicine-supply-each = En cada caja
medicine-supply-unit = Se cuenta en
medicine-cost = Coste
medicine-supply-save = Añadir a la lista

## Checks

medicine-check-rhythm = { $n ->
    [one] cada semana
   *[other] cada { $n } semanas
    }
medicine-check-set-by = indicado por { $name }
medicine-check-ended = ya no desde el { $day }
# $day: today, yesterday, a weekday or a date.
medicine-check-due-since = pendiente desde: { $day }
medicine-check-due = toca: { $day }
medicine-check-no-day = sin día acordado
medicine-checks = Controles
medicine-checks-line = Niveles en sangre, peso, ECG: según lo indicó quien te receta. Ballast no juzga ningún resultado.
medicine-check-add-more = Añadir un control…
medicine-checks-empty = Aún no hay controles
medicine-checks-empty-text = Aquí está lo que se controla, cuándo toca la próxima vez y los resultados; «Hoy» avisa cuando se acerca uno.
medicine-check-done = hecho, resultado pendiente
medicine-check-result-remove = Quitar el resultado: { $day }
medicine-check-result-note-of = Anotar un resultado: { $name }
medicine-check-result-note = Anotar un resultado…
medicine-check-remove = Quitar con sus resultados
medicine-check-change = Cambiar el control
medicine-check-add = Añadir un control
medicine-check-what = ¿Qué se controla?
medicine-check-which = ¿Cuál?
medicine-check-own-words = Con tus palabras
medicine-check-next = La próxima vez el
medicine-check-weeks = Después, ¿cada cuántas semanas?
medicine-check-by = Indicado por
medicine-check-until = Ya no desde
medicine-check-save = Añadir control
medicine-result-title = { $name }: resultado
medicine-result-day = Hecho el
medicine-result = Resultado
medicine-result-aside = con su unidad; vacío mientras esté pendiente
medicine-result-example = 0,7 mmol/l
medicine-result-save = Anotar resultado

## Urgent signs

medicine-signs-emergency = Llamar al número de emergencias
medicine-signs-today = Llamar hoy a quien te receta o a un servicio de guardia
medicine-signs-before = Preguntar antes
medicine-signs = Señales urgentes
medicine-signs-line = Lo que no debería esperar con este tipo de medicamento. Conocimiento general, no completo, y no sustituye al prospecto.
medicine-signs-none = Aquí no hay ficha para este medicamento. El prospecto de la caja y la farmacia conocen sus señales.
medicine-signs-show = Mostrar las señales
medicine-signs-numbers = Números a los que llamar

## What is said about it

medicine-about = Datos
medicine-about-class = Clase
medicine-about-whole = Se traga sin partir
medicine-about-whole-yes = sí, libera la sustancia despacio
medicine-about-label = Etiqueta
medicine-about-prescriber = Prescripción
medicine-about-started-for = Para qué se empezó
medicine-about-edit = Editar…
medicine-about-nothing = Solo está anotado el nombre.
# $first and $review: one of the three messages below.
medicine-about-usual = { $class }. Lo habitual para un primer cambio: { $first }. Lo habitual para una valoración: { $review }, según lo acordado con quien te receta. Fuente: { $source }.
medicine-about-same-day = el mismo día
medicine-about-early = pronto
# $time: a stretch of weeks as the core says it, such as “1 to 2 weeks” or “within 2 weeks” (in English “up to 2 weeks”).
medicine-about-after = { $time }
