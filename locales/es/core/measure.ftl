# Con qué se mide una meta o un experimento.

measure-mood = Ánimo
measure-mood-range = de 0 a 10, 5 es como suelo estar
measure-range = de { $min } a { $max }
measure-yes-no = 0 es no, 1 es sí; la media es la proporción de días
measure-minutes = minutos al día
measure-hours = horas al día
measure-count = un número al día
