# Cosas contadas.

count-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}

count-weeks = { $n ->
    [one] { $n } semana
   *[other] { $n } semanas
}

count-sessions = { $n ->
    [one] { $n } sesión
   *[other] { $n } sesiones
}
