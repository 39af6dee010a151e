# Importieren: was eine Datei ist und was dazukäme.

import-mood = Stimmung { $rating }
import-tags = Stichwörter: { $tags }
import-note = Notiz: { $note }
import-taken-at = genommen um { $time }
import-taken = genommen
import-not-taken = nicht genommen
import-session = Sitzung: { $what }
import-minutes = { $n ->
    [one] { $n } Minute
   *[other] { $n } Minuten
}

# Stufen einer neuen Frage von 0 bis 3.
import-step-none = keine
import-step-mild = leicht
import-step-moderate = mittel
import-step-severe = stark

# Was eine Datei ist.
import-a-table = eine Tabelle
import-of-ballast = Ballast-Export vom { $day }
import-daylio-2018 = Daylio-CSV (Aufbau von 2018)
import-daylio-earlier = Daylio-CSV (früherer Aufbau)
import-daylio-current = Daylio-CSV (heutiger Aufbau)
import-daylio-backup = Daylio-Sicherung
import-column = Spalte { $n }
