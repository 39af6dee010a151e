# Lo que estaba escrito en un diálogo cuando se bloqueó el historial.

left-label = Escrito y sin guardar
left-where = Estaba en «{ $title }» cuando se bloqueó el historial.
left-go = Ir allí
left-away = Desechar estas palabras
