# Los gráficos del historial, su tabla, la vista de cerca y la comparación de días.

charts-on-life = Día en el gráfico de vida
charts-on-picture = { $unit } en el gráfico: { $name }
charts-table-of = Tabla: { $name }
charts-table = Tabla
charts-save = Guardar…
charts-save-svg = Como dibujo (SVG)
charts-save-png = Como imagen (PNG)
charts-save-small = Como imagen pequeña (PNG, 1x)
charts-save-print = Para imprimir (PNG, 300 ppp)
charts-save-csv = Como tabla (CSV)
charts-saved = Guardado: { $where }
charts-stretch = Período
charts-empty = Todavía no hay nada que dibujar
charts-whole-record = Mostrar todo el historial
charts-import = Importar un archivo
charts-drawing = Dibujando…
charts-open-day = Abrir este día
charts-mark-from = Marcar desde aquí
charts-mark-to = Marcar hasta aquí
charts-ask-day = Preguntar por este día
charts-ask-this = Preguntar por esto
charts-ask-about = Preguntar por: { $day }
charts-ask-days = Preguntar por estos días
charts-ask-words = { $day }: { $reading }
charts-table-hide = Ocultar la tabla: { $name }
charts-table-show = { $name } como tabla
charts-weekday-day = { $weekday }, { $day }
charts-earlier-rows = Mostrar filas anteriores
charts-rows-of = { $shown } de { $n } filas
charts-picture = Gráfico
charts-picture-shown = Gráfico mostrado
charts-closer = Mirar de cerca
charts-whole = Todo el período
charts-earlier = Días anteriores
charts-later = Días posteriores
charts-more = Más días
charts-fewer = Menos días, más grande
charts-span-days = { $span } ({ $n ->
    [one] { $n } día
   *[other] { $n } días
})
charts-beside = { $one } junto a { $other }
charts-beside-before = { $one } junto a los días justo anteriores: { $other }
charts-side = { $n } de { $all ->
    [one] { $all } día
   *[other] { $all } días
}
charts-side-bad = { $n } de { $all ->
    [one] { $all } día
   *[other] { $all } días
}, { $bad ->
    [one] { $bad } día malo
   *[other] { $bad } días malos
} sin puntuar
charts-ask-beside = { $one } junto a { $other }:
charts-ask-beside-means = { $one } junto a { $other }: { $name } { $before }, después { $after }.
charts-not-rated = sin puntuar
charts-compared = Días lado a lado
charts-marking = Marcando desde el { $day }. Avanza con las flechas y pulsa M (o «Marcar hasta aquí») donde termina.
charts-mark-other = Marca otros días para ponerlos junto a estos.
charts-clear = Quitar las marcas
charts-overlap = Estos dos períodos comparten días. Marca días que estén fuera del primero.
charts-nothing = No se registró nada en ninguno de estos días.
charts-numbers = Ambos períodos en números
charts-asked = Qué se preguntó
charts-differ = En qué se diferencian
charts-no-value = sin dato
charts-also = Qué más cambió en estos días
charts-not-why = En qué se diferencian los días, no por qué. Lo que va junto no tiene por qué ser causa y efecto.
