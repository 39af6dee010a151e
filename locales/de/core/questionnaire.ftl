# Womit der Verlauf eines Fragebogens markiert ist.

questionnaire-mark-below = erster Gesamtwert unter { $below }
questionnaire-mark-again = wieder bei { $below } oder darüber
questionnaire-mark-twice = zweiter Gesamtwert nacheinander bei { $again } oder darüber
questionnaire-mark-half-a-year = ein halbes Jahr unter { $below } ({ $n } Werte)
