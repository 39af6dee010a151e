# The calendar of a titration or taper, on the screen and on paper.

calendar-note = This only lays out what was entered, as it was prescribed. Ballast computes no dose. Ask your prescriber or pharmacist before you change, stop or restart a medicine.
calendar-title = { $names }, { $from } to { $to }
calendar-prescribed-by-on = { $name }: prescribed by { $who } on { $day }.
calendar-prescribed-by = { $name }: prescribed by { $who }.
calendar-prescribed-on = { $name }: prescribed on { $day }.
calendar-if-needed = if needed
calendar-none = none
