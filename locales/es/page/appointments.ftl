# El equipo que atiende: visitas, preguntas, opiniones distintas y las páginas impresas.

appointments-title = Citas
appointments-line = Quién te trata, qué quieres preguntar y la página que llevas.
appointments-add-person = Añadir una persona
appointments-pages = Páginas para imprimir
appointments-nobody-title = Aún no hay nadie
appointments-nobody-text = Añade a quien te receta o a tu terapeuta, y cuándo es la próxima cita. Las preguntas se reúnen aquí hasta que tienen respuesta, y una página impresa queda lista para la visita.
appointments-preview = Ver la página
appointments-differ-about = Cuando dos personas lo ven distinto
appointments-what-agreed = Lo que se acordó
appointments-remind = Recordármelo en Hoy
appointments-day = Día
appointments-time = Hora
appointments-where = Dónde
appointments-where-aside = un lugar o un enlace, opcional
appointments-person-role = { $name }, { $role }

appointments-after-title = Después de la visita
appointments-after-with = Después de la visita con { $name }
appointments-after-with-link = Después de la visita con { $name }…
appointments-after-link = Después de la visita…
appointments-after-line = { $day }. Todo se guarda junto, y un solo deshacer lo retira.
appointments-back-today = ‹ Hoy
appointments-back = ‹ Citas
appointments-your-questions = Tus preguntas
appointments-your-questions-line = Lo que no tiene respuesta espera a la próxima visita.
appointments-no-question = No espera ninguna pregunta.
appointments-became-of = Qué pasó con ella: { $question }
appointments-the-answer = La respuesta
appointments-agreed-line = Línea por línea. Una línea que cambia un medicamento o la frecuencia de la terapia se anota también en tu tratamiento.
appointments-your-words = En tus palabras: { $words }
appointments-agreed-add = Añadir lo acordado
appointments-agreed-another = Añadir otra línea
appointments-no-dose = Ballast anota lo que escribes y no propone ninguna dosis.
appointments-next-with = La próxima visita con { $name }
appointments-planned = Prevista: { $day }.
appointments-planned-time = Prevista: { $day }, { $time }.
appointments-another-day = Otro día
appointments-save-visit = Guardar la visita
appointments-visit-gone = Esta visita ya no está
appointments-visit-gone-text = Quizá se quitó o se deshizo.
appointments-in-treatment = En Tratamiento
appointments-in-treatment-of = En Tratamiento: { $what }
appointments-was-told = { $name } lo sabe desde el { $day }
appointments-to-hear = Falta contárselo a { $name }
appointments-told = Contado
appointments-not-told = Aún sin contar
appointments-told-of = Contado: { $name }, { $what }
appointments-not-told-of = Aún sin contar: { $name }, { $what }
appointments-agreed-number = Acordado, { $n }
appointments-agreed-take-out = Sacar lo acordado, { $n }
appointments-agreed-words-aside = opcional; si no, el cambio en palabras
appointments-agreed-changes = ¿Cambia algo en tu tratamiento?
appointments-agreed-mend-medicine = Con ello se anotó un paso de un medicamento. Para cambiarlo, corrige el paso en Tratamiento.
appointments-agreed-mend-rhythm = Con ello se anotó un cambio de ritmo. Para cambiarlo, corrige el paso en Tratamiento.
appointments-agreed-medicine = ¿Qué medicamento?
appointments-agreed-new-medicine = Uno nuevo
appointments-agreed-name = Su nombre
appointments-agreed-now = Ahora: { $now }. Anótalo como te lo recetaron.
appointments-agreed-course = ¿Qué terapia?
appointments-agreed-from = Desde
appointments-agreed-often = Con qué frecuencia
appointments-agreed-why = Por qué
appointments-agreed-who = ¿Quién lo hace?
appointments-agreed-hears = ¿Quién debe saberlo?
appointments-me = yo

appointments-question = Pregunta
appointments-answer = ¿Cuál fue la respuesta?
appointments-answered-on = Respondida el
appointments-answered-mark = Marcar como respondida
appointments-question-reword = Solo cambiar las palabras
appointments-ask-nobody = Aún no hay a quién preguntar
appointments-ask-nobody-text = Añade primero a quien te receta o a tu terapeuta; así las preguntas se reúnen para su próxima visita.
appointments-ask-whom = A quién
appointments-ask-add = Añadir a la lista de temas
appointments-ask-all-none = Elige al menos una persona.
appointments-ask-all-title = Poner las preguntas en las listas de temas
appointments-ask-all-whose = ¿En la lista de temas de quién?
appointments-ask-all-save = Ponerlas ahí

appointments-appointment-with = Cita con { $name }
appointments-where-hint = Se muestra como lo escribiste. Ballast no abre enlaces.
appointments-appointment-save = Guardar cita
appointments-appointment-add = Añadir cita
appointments-appointment-remove = Quitar cita

appointments-person-add = Añadir persona
appointments-person-edit = Editar persona
appointments-person-edit-name = Editar { $name }
appointments-person-remove = Quitar persona
appointments-person-name = Nombre
appointments-person-name-example = como tú lo dices, por ejemplo Dra. A.
appointments-person-what = ¿Qué es para ti?
appointments-person-telephone = Teléfono
appointments-preview-for = Ver la página: { $name }
appointments-visit-add = Añadir una cita
appointments-visit-add-with = Añadir una cita: { $name }
appointments-visit-next = Próxima visita
appointments-visit-change = Cambiar
appointments-visit-change-with = Cambiar la próxima visita con { $name }
appointments-visit-none = Aún no hay próxima visita.
appointments-visit-last = Última visita: { $day }
appointments-visit-copy-where = Copiar dónde es la visita con { $name }
appointments-tell-about = Lo que hay que contar a { $name }
appointments-tell = Por contar a { $name }
appointments-tell-agreed = acordado con { $name } el { $day }
appointments-tell-told = Contado a { $name }: { $what }
appointments-agreed-with = Acordado con { $name }
appointments-agreed-on = Acordado el { $day }
appointments-questions-for = Preguntas para { $name }
appointments-questions-next = Preguntas para la próxima visita
appointments-questions-none = Aún ninguna. Las tres primeras se imprimen arriba en la página.
appointments-question-waits = espera desde el { $day }
appointments-question-up = Subir: { $question }
appointments-question-down = Bajar: { $question }
appointments-question-answer = Responder…
appointments-question-answer-of = Responder: { $question }
appointments-question-remove-of = Quitar: { $question }
appointments-question-new = Nueva pregunta para { $name }
appointments-question-example = ¿Qué quieres preguntar?
appointments-question-add = Añadir pregunta
appointments-answered = Respondidas ({ $n })
appointments-ask-again = Preguntar otra vez
appointments-past = Visitas anteriores ({ $n })
appointments-past-agreed = Acordado: { $words }
appointments-came-of-it = Qué resultó
appointments-came-of-it-day = Qué resultó, { $day }
appointments-open = Abrir
appointments-open-visit = Abrir la visita del { $day }

appointments-differ-title = Cuando lo ven distinto
appointments-differ-line = Cada opinión como la entendiste. Aquí no se valora ninguna.
appointments-differ-write = Anotar opiniones…
appointments-differ-none = Nada anotado
appointments-differ-none-text = Cuando dos personas que te tratan ven algo distinto, anota qué piensa cada una y en qué se basa. De ahí sale una página que les pide que hablen entre sí, o que pide una segunda opinión.
appointments-differ-noted = Anotado el { $day }
appointments-differ-change = Cambiar…
appointments-differ-change-of = Cambiar…: { $topic }
appointments-differ-more = Más sobre { $topic }
appointments-differ-remove = Quitarlo
appointments-differ-rests = Se basa en: { $words }
appointments-differ-mine = Cómo lo veo yo
appointments-differ-mine-words = Cómo lo veo yo: { $words }
appointments-differ-ask = Lo que quiero preguntar
appointments-differ-outcome = Qué resultó: { $words }
appointments-differ-outcome-day = Qué resultó, { $day }: { $words }
appointments-differ-shared = Compartido con { $name } el { $day }
appointments-differ-shared-remove = Quitar: compartido con { $name } el { $day }
appointments-differ-joint = Pedir una conversación conjunta
appointments-differ-joint-of = Pedir una conversación conjunta: { $topic }
appointments-differ-second = Pedir una segunda opinión
appointments-differ-second-of = Pedir una segunda opinión: { $topic }
appointments-differ-agendas = Poner las preguntas en las listas de temas…
appointments-differ-agendas-of = Poner las preguntas en las listas de temas…: { $topic }
appointments-differ-share = Compartido con…
appointments-differ-share-of = Compartido con…: { $topic }
appointments-differ-edit = Cambiar lo anotado
appointments-differ-new = Opiniones distintas
appointments-differ-topic = ¿De qué se trata?
appointments-differ-topic-example = por ejemplo: subir la dosis ahora o después de las semanas de exposición
appointments-differ-view = Opinión { $n }
appointments-differ-view-out = Sacar la opinión { $n }
appointments-differ-who = Quién
appointments-differ-said-on = Dicho el
appointments-differ-think = Lo que piensa, como lo entendiste
appointments-differ-rests-on = En qué se basa
appointments-differ-add = Añadir una opinión
appointments-differ-ask-aside = una pregunta por línea
appointments-differ-agree = Con lo que estoy de acuerdo
appointments-differ-agree-example = por ejemplo: que hablen de lo que dice esta página
appointments-differ-reach = Cómo contactar conmigo
appointments-differ-later = más tarde
appointments-differ-when = Cuándo fue
appointments-differ-save = Guardar las opiniones
appointments-share-title = Compartido con
appointments-share-line = Una nota para ti: quién lo ha visto y desde cuándo. No se envía nada.
appointments-share-whom = Con quién
appointments-share-when = Cuándo
appointments-share-save = Anotarlo

appointments-given = Entregado a { $name }
appointments-given-none = Aún no hay nada anotado.
appointments-given-days = { $from } a { $to }
appointments-given-days-sensitive = { $from } a { $to }, con líneas delicadas
appointments-given-remove = Quitar la nota del { $day }
appointments-given-earlier = { $n ->
    [one] Y { $n } anterior.
   *[other] Y { $n } anteriores.
}
appointments-given-note = Anotar que hoy se lo di a { $name }

appointments-print = Imprimir…
appointments-save-pdf = Guardar PDF…
appointments-save-otherwise = Guardar de otra forma…
appointments-save-locked = Como PDF bloqueado con una frase de contraseña
appointments-save-svg = Como dibujos (SVG)
appointments-save-png = Como imágenes (PNG)
appointments-save-png-small = Como imágenes pequeñas (PNG, 1x)
appointments-save-png-print = Como imágenes para imprimir (PNG, 300 ppp)
appointments-saved-locked = { $n ->
    [one] Guardado como { $path }: { $n } página, un PDF que solo se abre con su frase de contraseña.
   *[other] Guardado como { $path }: { $n } páginas, un PDF que solo se abre con su frase de contraseña.
}
appointments-saved-plain = { $n ->
    [one] Guardado como { $path }: { $n } página, sin cifrar.
   *[other] Guardado como { $path }: { $n } páginas, sin cifrar.
}
appointments-saved-accessible = { $n ->
    [one] Guardado como { $path }: { $n } página, etiquetado y accesible (PDF/UA-1), sin cifrar.
   *[other] Guardado como { $path }: { $n } páginas, etiquetado y accesible (PDF/UA-1), sin cifrar.
}
appointments-saved-untagged = { $n ->
    [one] Guardado como { $path }: { $n } página, un PDF con texto seleccionable, pero esta vez no del todo etiquetado para lectores de pantalla, sin cifrar.
   *[other] Guardado como { $path }: { $n } páginas, un PDF con texto seleccionable, pero esta vez no del todo etiquetado para lectores de pantalla, sin cifrar.
}
appointments-missing-signs = { $n ->
    [one] { $n } signo no se pudo imprimir y se sustituyó: { $signs }
   *[other] { $n } signos no se pudieron imprimir y se sustituyeron: { $signs }
}
appointments-as-printed = Lo que ves es lo que se imprime.
appointments-preview-region = Vista previa
appointments-setting = Preparando la página…
appointments-picture = Página { $n } de { $count }, tal como se imprime: { $of }
appointments-sheet = Página { $n }
appointments-lock-title = Una copia bloqueada con una frase de contraseña
appointments-lock-text = El PDF en un archivo age (su nombre termina en .age). Quien deba leerlo necesita esta frase de contraseña y el programa libre age; comunícasela por una vía distinta de la del archivo. Una frase de contraseña olvidada no se puede recuperar: haz entonces una copia nueva.
appointments-lock-passphrase = Frase de contraseña de la copia
appointments-lock-save = Guardar copia bloqueada…
appointments-plain-title = Un archivo guardado no está cifrado
appointments-plain-text = Tu historial está cifrado; una página guardada de él no lo está. Quien tenga el archivo puede leerlo, también desde una copia de seguridad o una carpeta compartida. Esto se dice una sola vez.
appointments-plain-save = Guardarla
appointments-plain-lock = Guardar una copia bloqueada…

appointments-own-to = Para
appointments-own-to-aside = una por línea, opcional
appointments-own-to-hint = Sin nombres, va a las personas cuya opinión figura en ella.
appointments-own-sensitive = Imprimir también las líneas delicadas
appointments-own-left-out = { $n ->
    [one] { $n } línea delicada omitida.
   *[other] { $n } líneas delicadas omitidas.
}
appointments-own-given = Cuando se la des a alguien, anótalo en las opiniones: con quién se compartió y cuándo.
appointments-own-card = Del tamaño de una postal, A6, por una cara o dos. Quien la encuentre puede leerla.

appointments-page-for = La página para { $name }
appointments-page-for-prescriber = La página para quien te receta
appointments-page-for-therapist = La página para tu terapeuta
appointments-talk-with = La página para hablar con { $name }
appointments-pack-for = El dosier para { $name }
appointments-month-for = El mes para { $name }
appointments-of-page-for = la página para { $name }
appointments-of-page-for-prescriber = la página para quien te receta
appointments-of-page-for-therapist = la página para tu terapeuta
appointments-of-talk-with = la página para hablar con { $name }
appointments-of-talk = página para una conversación conjunta
appointments-of-pack-for = el dosier para { $name }
appointments-of-pack = dosier para una segunda opinión
appointments-of-month-for = el mes para { $name }
appointments-of-month = hoja de un mes
appointments-summary-document = Documento
appointments-summary-for = Para
appointments-summary-month = Mes
appointments-summary-from = Desde
appointments-summary-to = Hasta
appointments-summary-covers = Abarca del { $from } al { $to }.
appointments-summary-usual = La última visita o tres meses.
appointments-summary-why = Por qué lo pido
appointments-summary-language = Idioma de la página
appointments-summary-language-spoken = como en Ballast
appointments-summary-large = Letra grande
appointments-summary-large-hint = Letra de 14 puntos. Puede ocupar más páginas.
appointments-summary-initials = Abreviar los nombres a iniciales
appointments-summary-initials-hint = Los nombres de tu equipo. Tus propias palabras quedan como las escribiste.
appointments-sensitive = Líneas delicadas
appointments-sensitive-none = En estos días no hay nada delicado.
appointments-sensitive-line = Solo se imprimen si las marcas para esta persona.
appointments-left-out = Omitido: { $lines }.
appointments-left-item-nine = { $n ->
    [one] { $n } respuesta a la pregunta 9
   *[other] { $n } respuestas a la pregunta 9
}
appointments-left-substances = { $n ->
    [one] { $n } línea sobre sustancias
   *[other] { $n } líneas sobre sustancias
}
appointments-left-side-effects = { $n ->
    [one] { $n } efecto secundario marcado como delicado
   *[other] { $n } efectos secundarios marcados como delicados
}
appointments-left-difficulties = { $n ->
    [one] { $n } dificultad marcada como delicada
   *[other] { $n } dificultades marcadas como delicadas
}
appointments-left-notes = { $n ->
    [one] { $n } nota
   *[other] { $n } notas
}
appointments-never = { $n ->
    [one] { $n } nota solo para ti no se imprime nunca.
   *[other] { $n } notas solo para ti no se imprimen nunca.
}
appointments-parts = Partes
appointments-parts-some = Partes: { $n } de { $total }
appointments-parts-of = Partes de la página
