# Lo fuerte que es una frase de contraseña: una pista al escribirla.
said-passphrase-empty = Tres o cuatro palabras que no tengan que ver entre sí son fuertes y fáciles de recordar.
said-passphrase-short = Al menos { $min } caracteres: faltan { $left }.
said-passphrase-common = Fácil de adivinar. Unas palabras más la harían fuerte.
said-passphrase-fair = Aceptable. Más larga es más fuerte: una palabra más se nota.
said-passphrase-good = Buena.
said-passphrase-strong = Fuerte.
