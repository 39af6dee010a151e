said-review-due = Para mirar ahora
said-review-due-line = En sus semanas de valoración, o justo después. No hay prisa: te espera.
said-review-running = En marcha
said-review-running-line = Aún es pronto para valorarlo. Tus registros diarios van reuniendo los días.
said-review-watched = En observación
said-review-watched-line = Tras una bajada, una pausa, un nuevo inicio o un final: síntomas de retirada, y si vuelven los síntomas.
said-review-coming = Por venir
said-review-coming-line = Previsto para un día que aún no llega.
said-review-past = Pasado
said-review-past-line = Decidido, o terminado.

# Lo que se decide, para elegir; y lo que se decidió (-was).
said-review-keep = Mantenerlo
said-review-change = Cambiarlo
said-review-stop = Dejarlo
said-review-unclear = No está claro
said-review-extend = Volver a mirar más tarde
said-review-keep-was = se queda como está
said-review-change-was = se cambiará
said-review-stop-was = se dejará
said-review-unclear-was = no está claro
said-review-extend-was = se mirará de nuevo

said-review-finding-not-known = no se puede decir
said-review-finding-unclear = sin diferencia clara
said-review-finding-better = mejor
said-review-finding-worse = peor
said-review-finding-different = distinto

said-review-span-past = terminado
said-review-span-now = ahora
said-review-span-ahead = por venir

said-review-effect-new = nuevo
said-review-effect-still-there = sigue ahí
said-review-effect-faded = desaparecido

said-review-unit-weeks = semanas tras el cambio
said-review-unit-sessions = sesiones

said-review-week = semana { $first }
said-review-weeks = semanas { $first } a { $last }
said-review-session-count = { $first ->
        [one] { $first } sesión
       *[other] { $first } sesiones
    }
said-review-session-counts = { $first } a { $last } sesiones
# «3 de septiembre: se queda como está»; $weeks es «semanas 4 a 8».
said-review-outcome = { $day }: { $verdict }
said-review-outcome-in = { $day }: { $verdict } ({ $weeks })
said-review-with = con { $whom }
said-review-days = { $n } de { $days ->
        [one] { $days } día
       *[other] { $days } días
    }, { $missing ->
        [one] falta { $missing }
       *[other] faltan { $missing }
    }
said-review-days-all = { $days ->
        [one] { $days } día
       *[other] los { $days } días
    }
said-review-whole-number = Un número entero, por favor, como 4.
