# Die Bilder mit Namen: Titel, eine Zeile dazu (-line), und was ein leeres zeigen würde (-empty).

said-charts-range-month = 1 Monat
said-charts-range-six-months = 6 Monate
said-charts-range-year = Jahr
said-charts-range-all = Alles
said-charts-range-since-visit = Seit dem letzten Besuch

# Was eine Zeile der Tabelle und ein Schritt der Markierung ist.
said-charts-unit-day = Tag
said-charts-unit-week = Woche
said-charts-unit-month = Monat
said-charts-unit-total = Gesamtwert
said-charts-unit-skill = Fertigkeit
said-charts-unit-outcome = Ergebnis
said-charts-unit-habit = Gewohnheit

# Was an einem Bild gewählt werden kann.
said-charts-subject-questionnaire = Fragebogen
said-charts-subject-medicine = Medikament
said-charts-subject-suspected = Vermutetes Medikament
said-charts-subject-asked = Was gefragt wurde
said-charts-subject-change = Änderung

said-charts-life = Lebenskurve
said-charts-life-line = Alles auf einer Zeitachse.
said-charts-life-empty = Stimmung, Dosen, Sitzungen, Fragebögen, Nebenwirkungen und Ereignisse stehen hier auf einer Zeitachse, eine Spalte für jeden Tag. Mit dem ersten Check-in fängt es an.
said-charts-pixels = Stimmung in Kästchen
said-charts-pixels-line = Ein Kästchen pro Tag in der Farbe seiner Stimmung. Ein Tag ohne Bewertung hat keine Farbe.
said-charts-pixels-empty = Jeder Tag mit einer Stimmung wird hier ein Kästchen. Mit dem ersten Check-in fängt es an.
said-charts-questionnaire = Fragebögen
said-charts-questionnaire-line = Gesamtwerte über ihren veröffentlichten Bereichen, jeder neben dem ersten gezeigten.
said-charts-questionnaire-empty = Jeder Gesamtwert wird ein Punkt über den Bereichen des Fragebogens. Mit dem ersten ausgefüllten fängt es an.
said-charts-sleep = Schlaf
said-charts-sleep-line = Nächte vom Einschlafen bis zum Aufwachen, über Mitternacht hinweg.
said-charts-sleep-empty = Eine Nacht wird aus den Zeiten von Einschlafen und Aufwachen in einem Check-in gezeichnet.
said-charts-adherence = Genommene Dosen
said-charts-adherence-line = Ein Kästchen pro Tag für jedes Medikament mit geplanten Dosen.
said-charts-adherence-empty = Jeder Tag eines Medikaments mit geplanten Dosen wird ein Kästchen, das sagt, was eingetragen wurde.
said-charts-side-effect = Nebenwirkungen
said-charts-side-effect-line = Nebenwirkungen, so stark, wie sie waren, unter den Dosen derselben Tage.
said-charts-side-effect-empty = Je stärker eine Nebenwirkung ist, desto höher wird sie gezeichnet, über die Tage, die sie dauerte.
said-charts-skills = Fertigkeiten
said-charts-skills-line = Belastung vor und nach jeder Fertigkeit, im Mittel. Was einem Menschen hilft, muss einem anderen nicht helfen.
said-charts-skills-empty = Eine geübte Fertigkeit, bei der die Belastung davor und danach bewertet ist, zeichnet den ersten Pfeil.
said-charts-variability = Auf und Ab
said-charts-variability-line = Nach Monaten: der Mittelwert, und wie weit es sich von einem Tag zum nächsten meist bewegt.
said-charts-variability-empty = Ein Monat mit sieben bewerteten Tagen hat einen Mittelwert und eine Schwankung.
said-charts-season = Jahreszeit
said-charts-season-line = Derselbe Monat über die Jahre.
said-charts-season-empty = Ein Monat mit sieben bewerteten Tagen wird ein Punkt seines Jahres.
said-charts-balance = Gleichgewicht
said-charts-balance-line = Woche für Woche: was geplant war und was stattfand. Eine Woche ohne Eintrag ist keine Woche, in der nichts war.
said-charts-balance-empty = Geplante Dosen, Sitzungen, Therapieaufgaben und was du dir vorgenommen hast, stehen hier nach Wochen neben dem, was stattfand.
said-charts-treatment = Beide Behandlungen
said-charts-treatment-line = Medikament und Therapie auf einer Zeitachse, und wie gut du mitmachen konntest.
said-charts-treatment-empty = Ein Medikament mit seiner Dosis oder eine Therapie zeichnet die erste Linie.
said-charts-before-after = Vorher und nachher
said-charts-before-after-line = Jedes Ergebnis vor einer Änderung der Behandlung und in den Wochen ihrer Auswertung. Wie sich die Tage unterscheiden, nicht warum.
said-charts-before-after-empty = Eine Änderung der Behandlung, die die Wochen ihrer Auswertung erreicht hat, wird hier gezeichnet, mit den Tagen davor.
said-charts-together = Was zusammen auftritt
said-charts-together-line = Stimmung an Tagen mit und ohne jede Gewohnheit. Was zusammen auftritt, muss nicht Ursache und Wirkung sein.
said-charts-together-empty = Was du getan hast, neben der Stimmung am selben Tag und am Tag danach, sobald es genug Tage von beidem gibt.
said-charts-cost = Kosten
said-charts-cost-line = Was Packungen und Sitzungen kosten, nach Monaten, soweit genaue Beträge notiert wurden.
said-charts-cost-empty = Eine Packung oder eine Sitzung mit ihren Kosten zeichnet den ersten Balken.

# Was ein leeres Bild füllt, auf dem Knopf.
said-charts-fill-check-in = Check-in machen
said-charts-fill-medicine = Medikament hinzufügen
said-charts-fill-course = Therapie hinzufügen
said-charts-fill-side-effect = Nebenwirkung hinzufügen
said-charts-fill-toolkit = Werkzeugkasten öffnen
said-charts-fill-questionnaire = PHQ-9 ausfüllen
