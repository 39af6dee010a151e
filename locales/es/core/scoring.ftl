# Puntuar un cuestionario en la línea de órdenes. Los nombres de las franjas quedan en el inglés publicado.

scoring-unknown = No existe ese cuestionario; los que tienen respuestas son { $known }.
scoring-total-only = { $name } admite una puntuación total de un formulario profesional, no respuestas.
scoring-wrong-number = { $name } tiene { $expected } respuestas y se dieron { $given }; una omitida se escribe como -.
scoring-wrong-number-opening = { $name } tiene { $expected } respuestas, primero la pregunta inicial, y se dieron { $given }; una omitida se escribe como -.
scoring-not-offered = La respuesta { $number } de { $name } no es ninguna de las posibles: { $offered }.
scoring-not-a-number = La respuesta { $number } no es un número entero ni - para una omitida.
scoring-range = de { $min } a { $max }
scoring-total = { $name }: { $total } de { $max }. Esto no es un diagnóstico.
scoring-total-called = { $name }: { $total } de { $max }. En la escala publicada, { $range } se llama «{ $band }». Esto no es un diagnóstico.
scoring-no-total = { $name }: sin puntuación total, porque se respondieron { $answered } de { $items } preguntas.
scoring-ended = Una respuesta terminó el formulario; las demás preguntas no se hacen entonces.
scoring-part = Parte { $part }: { $total } de { $max }.
scoring-part-no-sum = Parte { $part }: sin suma de { $max }.
scoring-safety = Una respuesta habla de pensamientos de muerte o de hacerte daño. Si crees que ahora podrías actuar según ellos, llama a tu número de emergencias.
