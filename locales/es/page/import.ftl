# Traer un archivo.

import-title = Importar un archivo
import-line = De Daylio, Bearable, eMoods, MedTimer o Track & Graph, cualquier tabla (CSV) o todo lo que guardaste de Ballast (JSON). También puedes soltarlo en esta ventana. Primero ves lo que pasaría.
import-settings = ‹ Ajustes
import-choose-other = Elegir otro archivo…
import-choose = Elegir un archivo…
import-cancelled = Cancelado. No se trajo nada.
import-would = Lo que pasaría
import-format-span = { $format }, { $from } a { $to }
import-best-effort = Lo mejor posible: partes de este formato no están documentadas. Lo que no se conoce se muestra o se conserva en palabras, nunca se adivina.
import-rows-read = Filas leídas
import-many-setting = ajustes
import-many-tracker = preguntas del registro
import-many-check-in = registros diarios
import-many-medicine = medicamentos
import-many-dose = dosis
import-many-side-effect = efectos secundarios
import-many-therapy = sesiones de terapia
import-many-event = acontecimientos
import-many-assessment = cuestionarios rellenados
import-many-care = citas
import-many-import = importaciones anteriores
import-many-review = resultados de valoraciones
import-many-toolkit = prácticas de habilidades
import-many-staying-well = señales de aviso
import-many-plan = versiones del plan
import-to-add = { $things }: por añadir
import-already = Ya en el historial
import-to-choose = Espera una elección abajo
import-check-ins-to-add = Registros diarios: por añadir
import-moods-scale = Estados de ánimo que esperan su escala
import-moods-level = Esperan un nivel de ánimo
import-left-out = Queda fuera
import-moods-own = Estados de ánimo con nombres tuyos
import-moods-own-line = ¿A cuál de los cinco niveles corresponde cada uno?
import-rows = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}
import-rows-leave = dejar fuera estas filas
import-mood-level = { $value }, { $words }
import-rows-left-out = { $n ->
    [one] { $n } fila queda fuera
   *[other] { $n } filas quedan fuera
}
import-line-number = Línea { $n }
import-all = Mostrar todo
import-act-all = Importarlo todo
import-act-parts = Importar { $parts }
import-act-check-ins = Importar { $n ->
    [one] { $n } registro diario
   *[other] { $n } registros diarios
}
import-nothing-yet = Todavía no llegaría nada: elige arriba qué son los nombres.
import-nothing-new = No hay nada nuevo en este archivo.
import-not-now = Ahora no
import-imported-record = Historial importado
import-imported-parts = Importado: { $parts }
import-imported-check-ins = { $n ->
    [one] { $n } registro diario importado
   *[other] { $n } registros diarios importados
}
import-done = Importación terminada
import-done-everything = Todo lo del archivo está ahora en este historial: { $parts }. Deshacer una vez (Ctrl Z) lo quita todo.
import-done-parts = Añadido: { $parts }. Ya estaban: { $already }. Quedaron fuera: { $skipped }. Deshacer una vez (Ctrl Z) lo quita todo.
import-done-nothing = Nada añadido. Ya estaban: { $already }. Quedaron fuera: { $skipped }. Deshacer una vez (Ctrl Z) lo quita todo.
import-done-check-ins = Añadido: { $n ->
    [one] { $n } registro diario
   *[other] { $n } registros diarios
}. Ya estaban: { $already }. Quedaron fuera: { $skipped }. Deshacer una vez (Ctrl Z) lo quita todo.
import-open-chart = Abrir el gráfico de vida
import-today = Hoy
import-where = En Daylio: Más, Copia de seguridad y restauración, o Exportar entradas, CSV. En Bearable, MedTimer y Track & Graph: la exportación CSV; en eMoods: el archivo de copia. El archivo se lee en este equipo y no va a ningún otro lugar. Lo que contiene se reconoce por su contenido, se muestra primero y llega de una vez, así que deshacer una vez lo quita todo. Importar el mismo archivo dos veces no añade nada. Un historial entero guardado de Ballast va a un historial vacío.
import-first-all = Lo que llegaría
import-first = Las primeras { $n } de { $total }
import-when = Cuándo
import-what = Qué
import-day-time = { $day }, { $time }
import-answers = { $n ->
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
import-range = de { $from } a { $to }
import-in-words = { $n } en palabras
import-medicines = Medicamentos
import-medicines-hint = Un medicamento que no está en tu historial se anota primero en Tratamiento; después importa otra vez, nada llega dos veces.
import-courses = Terapias
import-courses-hint = Una terapia que no está en tu historial se anota primero en Tratamiento; después importa otra vez, nada llega dos veces.
import-scale = ¿En qué escala están los estados de ánimo?
import-scale-highest = el más alto es { $value }
import-scale-five = de 1 a 5
import-scale-ten = de 1 a 10
import-tracked = Lo que se registró
import-tracked-line = Una pregunta nueva se guarda para los gráficos; el registro diario no la hace, salvo que la actives en Ajustes.
import-leave = dejarlo fuera
import-question-there = Una pregunta que ya existe
import-question-new = Una pregunta nueva
import-question-new-kind = nueva, { $answers }
import-unread = No se toma nada de: { $columns }.
import-unread-column = { $name } ({ $n ->
    [one] { $n } fila
   *[other] { $n } filas
})
import-do-not-fit = { $n ->
    [one] { $n } respuesta no encaja con la pregunta elegida y quedaría fuera.
   *[other] { $n } respuestas no encajan con la pregunta elegida y quedarían fuera.
}
import-stopping = Deteniendo…
import-so-far = { $done } de { $of }
import-which-day = ¿Qué columna dice el día?
import-which-order = ¿En qué orden están las fechas?
import-table = ¿Qué hay en esta tabla?
import-table-read = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}, columnas separadas por { $delimiter }, letras en { $encoding }.
import-table-read-unsure = { $n ->
    [one] { $n } fila
   *[other] { $n } filas
}, columnas separadas por { $delimiter }, letras al parecer en { $encoding }: mira abajo si están bien.
import-table-as-last = Se lee como la última tabla con estas columnas.
import-table-say = Di de cada columna qué es. Lo que dejes fuera se queda fuera.
import-column = Columna
import-first-rows = Primeras filas
import-what-it-is = Qué es
import-column-n = Columna { $n }
import-decimals = ¿Qué va antes de los decimales?
import-decimals-point = un punto, 1.5
import-decimals-comma = una coma, 1,5
import-header = La primera fila nombra las columnas
