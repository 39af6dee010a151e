# Archivos de otras aplicaciones, como los nombra la vista previa a la importación.

exchange-table = una tabla
exchange-daylio-2018 = CSV de Daylio (formato de 2018)
exchange-daylio-earlier = CSV de Daylio (formato anterior)
exchange-daylio-current = CSV de Daylio (formato actual)
exchange-daylio-backup = Copia de seguridad de Daylio

# A second mood of the same time of day, told in the note.
exchange-mood-too = Ánimo: { $mood }
