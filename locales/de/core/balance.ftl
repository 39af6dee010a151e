# Gleichgewicht: was geplant war und was stattfand, in Worten.

balance-medicine = Medikamente
balance-therapy = Therapie
balance-practice = Üben
balance-lifestyle = Alltag
balance-nothing = nichts geplant oder eingetragen
balance-doses = { $planned ->
    [one] { $planned } Dosis geplant
   *[other] { $planned } Dosen geplant
}, { $done } genommen
balance-doses-unplanned = nichts geplant, { $done } genommen
balance-sessions = { $planned ->
    [one] { $planned } Sitzung geplant
   *[other] { $planned } Sitzungen geplant
}, { $done } wahrgenommen
balance-sessions-unplanned = nichts geplant, { $done } wahrgenommen
balance-pieces = Therapieaufgaben und Aktivitäten: { $planned } geplant, { $done } erledigt oder teilweise erledigt, genutzte Fertigkeiten mitgezählt
balance-pieces-unplanned = nichts geplant, { $done } erledigt oder teilweise erledigt, genutzte Fertigkeiten mitgezählt
balance-times = { $planned }-mal geplant, { $done }-mal getan
balance-times-unplanned = nichts geplant, { $done }-mal getan
balance-not-recorded = { $said }, { $n } nicht eingetragen
