# Valoraciones: qué acompañó a cada cambio, qué se decidió y qué va junto.

reviews-title = Valoraciones
reviews-line = Qué fue junto con cada cambio: antes de él y en las semanas en que se puede valorar. Ballast dice lo que muestran tus días, no qué hacer.
reviews-parts = Partes de Valoraciones
reviews-changes = Cambios
reviews-patterns = Patrones
reviews-note = Nota

reviews-none-title = Aún no hay ningún cambio que mirar
reviews-none-text = Cuando empieza un medicamento o cambia su dosis, cuando la terapia empieza o se hace más o menos frecuente, aquí se abre sola una valoración: las dos semanas anteriores, una primera mirada a los efectos secundarios y las semanas en que se puede valorar. También puedes abrir una para algo que cambies por tu cuenta.
reviews-add-medicine = Añadir un medicamento
reviews-own = Mirar un cambio mío
reviews-since = desde el { $day }
reviews-decided-on = Decisión, { $outcome }
reviews-show-all = Mostrar las { $n }

reviews-all = Todas las valoraciones
reviews-edit-change = Editar este cambio
reviews-record = Anotar el resultado
reviews-agenda = Ponerlo en la lista de temas
reviews-experiment = Empezar un experimento…
reviews-days = Sus días
reviews-days-line = Se mira: { $weeks }, { $from }.
reviews-when = Cambiar cuándo se mira
reviews-days-list = Los días de esta valoración
reviews-span = { $from } a { $to }
reviews-before-after = Antes y después
reviews-before-after-line = Los días sin puntuar se omiten y se cuentan, nunca se rellenan. Dice qué fue junto con el cambio, no qué lo causó.
reviews-unrated-title = Nada puntuado en estos días
reviews-unrated-text = El ánimo y las preguntas de tu registro aparecen aquí en cuanto se puntúan antes del cambio o en sus semanas.
reviews-outcome = Resultado
reviews-unrated = Sin puntuar en estos días: { $names }.
reviews-questionnaires = Cuestionarios
reviews-adherence = Dosis y sesiones desde el cambio
reviews-side-effects = Efectos secundarios en torno al cambio
reviews-side-effects-none = Ninguno anotado en estos días.
reviews-side-effect = { $name }, { $state }
reviews-around = Qué más cambió
reviews-around-line = Todo ello está junto a los números de arriba; nada se descuenta.
reviews-around-none = Nada más anotado en estos días.
reviews-decided = Qué se decidió
reviews-decided-none = Aún no hay nada decidido
reviews-decided-none-text = Lo que concluyes con quien te receta o con tu terapeuta aparece aquí, con quién lo decidió y cuándo.
reviews-edit = Editar
reviews-edit-outcome = Editar el resultado del { $day }
reviews-ask = Preguntar por esta valoración
reviews-gone = Esta valoración ya no está: su cambio se quitó o se corrigió.
reviews-method = Cómo se obtuvieron estos números

reviews-table-outcomes = Resultados antes y después
reviews-table-outcomes-caption = Resultados antes del cambio y en su plazo
reviews-table-forms = Cuestionarios antes y después
reviews-table-forms-caption = Cuestionarios antes del cambio y en su plazo
reviews-table-form = Cuestionario
reviews-table-before = Antes
reviews-table-window = En el plazo
reviews-table-watched = En los días observados
reviews-table-weeks = En las semanas de valoración
reviews-table-difference = Diferencia, intervalo del 95 %
reviews-table-says = Qué dice
reviews-table-none = ninguno
reviews-not-rated = sin puntuar
reviews-not-yet = aún no
reviews-bad-days = { $n ->
    [one] { $n } día malo sin puntuar
   *[other] { $n } días malos sin puntuar
}
reviews-from-usual = respecto a cómo suelo estar: { $difference }
reviews-no-interval = Sin intervalo: { $why }.

reviews-by-month = { $name } por meses
reviews-by-month-line = Cuánto se movió es el paso habitual de un día al siguiente. Un mes puede tener una media estable y aun así haber oscilado.
reviews-nothing-rated = Nada puntuado en estos días.
reviews-by-month-table = Tabla: { $name } por meses
reviews-month = Mes
reviews-mean = Media
reviews-moved = Movimiento de un día a otro
reviews-rated = Días puntuados
reviews-few-days = muy pocos días
reviews-few-days-row = muy pocos días seguidos
reviews-days-missing = { $n }, faltan { $missing }
reviews-years = { $month } en otros años
reviews-years-line = Hasta el mismo día del mes. Unos pocos años no prueban nada; quizá ayuden a recordar.
reviews-years-table = { $month } en cada año
reviews-year = Año

reviews-looked-at = Se mira
reviews-stretch = Período
reviews-stretch-quarter = 3 meses
reviews-stretch-half = 6 meses
reviews-stretch-year = Un año
reviews-stretch-two = Dos años
reviews-together = Qué va junto con: { $name }
reviews-together-line = { $from } a { $to }. Ir junto no es lo mismo que causar.
reviews-together-none = Aún no hay con qué compararlo
reviews-together-none-text = Cuando el registro diario haya preguntado en 28 días por sueño, movimiento, alcohol u otros hábitos, aparecerán aquí junto a lo que puntúas.
reviews-relations = { $n ->
    [one] { $n } relación de todos los resultados se basa en días suficientes; lo que destaca está corregido por mirarlas todas.
   *[other] { $n } relaciones de todos los resultados se basan en días suficientes; lo que destaca está corregido por mirarlas todas.
}
reviews-ask-this = Preguntar por esto
reviews-table-together = Qué va junto
reviews-table-together-caption = Qué va junto el mismo día y el día siguiente
reviews-table-what = Qué
reviews-table-same-day = El mismo día
reviews-table-next-day = El día siguiente
reviews-table-acts = Acciones
reviews-stands-out = { $words }; destaca
reviews-rests = { $n ->
    [one] { $n } día con ambos, { $missing } sin
   *[other] { $n } días con ambos, { $missing } sin
}
reviews-rests-means = { $n ->
    [one] diferencia de medias, { $n } día con ambos, { $missing } sin
   *[other] diferencia de medias, { $n } días con ambos, { $missing } sin
}
reviews-rests-rank = { $n ->
    [one] correlación de rangos, { $n } día con ambos, { $missing } sin
   *[other] correlación de rangos, { $n } días con ambos, { $missing } sin
}
reviews-ask-about = Preguntar por esto…
reviews-ask-about-of = Preguntar por esto… { $name }
reviews-try = Probarlo…
reviews-try-of = Probarlo… { $name }

reviews-agree-title = Cuándo se mira
reviews-agree-watch = { $title }. Se observa desde el primer paso, hasta tantas semanas después del último.
reviews-agree-counted = { $title }. Se cuenta desde el cambio; si son varios pasos hacia arriba, desde el último. Como se acordó con quien te trata.
reviews-agree-watched = Observado, en semanas
reviews-agree-looked = Se mira en
reviews-agree-with = Acordado con
reviews-agree-on = Acordado el
reviews-save = Guardar
reviews-counted-in = Se cuenta en
reviews-from = Desde
reviews-to = Hasta

reviews-outcome-change = Cambiar el resultado
reviews-outcome-record = Anotar el resultado
reviews-outcome-line = { $title }: qué se decidió al respecto.
reviews-outcome-needed = Elige qué se decidió.
reviews-outcome-only-notes = Esto anota lo que se decidió y no cambia nada en tu tratamiento. Pregunta a quien te receta antes de cambiar, dejar o retomar un medicamento.
reviews-outcome-again = Mirarlo otra vez en
reviews-outcome-on = Decidido el
reviews-outcome-who = Quién lo decidió
reviews-outcome-not-said = sin indicar
reviews-outcome-with = Con quién
reviews-outcome-save = Guardar resultado
reviews-outcome-remove = Quitar resultado

reviews-own-title = Un cambio mío
reviews-own-habit = Hábito: { $name }
reviews-own-what = Lo que cambié
reviews-own-example = un paseo antes del trabajo; nada de café por la tarde
reviews-own-since = Desde
reviews-own-about = De qué se trata
reviews-own-about-none = nada de esta lista
reviews-own-when = Cuándo mirarlo, en semanas después
reviews-own-save = Guardar cambio
reviews-own-open = Abrir la valoración
reviews-own-remove = Quitar este cambio
