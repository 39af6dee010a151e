# El calendario de un ajuste gradual, en pantalla y en papel.

calendar-note = Aquí solo se ordena lo que se anotó, tal como se recetó. Ballast no calcula ninguna dosis. Pregunta a quien te receta o en la farmacia antes de cambiar, dejar o retomar un medicamento.
calendar-title = { $names }, del { $from } al { $to }
calendar-prescribed-by-on = { $name }: recetado por { $who } el { $day }.
calendar-prescribed-by = { $name }: recetado por { $who }.
calendar-prescribed-on = { $name }: recetado el { $day }.
calendar-if-needed = si hace falta
calendar-none = ninguna
