# Líneas iguales en varias páginas impresas.

paper-not-noted = sin anotar

# Cuánto ayudó algo.
paper-helped-not-at-all = nada
paper-helped-a-little = un poco
paper-helped-clearly = claramente
paper-helped-very-much = mucho
paper-helped-worse = empeoró
paper-helped-not-known = no se sabe

# Una meta.
paper-too-few-days = muy pocos días
paper-goal-now = { $now } ({ $n } de { $all } días)
paper-goal-baseline = { $value } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
paper-goal-by = { $goal } (según «{ $by }»)
paper-goal-closed = cerrada el { $day }

# Qué es alguien para la persona.
paper-role-prescriber = prescripción
paper-role-therapist = terapia
paper-role-support = apoyo
