# Lo que se puede recordar, como figura en los ajustes.
said-reminders-check-in = registro diario
said-reminders-doses = dosis
said-reminders-sessions = sesiones
said-reminders-prep = la noche anterior a una sesión
said-reminders-visits = visitas
said-reminders-homework = tareas de terapia
said-reminders-questionnaires = cuestionarios
said-reminders-reviews = valoraciones
said-reminders-refills = reposiciones
said-reminders-monitoring = controles que indicó quien me receta

said-reminders-ahead-quarter = 15 minutos antes
said-reminders-ahead-half = 30 minutos antes
said-reminders-ahead-hour = una hora antes
said-reminders-ahead-two-hours = dos horas antes
said-reminders-ahead-four-hours = cuatro horas antes
