# Seguir bien: plan de seguridad, señales de aviso, personas y números.

## Words of many of its parts

well-copied = Copiado
well-copy = Copiar
# Two emergency numbers, either of which will do.
well-or = { $a } o { $b }
well-change = Cambiar
well-own-plan = Mi plan de seguridad
well-first-signs = Primeras señales
well-whom-i-call = A quién llamo
well-when-bad = Cuando va mal
well-copy-number-of = Copiar el número: { $name }

## Numbers

well-numbers-own = Mi propio número
well-numbers-own-copy = Copiar mi propio número
well-numbers-checked = comprobado el { $day }
well-numbers-emergency = Emergencias
well-numbers-none = Para esta elección Ballast no incluye ninguna línea de crisis comprobada. Las listas antiguas están llenas de números que ya no existen, así que escribe la de tu zona en «Cuando va mal». findahelpline.com reúne líneas por país.

## My own card

well-people = Personas
well-skills-helped = Habilidades que más me ayudaron
well-practise-of = Practicar ahora: { $name }
well-practise = Practicar ahora
well-keep-after = Para seguir bien después de: { $approach }
well-ended = terminó: { $day }
well-keep-go-on = Lo que sigo haciendo

## My safety plan

well-plan-nothing = Aún no hay nada escrito.
well-plan-write = Escribir
well-plan-change-of = Cambiar: { $title }
well-plan-write-of = Escribir: { $title }
well-plan-empty = Aún no hay nada escrito
well-plan-empty-text = Siete apartados, uno por uno, y cada uno puede quedar vacío: cómo lo notas, qué ayuda, a quién puedes decírselo, qué te importa. Para los días en que cuesta pensar. { $credit }
well-plan-write-mine = Escribir mi plan de seguridad
well-guide-done = Listo
well-guide-foot = Tus propias palabras; nadie las interpreta. Solo se imprimen cuando tú imprimes la tarjeta. { $credit }
well-guide-support = Las personas que te apoyan, con sus números, aparecen aquí de forma automática.
well-guide-treating = Quienes te tratan, con sus números, aparecen aquí de forma automática. Los números de tu país están debajo del plan.
well-guide-no-number = aún sin número
well-guide-add-number = Añadir un número
well-guide-change-of = Cambiar: { $name }
well-guide-add-number-of = Añadir un número: { $name }
well-guide-add-person = Añadir una persona

## The card on the lock screen

well-on-lock = Mostrar la tarjeta entera en la pantalla de bloqueo
well-on-lock-hint = Entonces mi plan, mis personas y las habilidades que ayudaron aparecen ahí sin la frase de contraseña. Para eso, Ballast guarda una copia fuera del historial cifrado, en un archivo sin cifrar en este equipo: quien pueda usar o leer este equipo puede leerla. Sin la marca solo aparecen números, y la copia se elimina enseguida.

## The screen

well-plan-line = Con tus propias palabras. Es lo primero en «Cuando va mal».
well-see-card = Ver la tarjeta entera
well-print-card = Imprimir la tarjeta…
well-write-at = Seguir escribiendo
well-signs = Señales de aviso
well-signs-line = Tus propias señales y lo que acordaste hacer entonces.
well-sign-add = Añadir una señal de aviso
well-signs-empty = Aún no hay señales de aviso
well-signs-empty-text = Di qué te indica pronto que se pone más difícil, como dormir menos de cinco horas tres de cada cinco días, y lo que acordaste hacer entonces. Cuando empieza, «Hoy» muestra tus propias palabras una vez, en silencio. No se avisa a nadie.
well-keep-plans = Planes para seguir bien
well-keep-plans-line = De terapias ya cerradas.
well-keep-go-on-short = Sigo con:
well-keep-first-signs = Primeras señales:
well-keep-whom = A quién llamo:
well-keep-open-of = Abrir la terapia: { $approach }
well-keep-open = Abrir la terapia

## A warning sign

well-sign-range = { $low } a { $high }
well-sign-range-unit = { $low } a { $high } { $unit }
well-sign-change = Cambiar la señal de aviso
well-sign-words = La señal, con tus propias palabras
well-sign-example = Duermo menos de cinco horas
well-sign-subject = Qué mira
well-sign-number = El número
well-sign-choose = Elegir
well-sign-side = Hacia qué lado
well-sign-holds = Cuántos días vale una puntuación total
well-sign-days-range = 1 a 90
well-sign-on-days = Cuántos días
well-sign-of-days = De cuántos de los últimos días
well-sign-days-hint = 1 a 90. Un día sin puntuar no cuenta ni a favor ni en contra.
well-sign-response = Lo que hago entonces
well-sign-response-hint = Tal como se acordó. «Hoy» lo muestra palabra por palabra.
well-sign-agreed-with = Acordado con
well-sign-agreed-example = como tú lo dices, por ejemplo Dra. A.
well-sign-agreed-on = Acordado el
well-sign-active = Estar pendiente de ella ahora
well-sign-save = Añadirla
well-sign-foot = Se mira cada vez que se muestra «Hoy». Cuando empieza, «Hoy» muestra tus palabras una vez. No se avisa a nadie.
# $day: today, yesterday or a date. $what: a whole sentence about what was recorded.
well-began = Una señal que querías notar. Empezó: { $day }. { $what }
well-began-no-response = Aún no hay nada escrito sobre qué hacer entonces.
well-seen = Visto
well-my-signs = Mis señales de aviso
well-only-you = Solo tú ves esto. Ballast no se lo dice a nadie, y no vuelve hasta que empiece de nuevo.
well-sign-no-response = Aún no hay nada escrito sobre qué hacer entonces.
well-sign-change-of = Cambiar: { $words }
well-sign-remove-of = Quitar: { $words }
