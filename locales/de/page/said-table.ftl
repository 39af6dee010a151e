# Was eine Spalte einer Tabelle sein kann.
said-table-unit-mg = mg
said-table-unit-microgram = Mikrogramm
said-table-unit-g = g
said-table-unit-ml = ml
said-table-unit-tablet = Tabletten
said-table-unit-drop = Tropfen
said-table-use-none = weglassen
said-table-use-day = der Tag
said-table-use-day-time = Tag und Zeit in einem
said-table-use-time = die Zeit
said-table-use-mood-ten = Stimmung, 0 bis 10
said-table-use-mood-one-ten = Stimmung, 1 bis 10
said-table-use-mood-five = Stimmung, 1 bis 5
said-table-use-mood-zero = Stimmung, −5 bis 5
said-table-use-tracker = Antworten auf eine Frage
said-table-use-words = Worte
said-table-use-tags = Stichwörter
said-table-use-medicine = der Name eines Medikaments
said-table-use-amount = die Menge einer Dosis
said-table-use-dose = wie viel von diesem Medikament, in { $unit }
said-table-use-session = ob eine Sitzung stattfand

said-table-order-ymd = Jahr, Monat, Tag
said-table-order-dmy = Tag, Monat, Jahr
said-table-order-mdy = Monat, Tag, Jahr

# Was die Spalten trennt.
said-table-commas = Kommas
said-table-semicolons = Semikolons
said-table-tabs = Tabulatoren
said-table-bars = senkrechte Striche
said-table-sign = „{ $sign }“

# Warum eine Tabelle so nicht gelesen werden kann.
said-table-newer = Ein neueres Ballast hat festgelegt, wie diese Tabelle gelesen wird. Lege es hier neu fest.
said-table-column-missing = Eine gewählte Spalte ist nicht in dieser Datei.
said-table-column-twice = Eine Spalte wurde zweimal gewählt.
said-table-no-day = Welche Spalte nennt den Tag?
said-table-ambiguous = Zwei Spalten sind dasselbe. Lass eine davon weg.
said-table-nothing-taken = Sag außer beim Tag bei mindestens einer Spalte, was sie ist.
said-table-unknown-encoding = Die Buchstaben dieser Datei lassen sich nicht lesen.
said-table-bad-delimiter = Die Spalten dieser Datei lassen sich nicht unterscheiden.
said-table-bad-name = Eine gewählte Spalte hat keinen Namen. Gib ihr einen in der Datei.
said-table-other = So lässt sich die Tabelle nicht lesen.
