# Tarjetas sobre qué esperar tras un cambio.

expectation-day = Día { $day } con { $name }
