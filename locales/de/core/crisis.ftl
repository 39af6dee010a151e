# Krisentelefone: wie sie erreichbar sind.

crisis-call = anrufen
crisis-text = Nachricht schreiben
crisis-call-or-text = anrufen oder Nachricht schreiben
crisis-contact = { $number }: { $ways }
crisis-contact-hours = { $number }: { $ways }, { $hours }
