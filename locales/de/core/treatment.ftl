# Was in einer Behandlung als Nächstes kommt.

treatment-visit = Besuch: { $name }
treatment-stops = { $name } endet
treatment-pauses = { $name } pausiert
treatment-session = { $name }: Sitzung
treatment-begins = { $name } beginnt
treatment-ends = { $name } endet
