# Eine Datei hereinholen.

import-title = Eine Datei importieren
import-line = Aus Daylio, Bearable, eMoods, MedTimer oder Track & Graph, jede Tabelle (CSV) oder alles, was du aus Ballast gespeichert hast (JSON). Du kannst sie auch auf dieses Fenster ziehen. Du siehst zuerst, was geschehen würde.
import-settings = ‹ Einstellungen
import-choose-other = Eine andere Datei wählen…
import-choose = Eine Datei wählen…
import-cancelled = Abgebrochen. Es wurde nichts übernommen.
import-would = Was geschehen würde
import-format-span = { $format }, { $from } bis { $to }
import-best-effort = So gut es geht: Teile dieses Formats sind nicht dokumentiert. Was nicht bekannt ist, wird gezeigt oder in Worten behalten, nie geraten.
import-rows-read = Gelesene Zeilen
import-many-setting = Einstellungen
import-many-tracker = Check-in-Fragen
import-many-check-in = Check-ins
import-many-medicine = Medikamente
import-many-dose = Dosen
import-many-side-effect = Nebenwirkungen
import-many-therapy = Therapiesitzungen
import-many-event = Lebensereignisse
import-many-assessment = ausgefüllte Fragebögen
import-many-care = Termine
import-many-import = frühere Importe
import-many-review = Ergebnisse von Auswertungen
import-many-toolkit = Übungen von Fertigkeiten
import-many-staying-well = Warnzeichen
import-many-plan = Versionen des Plans
import-to-add = { $things }, neu
import-already = Schon in der Aufzeichnung
import-to-choose = Wartet unten auf eine Wahl
import-check-ins-to-add = Check-ins, neu
import-moods-scale = Stimmungen, die auf ihre Skala warten
import-moods-level = Wartet auf eine Stufe der Stimmung
import-left-out = Ausgelassen
import-moods-own = Stimmungen mit eigenen Namen
import-moods-own-line = Für welche der fünf Stufen steht jeder Name?
import-rows = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}
import-rows-leave = diese Zeilen auslassen
import-mood-level = { $value }, { $words }
import-rows-left-out = { $n ->
    [one] { $n } Zeile wird ausgelassen
   *[other] { $n } Zeilen werden ausgelassen
}
import-line-number = Zeile { $n }
import-all = Alle zeigen
import-act-all = Alles importieren
import-act-parts = Importieren: { $parts }
import-act-check-ins = { $n ->
    [one] { $n } Check-in
   *[other] { $n } Check-ins
} importieren
import-nothing-yet = Bis jetzt würde nichts übernommen: Wähle oben, wofür die Namen stehen.
import-nothing-new = In dieser Datei ist nichts Neues.
import-not-now = Nicht jetzt
import-imported-record = Aufzeichnung importiert
import-imported-parts = Importiert: { $parts }
import-imported-check-ins = { $n ->
    [one] { $n } Check-in
   *[other] { $n } Check-ins
} importiert
import-done = Import fertig
import-done-everything = Alles aus der Datei ist jetzt in dieser Aufzeichnung: { $parts }. Einmal Rückgängig (Ctrl Z) nimmt alles zurück.
import-done-parts = Hinzugefügt: { $parts }. Schon vorhanden: { $already }. Ausgelassen: { $skipped }. Einmal Rückgängig (Ctrl Z) nimmt alles zurück.
import-done-nothing = Nichts hinzugefügt. Schon vorhanden: { $already }. Ausgelassen: { $skipped }. Einmal Rückgängig (Ctrl Z) nimmt alles zurück.
import-done-check-ins = Hinzugefügt: { $n ->
    [one] { $n } Check-in
   *[other] { $n } Check-ins
}. Schon vorhanden: { $already }. Ausgelassen: { $skipped }. Einmal Rückgängig (Ctrl Z) nimmt alles zurück.
import-open-chart = Lebenskurve öffnen
import-today = Heute
import-where = In Daylio: Mehr, Sichern und Wiederherstellen, oder Einträge exportieren, CSV. In Bearable, MedTimer und Track & Graph: der CSV-Export; in eMoods: die Sicherungsdatei. Die Datei wird auf diesem Computer gelesen und geht nirgendwo sonst hin. Was darin ist, zeigt ihr Inhalt; du siehst es zuerst, und es kommt auf einmal, sodass einmal Rückgängig alles zurücknimmt. Dieselbe Datei zweimal zu importieren fügt nichts hinzu. Eine ganze aus Ballast gespeicherte Aufzeichnung kommt in eine leere Aufzeichnung.
import-first-all = Was übernommen würde
import-first = Die ersten { $n } von { $total }
import-when = Wann
import-what = Was
import-day-time = { $day }, { $time }
import-answers = { $n ->
    [one] { $n } Antwort
   *[other] { $n } Antworten
}
import-range = { $from } bis { $to }
import-in-words = { $n } in Worten
import-medicines = Medikamente
import-medicines-hint = Ein Medikament, das nicht in deiner Aufzeichnung steht, trägst du zuerst unter „Behandlung“ ein; danach importierst du noch einmal. Nichts kommt doppelt.
import-courses = Therapien
import-courses-hint = Eine Therapie, die nicht in deiner Aufzeichnung steht, trägst du zuerst unter „Behandlung“ ein; danach importierst du noch einmal. Nichts kommt doppelt.
import-scale = Auf welcher Skala stehen die Stimmungen?
import-scale-highest = der höchste Wert ist { $value }
import-scale-five = 1 bis 5
import-scale-ten = 1 bis 10
import-tracked = Was aufgezeichnet wurde
import-tracked-line = Eine neue Frage bleibt für die Diagramme; der Check-in stellt sie nur, wenn du sie in den Einstellungen einschaltest.
import-leave = auslassen
import-question-there = Eine Frage, die es gibt
import-question-new = Eine neue Frage
import-question-new-kind = neu, { $answers }
import-unread = Nicht übernommen wird: { $columns }.
import-unread-column = { $name } ({ $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
})
import-do-not-fit = { $n ->
    [one] { $n } Antwort passt nicht zur gewählten Frage und würde ausgelassen.
   *[other] { $n } Antworten passen nicht zur gewählten Frage und würden ausgelassen.
}
import-stopping = Wird angehalten…
import-so-far = { $done } von { $of }
import-which-day = Welche Spalte nennt den Tag?
import-which-order = In welcher Reihenfolge stehen Tag, Monat und Jahr?
import-table = Was steht in dieser Tabelle?
import-table-read = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}, Spalten getrennt durch { $delimiter }, Zeichen in { $encoding }.
import-table-read-unsure = { $n ->
    [one] { $n } Zeile
   *[other] { $n } Zeilen
}, Spalten getrennt durch { $delimiter }, Zeichen anscheinend in { $encoding }: Sieh unten nach, ob sie stimmen.
import-table-as-last = Sie wird gelesen wie die letzte Tabelle mit diesen Spalten.
import-table-say = Sag für jede Spalte, was sie ist. Was du auslässt, bleibt draußen.
import-column = Spalte
import-first-rows = Erste Zeilen
import-what-it-is = Was es ist
import-column-n = Spalte { $n }
import-decimals = Was steht vor den Nachkommastellen?
import-decimals-point = ein Punkt, 1.5
import-decimals-comma = ein Komma, 1,5
import-header = Die erste Zeile nennt die Spalten
