# Units of doses and parts of pieces.

# Units after a number: one, then more than one.
model-microgram = microgram
model-micrograms = micrograms
model-drop = drop
model-drops = drops
model-tablet = tablet
model-tablets = tablets
model-puff = puff
model-puffs = puffs
model-patch = patch
model-patches = patches
model-iu = IU

# A piece is what the person calls it, such as “50 mg tablet”; only English needs an article before it.
