# Read when a time is typed, in small letters without spaces.
times-noon = noon
times-midnight = midnight
times-am = { $time } am
times-pm = { $time } pm
times-hours = { $h } h
times-minutes = { $min } min
times-hours-minutes = { $h } h { $min } min
