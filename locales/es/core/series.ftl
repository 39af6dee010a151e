# Lo que se valora día a día, y sus diferencias.

series-mood = Ánimo
series-sleep = Sueño
series-taken-as-planned = { $name } según lo previsto
series-session = Hubo una sesión
series-skill = Se practicó una habilidad
series-higher-is-better = más alto es mejor
series-lower-is-better = más bajo es mejor
series-usual-is-better = más cerca de como suelo estar es mejor
series-neither-is-better = ninguna dirección se considera mejor
series-percent-of-days = { $n } % de los días
series-minutes = { $n } min
series-interval = { $by } (de { $low } a { $high })
series-interval-days = { $by } días de 100 (de { $low } a { $high })
series-interval-minutes = { $by } min (de { $low } a { $high })
series-interval-hours = { $by } h (de { $low } a { $high })
