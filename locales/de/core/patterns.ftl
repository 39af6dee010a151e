# Was zusammengeht; das ist nicht, was wovon kommt.

# Wird jemandem gestellt, der die Person behandelt.
patterns-question = { $factor } und { $outcome } (angeschaut am { $day }). Wie sehen Sie das?
patterns-question-same-day = { $factor } und { $outcome } am selben Tag: { $said } (angeschaut am { $day }). Wie sehen Sie das?
patterns-question-next-day = { $factor } und { $outcome } am Tag danach: { $said } (angeschaut am { $day }). Wie sehen Sie das?
patterns-interval = { $value } ({ $low } bis { $high })
patterns-no-relation = kein klarer Zusammenhang
patterns-more-higher = mehr von „{ $factor }“ geht mit höheren Werten von „{ $outcome }“ einher
patterns-more-lower = mehr von „{ $factor }“ geht mit niedrigeren Werten von „{ $outcome }“ einher
patterns-no-difference = kein klarer Unterschied ({ $yes ->
    [one] { $yes } Tag
   *[other] { $yes } Tage
} damit, { $no } ohne)
patterns-goes-higher = geht mit höheren Werten von „{ $outcome }“ einher ({ $yes ->
    [one] { $yes } Tag
   *[other] { $yes } Tage
} damit, { $no } ohne)
patterns-goes-lower = geht mit niedrigeren Werten von „{ $outcome }“ einher ({ $yes ->
    [one] { $yes } Tag
   *[other] { $yes } Tage
} damit, { $no } ohne)
patterns-too-few-days = { $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
} mit beidem nötig, es fehlen noch: { $lacking }
patterns-too-few-of-each = mindestens { $n } Tage damit und { $n } ohne nötig
patterns-no-spread = eines von beiden war an allen Tagen gleich
patterns-too-alike = benachbarte Tage sind sich so ähnlich, dass sie als zu wenige zählen
patterns-nothing-asked = Was du tust, Schlaf und die Behandlungen werden hier einander gegenübergestellt, sobald ein Check-in danach gefragt hat.
patterns-nothing-stands-out = In diesen Tagen sticht neben „{ $outcome }“ nichts hervor. Das beweist nicht, dass nichts damit einhergeht.
patterns-goes-together = { $n ->
    [one] { $names } geht mit „{ $outcome }“ einher. Das heißt nicht, dass eines vom anderen kommt: Beides kann etwas Drittem folgen, und jedes kann zuerst kommen.
   *[other] { $names } gehen mit „{ $outcome }“ einher. Das heißt nicht, dass eines vom anderen kommt: Beides kann etwas Drittem folgen, und jedes kann zuerst kommen.
}
patterns-any = { $name }: überhaupt
patterns-more-than = { $name }: mehr als { $level }

# Wie die Zahlen entstanden sind.
patterns-method-cause = Einhergehen heißt nicht verursachen: Beides kann etwas Drittem folgen, und jedes kann zuerst kommen.
patterns-method-comparison = Was mit Ja oder Nein beantwortet ist, wird nach Mittelwerten verglichen (Welch), alles andere mit Spearmans Rangkorrelation und dem Intervall von Bonett und Wright (2000). Tage ähneln ihren Nachbarn und zählen deshalb als weniger, als sie sind (Bretherton und andere 1999). Die Intervalle sind 95-%-Intervalle.
patterns-method-least = Unter 28 Tagen mit beiden Werten, 7 Tagen mit und 7 ohne und 10 effektiven Tagen wird nichts gezeigt. Tage ohne Antwort sind weggelassen und gezählt.
patterns-method-several = Alle Einflüsse und Ergebnisse werden zusammen betrachtet, gleich welches gezeigt wird: Ein Zusammenhang sticht nur hervor, wenn er die Korrektur von Benjamini und Hochberg bei 5 % über alle besteht.
patterns-method-movement = Wie sehr sich etwas von Tag zu Tag bewegt, ist die Wurzel aus dem mittleren Quadrat aufeinanderfolgender Unterschiede, zwischen Tagen, die direkt aufeinander folgen.
patterns-method-years = Dieser Monat in anderen Jahren ist keine Prüfung: Eine Handvoll Jahre beweist nichts.
