# La caja de herramientas: habilidades y su práctica, registros de pensamientos, plan de actividades, escaleras de exposición.

toolkit-done = Listo
toolkit-change = Cambiar
toolkit-day = Día
toolkit-few-words = Unas palabras
toolkit-none = nada
toolkit-as-bad = lo peor posible
toolkit-not-at-all = nada
toolkit-great-deal = muchísimo
toolkit-expected-was = esperado: { $n }
toolkit-before-was = antes: { $n }
toolkit-distress-before = Malestar antes
toolkit-distress-after = Malestar después
toolkit-activity-plan = Plan de actividades
toolkit-plan-activity = Planificar una actividad
toolkit-thought-records = Registros de pensamientos
toolkit-thought-record = Registro de pensamientos
toolkit-ladders = Escaleras de exposición
toolkit-show-all = Mostrar todo ({ $n })
toolkit-what-i-learnt = Qué aprendí
toolkit-numbers-from = Los números van de
toolkit-step-n = Paso { $n }
toolkit-save-practice = Guardar la práctica

toolkit-this-week = Esta semana
toolkit-week-span = Del { $from } al { $to }
toolkit-week-nothing = Nada previsto.
toolkit-week-sum = { $n ->
        [one] { $n } prevista
       *[other] { $n } previstas
    }: { $parts }.
toolkit-week-done = { $n ->
        [one] { $n } hecha
       *[other] { $n } hechas
    }
toolkit-week-partly = { $n } en parte
toolkit-week-not-done = { $n ->
        [one] { $n } no hecha
       *[other] { $n } no hechas
    }
toolkit-week-open = { $n ->
        [one] { $n } pendiente
       *[other] { $n } pendientes
    }
toolkit-compared-mastery = Logro: { $expected } esperado, { $felt } sentido ({ $n ->
        [one] una
       *[other] media de { $n }
    }, con puntuación las dos veces).
toolkit-compared-pleasure = Disfrute: { $expected } esperado, { $felt } sentido ({ $n ->
        [one] una
       *[other] media de { $n }
    }, con puntuación las dos veces).
toolkit-mastery-expected = logro esperado: { $n }
toolkit-mastery-felt = logro { $expected } → { $felt }
toolkit-pleasure-expected = disfrute esperado: { $n }
toolkit-pleasure-felt = disfrute { $expected } → { $felt }
toolkit-activities-line = Primero el plan, luego las ganas: lo que planificaste y cómo fue.
toolkit-no-activities = Aún no hay actividades previstas
toolkit-no-activities-line = Planifica algo pequeño, con el logro y el disfrute que esperas. Después anota cómo fue; a menudo no coinciden.
toolkit-activity-planned = prevista
toolkit-activity-done = hecha
toolkit-activity-partly = hecha en parte
toolkit-activity-not-done = no hecha
toolkit-in-the-way = Se interpuso: { $words }
toolkit-how-was-it = ¿Cómo fue?
toolkit-how-was-it-named = ¿Cómo fue? { $name }
toolkit-set-done = Hecha
toolkit-set-not-done = No hecha
toolkit-change-plan = Cambiar el plan
toolkit-fewer-weeks = Mostrar menos semanas
toolkit-all-weeks = Mostrar las { $n } semanas

toolkit-q-what = Qué
toolkit-q-when = Cuándo
toolkit-q-expected = Esperado
toolkit-q-how = Cómo fue
toolkit-plan-it = Planificarla
toolkit-what-do = ¿Qué quieres hacer?
toolkit-do-example = caminar hasta el río
toolkit-do-hint = Algo tan pequeño que podrías hacerlo en un día malo.
toolkit-which-day = ¿Qué día?
toolkit-what-time = ¿A qué hora?
toolkit-mastery-you-expect = Logro que esperas
toolkit-mastery-aside = la sensación de haber conseguido algo
toolkit-pleasure-you-expect = Disfrute que esperas
toolkit-what-became = ¿En qué quedó?
toolkit-mastery-you-felt = Logro que sentiste
toolkit-pleasure-you-felt = Disfrute que sentiste
toolkit-what-in-way = ¿Qué se interpuso?

toolkit-peak = Pico
toolkit-end = Final

toolkit-attempt-before = Antes
toolkit-attempt = Intento
toolkit-save-attempt = Guardar el intento
toolkit-what-for-words = Para qué: { $words }
toolkit-distress-start = Malestar al empezar
toolkit-stay = Quédate hasta donde acordaste. Cuando haya pasado, o mientras pasa:
toolkit-distress-peak = Malestar en su pico
toolkit-start-was = inicio: { $n }
toolkit-distress-end = Malestar al final
toolkit-peak-was = pico: { $n }
toolkit-how-many-minutes = ¿Cuántos minutos?
toolkit-minutes-unclear = Escribe un número de minutos, por ejemplo 20.
toolkit-what-learn = ¿Qué aprendiste?
toolkit-what-learn-hint = Qué pasó, qué temías, qué no esperabas.

toolkit-found = Resultados
toolkit-found-none = Ninguna palabra empieza así en la Caja de herramientas.
toolkit-found-most = Los 50 más recientes con estas palabras.
toolkit-found-some = { $n } con estas palabras.
toolkit-found-unfinished = sin terminar

toolkit-q-about = Sobre qué
toolkit-q-for = Para qué
toolkit-q-steps = Pasos
toolkit-change-ladder = Cambiar la escalera
toolkit-ladder = Escalera de exposición
toolkit-finish-ladder = Terminar la escalera
toolkit-about-what = ¿De qué se trata?
toolkit-about-example = autobuses y lugares llenos
toolkit-able-again = ¿Qué quieres poder hacer de nuevo?
toolkit-able-hint = Ayuda leerlo en un día difícil.
toolkit-steps-line = Pasos de más fácil a más difícil, cada uno con el malestar que esperas.
toolkit-step-example = estar diez minutos en la parada
toolkit-distress-step = Malestar, paso { $n }
toolkit-step-up = Subir el paso { $n }
toolkit-step-down = Bajar el paso { $n }
toolkit-remove-step = Quitar el paso { $n }
toolkit-remove-step-attempts = Quitar el paso { $n } con sus intentos
toolkit-another-step = Otro paso
toolkit-sort-steps = Ordenar por malestar

toolkit-start = Inicio
toolkit-ladders-line = Pasos hacia lo que se evitaba, en el orden que elegiste. El malestar como lo puntuaste, a lo largo del tiempo.
toolkit-build-ladder = Crear una escalera
toolkit-no-ladder = Aún no hay escaleras
toolkit-no-ladder-line = Cuando evitar algo ha hecho tu vida más pequeña, pon el camino de vuelta en pasos, de más fácil a más difícil, mejor con tu terapeuta. Cada intento queda aquí, con lo que aprendiste.
toolkit-change-the-ladder = Cambiar la escalera
toolkit-remove-ladder = Quitar con sus intentos
toolkit-expected-of = Esperado: { $n } de { $most }.
toolkit-not-tried = Aún sin probar.
toolkit-attempts-unrated = { $n ->
        [one] { $n } intento
       *[other] { $n } intentos
    }, picos sin puntuar.
toolkit-attempts-peak = { $n ->
        [one] { $n } intento
       *[other] { $n } intentos
    }, pico { $peak }.
toolkit-attempts-peaks = { $n ->
        [one] { $n } intento
       *[other] { $n } intentos
    }, pico { $first } la primera vez, { $last } la última.
toolkit-hide-attempts = Ocultar intentos
toolkit-show-attempts = Mostrar intentos
toolkit-hide-attempts-of = Ocultar intentos: paso { $n }, { $name }
toolkit-show-attempts-of = Mostrar intentos: paso { $n }, { $name }
toolkit-try-it = Probarlo
toolkit-try-it-step = Probarlo: paso { $n }, { $what }
toolkit-minutes = Minutos
toolkit-acts = Acciones
toolkit-attempt-of = Más sobre el intento del { $day }

toolkit-library = Biblioteca de habilidades
toolkit-library-line = Conserva las que te vayan bien; las palabras pasan a ser tuyas y puedes cambiarlas. Qué le va bien a quién es cosa tuya y de tu terapeuta.
toolkit-library-empty = Ya conservaste todas las habilidades de la biblioteca.
toolkit-keep = Conservar
toolkit-keep-named = Conservar: { $name }

toolkit-show-steps = Mostrar los pasos

toolkit-practice = Práctica
toolkit-practice-line = Cada vez que usaste una habilidad. También cuenta un uso que no se puntuó dos veces.
toolkit-no-practice = Aún no hay prácticas. «Practicar ahora», en una habilidad, la recorre contigo.
toolkit-distress-both = malestar { $before } antes, { $after } después
toolkit-distress-only-before = malestar { $before } antes, sin puntuar después
toolkit-distress-only-after = malestar { $after } después, sin puntuar antes
toolkit-distress-none = malestar sin puntuar
toolkit-noted-later = anotado después
toolkit-open-practice = Abrir la práctica del { $day }: { $name }
toolkit-open = Abrir

toolkit-note-practice = Anotar una práctica
toolkit-the-practice = Práctica
toolkit-skill = Habilidad
toolkit-situation = Situación
toolkit-situation-hint = Con las mismas palabras cada vez se puede sumar.

toolkit-practise-before = Antes
toolkit-practise-after = Después
toolkit-where-are-you = ¿Dónde estás, o de qué se trata?
toolkit-where-example = en el autobús
toolkit-where-hint = Unas palabras; con las mismas cada vez se puede sumar.

toolkit-change-words = Cambiar las palabras

toolkit-note-earlier = Anotar una práctica anterior
toolkit-set-aside = Dejar a un lado
toolkit-remove-skill = Quitar con sus prácticas
toolkit-last-day = Última vez: { $day }.
toolkit-helped-most = Donde más ayudó: { $situations }.
toolkit-helped-situation = «{ $situation }» ({ $change })
toolkit-practise-now = Practicar ahora
toolkit-practise-named = Practicar ahora: { $name }
toolkit-hide-steps = Ocultar los pasos
toolkit-hide-steps-of = Ocultar los pasos: { $name }
toolkit-show-steps-of = Mostrar los pasos: { $name }

toolkit-add-own-skill = Añadir una habilidad propia
toolkit-skill-name = Nombre
toolkit-skill-example = llamar a mi hermana
toolkit-what-is-for = ¿Para qué sirve?
toolkit-how-goes = ¿Cómo se hace?
toolkit-how-goes-hint = Un paso por línea; al practicar se recorren uno a uno.
toolkit-comes-from = De dónde viene
toolkit-add-skill = Añadir la habilidad

toolkit-my-skills = Mis habilidades
toolkit-skills-line = Lo que más ayudó va primero, cuando hay usos suficientes para decirlo.
toolkit-from-library = Elegir de la biblioteca
toolkit-add-own = Añadir una propia
toolkit-no-skills = Aún no hay habilidades
toolkit-no-skills-line = Conserva las que te vayan bien, con tus propias palabras. Practica paso a paso, anota el malestar antes y después, y ve con el tiempo cuál te ayuda.
toolkit-aside-list = Dejadas a un lado, con su historia: { $skills }. Elige una para conservarla de nuevo.
toolkit-keep-again = Conservar de nuevo: { $name }

toolkit-what-happened = Qué pasó
toolkit-the-thought = El pensamiento
toolkit-supports = Qué lo apoya
toolkit-will-do = Qué haré

toolkit-thought-of = Registro de pensamientos, { $day }
toolkit-believed = creído: { $n } de { $most }
toolkit-feelings-of = Emociones, de { $most }
toolkit-feeling = Emoción
toolkit-then = Entonces
toolkit-afterwards = Después
toolkit-not-rated = sin puntuar
toolkit-against = Qué no encaja
toolkit-balanced = Un pensamiento más equilibrado
toolkit-change-more = Cambiar…

toolkit-q-feelings = Emociones
toolkit-q-against = Qué no lo apoya
toolkit-q-balanced = Un pensamiento equilibrado
toolkit-q-feelings-now = Emociones ahora
toolkit-change-thought = Cambiar el registro de pensamientos
toolkit-finish-thought = Terminar el registro de pensamientos
toolkit-ask-happened = ¿Qué pasó?
toolkit-ask-happened-hint = Dónde, cuándo, con quién; como lo habría visto una cámara.
toolkit-ask-feel = ¿Qué sentiste y con qué intensidad?
toolkit-feeling-n = Emoción { $n }
toolkit-feeling-example = tristeza
toolkit-how-strong = Qué intensidad ({ $name })
toolkit-how-strong-n = Qué intensidad (emoción { $n })
toolkit-as-strong = lo más intenso posible
toolkit-another-feeling = Otra emoción
toolkit-ask-thought = ¿Qué pensamiento vino solo?
toolkit-ask-thought-hint = Con sus propias palabras. Si hubo varios, el que más dolió.
toolkit-ask-belief = ¿Cuánto lo creíste?
toolkit-completely = del todo
toolkit-ask-supports = ¿Qué lo apoya?
toolkit-ask-supports-hint = Lo que hace que parezca cierto. Hechos más que emociones, si puedes.
toolkit-ask-against = ¿Qué no encaja con él?
toolkit-ask-against-hint = También cosas pequeñas, otros días, lo que diría una amistad.
toolkit-ask-balanced = ¿Cuál sería un pensamiento más equilibrado?
toolkit-ask-balanced-hint = Uno que contenga las dos cosas. No tiene que ser alegre.
toolkit-ask-balanced-belief = ¿Cuánto crees este?
toolkit-ask-feelings-now = ¿Qué intensidad tienen ahora las emociones?
toolkit-feeling-now = { $name } ahora
toolkit-no-feeling = No se nombró ninguna emoción, así que no hay ninguna que volver a mirar.
toolkit-ask-will-do = ¿Qué harás?
toolkit-ask-will-do-hint = La siguiente cosa pequeña, si la hay.

toolkit-thoughts-line = Una segunda mirada a un pensamiento que dolió. Solo tus propias palabras; nadie las interpreta.
toolkit-write-thought = Escribir un registro de pensamientos
toolkit-no-thoughts = Aún no hay registros de pensamientos
toolkit-no-thoughts-line = Cuando un pensamiento duele y parece un hecho, escribe qué pasó, qué sentiste y pensaste, qué lo apoya y qué no. Una pregunta a la vez; se guarda mientras escribes.

toolkit-skills = Habilidades
toolkit-well = Seguir bien
toolkit-toolkit = Caja de herramientas
toolkit-line = Lo que aprendiste, a mano cuando hace falta, y lo que hizo cuando lo usaste.
toolkit-search = Buscar en la Caja de herramientas
toolkit-search-words = Buscar en tus palabras
toolkit-parts = Partes de la Caja de herramientas

toolkit-not-finished = Sin terminar
toolkit-unfinished-line = Guardado tal como lo dejaste. Sigue cuando te venga bien, o no sigas.
toolkit-go-on = Seguir
toolkit-go-on-named = Seguir: { $kind } { $name }
toolkit-more-skill = Más sobre esta habilidad
toolkit-more-practice = Más sobre esta práctica
toolkit-more-thought = Más sobre este registro de pensamientos
toolkit-more-activity = Más sobre esta actividad
toolkit-more-ladder = Más sobre esta escalera de exposición
toolkit-more-attempt = Más sobre este intento
