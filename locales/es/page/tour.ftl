# Tres tarjetas en Hoy, una sola vez, cuando un historial es nuevo.

tour-label = Tres cosas para empezar
tour-place = { $n } de { $all }
tour-check-in-title = Medio minuto al día
tour-check-in-text = Puntúa tu ánimo, confirma lo que tomaste y ya está. Todo lo demás del registro puede quedar vacío, y un día sin anotar queda en blanco: nunca se adivina.
tour-chart-title = Los dos tratamientos en un mismo eje de tiempo
tour-chart-text = Anota un medicamento con su dosis y tus sesiones de terapia. Después, Gráficos los muestra encima de tu ánimo. Un cambio de dosis tarda de cuatro a ocho semanas en poder valorarse; Valoraciones dice cuándo hay suficiente que mirar.
tour-page-title = Una página para la cita
tour-page-text = Antes de una visita, Citas prepara una página para quien te receta o para tu terapeuta con lo que hay aquí. Todo queda cifrado en este equipo; una página sale de él solo cuando tú la imprimes o la guardas.
tour-next = Tarjeta siguiente
tour-back = Tarjeta anterior
tour-end = Cerrar las tarjetas
tour-again = Mostrar otra vez las tres primeras tarjetas
tour-again-done = Las tres tarjetas están otra vez en «Hoy».
