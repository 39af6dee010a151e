said-visits-remind-none = keine Erinnerung
said-visits-remind-on-day = am selben Tag
said-visits-remind-day-before = am Tag davor

# Was aus einer Frage wird.
said-visits-carry-over = Mitnehmen
said-visits-answered = Beantwortet
said-visits-dropped = Nicht mehr fragen

# Ob eine Absprache die Behandlung ändert.
said-visits-agreed-no = nein
said-visits-agreed-medicine = ein Medikament
said-visits-agreed-rhythm = wie oft die Therapie stattfindet

# Woher eine Frage kam; $what ist, worum es ging.
said-visits-from-review = aus der Auswertung: { $what }
said-visits-from-patterns = aus „Was zusammen auftritt“: { $what }
said-visits-from-charts = aus den Diagrammen: { $what }
said-visits-from-charts-day = aus den Diagrammen: { $what }, { $from }
said-visits-from-charts-days = aus den Diagrammen: { $what }, { $from } bis { $to }
said-visits-from-side-effect = aus der Nebenwirkung: { $what }
said-visits-from-homework = aus der Therapieaufgabe: { $what }
said-visits-from-views = aus unterschiedlichen Sichtweisen: { $what }
