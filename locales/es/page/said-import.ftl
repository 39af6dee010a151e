# Cada nombre en singular y plural, tras una cifra: «3 dosis».
said-import-setting = ajuste
said-import-settings = ajustes
said-import-question = pregunta del registro
said-import-questions = preguntas del registro
said-import-check-in = registro diario
said-import-check-ins = registros diarios
said-import-medicine = medicamento
said-import-medicines = medicamentos
said-import-dose = dosis
said-import-doses = dosis
said-import-side-effect = efecto secundario
said-import-side-effects = efectos secundarios
said-import-session = sesión de terapia
said-import-sessions = sesiones de terapia
said-import-event = acontecimiento
said-import-events = acontecimientos
said-import-assessment = cuestionario rellenado
said-import-assessments = cuestionarios rellenados
said-import-appointment = cita
said-import-appointments = citas
said-import-import = importación anterior
said-import-imports = importaciones anteriores
said-import-outcome = resultado de una valoración
said-import-outcomes = resultados de valoraciones
said-import-practice = práctica de habilidad
said-import-practices = prácticas de habilidades
said-import-warning = señal de aviso
said-import-warnings = señales de aviso
said-import-version = versión del plan
said-import-versions = versiones del plan

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
said-import-answer-count = cuántas veces
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
