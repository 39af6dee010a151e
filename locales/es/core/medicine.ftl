# Un medicamento y sus pasos, en palabras.

# Sertraline 100 mg each morning since 3 March.
medicine-current = { $name } { $dose } { $when } desde el { $since }
medicine-held = { $name } en pausa desde el { $since }
medicine-stopped = { $name } suspendido el { $day }
medicine-stopped-why = { $name } suspendido el { $day }: { $why }
medicine-planned = { $name }, previsto desde el { $day }
# $said is one of those above.
medicine-with-earlier = { $said }; antes { $dose } durante { $stretch }

# Un paso corregido: 25 mg, todos los días a las 08:00, desde el 3 de marzo de 2026.
medicine-step = { $amount }, { $schedule }, desde el { $from }
medicine-step-pieces = { $amount } (unidades: { $pieces }), { $schedule }, desde el { $from }
medicine-step-done = { $did } desde el { $from }

# Cuánto tarda un grupo de medicamentos.
medicine-the-same-day = el mismo día
medicine-within-half-a-week = en media semana
medicine-within-weeks = { $n ->
    [one] en { $n } semana
   *[other] en { $n } semanas
}
medicine-half-a-week = media semana
medicine-half-to-weeks = { $n ->
    [one] media a { $n } semana
   *[other] media a { $n } semanas
}
medicine-weeks-to = { $n ->
    [one] { $from } a { $n } semana
   *[other] { $from } a { $n } semanas
}
