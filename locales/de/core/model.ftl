# Einheiten von Dosen und Teile von Stücken.

# Units after a number: one, then more than one.
model-microgram = Mikrogramm
model-micrograms = Mikrogramm
model-drop = Tropfen
model-drops = Tropfen
model-tablet = Tablette
model-tablets = Tabletten
model-puff = Hub
model-puffs = Hübe
model-patch = Pflaster
model-patches = Pflaster
model-iu = IE

# A piece is what the person calls it, such as “50 mg tablet”; only English needs an article before it.
