# Palabras de acciones y campos que significan lo mismo en todas las pantallas.

common-optional = opcional
common-try-again = Reintentar
common-save-changes = Guardar cambios
common-cancel = Cancelar
common-remove = Quitar
common-show-fewer = Mostrar menos
common-more-about = Más sobre { $name }
common-not-the-same = Las dos no son iguales. Escríbela otra vez.
