# Beim Tippen einer Zeit gelesen, klein und ohne Leerzeichen.
times-noon = mittag
times-midnight = mitternacht
times-am = { $time } AM
times-pm = { $time } PM
times-hours = { $h } h
times-minutes = { $min } min
times-hours-minutes = { $h } h { $min } min
