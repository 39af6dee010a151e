# What is rated day by day, and its differences.

series-mood = Mood
series-sleep = Sleep
series-taken-as-planned = { $name } taken as planned
series-session = A session took place
series-skill = A skill was practised
series-higher-is-better = higher is better
series-lower-is-better = lower is better
series-usual-is-better = nearer to my usual self is better
series-neither-is-better = no direction is called better
series-percent-of-days = { $n } % of days
series-minutes = { $n } min
series-interval = { $by } ({ $low } to { $high })
series-interval-days = { $by } days in 100 ({ $low } to { $high })
series-interval-minutes = { $by } min ({ $low } to { $high })
series-interval-hours = { $by } h ({ $low } to { $high })
