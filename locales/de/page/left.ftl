# Was in einem Dialog stand, als die Aufzeichnung gesperrt wurde.

left-label = Getippt und nicht gespeichert
left-where = Es stand in „{ $title }“, als die Aufzeichnung gesperrt wurde.
left-go = Dorthin gehen
left-away = Diese Worte verwerfen
