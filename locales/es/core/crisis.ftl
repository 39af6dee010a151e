# Líneas de crisis: cómo contactar.

crisis-call = llamar
crisis-text = escribir un mensaje
crisis-call-or-text = llamar o escribir un mensaje
crisis-contact = { $number }: { $ways }
crisis-contact-hours = { $number }: { $ways }, { $hours }
