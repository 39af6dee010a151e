said-well-side-less = so viel oder weniger
said-well-side-more = so viel oder mehr

# Eine Grenze: Zahl, Wort, Einheit. „2 oder weniger“, „5 Stunden oder weniger“.
said-well-anchored = „{ $word }“ ({ $number })
said-well-in-unit = { $value } { $unit }
said-well-or-less = { $value } oder weniger
said-well-or-more = { $value } oder mehr

# Eine Regel: $subject ist, worauf geschaut wird, $what ist eine Grenze.
said-well-rule-total = { $subject }: ein Gesamtwert von { $what }, danach { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    } lang
said-well-rule-single = { $subject }: { $what }, an einem einzigen Tag
said-well-rule = { $subject }: { $what } an { $days } von { $within } Tagen
# Wie viel bekannt war.
said-well-known-all = alle { $n } bewertet
said-well-known = { $n } bewertet, { $missing } nicht eingetragen
said-well-met-total = { $subject }: ein Gesamtwert von { $what }.
said-well-met-single = { $subject }: { $what }.
said-well-met = { $subject }: { $what } an { $on } der letzten { $within } Tage ({ $known }).
said-well-not-looked-at = Wird jetzt nicht angeschaut.
said-well-stands = Es trifft jetzt zu.
said-well-stands-not = Es trifft jetzt nicht zu.
said-well-stands-on = Es trifft jetzt zu: an { $on } der letzten { $within } Tage ({ $known }).
said-well-stands-not-on = Es trifft jetzt nicht zu: an { $on } der letzten { $within } Tage ({ $known }).
# Wann es begann, das Neueste zuerst; $days ist eine Liste von Tagen.
said-well-began-never = Seit dem { $since } hat es nicht begonnen.
said-well-began = { $times ->
        [1] Seit dem { $since } hat es einmal begonnen: { $days }.
       *[other] Seit dem { $since } hat es { $times }-mal begonnen: { $days }.
    }
said-well-began-more = Seit dem { $since } hat es { $times }-mal begonnen: { $days } und davor noch { $more }-mal.
said-well-decided = Was ich entschieden habe
said-well-decided-on = Was ich am { $day } entschieden habe
said-well-agreed = Was ich mit { $who } vereinbart habe
said-well-agreed-on = Was ich am { $day } mit { $who } vereinbart habe
