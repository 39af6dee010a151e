# Dateien aus anderen Apps, wie der Blick vor dem Übernehmen sie nennt.

exchange-table = eine Tabelle
exchange-daylio-2018 = Daylio-CSV (Aufbau von 2018)
exchange-daylio-earlier = Daylio-CSV (früherer Aufbau)
exchange-daylio-current = Daylio-CSV (heutiger Aufbau)
exchange-daylio-backup = Daylio-Sicherung

# A second mood of the same time of day, told in the note.
exchange-mood-too = Stimmung: { $mood }
