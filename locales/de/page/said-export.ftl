# Zeilen eines Dokuments für andere Programme, die ohne Häkchen wegbleiben.
said-export-item-nine = Antworten auf PHQ-9 Frage 9 und Ähnliches
said-export-item-nine-hint = Sonst gibt ein solcher Fragebogen nur seinen Gesamtwert weiter: Die übrigen Antworten und der Gesamtwert würden die fehlende verraten.
said-export-substances = Alkohol und andere Substanzen
said-export-substances-hint = Und was im Check-in sonst als vertraulich gilt, samt Zielen, die daran gemessen werden.
said-export-side-effects = Als vertraulich markierte Nebenwirkungen
said-export-side-effects-hint = Zum Beispiel sexuelle.
