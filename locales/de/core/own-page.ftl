# Was für die eigene Hand gedruckt wird.

own-page-own-number = Meine eigene
own-page-checked = geprüft am { $day }
own-page-danger = Wenn ich es jetzt tun könnte, rufe ich { $numbers } an.
own-page-or = { $one } oder { $other }
own-page-skill = { $points } niedriger (Median), n = { $n }
own-page-not-finished = Stand { $today }, nicht fertig
own-page-first-made = zuerst gemacht am { $day }; Stand { $today }
own-page-no-total = kein Gesamtwert: zu wenige Antworten
own-page-total-only = nur ein Gesamtwert
own-page-of = { $n } von { $all }
own-page-band = { $from } bis { $to } heißt { $label }
