# Cada nombre en singular y plural, tras una cifra: «3 dosis».
said-import-setting =
    { $n ->
        [one] { $n } ajuste
       *[other] { $n } ajustes
    }
said-import-question =
    { $n ->
        [one] { $n } pregunta del registro
       *[other] { $n } preguntas del registro
    }
said-import-check-in =
    { $n ->
        [one] { $n } registro diario
       *[other] { $n } registros diarios
    }
said-import-medicine =
    { $n ->
        [one] { $n } medicamento
       *[other] { $n } medicamentos
    }
said-import-dose =
    { $n ->
        [one] { $n } dosis
       *[other] { $n } dosis
    }
said-import-side-effect =
    { $n ->
        [one] { $n } efecto secundario
       *[other] { $n } efectos secundarios
    }
said-import-session =
    { $n ->
        [one] { $n } sesión de terapia
       *[other] { $n } sesiones de terapia
    }
said-import-event =
    { $n ->
        [one] { $n } acontecimiento
       *[other] { $n } acontecimientos
    }
said-import-assessment =
    { $n ->
        [one] { $n } cuestionario rellenado
       *[other] { $n } cuestionarios rellenados
    }
said-import-appointment =
    { $n ->
        [one] { $n } cita
       *[other] { $n } citas
    }
said-import-import =
    { $n ->
        [one] { $n } importación anterior
       *[other] { $n } importaciones anteriores
    }
said-import-outcome =
    { $n ->
        [one] { $n } resultado de una valoración
       *[other] { $n } resultados de valoraciones
    }
said-import-practice =
    { $n ->
        [one] { $n } práctica de habilidad
       *[other] { $n } prácticas de habilidades
    }
said-import-warning =
    { $n ->
        [one] { $n } señal de aviso
       *[other] { $n } señales de aviso
    }
said-import-version =
    { $n ->
        [one] { $n } versión del plan
       *[other] { $n } versiones del plan
    }

# Qué era un archivo. Los nombres de otras aplicaciones se quedan.
said-import-format-daylio-csv = Daylio, CSV
said-import-format-daylio-backup = Daylio, copia de seguridad
said-import-format-table = Una tabla

said-import-reading = Leyendo el archivo…
said-import-comparing = Comparando con tu historial…
said-import-storing = Incorporándolo…

said-import-mood-very-good = muy bien
said-import-mood-good = bien
said-import-mood-between = ni bien ni mal
said-import-mood-bad = mal
said-import-mood-very-bad = muy mal

# Cómo se responde a una pregunta.
said-import-answer-ten = 0 a 10
said-import-answer-three = nada, leve, moderado, intenso
said-import-answer-yes-no = sí o no
said-import-answer-count = cantidad
said-import-answer-minutes = minutos
said-import-answer-hours = horas
said-import-answer-time = una hora del día
said-import-answer-text = unas palabras

# Por qué se dejó fuera una fila.
said-import-why-empty = no hay nada en ella
said-import-why-short = la fila está cortada
said-import-why-wide = la fila tiene más columnas que el encabezado
said-import-why-too-long = el texto es demasiado largo
said-import-why-date = la fecha no es un día del calendario
said-import-why-time = la hora no es una hora del día
said-import-why-year = el año no puede ser correcto
said-import-why-future = el día aún no ha llegado
said-import-why-mood = este nombre de ánimo aún no tiene nivel
said-import-why-twice = la misma fila está dos veces en el archivo
said-import-why-control = contiene caracteres de control invisibles
said-import-why-number = falta un número donde se espera uno
said-import-why-range = un número está fuera del rango
said-import-why-letters = no se pueden leer las letras
said-import-why-at = { $why } ({ $field })

# De dónde viene una copia de seguridad.
said-import-backup-day = hecha automáticamente
said-import-backup-migration = antes de una actualización
said-import-backup-restore = antes de una restauración
said-import-backup-import = antes de una importación
said-import-backup-manual = hecha por ti
