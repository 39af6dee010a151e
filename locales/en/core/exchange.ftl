# Files from other apps, as the look before an import names them.

exchange-table = a table
exchange-daylio-2018 = Daylio CSV (2018 layout)
exchange-daylio-earlier = Daylio CSV (earlier layout)
exchange-daylio-current = Daylio CSV (current layout)
exchange-daylio-backup = Daylio backup

# A second mood of the same time of day, told in the note.
exchange-mood-too = Mood: { $mood }
