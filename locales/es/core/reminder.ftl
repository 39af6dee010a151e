# Las palabras de una notificación. Las puede leer cualquiera: nunca un medicamento, una persona, un lugar, el nombre de un cuestionario ni un número.

reminder-something-waits = Hay cosas que esperan en Ballast
reminder-locked = Es hora de mirar Ballast
reminder-example = Así se ve un recordatorio
reminder-check-in = Es hora de tu registro diario
reminder-dose = Toca una dosis
reminder-doses = Tocan varias dosis
reminder-session = Se acerca una sesión
reminder-sessions = Se acercan varias sesiones
reminder-prep = Un momento para preparar el día de mañana
reminder-questionnaire = Toca un cuestionario
reminder-questionnaires = Tocan varios cuestionarios
reminder-homework = Tenías algo previsto para hoy
reminder-homework-several = Tenías varias cosas previstas para hoy
reminder-review = Hay algo que se puede mirar
reminder-reviews = Hay varias cosas que se pueden mirar
reminder-refill = Una reserva se acaba pronto
reminder-refills = Varias reservas se acaban pronto
reminder-check = Toca un control
reminder-checks = Tocan varios controles
reminder-visit = Se acerca una visita
reminder-visits = Se acercan varias visitas
