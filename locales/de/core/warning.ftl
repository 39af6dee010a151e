# Worum es bei einem Warnzeichen geht.

warning-minutes = Minuten
warning-hours = Stunden
warning-yes = ja
warning-no = nein
