# Cómo está una terapia; las partes de una frase se unen con «; », las sesiones con «, ».

standing-planned = { $name } desde el { $day }
standing-planned-rhythm = { $name } { $rhythm } desde el { $day }
standing-planned-with = { $name } con { $who } desde el { $day }
standing-planned-rhythm-with = { $name } { $rhythm } con { $who } desde el { $day }
standing-since = { $name } desde el { $since }
standing-since-until = { $name } desde el { $since } hasta el { $until }
standing-place-since = { $name }, { $place }, desde el { $since }
standing-place-since-until = { $name }, { $place }, desde el { $since } hasta el { $until }

# Aquí $since es «on-day» o un mes.
standing-on-day = el { $day }
standing-rhythm-since = { $name } { $rhythm } desde { $since }
standing-rhythm-since-until = { $name } { $rhythm } desde { $since } hasta el { $until }
standing-before-that = antes { $rhythm } ({ $lasted })
standing-waited = { $name }: espera { $range }, no empezó.
standing-waiting = En espera de { $name } desde el { $since }
standing-waiting-for = En espera de { $name } desde el { $since } ({ $lasted })
standing-waiting-with = En espera de { $name } desde el { $since }, con { $who }
standing-waiting-for-with = En espera de { $name } desde el { $since } ({ $lasted }), con { $who }
standing-covered = lo cubre: { $by }
standing-no-session = aún sin sesiones anotadas
standing-sessions-of = { $n } de { $agreed } sesiones realizadas
standing-sessions = { $n ->
    [one] { $n } sesión realizada
   *[other] { $n } sesiones realizadas
}
standing-cancelled = { $n ->
    [one] { $n } cancelada
   *[other] { $n } canceladas
}
standing-missed = { $n ->
    [one] { $n } perdida
   *[other] { $n } perdidas
}
standing-not-recorded = { $n } sin anotar
standing-range = del { $from } al { $to }
