# Was Tag für Tag bewertet wird, und seine Unterschiede.

series-mood = Stimmung
series-sleep = Schlaf
series-taken-as-planned = { $name } wie geplant genommen
series-session = Eine Sitzung fand statt
series-skill = Eine Fertigkeit wurde geübt
series-higher-is-better = höher ist besser
series-lower-is-better = niedriger ist besser
series-usual-is-better = näher an „wie ich sonst bin“ ist besser
series-neither-is-better = keine Richtung gilt als besser
series-percent-of-days = { $n } % der Tage
series-minutes = { $n } min
series-interval = { $by } ({ $low } bis { $high })
series-interval-days = { $by } Tage von 100 ({ $low } bis { $high })
series-interval-minutes = { $by } min ({ $low } bis { $high })
series-interval-hours = { $by } h ({ $low } bis { $high })
