# Gezählte Dinge.

count-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}

count-weeks = { $n ->
    [one] { $n } Woche
   *[other] { $n } Wochen
}

count-sessions = { $n ->
    [one] { $n } Sitzung
   *[other] { $n } Sitzungen
}
