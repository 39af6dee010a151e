# La búsqueda, en su pantalla.

search-title = Buscar
search-line = Lo que escribiste, esté donde esté.
search-words = Palabras que buscar
search-near = Nada empieza por «{ $typed }»; se leyó como { $words }.
search-near-word = «{ $word }»
search-none = Nada contiene estas palabras.
search-found = { $n ->
    [one] 1 resultado.
   *[other] { $n } resultados.
}
search-found-shown = { $n } resultados; se muestran los { $shown } más recientes.
search-searched = Dónde se busca
search-searched-line = Notas y etiquetas de los registros diarios; sesiones, de qué hablar y qué te llevas; tareas de terapia; registros de pensamientos; habilidades y práctica; actividades y exposición; preguntas, respuestas y lo acordado; medicamentos y motivos; efectos secundarios; acontecimientos; metas, planes y valoraciones.
search-how = Basta el principio de una palabra. Las mayúsculas y los acentos no importan, y un pequeño error se perdona. Lo que no está terminado queda fuera. Una nota solo para ti se nombra en la lista, y sus palabras se muestran únicamente en su sesión.
search-fewer = Prueba con menos palabras, o solo con su principio. En lo que no está terminado no se busca.
search-no-day = Sin día
search-private = Sus palabras se muestran en la sesión.
