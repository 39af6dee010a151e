# Importar: qué es un archivo y qué se añadiría.

import-mood = ánimo { $rating }
import-tags = etiquetas: { $tags }
import-note = nota: { $note }
import-taken-at = tomada a las { $time }
import-taken = tomada
import-not-taken = no tomada
import-session = sesión: { $what }
import-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
}

# Niveles de una pregunta nueva, de 0 a 3.
import-step-none = nada
import-step-mild = leve
import-step-moderate = moderado
import-step-severe = intenso

# Qué es un archivo.
import-a-table = una tabla
import-of-ballast = Exportación de Ballast del { $day }
import-daylio-2018 = CSV de Daylio (formato de 2018)
import-daylio-earlier = CSV de Daylio (formato anterior)
import-daylio-current = CSV de Daylio (formato actual)
import-daylio-backup = Copia de seguridad de Daylio
import-column = columna { $n }
