# Counted things.

count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

count-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}

count-sessions = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
