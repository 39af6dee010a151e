# Lo que muestra el escritorio: notificaciones y el menú de la bandeja. Cualquiera puede leerlo.

desktop-open = Abrir
desktop-done = Hecho
desktop-later = Más tarde
desktop-lock = Bloquear
desktop-quit = Salir
