said-visits-remind-none = sin recordatorio
said-visits-remind-on-day = el mismo día
said-visits-remind-day-before = el día anterior

# Qué pasa con una pregunta.
said-visits-carry-over = Llevar a la próxima
said-visits-answered = Respondida
said-visits-dropped = Ya no preguntar

# Si algo acordado cambia el tratamiento.
said-visits-agreed-no = no
said-visits-agreed-medicine = un medicamento
said-visits-agreed-rhythm = cada cuánto hay terapia

# De dónde vino una pregunta; $what es de qué trataba.
said-visits-from-review = de la valoración: { $what }
said-visits-from-patterns = de lo que va junto: { $what }
said-visits-from-charts = de los gráficos: { $what }
said-visits-from-charts-day = de los gráficos: { $what }, { $from }
said-visits-from-charts-days = de los gráficos: { $what }, del { $from } al { $to }
said-visits-from-side-effect = del efecto secundario: { $what }
said-visits-from-homework = de la tarea de terapia: { $what }
said-visits-from-views = de opiniones distintas: { $what }
