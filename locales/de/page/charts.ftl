# Die Bilder der Aufzeichnung, ihre Tabelle, der nähere Blick und der Vergleich von Tagen.

charts-on-life = Tag auf der Lebenskurve
charts-on-picture = { $unit } im Bild: { $name }
charts-table-of = Tabelle: { $name }
charts-table = Tabelle
charts-save = Speichern…
charts-save-svg = Als Zeichnung (SVG)
charts-save-png = Als Bild (PNG)
charts-save-small = Als kleines Bild (PNG, 1x)
charts-save-print = Zum Drucken (PNG, 300 dpi)
charts-save-csv = Als Tabelle (CSV)
charts-saved = Gespeichert: { $where }
charts-stretch = Zeitraum
charts-empty = Noch nichts zu zeichnen
charts-whole-record = Die ganze Aufzeichnung zeigen
charts-import = Eine Datei importieren
charts-drawing = Wird gezeichnet…
charts-open-day = Diesen Tag öffnen
charts-mark-from = Ab hier markieren
charts-mark-to = Bis hier markieren
charts-ask-day = Zu diesem Tag fragen
charts-ask-this = Dazu fragen
charts-ask-about = Frage zu: { $day }
charts-ask-days = Zu diesen Tagen fragen
charts-ask-words = { $day }: { $reading }
charts-table-hide = Tabelle ausblenden: { $name }
charts-table-show = { $name } als Tabelle
charts-weekday-day = { $weekday }, { $day }
charts-earlier-rows = Frühere Zeilen zeigen
charts-rows-of = { $shown } von { $n } Zeilen
charts-picture = Bild
charts-picture-shown = Gezeigtes Bild
charts-closer = Näher ansehen
charts-whole = Ganzer Zeitraum
charts-earlier = Frühere Tage
charts-later = Spätere Tage
charts-more = Mehr Tage
charts-fewer = Weniger Tage, größer
charts-span-days = { $span } ({ $n ->
    [one] { $n } Tag
   *[other] { $n } Tage
})
charts-beside = { $one } neben { $other }
charts-beside-before = { $one } neben den Tagen direkt davor: { $other }
charts-side = { $n } von { $all ->
    [one] { $all } Tag
   *[other] { $all } Tagen
}
charts-side-bad = { $n } von { $all ->
    [one] { $all } Tag
   *[other] { $all } Tagen
}, { $bad ->
    [one] { $bad } schlechter Tag
   *[other] { $bad } schlechte Tage
} ohne Bewertung
charts-ask-beside = { $one } neben { $other }:
charts-ask-beside-means = { $one } neben { $other }: { $name } { $before }, dann { $after }.
charts-not-rated = nicht bewertet
charts-compared = Tage nebeneinander
charts-marking = Markiert ab: { $day }. Geh mit den Pfeiltasten weiter und drück M (oder „Bis hier markieren“), wo es endet.
charts-mark-other = Markiere andere Tage, um stattdessen diese daneben zu sehen.
charts-clear = Markierung aufheben
charts-overlap = Diese beiden Zeiträume haben gemeinsame Tage. Markiere Tage, die außerhalb des ersten liegen.
charts-nothing = An keinem dieser Tage wurde etwas aufgezeichnet.
charts-numbers = Beide Zeiträume in Zahlen
charts-asked = Was gefragt wurde
charts-differ = Wie sie sich unterscheiden
charts-no-value = kein Wert
charts-also = Was sich in diesen Tagen sonst änderte
charts-not-why = Wie sich die Tage unterscheiden, nicht warum. Was zusammen auftritt, muss nicht Ursache und Wirkung sein.
