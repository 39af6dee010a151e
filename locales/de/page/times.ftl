# Beim Tippen einer Zeit gelesen, klein und ohne Leerzeichen.
times-noon = mittag
times-midnight = mitternacht
times-am = { $time } am
times-pm = { $time } pm
times-hours = { $h } h
times-minutes = { $min } min
times-hours-minutes = { $h } h { $min } min
