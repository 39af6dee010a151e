# Listas en la línea de órdenes.

listing-no-total = sin puntuación total
listing-total = { $name }: { $total }
# $band is the published English word.
listing-total-called = { $name }: { $total }, nivel «{ $band }»
listing-from-a-clinician = { $said }, de un formulario profesional
listing-skill = { $name }, { $n ->
    [one] practicada { $n } vez
   *[other] practicada { $n } veces
}
listing-skill-change = { $name }, { $n ->
    [one] practicada { $n } vez
   *[other] practicada { $n } veces
}, cambio en el malestar { $change } (mediana de { $rated }, solo los puntuados)
listing-set-aside = { $said }, apartada
