# Lo próximo en un tratamiento.

treatment-visit = Visita: { $name }
treatment-stops = { $name }: fin
treatment-pauses = { $name }: pausa
treatment-session = { $name }: sesión
treatment-begins = { $name }: inicio
treatment-ends = { $name }: fin
