# Listen auf der Befehlszeile.

listing-no-total = kein Gesamtwert
listing-total = { $name }: { $total }
# $band is the published English word.
listing-total-called = { $name }: { $total }, genannt „{ $band }“
listing-from-a-clinician = { $said }, vom Bogen einer Fachperson
listing-skill = { $name }, { $n }-mal geübt
listing-skill-change = { $name }, { $n }-mal geübt, Änderung der Belastung { $change } (mittlerer Wert von { $rated } bewerteten)
listing-set-aside = { $said }, beiseitegelegt
