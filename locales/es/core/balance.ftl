# Equilibrio: lo previsto y lo que ocurrió, en palabras.

balance-medicine = Medicación
balance-therapy = Terapia
balance-practice = Práctica
balance-lifestyle = Estilo de vida
balance-nothing = nada previsto ni anotado
balance-doses = { $planned ->
    [one] { $planned } dosis prevista
   *[other] { $planned } dosis previstas
}, { $done ->
    [one] { $done } tomada
   *[other] { $done } tomadas
}
balance-doses-unplanned = nada previsto, { $done ->
    [one] { $done } tomada
   *[other] { $done } tomadas
}
balance-sessions = { $planned ->
    [one] { $planned } sesión prevista
   *[other] { $planned } sesiones previstas
}, { $done ->
    [one] { $done } realizada
   *[other] { $done } realizadas
}
balance-sessions-unplanned = nada previsto, { $done ->
    [one] { $done } realizada
   *[other] { $done } realizadas
}
balance-pieces = Tareas de terapia y actividades: { $planned } previstas, { $done } hechas del todo o en parte, contando las habilidades usadas
balance-pieces-unplanned = nada previsto, { $done } hechas del todo o en parte, contando las habilidades usadas
balance-times = { $planned ->
    [one] { $planned } vez prevista
   *[other] { $planned } veces previstas
}, { $done ->
    [one] { $done } hecha
   *[other] { $done } hechas
}
balance-times-unplanned = nada previsto, { $done ->
    [one] hecho { $done } vez
   *[other] hecho { $done } veces
}
balance-not-recorded = { $said }, { $n } sin anotar
