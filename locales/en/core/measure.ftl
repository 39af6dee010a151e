# What a goal or an experiment is measured by.

measure-mood = Mood
measure-mood-range = 0 to 10, 5 is my usual self
measure-range = { $min } to { $max }
measure-yes-no = 0 for no, 1 for yes; the mean is the share of days
measure-minutes = minutes a day
measure-hours = hours a day
measure-count = a number a day
