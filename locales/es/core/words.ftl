# Palabras breves para lo impreso o dibujado: periodos, cantidades, horarios, frecuencias.

words-yes = sí
words-no = no
words-and = { $first } y { $last }
# In Spanish before the sound i; elsewhere as words-and.
words-and-before-i = { $first } e { $last }
words-months = { $n ->
    [one] { $n } mes
   *[other] { $n } meses
}
words-hours = { $n } h
words-hours-minutes = { $hours } h { $minutes } min

# Números como comienza una frase.
words-number-none = Ninguno
words-number-one = Uno
words-number-two = Dos
words-number-three = Tres
words-number-four = Cuatro
words-number-five = Cinco
words-number-six = Seis
words-number-seven = Siete
words-number-eight = Ocho
words-number-nine = Nueve
words-number-ten = Diez

# Qué fue de una dosis o de una sesión.
words-dose-taken = tomada
words-dose-late = tomada tarde
words-dose-part = tomada en parte
words-dose-skipped = omitida
words-dose-missed = olvidada
words-session-planned = prevista
words-session-attended = realizada
words-session-cancelled-by-me = cancelada por mí
words-session-cancelled-by-therapist = cancelada por mi terapeuta
words-session-missed = perdida

# Cantidades. $n es el número escrito; $count elige el plural (1 hasta uno, 2 por encima).
words-amount-mg = { $n } mg
words-amount-microgram = { $count ->
    [one] { $n } microgramo
   *[other] { $n } microgramos
}
words-amount-g = { $n } g
words-amount-ml = { $n } ml
words-amount-drop = { $count ->
    [one] { $n } gota
   *[other] { $n } gotas
}
words-amount-tablet = { $count ->
    [one] { $n } comprimido
   *[other] { $n } comprimidos
}
words-amount-puff = { $count ->
    [one] { $n } inhalación
   *[other] { $n } inhalaciones
}
words-amount-iu = { $n } UI
words-amount-patch = { $count ->
    [one] { $n } parche
   *[other] { $n } parches
}

# Unidades como se anotaron. Las de «before-vowel» solo se distinguen en inglés.
words-tablet = comprimido
words-piece = { $form } { $strength }
words-quarter = ¼ × { $piece }
words-quarter-before-vowel = ¼ × { $piece }
words-half = ½ × { $piece }
words-half-before-vowel = ½ × { $piece }
words-three-quarters = ¾ × { $piece }
words-three-quarters-before-vowel = ¾ × { $piece }
words-one-piece = 1 × { $piece }
words-many-pieces = { $n } × { $piece }

# Horarios completos: todos los días a las 08:00.
words-daily-at = todos los días a las { $times }
words-other-day-at = un día sí y otro no, a las { $times }
words-weekly-at = una vez por semana a las { $times }
words-every-weeks-at = cada { $n } semanas a las { $times }
words-every-days-at = { $n ->
    [one] todos los días a las { $times }
   *[other] cada { $n } días a las { $times }
}
words-every-hours-from = { $n ->
    [one] cada hora, la primera a las { $first }
   *[other] cada { $n } horas, la primera a las { $first }
}
words-weekdays-at = { $days } a las { $times }
words-when-needed = si hace falta
words-when-needed-most = { $n ->
    [one] si hace falta, como máximo una vez al día
   *[other] si hace falta, como máximo { $n } veces al día
}

# Horarios en una columna de tabla.
words-morning = mañana
words-midday = mediodía
words-evening = tarde
words-night = noche
words-if-needed = si hace falta
words-other-day-brief = un día sí y otro no, { $when }
words-weekly-brief = una vez por semana, { $when }
words-every-weeks-brief = cada { $n } semanas, { $when }
words-every-days-brief = { $n ->
    [one] todos los días, { $when }
   *[other] cada { $n } días, { $when }
}
words-every-hours = { $n ->
    [one] cada hora
   *[other] cada { $n } horas
}
words-weekdays-brief = { $days }, { $when }

# Horarios dentro de una frase: sertralina 50 mg cada mañana desde el 3 de marzo.
words-each-morning = cada mañana
words-each-midday = cada mediodía
words-each-evening = cada tarde
words-each-night = cada noche
words-times-a-day = { $n ->
    [2] dos veces al día
   *[other] { $n } veces al día
}
words-in-the-morning = por la mañana
words-in-the-midday = al mediodía
words-in-the-evening = por la tarde
words-in-the-night = por la noche
words-at = a las { $times }
words-other-day-said = un día sí y otro no { $when }
words-weekly-said = una vez por semana { $when }
words-every-weeks-said = cada { $n } semanas { $when }
words-every-days-said = { $n ->
    [one] todos los días { $when }
   *[other] cada { $n } días { $when }
}
words-weekdays-said = { $days } { $when }

# Con qué frecuencia hay sesiones.
words-weekly = cada semana
words-twice-a-week = dos veces por semana
words-every-day = todos los días
words-times-a-week = { $n } veces por semana
words-every-two-weeks = cada dos semanas
words-every-three-weeks = cada tres semanas
words-every-four-weeks = cada cuatro semanas
words-every-weeks = cada { $n } semanas
words-as-agreed = según lo acordado
words-boosters = sesiones de refuerzo
words-boosters-monthly = sesiones de refuerzo una vez al mes
words-boosters-every-months = sesiones de refuerzo cada { $n } meses

# Qué se hizo con un medicamento, tras su nombre en una lista de cambios.
words-step-started = iniciado
words-step-raised = aumentado
words-step-lowered = reducido
words-step-times-changed = horario cambiado
words-step-switched-to = iniciado como cambio
words-step-added = añadido
words-step-paused = en pausa
words-step-restarted = reanudado
words-step-stopped = suspendido

words-mild = leve
words-moderate = moderado
words-severe = intenso
