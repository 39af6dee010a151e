# Lo que muestra un experimento. «Va junto con», nunca «causa».

experiment-before = { $name } en los 14 días anteriores: { $stats }.
experiment-during = { $name } del { $from } al { $to }: { $stats }.
experiment-unrated = sin puntuar en ninguno de { $days } días
experiment-stats = { $mean } en promedio (puntuados { $n }, faltan { $missing } de { $days } días)
experiment-bad-days = { $n ->
    [one] { $n } día malo
   *[other] { $n } días malos
} sin puntuar, así que una media puede parecer mejor de lo que fue.
experiment-also = En los mismos días: { $changes }. El experimento y esto no se pueden separar.
experiment-sure = { $way ->
    [higher] La media es { $by } más alta
    [lower] La media es { $by } más baja
   *[same] Las medias son iguales
}, con un intervalo del 95 % de { $low } a { $high }.
experiment-unsure = { $way ->
    [higher] La media es { $by } más alta
    [lower] La media es { $by } más baja
   *[same] Las medias son iguales
}, con un intervalo del 95 % de { $low } a { $high }, que incluye también que no haya diferencia.
experiment-few-days = { $way ->
    [higher] La media es { $by } más alta
    [lower] La media es { $by } más baja
   *[same] Las medias son iguales
}, pero hay muy poco puntuado para decir hasta qué punto es seguro. Faltan: { $lacking }.
experiment-lacking-before = { $n ->
    [one] { $n } día puntuado antes
   *[other] { $n } días puntuados antes
}
experiment-lacking-during = { $n ->
    [one] { $n } día puntuado durante
   *[other] { $n } días puntuados durante
}
experiment-far-apart = { $way ->
    [higher] La media es { $by } más alta
    [lower] La media es { $by } más baja
   *[same] Las medias son iguales
}, pero los días puntuados están demasiado separados para decir hasta qué punto es seguro.
experiment-too-alike = { $way ->
    [higher] La media es { $by } más alta
    [lower] La media es { $by } más baja
   *[same] Las medias son iguales
}, pero los días se parecen demasiado para decir hasta qué punto es seguro.
experiment-together = Hacerlo va junto con un valor { $by } { $way ->
    [lower] más bajo
   *[higher] más alto
} { $when ->
    [same] el mismo día
   *[after] el día siguiente
} ({ $yes } días hecho, { $no } no; intervalo del 95 % de { $low } a { $high }).
experiment-days-alike = Los días con ello y sin ello se parecen demasiado para compararlos.
experiment-days-few = Los días con ello ({ $done }) y sin ello ({ $undone }) son muy pocos para compararlos.
experiment-no-cause = Eso no significa que sea la causa.
