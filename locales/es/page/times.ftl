# Se leen al escribir una hora, en minúsculas y sin espacios.
times-noon = mediodía
times-midnight = medianoche
times-am = { $time } a. m.
times-pm = { $time } p. m.
times-hours = { $h } h
times-minutes = { $min } min
times-hours-minutes = { $h } h { $min } min
