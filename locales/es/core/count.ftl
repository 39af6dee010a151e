# Cosas contadas.

count-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
}
