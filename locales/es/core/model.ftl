# Unidades de dosis y partes de piezas.

# Units after a number: one, then more than one.
model-microgram = microgramo
model-micrograms = microgramos
model-drop = gota
model-drops = gotas
model-tablet = comprimido
model-tablets = comprimidos
model-puff = inhalación
model-puffs = inhalaciones
model-patch = parche
model-patches = parches
model-iu = UI

# A piece is what the person calls it, such as “50 mg tablet”; only English needs an article before it.
