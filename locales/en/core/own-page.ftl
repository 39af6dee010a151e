# What is printed for the person’s own hand.

own-page-own-number = My own
own-page-checked = checked { $day }
own-page-danger = If I might act on it now, I call { $numbers }.
own-page-or = { $one } or { $other }
own-page-skill = { $points } lower in the middle, n = { $n }
own-page-not-finished = as it stands on { $today }, not finished
own-page-first-made = first made on { $day }; as it stands on { $today }
own-page-no-total = no total: too few answers
own-page-total-only = a total only
own-page-of = { $n } of { $all }
own-page-band = { $from } to { $to } is called { $label }
