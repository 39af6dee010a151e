# Líneas de un documento para otros programas que se omiten si no se marcan.
said-export-item-nine = Respuestas a la pregunta 9 del PHQ-9 y similares
said-export-item-nine-hint = Si no, ese cuestionario da solo su puntuación total: las demás respuestas y la puntuación total revelarían la que falta.
said-export-substances = Alcohol y otras sustancias
said-export-substances-hint = Y lo demás que el registro diario marca como delicado, con las metas que se miden por ello.
said-export-side-effects = Efectos secundarios marcados como delicados
said-export-side-effects-hint = Por ejemplo, los sexuales.
