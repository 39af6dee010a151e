# Der Werkzeugkasten: Fertigkeiten und ihre Übung, Gedankenprotokolle, Aktivitätenplan, Stufenleitern.

toolkit-done = Fertig
toolkit-change = Ändern
toolkit-day = Tag
toolkit-few-words = Ein paar Worte
toolkit-none = nichts
toolkit-as-bad = so schlimm wie möglich
toolkit-not-at-all = gar nicht
toolkit-great-deal = sehr viel
toolkit-expected-was = erwartet: { $n }
toolkit-before-was = vorher: { $n }
toolkit-distress-before = Belastung vorher
toolkit-distress-after = Belastung nachher
toolkit-activity-plan = Aktivitätenplan
toolkit-plan-activity = Aktivität planen
toolkit-thought-records = Gedankenprotokolle
toolkit-thought-record = Gedankenprotokoll
toolkit-ladders = Stufenleitern
toolkit-show-all = Alle { $n } zeigen
toolkit-what-i-learnt = Was ich gelernt habe
toolkit-numbers-from = Die Zahlen gehen von
toolkit-step-n = Schritt { $n }
toolkit-save-practice = Übung speichern

toolkit-this-week = Diese Woche
toolkit-week-span = { $from } bis { $to }
toolkit-week-nothing = Nichts geplant.
toolkit-week-sum = { $n } geplant: { $parts }.
toolkit-week-done = { $n } gemacht
toolkit-week-partly = { $n } teilweise
toolkit-week-not-done = { $n } nicht gemacht
toolkit-week-open = { $n } offen
toolkit-compared-mastery = Erfolg: { $expected } erwartet, { $felt } erlebt ({ $n ->
        [one] einmal
       *[other] Mittel von { $n }
    }, beide Male bewertet).
toolkit-compared-pleasure = Freude: { $expected } erwartet, { $felt } erlebt ({ $n ->
        [one] einmal
       *[other] Mittel von { $n }
    }, beide Male bewertet).
toolkit-mastery-expected = Erfolg erwartet: { $n }
toolkit-mastery-felt = Erfolg { $expected } → { $felt }
toolkit-pleasure-expected = Freude erwartet: { $n }
toolkit-pleasure-felt = Freude { $expected } → { $felt }
toolkit-activities-line = Erst der Plan, dann die Lust: was du geplant hast, und wie es war.
toolkit-no-activities = Noch keine Aktivitäten geplant
toolkit-no-activities-line = Plane etwas Kleines, mit dem Erfolg und der Freude, die du erwartest. Danach notiere, wie es war; oft ist es anders als erwartet.
toolkit-activity-planned = geplant
toolkit-activity-done = gemacht
toolkit-activity-partly = teilweise gemacht
toolkit-activity-not-done = nicht gemacht
toolkit-in-the-way = Dazwischen kam: { $words }
toolkit-how-was-it = Wie war es?
toolkit-how-was-it-named = Wie war es? { $name }
toolkit-set-done = Gemacht
toolkit-set-not-done = Nicht gemacht
toolkit-change-plan = Plan ändern
toolkit-fewer-weeks = Weniger Wochen zeigen
toolkit-all-weeks = Alle { $n } Wochen zeigen

toolkit-q-what = Was
toolkit-q-when = Wann
toolkit-q-expected = Erwartet
toolkit-q-how = Wie es war
toolkit-plan-it = Planen
toolkit-what-do = Was möchtest du tun?
toolkit-do-example = an den Fluss gehen
toolkit-do-hint = So klein, dass es auch an einem schlechten Tag ginge.
toolkit-which-day = An welchem Tag?
toolkit-what-time = Um welche Uhrzeit?
toolkit-mastery-you-expect = Erfolg, den du erwartest
toolkit-mastery-aside = das Gefühl, etwas geschafft zu haben
toolkit-pleasure-you-expect = Freude, die du erwartest
toolkit-what-became = Was wurde daraus?
toolkit-mastery-you-felt = Erfolg, den du erlebt hast
toolkit-pleasure-you-felt = Freude, die du erlebt hast
toolkit-what-in-way = Was kam dazwischen?

toolkit-peak = Höchster Wert
toolkit-end = Ende

toolkit-attempt-before = Vorher
toolkit-attempt = Anlauf
toolkit-save-attempt = Anlauf speichern
toolkit-what-for-words = Wofür: { $words }
toolkit-distress-start = Belastung am Anfang
toolkit-stay = Bleib so weit, wie ihr es vereinbart habt. Wenn es vorbei ist, oder währenddessen:
toolkit-distress-peak = Belastung, höchster Wert
toolkit-start-was = Anfang: { $n }
toolkit-distress-end = Belastung am Ende
toolkit-peak-was = höchster Wert: { $n }
toolkit-how-many-minutes = Wie viele Minuten?
toolkit-minutes-unclear = Bitte schreib eine Zahl von Minuten, zum Beispiel 20.
toolkit-what-learn = Was hast du gelernt?
toolkit-what-learn-hint = Was geschah, was du befürchtet hattest, womit du nicht gerechnet hast.

toolkit-found = Gefunden
toolkit-found-none = Im Werkzeugkasten beginnt kein Wort so.
toolkit-found-most = Die neuesten 50 mit diesen Worten.
toolkit-found-some = { $n } mit diesen Worten.
toolkit-found-unfinished = nicht fertig

toolkit-q-about = Worum es geht
toolkit-q-for = Wofür
toolkit-q-steps = Schritte
toolkit-change-ladder = Stufenleiter ändern
toolkit-ladder = Stufenleiter
toolkit-finish-ladder = Stufenleiter fertigstellen
toolkit-about-what = Worum geht es?
toolkit-about-example = Busse und volle Orte
toolkit-able-again = Was möchtest du wieder können?
toolkit-able-hint = Es hilft, das an einem schweren Tag zu lesen.
toolkit-steps-line = Schritte von leichter zu schwerer, jeder mit der Belastung, die du erwartest.
toolkit-step-example = zehn Minuten an der Haltestelle stehen
toolkit-distress-step = Belastung, Schritt { $n }
toolkit-step-up = Schritt { $n } nach oben
toolkit-step-down = Schritt { $n } nach unten
toolkit-remove-step = Schritt { $n } entfernen
toolkit-remove-step-attempts = Schritt { $n } mit seinen Anläufen entfernen
toolkit-another-step = Noch ein Schritt
toolkit-sort-steps = Nach Belastung ordnen

toolkit-start = Anfang
toolkit-ladders-line = Schritte auf das zu, was gemieden wurde, in der Reihenfolge, die du gewählt hast. Die Belastung, wie du sie bewertet hast, im Lauf der Zeit.
toolkit-build-ladder = Stufenleiter bauen
toolkit-no-ladder = Noch keine Stufenleiter
toolkit-no-ladder-line = Wenn das Vermeiden dein Leben kleiner gemacht hat, teil den Weg zurück in Schritte, von leichter zu schwerer, am besten gemeinsam in der Therapie. Jeder Anlauf steht hier, mit dem, was du gelernt hast.
toolkit-change-the-ladder = Stufenleiter ändern
toolkit-remove-ladder = Mit ihren Anläufen entfernen
toolkit-expected-of = Erwartet { $n } von { $most }.
toolkit-not-tried = Noch nicht probiert.
toolkit-attempts-unrated = { $n ->
        [one] { $n } Anlauf
       *[other] { $n } Anläufe
    }, höchster Wert nicht bewertet.
toolkit-attempts-peak = { $n ->
        [one] { $n } Anlauf
       *[other] { $n } Anläufe
    }, höchster Wert { $peak }.
toolkit-attempts-peaks = { $n ->
        [one] { $n } Anlauf
       *[other] { $n } Anläufe
    }, höchster Wert { $first } beim ersten Mal, { $last } beim letzten.
toolkit-hide-attempts = Anläufe verbergen
toolkit-show-attempts = Anläufe zeigen
toolkit-hide-attempts-of = Anläufe verbergen: Schritt { $n }, { $name }
toolkit-show-attempts-of = Anläufe zeigen: Schritt { $n }, { $name }
toolkit-try-it = Probieren
toolkit-try-it-step = Probieren: Schritt { $n }, { $what }
toolkit-minutes = Minuten
toolkit-acts = Aktionen
toolkit-attempt-of = Mehr zum Anlauf vom { $day }

toolkit-library = Bibliothek der Fertigkeiten
toolkit-library-line = Übernimm, was zu dir passt; die Worte gehören dann dir und lassen sich ändern. Was für dich passt, entscheidet ihr in der Therapie.
toolkit-library-empty = Du hast alle Fertigkeiten der Bibliothek übernommen.
toolkit-keep = Übernehmen
toolkit-keep-named = Übernehmen: { $name }

toolkit-show-steps = Schritte zeigen

toolkit-practice = Übung
toolkit-practice-line = Jedes Mal, wenn du eine Fertigkeit genutzt hast. Auch was nicht zweimal bewertet wurde, zählt mit.
toolkit-no-practice = Noch nichts geübt. „Jetzt üben“ bei einer Fertigkeit geht sie mit dir durch.
toolkit-distress-both = Belastung { $before } vorher, { $after } nachher
toolkit-distress-only-before = Belastung { $before } vorher, nachher nicht bewertet
toolkit-distress-only-after = Belastung { $after } nachher, vorher nicht bewertet
toolkit-distress-none = Belastung nicht bewertet
toolkit-noted-later = später notiert
toolkit-open-practice = Übung vom { $day } öffnen: { $name }
toolkit-open = Öffnen

toolkit-note-practice = Übung notieren
toolkit-the-practice = Übung
toolkit-skill = Fertigkeit
toolkit-situation = Situation
toolkit-situation-hint = Jedes Mal dieselben Worte, dann lässt es sich zusammenzählen.

toolkit-practise-before = Vorher
toolkit-practise-after = Nachher
toolkit-where-are-you = Wo bist du, oder worum geht es?
toolkit-where-example = im Bus
toolkit-where-hint = Ein paar Worte; jedes Mal dieselben, dann lässt es sich zusammenzählen.

toolkit-change-words = Worte ändern

toolkit-note-earlier = Frühere Übung notieren
toolkit-set-aside = Beiseitelegen
toolkit-remove-skill = Mit ihren Übungen entfernen
toolkit-last-day = Zuletzt am { $day }.
toolkit-helped-most = Half am meisten: { $situations }.
toolkit-helped-situation = „{ $situation }“ ({ $change })
toolkit-practise-now = Jetzt üben
toolkit-practise-named = Jetzt üben: { $name }
toolkit-hide-steps = Schritte verbergen
toolkit-hide-steps-of = Schritte verbergen: { $name }
toolkit-show-steps-of = Schritte zeigen: { $name }

toolkit-add-own-skill = Eigene Fertigkeit hinzufügen
toolkit-skill-name = Name
toolkit-skill-example = meine Schwester anrufen
toolkit-what-is-for = Wofür ist sie da?
toolkit-how-goes = Wie geht sie?
toolkit-how-goes-hint = Ein Schritt pro Zeile; beim Üben kommt einer nach dem anderen.
toolkit-comes-from = Woher sie kommt
toolkit-add-skill = Fertigkeit hinzufügen

toolkit-my-skills = Meine Fertigkeiten
toolkit-skills-line = Was am meisten half, steht vorn, sobald es oft genug genutzt wurde, um das zu sagen.
toolkit-from-library = Aus der Bibliothek wählen
toolkit-add-own = Eigene hinzufügen
toolkit-no-skills = Noch keine Fertigkeiten übernommen
toolkit-no-skills-line = Übernimm, was zu dir passt, in deinen eigenen Worten. Übe Schritt für Schritt, notiere die Belastung vorher und nachher und sieh mit der Zeit, was dir davon hilft.
toolkit-aside-list = Beiseitegelegt, mit ihrem Verlauf: { $skills }. Wähle eine, um sie wieder zu übernehmen.
toolkit-keep-again = Wieder übernehmen: { $name }

toolkit-what-happened = Was geschah
toolkit-the-thought = Der Gedanke
toolkit-supports = Was dafür spricht
toolkit-will-do = Was ich tun werde

toolkit-thought-of = Gedankenprotokoll, { $day }
toolkit-believed = geglaubt: { $n } von { $most }
toolkit-feelings-of = Gefühle, von { $most }
toolkit-feeling = Gefühl
toolkit-then = Damals
toolkit-afterwards = Danach
toolkit-not-rated = nicht bewertet
toolkit-against = Was nicht dazu passt
toolkit-balanced = Ein ausgewogenerer Gedanke
toolkit-change-more = Ändern…

toolkit-q-feelings = Gefühle
toolkit-q-against = Was dagegen spricht
toolkit-q-balanced = Ein ausgewogener Gedanke
toolkit-q-feelings-now = Gefühle jetzt
toolkit-change-thought = Gedankenprotokoll ändern
toolkit-finish-thought = Gedankenprotokoll fertigstellen
toolkit-ask-happened = Was ist geschehen?
toolkit-ask-happened-hint = Wo, wann, mit wem; so, wie eine Kamera es gesehen hätte.
toolkit-ask-feel = Was hast du gefühlt, und wie stark?
toolkit-feeling-n = Gefühl { $n }
toolkit-feeling-example = traurig
toolkit-how-strong = Wie stark ({ $name })
toolkit-how-strong-n = Wie stark (Gefühl { $n })
toolkit-as-strong = so stark wie möglich
toolkit-another-feeling = Noch ein Gefühl
toolkit-ask-thought = Welcher Gedanke kam von selbst?
toolkit-ask-thought-hint = In seinen eigenen Worten. Waren es mehrere, dann der, der am meisten wehtat.
toolkit-ask-belief = Wie sehr hast du ihn geglaubt?
toolkit-completely = ganz
toolkit-ask-supports = Was spricht dafür?
toolkit-ask-supports-hint = Was ihn wahr aussehen lässt. Eher Tatsachen als Gefühle, wenn es geht.
toolkit-ask-against = Was passt nicht dazu?
toolkit-ask-against-hint = Auch kleine Dinge, andere Tage, was Freunde sagen würden.
toolkit-ask-balanced = Was wäre ein ausgewogenerer Gedanke?
toolkit-ask-balanced-hint = Einer, der beides enthält. Er muss nicht fröhlich sein.
toolkit-ask-balanced-belief = Wie sehr glaubst du diesen?
toolkit-ask-feelings-now = Wie stark sind die Gefühle jetzt?
toolkit-feeling-now = { $name } jetzt
toolkit-no-feeling = Es wurde kein Gefühl genannt, also gibt es keines, auf das du noch einmal schauen kannst.
toolkit-ask-will-do = Was wirst du tun?
toolkit-ask-will-do-hint = Das nächste Kleine, wenn es eines gibt.

toolkit-thoughts-line = Ein zweiter Blick auf einen Gedanken, der wehtat. Nur deine eigenen Worte; niemand deutet sie.
toolkit-write-thought = Gedankenprotokoll schreiben
toolkit-no-thoughts = Noch keine Gedankenprotokolle
toolkit-no-thoughts-line = Wenn ein Gedanke wehtut und sich wie eine Tatsache anfühlt, schreib auf, was geschah, was du gefühlt und gedacht hast, was dafür spricht und was nicht. Eine Frage nach der anderen, gespeichert, während du tippst.

toolkit-skills = Fertigkeiten
toolkit-well = Gesund bleiben
toolkit-toolkit = Werkzeugkasten
toolkit-line = Was du gelernt hast, zur Hand, wenn es gebraucht wird, und was es bewirkt hat, als du es genutzt hast.
toolkit-search = Im Werkzeugkasten suchen
toolkit-search-words = In deinen Worten suchen
toolkit-parts = Teile des Werkzeugkastens

toolkit-not-finished = Nicht fertig
toolkit-unfinished-line = Aufgehoben, wie du es verlassen hast. Mach weiter, wann es dir passt, oder gar nicht.
toolkit-go-on = Weiter
toolkit-go-on-named = Weiter: { $kind } { $name }
toolkit-more-skill = Mehr zu dieser Fertigkeit
toolkit-more-practice = Mehr zu dieser Übung
toolkit-more-thought = Mehr zu diesem Gedankenprotokoll
toolkit-more-activity = Mehr zu dieser Aktivität
toolkit-more-ladder = Mehr zu dieser Stufenleiter
toolkit-more-attempt = Mehr zu diesem Anlauf
