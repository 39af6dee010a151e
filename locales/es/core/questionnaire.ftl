# Con qué se marca el curso de un cuestionario.

questionnaire-mark-below = primera puntuación total por debajo de { $below }
questionnaire-mark-again = otra vez en { $below } o más
questionnaire-mark-twice = segunda puntuación total seguida en { $again } o más
questionnaire-mark-half-a-year = medio año por debajo de { $below } ({ $n } valores)
