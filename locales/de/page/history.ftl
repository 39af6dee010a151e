# Was getan und berichtigt wurde, und das endgültige Löschen.

history-when = { $day }, { $time }
history-when-about = { $day }, { $time }; betrifft: { $about }
history-when-entries = { $day }, { $time }; { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
history-when-about-entries = { $day }, { $time }; betrifft: { $about }, { $n ->
    [one] { $n } Eintrag
   *[other] { $n } Einträge
}
history-undid = Rückgängig gemacht: { $act }
history-undid-acts = { $n ->
    [one] { $n } Aktion
   *[other] { $n } Aktionen
} rückgängig gemacht
history-did-again = Wiederholt: { $act }
history-did-again-acts = { $n ->
    [one] { $n } Aktion
   *[other] { $n } Aktionen
} wiederholt
history-title = Verlauf
history-line = Was getan wurde, das Neueste zuerst. Du kannst bis zu einem Punkt zurückgehen und wieder vor, auch nachdem Ballast zu war.
history-settings = Einstellungen
history-undone = Rückgängig gemacht
history-undone-line = In der Reihenfolge, in der es wiederholt würde. Eine neue Aktion beendet diese Liste.
history-redo = Wiederholen
history-redo-to = Bis hierher wiederholen…
history-done = Getan
history-undo = Rückgängig
history-undo-to = Bis hierher rückgängig…
history-all = Alle { $n } zeigen
history-nothing = Nichts, was sich rückgängig machen ließe.
history-kept = Die letzten { $n } Aktionen werden behalten, weniger, wenn sie groß waren. Was davor getan wurde, lässt sich nicht mehr rückgängig machen; ändern oder entfernen lässt es sich dort, wo es steht.
history-corrections = Berichtigungen
history-corrections-line = Was du an einem späteren Tag geändert oder entfernt hast, mit dem, was vorher stand. Was du nur hinzugefügt hast, steht nicht hier.
history-ask-undo = { $n ->
    [one] { $n } Aktion
   *[other] { $n } Aktionen
} rückgängig machen?
history-ask-redo = { $n ->
    [one] { $n } Aktion
   *[other] { $n } Aktionen
} wiederholen?
history-undo-all = Alle oder keine. Sie lassen sich wiederholen, bis du etwas Neues tust.
history-redo-all = Alle oder keine. Sie lassen sich wieder rückgängig machen.
history-undo-n = { $n } rückgängig machen
history-redo-n = { $n } wiederholen
history-kind-dose = Dosis
history-kind-session = Sitzung
history-kind-check-in = Check-in
history-kind-step = Dosisschritt
history-nothing-corrected = Nichts wurde berichtigt.
history-corrected-of = { $kind }, { $day }
history-corrected-of-context = { $kind }, { $context }, { $day }
history-removed-on = Entfernt: { $day }, { $time }
history-corrected-on = Berichtigt: { $day }, { $time }
history-what = Was
history-before = Stand vorher
history-after = Seither
history-no-words = nichts
history-thing-day = { $thing }, { $day }
history-erased = Endgültig gelöscht: { $thing }. { $n ->
    [one] { $n } frühere Kopie
   *[other] { $n } frühere Kopien
} entfernt, eine neue Sicherung erstellt.
history-delete = Endgültig löschen
history-delete-line = Was du dort entfernst, wo es steht, lässt sich rückgängig machen und bleibt in den Sicherungen. Was du hier löschst, ist aus beidem verschwunden.
history-one-thing = Eine Sache
history-what-it-is = Was es ist
history-with-words = Mit diesen Worten oder von diesem Tag
history-none = Keine.
history-in-all = { $n } insgesamt.
history-in-all-shown = { $n } insgesamt; die neuesten { $shown } werden gezeigt.
history-delete-this = Löschen…
history-whole = Die ganze Aufzeichnung
history-whole-line = Alles, mit den Schlüsseln, den Sicherungen und der Karte auf dem Sperrbildschirm, falls es eine gibt.
history-whole-delete = Die ganze Aufzeichnung löschen…
history-elsewhere-yours = Kopien, Exporte und gedruckte Seiten, die du anderswo hast, kannst nur du entfernen.
history-delete-ask = Endgültig löschen?
history-goes-too = Damit verschwindet auch: { $parts }.
history-no-undo = Das lässt sich nicht rückgängig machen. Auch die Suche findet es nicht mehr.
history-acts-forgotten = { $n ->
    [0] Sonst gibt es nichts, was sich rückgängig machen ließe.
    [one] Was sich bis jetzt rückgängig machen oder wiederholen ließ ({ $n } Aktion), wird vergessen.
   *[other] Was sich bis jetzt rückgängig machen oder wiederholen ließ ({ $n } Aktionen), wird vergessen.
}
history-copies = { $n ->
    [0] Im Ordner dieser Aufzeichnung ist keine frühere Sicherung. Eine neue wird erstellt und geprüft.
   *[other] Die früheren Kopien im Ordner dieser Aufzeichnung ({ $n }) enthalten es noch. Eine neue Sicherung wird erstellt und geprüft, dann werden sie entfernt.
}
history-stays-elsewhere = Was du anderswo darüber geschrieben hast, bleibt: andere Notizen, Fragen, Pläne. Ebenso Exporte, gedruckte Seiten und Kopien außerhalb des Ordners dieser Aufzeichnung.
history-keep = Behalten
history-word = löschen
history-word-slip = Gib das Wort { $word } ein und sonst nichts.
history-word-type = Gib das Wort { $word } ein
history-record-gone = Die Aufzeichnung ist endgültig gelöscht.
history-record-ask = Die ganze Aufzeichnung löschen?
history-record-all = Alles, was du aufgezeichnet hast, verschwindet aus dem Ordner der Aufzeichnung auf diesem Computer: Check-ins, Behandlung, Notizen, der Verlauf und { $n ->
    [one] { $n } Sicherung
   *[other] { $n } Sicherungen
}.
history-record-keys = Zuerst gehen die Schlüssel. Ohne sie lässt sich nichts davon je wieder lesen, mit keiner Passphrase und keinem Wiederherstellungscode.
history-record-card = Auch die Karte auf dem Sperrbildschirm verschwindet.
history-record-copies = Kopien und Exporte, die du anderswo hast, bleiben. Wenn du sie vielleicht eines Tages wiederhaben möchtest, brich ab und speichere erst eine, in den Einstellungen.
history-record-delete = Alles löschen
