# Ein Medikament und seine Schritte, in Worten.

# Sertraline 100 mg each morning since 3 March.
medicine-current = { $name } { $dose } { $when } seit { $since }
medicine-held = { $name } pausiert seit { $since }
medicine-stopped = { $name } abgesetzt am { $day }
medicine-stopped-why = { $name } abgesetzt am { $day }: { $why }
medicine-planned = { $name }, geplant ab { $day }
# $said is one of those above.
medicine-with-earlier = { $said }; davor { $dose }, { $stretch } lang

# Ein korrigierter Schritt: 25 mg, jeden Tag um 08:00, ab 3. März 2026.
medicine-step = { $amount }, { $schedule }, ab { $from }
medicine-step-pieces = { $amount } (Stück: { $pieces }), { $schedule }, ab { $from }
medicine-step-done = { $did } ab { $from }

# Wie lange eine Gruppe von Medikamenten braucht.
medicine-the-same-day = am selben Tag
medicine-within-half-a-week = innerhalb einer halben Woche
medicine-within-weeks = { $n ->
    [one] innerhalb von { $n } Woche
   *[other] innerhalb von { $n } Wochen
}
medicine-half-a-week = eine halbe Woche
medicine-half-to-weeks = { $n ->
    [one] eine halbe bis { $n } Woche
   *[other] eine halbe bis { $n } Wochen
}
medicine-weeks-to = { $n ->
    [one] { $from } bis { $n } Woche
   *[other] { $from } bis { $n } Wochen
}
