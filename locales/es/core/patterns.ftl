# Qué va junto, que no es qué causa qué.

# Se le pregunta a quien trata a la persona.
patterns-question = { $factor } junto a { $outcome } (visto el { $day }). ¿Cómo se puede entender esto?
patterns-question-same-day = { $factor } junto a { $outcome } el mismo día: { $said } (visto el { $day }). ¿Cómo se puede entender esto?
patterns-question-next-day = { $factor } junto a { $outcome } al día siguiente: { $said } (visto el { $day }). ¿Cómo se puede entender esto?
patterns-interval = { $value } (de { $low } a { $high })
patterns-no-relation = sin relación clara
patterns-more-higher = más de «{ $factor }» va con valores más altos de «{ $outcome }»
patterns-more-lower = más de «{ $factor }» va con valores más bajos de «{ $outcome }»
patterns-no-difference = sin diferencia clara ({ $yes ->
    [one] { $yes } día
   *[other] { $yes } días
} con ello, { $no } sin ello)
patterns-goes-higher = va con valores más altos de «{ $outcome }» ({ $yes ->
    [one] { $yes } día
   *[other] { $yes } días
} con ello, { $no } sin ello)
patterns-goes-lower = va con valores más bajos de «{ $outcome }» ({ $yes ->
    [one] { $yes } día
   *[other] { $yes } días
} con ello, { $no } sin ello)
patterns-too-few-days = { $n ->
    [one] hace falta { $n } día
   *[other] hacen falta { $n } días
} con ambas cosas, aún faltan { $lacking }
patterns-too-few-of-each = hacen falta al menos { $n } días con ello y { $n } sin ello
patterns-no-spread = una de las dos cosas fue igual todos los días
patterns-too-alike = los días vecinos se parecen tanto que cuentan como muy pocos
patterns-nothing-asked = Lo que haces, el sueño y los tratamientos se comparan aquí en cuanto un registro diario haya preguntado por ellos.
patterns-nothing-stands-out = En estos días no destaca nada junto a «{ $outcome }». Eso no prueba que nada vaya con ello.
patterns-goes-together = { $n ->
    [one] { $names } va con «{ $outcome }», que no es lo mismo que causarlo: ambas cosas pueden seguir a otra, y cualquiera puede venir antes.
   *[other] { $names } van con «{ $outcome }», que no es lo mismo que causarlo: ambas cosas pueden seguir a otra, y cualquiera puede venir antes.
}
patterns-any = { $name }: algo
patterns-more-than = { $name }: más de { $level }

# Cómo se hicieron los números.
patterns-method-cause = Ir junto no es lo mismo que causar: ambas cosas pueden seguir a una tercera, y cualquiera puede venir antes.
patterns-method-comparison = Lo que se responde con sí o no se compara por sus medias (Welch); lo demás, por la correlación de rangos de Spearman con el intervalo de Bonett y Wright (2000). Los días se parecen a sus vecinos, por eso cuentan como menos de los que son (Bretherton y otros 1999). Los intervalos son del 95 %.
patterns-method-least = No se muestra nada por debajo de 28 días con ambos valores, 7 días con y 7 sin, y 10 días efectivos. Los días sin respuesta se dejan fuera y se cuentan.
patterns-method-several = Todos los factores y resultados se miran juntos, se muestre el que se muestre: una relación destaca solo tras la corrección de Benjamini y Hochberg al 5 % sobre todos ellos.
patterns-method-movement = Cuánto se mueve algo de un día a otro es la raíz cuadrática media de las diferencias sucesivas, entre días que van directamente seguidos.
patterns-method-years = Este mes en otros años no es una prueba: unos pocos años no demuestran nada.
