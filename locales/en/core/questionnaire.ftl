# What a questionnaire’s curve is marked with.

questionnaire-mark-below = first total below { $below }
questionnaire-mark-again = at or above { $below } again
questionnaire-mark-twice = second total in a row at or above { $again }
questionnaire-mark-half-a-year = half a year below { $below } ({ $n } readings)
