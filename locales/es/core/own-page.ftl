# Lo que se imprime para uno mismo.

own-page-own-number = El mío
own-page-checked = comprobado el { $day }
own-page-danger = Si veo que ahora podría llegar a hacerlo, llamo al { $numbers }.
own-page-or = { $one } o al { $other }
own-page-skill = { $points } menos (mediana), n = { $n }
own-page-not-finished = tal como está el { $today }, sin terminar
own-page-first-made = hecho por primera vez el { $day }; tal como está el { $today }
own-page-no-total = sin puntuación total: muy pocas respuestas
own-page-total-only = solo una puntuación total
own-page-of = { $n } de { $all }
own-page-band = de { $from } a { $to } se llama { $label }
