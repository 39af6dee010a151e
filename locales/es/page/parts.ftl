# Los controles que comparten todas las pantallas.
parts-month-before = Mes anterior
parts-month-after = Mes siguiente
parts-not-a-day = Aún no es un día
# $label es la etiqueta del campo en minúsculas.
parts-calendar-for = Calendario: { $label }
parts-close = Cerrar
parts-moment = Un momento…
parts-paper = Papel
parts-paper-letter = Carta
# Una frase de contraseña oculta: el botón y, para oír después, de qué campo se trata.
parts-show = Mostrar
parts-hide = Ocultar
parts-secret-of = : { $label }
parts-once-more = { $label }, otra vez
parts-at-least = Al menos { $min } caracteres, por favor.
parts-not-a-time = Esto no es una hora del día. Sirven 23:20, 2320 y 11:20 p. m.

# Una puntuación de 0 a 100, con lo que significan sus extremos.
parts-hundred = 0 a 100
parts-hundred-ends = 0 { $low }, 100 { $high }
parts-hundred-only = Aquí cabe un número de 0 a 100.
parts-scale-end = { $number }, { $meaning }

# Una pregunta cada vez.
parts-guide-foot = Tus propias palabras, que nadie interpreta y que no se imprimen en ninguna página.
parts-guide-back-toolkit = Volver a la Caja de herramientas
parts-guide-leave = Dejarlo por ahora
parts-guide-questions = Preguntas
parts-guide-steps = Pasos
parts-guide-has-entries = , con entradas
parts-guide-question-of = Pregunta { $at } de { $n }.
parts-guide-step-of = Paso { $at } de { $n }.
parts-guide-put-off = Aplazado: espera aquí.
parts-guide-may-be-empty = Todo puede quedar vacío.
parts-guide-back = Atrás
parts-guide-next = Siguiente
parts-guide-later = Hacerlo más tarde
parts-guide-saving = Se guarda mientras escribes.
parts-guide-keys = Enter sigue adelante, Shift Enter hace una línea nueva.
parts-guide-typing = Guardando…
parts-guide-saved = Guardado.
parts-guide-saved-unfinished = Guardado, sin terminar.
parts-guide-not-saved = Aún sin guardar.
