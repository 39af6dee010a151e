# Was ein Versuch zeigt. „Geht einher mit“, nie „verursacht“.

experiment-before = { $name } in den 14 Tagen davor: { $stats }.
experiment-during = { $name } vom { $from } bis { $to }: { $stats }.
experiment-unrated = an keinem von { $days } Tagen bewertet
experiment-stats = im Mittel { $mean } ({ $n } bewertet; von { $days } Tagen fehlend: { $missing })
experiment-bad-days = { $n ->
    [one] { $n } schlechter Tag
   *[other] { $n } schlechte Tage
} ohne Bewertung; ein Mittelwert kann also besser aussehen, als es war.
experiment-also = In denselben Tagen: { $changes }. Der Versuch lässt sich davon nicht trennen.
experiment-sure = { $way ->
    [higher] Das ist { $by } höher
    [lower] Das ist { $by } niedriger
   *[same] Die Mittelwerte sind gleich
}, mit einem 95-%-Intervall von { $low } bis { $high }.
experiment-unsure = { $way ->
    [higher] Das ist { $by } höher
    [lower] Das ist { $by } niedriger
   *[same] Die Mittelwerte sind gleich
}, mit einem 95-%-Intervall von { $low } bis { $high }, das auch keinen Unterschied einschließt.
experiment-few-days = { $way ->
    [higher] Das ist { $by } höher
    [lower] Das ist { $by } niedriger
   *[same] Die Mittelwerte sind gleich
}, aber es ist zu wenig bewertet, um zu sagen, wie sicher das ist. Es fehlen: { $lacking }.
experiment-lacking-before = { $n ->
    [one] { $n } bewerteter Tag davor
   *[other] { $n } bewertete Tage davor
}
experiment-lacking-during = { $n ->
    [one] { $n } bewerteter Tag währenddessen
   *[other] { $n } bewertete Tage währenddessen
}
experiment-far-apart = { $way ->
    [higher] Das ist { $by } höher
    [lower] Das ist { $by } niedriger
   *[same] Die Mittelwerte sind gleich
}, aber die bewerteten Tage liegen zu weit auseinander, um zu sagen, wie sicher das ist.
experiment-too-alike = { $way ->
    [higher] Das ist { $by } höher
    [lower] Das ist { $by } niedriger
   *[same] Die Mittelwerte sind gleich
}, aber die Tage sind zu ähnlich, um zu sagen, wie sicher das ist.
experiment-together = Wo es getan wurde, lag der Wert { $when ->
    [same] am selben Tag
   *[after] am Tag danach
} um { $by } { $way ->
    [lower] niedriger
   *[higher] höher
} ({ $yes } Tage getan, { $no } nicht; 95-%-Intervall { $low } bis { $high }).
experiment-days-alike = Die Tage, an denen es getan wurde, und die anderen sind einander zu ähnlich, um sie zu vergleichen.
experiment-days-few = Die Tage, an denen es getan wurde ({ $done }), und die anderen ({ $undone }) sind zu wenige, um sie zu vergleichen.
experiment-no-cause = Das heißt nicht, dass es die Ursache ist.
