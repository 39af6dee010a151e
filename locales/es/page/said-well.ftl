said-well-side-less = esto o menos
said-well-side-more = esto o más

# Un límite: cifra, palabra, unidad. «2 o menos», «5 horas o menos».
said-well-anchored = «{ $word }» ({ $number })
said-well-in-unit = { $value } { $unit }
said-well-or-less = { $value } o menos
said-well-or-more = { $value } o más

# Una regla: $subject es lo que se mira, $what es un límite.
said-well-rule-total = { $subject }: una puntuación total de { $what }, durante { $days ->
        [one] { $days } día
       *[other] { $days } días
    } después
said-well-rule-single = { $subject }: { $what }, en un solo día
said-well-rule = { $subject }: { $what } en { $days } de { $within } días
# Cuánto se sabía.
said-well-known-all = los { $n } puntuados
said-well-known = { $n } puntuados, { $missing } sin anotar
said-well-met-total = { $subject }: una puntuación total de { $what }.
said-well-met-single = { $subject }: { $what }.
said-well-met = { $subject }: { $what } en { $on } de los últimos { $within } días ({ $known }).
said-well-not-looked-at = Ahora no se mira.
said-well-stands = Se cumple ahora.
said-well-stands-not = No se cumple ahora.
said-well-stands-on = Se cumple ahora: en { $on } de los últimos { $within } días ({ $known }).
said-well-stands-not-on = No se cumple ahora: en { $on } de los últimos { $within } días ({ $known }).
# Cuándo empezó, lo más reciente primero; $days es una lista de días.
said-well-began-never = No ha empezado desde el { $since }.
said-well-began = { $times ->
        [1] Empezó una vez desde el { $since }: { $days }.
       *[other] Empezó { $times } veces desde el { $since }: { $days }.
    }
said-well-began-more = Empezó { $times } veces desde el { $since }: { $days } y { $more } más antes.
said-well-decided = Lo que decidí
said-well-decided-on = Lo que decidí el { $day }
said-well-agreed = Lo que acordé con { $who }
said-well-agreed-on = Lo que acordé con { $who } el { $day }
