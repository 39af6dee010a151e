# Drei Karten auf Heute, einmal, wenn eine Aufzeichnung neu ist.

tour-label = Drei Dinge für den Anfang
tour-place = { $n } von { $all }
tour-check-in-title = Eine halbe Minute am Tag
tour-check-in-text = Bewerte deine Stimmung, bestätige, was du genommen hast, fertig. Alles andere im Check-in darf leer bleiben, und ein Tag ohne Eintrag bleibt leer: Er wird nie erraten.
tour-chart-title = Beide Behandlungen auf einer Zeitachse
tour-chart-text = Trage ein Medikament mit seiner Dosis ein und deine Therapiesitzungen. „Diagramme“ zeigt sie dann über deiner Stimmung. Eine Änderung der Dosis lässt sich erst nach vier bis acht Wochen beurteilen; „Auswertungen“ sagt, wann genug da ist, um hinzusehen.
tour-page-title = Eine Seite für den Termin
tour-page-text = Vor einem Besuch entsteht unter „Termine“ eine Seite für deine verschreibende Praxis oder deine Therapie, aus dem, was hier steht. Alles bleibt verschlüsselt auf diesem Computer; eine Seite verlässt ihn nur, wenn du sie druckst oder speicherst.
tour-next = Nächste Karte
tour-back = Karte davor
tour-end = Karten schließen
tour-again = Die ersten drei Karten noch einmal zeigen
tour-again-done = Die drei Karten stehen wieder auf „Heute“.
