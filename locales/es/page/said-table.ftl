# Lo que puede ser una columna de una tabla.
said-table-unit-mg = mg
said-table-unit-microgram = microgramos
said-table-unit-g = g
said-table-unit-ml = ml
said-table-unit-tablet = comprimidos
said-table-unit-drop = gotas
said-table-use-none = dejarla fuera
said-table-use-day = el día
said-table-use-day-time = día y hora en una columna
said-table-use-time = la hora
said-table-use-mood-ten = ánimo, 0 a 10
said-table-use-mood-one-ten = ánimo, 1 a 10
said-table-use-mood-five = ánimo, 1 a 5
said-table-use-mood-zero = ánimo, −5 a 5
said-table-use-tracker = respuestas a una pregunta
said-table-use-words = palabras
said-table-use-tags = etiquetas
said-table-use-medicine = el nombre de un medicamento
said-table-use-amount = la cantidad de una dosis
said-table-use-dose = cuánto de este medicamento, en { $unit }
said-table-use-session = si hubo una sesión

said-table-order-ymd = año, mes, día
said-table-order-dmy = día, mes, año
said-table-order-mdy = mes, día, año

# Lo que separa las columnas.
said-table-commas = comas
said-table-semicolons = puntos y comas
said-table-tabs = tabulaciones
said-table-bars = barras
said-table-sign = «{ $sign }»

# Por qué una tabla no se puede leer así.
said-table-newer = Un Ballast más nuevo dijo cómo se lee esta tabla. Dilo aquí otra vez.
said-table-column-missing = Una columna elegida no está en este archivo.
said-table-column-twice = Una columna se eligió dos veces.
said-table-no-day = ¿Qué columna dice el día?
said-table-ambiguous = Dos columnas son lo mismo. Deja fuera una de ellas.
said-table-nothing-taken = Di qué es al menos una columna, además del día.
said-table-unknown-encoding = No se pueden leer las letras de este archivo.
said-table-bad-delimiter = No se pueden distinguir las columnas de este archivo.
said-table-bad-name = Una columna elegida no tiene nombre. Dale uno en el archivo.
said-table-other = La tabla no se puede leer así.
