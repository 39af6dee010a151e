# Una respuesta guardada en pocas palabras, tras el nombre de su pregunta: «sueño: 7,5 h».
answers-value = { $name }: { $value }
answers-yes = { $name }: sí
answers-no = { $name }: no
answers-minutes = { $name }: { $value } min
answers-hours = { $name }: { $value } h
