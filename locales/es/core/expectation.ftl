# Qué es habitual y cuándo.

expectation-day = Día { $n } con { $name }
