# Endgültig löschen.

# The word typed before the whole record is deleted; in small letters. “delete” is right in every language.
erase-word = löschen

# Was mit einer gelöschten Sache verschwindet.
erase-answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
erase-tags = { $n ->
    [one] { $n } Stichwort
   *[other] { $n } Stichwörter
}
erase-steps = { $n ->
    [one] { $n } Schritt
   *[other] { $n } Schritte
}
erase-titrations-or-tapers = { $n ->
    [one] { $n } schrittweise Dosisänderung
   *[other] { $n } schrittweise Dosisänderungen
}
erase-notes-of-corrections = { $n ->
    [one] { $n } Notiz einer Berichtigung
   *[other] { $n } Notizen von Berichtigungen
}
erase-doses = { $n ->
    [one] { $n } Dosis
   *[other] { $n } Dosen
}
erase-supply-entries = { $n ->
    [one] { $n } Vorratseintrag
   *[other] { $n } Vorratseinträge
}
erase-monitorings = { $n ->
    [one] { $n } Kontrolle
   *[other] { $n } Kontrollen
}
erase-results = { $n ->
    [one] { $n } Ergebnis einer Kontrolle
   *[other] { $n } Ergebnisse von Kontrollen
}
erase-ratings = { $n ->
    [one] { $n } Bewertung
   *[other] { $n } Bewertungen
}
erase-changes-of-rhythm = { $n ->
    [one] { $n } Änderung des Rhythmus
   *[other] { $n } Änderungen des Rhythmus
}
erase-pieces-of-homework = { $n ->
    [one] { $n } Therapieaufgabe
   *[other] { $n } Therapieaufgaben
}
erase-appointments = { $n ->
    [one] { $n } Termin
   *[other] { $n } Termine
}
erase-questions = { $n ->
    [one] { $n } Frage
   *[other] { $n } Fragen
}
erase-lines-of-what-was-agreed = { $n ->
    [one] { $n } Zeile mit Vereinbartem
   *[other] { $n } Zeilen mit Vereinbartem
}
erase-notes-of-sharing = { $n ->
    [one] { $n } Notiz, wem es gezeigt wurde
   *[other] { $n } Notizen, wem es gezeigt wurde
}
erase-practices = { $n ->
    [one] { $n } Übung
   *[other] { $n } Übungen
}
erase-feelings = { $n ->
    [one] { $n } Gefühl
   *[other] { $n } Gefühle
}
erase-attempts = { $n ->
    [one] { $n } Anlauf
   *[other] { $n } Anläufe
}
erase-agreed-reviews = { $n ->
    [one] { $n } vereinbarte Auswertung
   *[other] { $n } vereinbarte Auswertungen
}
erase-review-outcomes = { $n ->
    [one] { $n } Ergebnis einer Auswertung
   *[other] { $n } Ergebnisse von Auswertungen
}
erase-times-it-was-seen = { $n ->
    [one] { $n } Mal gesehen
   *[other] { $n } Mal gesehen
}
