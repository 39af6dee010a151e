# Lo que se hizo y se corrigió, y la eliminación para siempre.

history-when = { $day }, { $time }
history-when-about = { $day }, { $time }; sobre el { $about }
history-when-entries = { $day }, { $time }; { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
history-when-about-entries = { $day }, { $time }; sobre el { $about }, { $n ->
    [one] { $n } entrada
   *[other] { $n } entradas
}
history-undid = Deshecho: { $act }
history-undid-acts = { $n ->
    [one] { $n } acción deshecha
   *[other] { $n } acciones deshechas
}
history-did-again = Rehecho: { $act }
history-did-again-acts = { $n ->
    [one] { $n } acción rehecha
   *[other] { $n } acciones rehechas
}
history-title = Cambios
history-line = Lo que se hizo, lo más reciente primero. Puedes volver a un punto y avanzar de nuevo, también después de cerrar Ballast.
history-settings = Ajustes
history-undone = Deshecho
history-undone-line = En el orden en que se volvería a hacer. Una acción nueva termina esta lista.
history-redo = Rehacer
history-redo-to = Rehacer hasta aquí…
history-done = Hecho
history-undo = Deshacer
history-undo-to = Deshacer hasta aquí…
history-all = Mostrar todo ({ $n })
history-nothing = Nada que se pueda deshacer.
history-kept = Se conservan las últimas { $n } acciones, menos si fueron grandes. Lo que se hizo antes ya no se puede deshacer; se puede cambiar o quitar donde está.
history-corrections = Correcciones
history-corrections-line = Lo que cambiaste o quitaste en un día posterior a aquel del que trata, con lo que había antes. Lo que solo añadiste no está aquí.
history-ask-undo = ¿Deshacer { $n ->
    [one] { $n } acción
   *[other] { $n } acciones
}?
history-ask-redo = ¿Rehacer { $n ->
    [one] { $n } acción
   *[other] { $n } acciones
}?
history-undo-all = Todas o ninguna. Se pueden rehacer hasta que hagas algo nuevo.
history-redo-all = Todas o ninguna. Se pueden volver a deshacer.
history-undo-n = Deshacer { $n }
history-redo-n = Rehacer { $n }
history-kind-dose = Dosis
history-kind-session = Sesión
history-kind-check-in = Registro diario
history-kind-step = Paso de dosis
history-nothing-corrected = No se corrigió nada.
history-corrected-of = { $kind }, { $day }
history-corrected-of-context = { $kind }, { $context }, { $day }
history-removed-on = Quitado el { $day }, { $time }
history-corrected-on = Corregido el { $day }, { $time }
history-what = Qué
history-before = Antes
history-after = Desde entonces
history-no-words = nada
history-thing-day = { $thing }, { $day }
history-erased = Eliminado para siempre: { $thing }. { $n ->
    [one] { $n } copia anterior quitada
   *[other] { $n } copias anteriores quitadas
}, una copia nueva hecha.
history-delete = Eliminar para siempre
history-delete-line = Lo que quitas donde está se puede deshacer y queda en las copias de seguridad. Lo que eliminas aquí desaparece de ambos.
history-one-thing = Una cosa
history-what-it-is = Qué es
history-with-words = Con estas palabras, o de este día
history-none = Nada.
history-in-all = { $n } en total.
history-in-all-shown = { $n } en total; se muestra lo más reciente ({ $shown }).
history-delete-this = Eliminar…
history-whole = Todo el historial
history-whole-line = Todo, con sus claves, sus copias de seguridad y la tarjeta de la pantalla de bloqueo, si la hay.
history-whole-delete = Eliminar todo el historial…
history-elsewhere-yours = Las copias, exportaciones y páginas impresas que guardas en otro lugar solo las puedes quitar tú.
history-delete-ask = ¿Eliminar para siempre?
history-goes-too = También se va: { $parts }.
history-no-undo = No se puede deshacer. También desaparece de la búsqueda.
history-acts-forgotten = { $n ->
    [0] No hay nada más que se pueda deshacer.
    [one] Lo que hasta ahora se podía deshacer o rehacer ({ $n } acción) se olvida.
   *[other] Lo que hasta ahora se podía deshacer o rehacer ({ $n } acciones) se olvida.
}
history-copies = { $n ->
    [0] En la carpeta de este historial no hay ninguna copia anterior. Se hace y se comprueba una nueva.
   *[other] Las copias anteriores en la carpeta de este historial ({ $n }) aún lo contienen. Se hace y se comprueba una copia nueva, y después se quitan.
}
history-stays-elsewhere = Lo que escribiste sobre ello en otro lugar se queda: otras notas, preguntas, planes. También las exportaciones, las páginas impresas y las copias fuera de la carpeta de este historial.
history-keep = Conservarlo
history-word = eliminar
history-word-slip = Escribe la palabra { $word } y nada más.
history-word-type = Escribe la palabra { $word }
history-record-gone = El historial se eliminó para siempre.
history-record-ask = ¿Eliminar todo el historial?
history-record-all = Todo lo que registraste desaparecerá de la carpeta del historial en este equipo: registros diarios, tratamiento, notas, los cambios y { $n ->
    [one] { $n } copia de seguridad
   *[other] { $n } copias de seguridad
}.
history-record-keys = Primero se van las claves. Sin ellas no se puede volver a leer nada, con ninguna frase de contraseña ni código de recuperación.
history-record-card = La tarjeta de la pantalla de bloqueo también se va.
history-record-copies = Las copias y exportaciones que guardas en otro lugar se quedan. Si algún día quisieras recuperarlo, cancela y guarda antes una copia, en Ajustes.
history-record-delete = Eliminar todo
