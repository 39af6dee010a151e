# Der Kalender einer schrittweisen Dosisänderung, am Bildschirm und auf Papier.

calendar-note = Hier steht nur, was eingetragen wurde, so wie es verschrieben ist. Ballast berechnet keine Dosis. Frag deine verschreibende Praxis oder Apotheke, bevor du ein Medikament änderst, absetzt oder wieder beginnst.
calendar-title = { $names }, { $from } bis { $to }
calendar-prescribed-by-on = { $name }: verschrieben von { $who } am { $day }.
calendar-prescribed-by = { $name }: verschrieben von { $who }.
calendar-prescribed-on = { $name }: verschrieben am { $day }.
calendar-if-needed = bei Bedarf
calendar-none = keine
