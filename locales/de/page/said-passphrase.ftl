# Wie stark eine Passphrase ist: ein Hinweis beim Tippen.
said-passphrase-empty = Drei oder vier Wörter, die nicht zusammengehören, sind stark und leicht zu merken.
said-passphrase-short = Mindestens { $min } Zeichen: noch { $left }.
said-passphrase-common = Leicht zu erraten. Ein paar Wörter mehr würden sie stark machen.
said-passphrase-fair = Ordentlich. Länger ist stärker: Ein Wort mehr macht einen Unterschied.
said-passphrase-good = Gut.
said-passphrase-strong = Stark.
