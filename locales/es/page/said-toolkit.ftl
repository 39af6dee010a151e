said-toolkit-skill = Habilidad
said-toolkit-practice = Práctica
said-toolkit-thought = Registro de pensamientos
said-toolkit-activity = Actividad
said-toolkit-ladder = Escalera de exposición
said-toolkit-attempt = Intento

said-toolkit-planned = Prevista
said-toolkit-done = Hecha
said-toolkit-done-in-part = Hecha en parte
said-toolkit-not-done = No hecha
said-toolkit-in-part = En parte

said-toolkit-to-ten = 0 a 10
said-toolkit-to-hundred = 0 a 100

# $by es una cifra, $n cuántas se puntuaron; el punto medio es la mediana.
said-toolkit-lower = malestar { $by } menos después (mediana de { $n }, solo los usos puntuados)
said-toolkit-higher = malestar { $by } más después (mediana de { $n }, solo los usos puntuados)
said-toolkit-same = malestar igual después (mediana de { $n }, solo los usos puntuados)
said-toolkit-not-practised = Aún sin practicar.
said-toolkit-practised = { $n ->
        [1] Practicada una vez; { $change }.
        [2] Practicada dos veces; { $change }.
       *[other] Practicada { $n } veces; { $change }.
    }
said-toolkit-practised-unrated = { $n ->
        [1] Practicada una vez, sin puntuar antes y después; con { $more } más se podrá decir qué hizo.
        [2] Practicada dos veces, sin puntuar antes y después; con { $more } más se podrá decir qué hizo.
       *[other] Practicada { $n } veces, sin puntuar antes y después; con { $more } más se podrá decir qué hizo.
    }
said-toolkit-practised-rated = { $n ->
        [1] Practicada una vez, puntuadas antes y después: { $rated }; con { $more } más se podrá decir qué hizo.
        [2] Practicada dos veces, puntuadas antes y después: { $rated }; con { $more } más se podrá decir qué hizo.
       *[other] Practicada { $n } veces, puntuadas antes y después: { $rated }; con { $more } más se podrá decir qué hizo.
    }

# Sentimientos que se ofrecen al escribir.
said-toolkit-feeling-sad = tristeza
said-toolkit-feeling-anxious = ansiedad
said-toolkit-feeling-angry = rabia
said-toolkit-feeling-ashamed = vergüenza
said-toolkit-feeling-guilty = culpa
said-toolkit-feeling-lonely = soledad
said-toolkit-feeling-hopeless = desesperanza
said-toolkit-feeling-hurt = dolor
said-toolkit-feeling-jealous = celos
said-toolkit-feeling-disgusted = asco
said-toolkit-feeling-numb = vacío
said-toolkit-feeling-overwhelmed = agobio
said-toolkit-feeling-calm = calma
said-toolkit-feeling-relieved = alivio
