# Gezählte Dinge.

count-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
}
