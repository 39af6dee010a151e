# Crisis lines: how they are reached.

crisis-call = call
crisis-text = text
crisis-call-or-text = call or text
crisis-contact = { $number }: { $ways }
crisis-contact-hours = { $number }: { $ways }, { $hours }
