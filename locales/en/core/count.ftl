# Counted things.

count-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
