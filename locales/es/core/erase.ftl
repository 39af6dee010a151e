# Eliminar para siempre.

# The word typed before the whole record is deleted; in small letters. “delete” is right in every language.
erase-word = eliminar

# Lo que se elimina junto con algo.
erase-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
erase-tags = { $n ->
    [one] { $n } etiqueta
   *[other] { $n } etiquetas
}
erase-steps = { $n ->
    [one] { $n } paso
   *[other] { $n } pasos
}
erase-titrations-or-tapers = { $n ->
    [one] { $n } ajuste o reducción gradual
   *[other] { $n } ajustes o reducciones graduales
}
erase-notes-of-corrections = { $n ->
    [one] { $n } nota de corrección
   *[other] { $n } notas de corrección
}
erase-doses = { $n ->
    [one] { $n } dosis
   *[other] { $n } dosis
}
erase-supply-entries = { $n ->
    [one] { $n } anotación de reserva
   *[other] { $n } anotaciones de reserva
}
erase-monitorings = { $n ->
    [one] { $n } control
   *[other] { $n } controles
}
erase-results = { $n ->
    [one] { $n } resultado
   *[other] { $n } resultados
}
erase-ratings = { $n ->
    [one] { $n } puntuación
   *[other] { $n } puntuaciones
}
erase-changes-of-rhythm = { $n ->
    [one] { $n } cambio de ritmo
   *[other] { $n } cambios de ritmo
}
erase-pieces-of-homework = { $n ->
    [one] { $n } tarea de terapia
   *[other] { $n } tareas de terapia
}
erase-appointments = { $n ->
    [one] { $n } cita
   *[other] { $n } citas
}
erase-questions = { $n ->
    [one] { $n } pregunta
   *[other] { $n } preguntas
}
erase-lines-of-what-was-agreed = { $n ->
    [one] { $n } línea de lo acordado
   *[other] { $n } líneas de lo acordado
}
erase-notes-of-sharing = { $n ->
    [one] { $n } nota de lo compartido
   *[other] { $n } notas de lo compartido
}
erase-practices = { $n ->
    [one] { $n } práctica
   *[other] { $n } prácticas
}
erase-feelings = { $n ->
    [one] { $n } emoción
   *[other] { $n } emociones
}
erase-attempts = { $n ->
    [one] { $n } intento
   *[other] { $n } intentos
}
erase-agreed-reviews = { $n ->
    [one] { $n } valoración acordada
   *[other] { $n } valoraciones acordadas
}
erase-review-outcomes = { $n ->
    [one] { $n } resultado de valoración
   *[other] { $n } resultados de valoración
}
erase-times-it-was-seen = { $n ->
    [one] { $n } vez que se notó
   *[other] { $n } veces que se notó
}
