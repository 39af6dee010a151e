# Wer behandelt: Besuche, Fragen, unterschiedliche Sichtweisen und die gedruckten Seiten.

appointments-title = Termine
appointments-line = Wer dich behandelt, was du fragen möchtest, und die Seite, die du mitbringst.
appointments-add-person = Person hinzufügen
appointments-pages = Seiten zum Drucken
appointments-nobody-title = Noch niemand hier
appointments-nobody-text = Trag ein, wer dir Medikamente verschreibt oder deine Therapie macht, und wann der nächste Besuch ist. Fragen sammeln sich hier, bis sie beantwortet sind, und für den Besuch liegt eine gedruckte Seite bereit.
appointments-preview = Seite ansehen
appointments-differ-about = Wenn zwei von ihnen es unterschiedlich sehen
appointments-what-agreed = Was vereinbart wurde
appointments-remind = Auf „Heute“ daran erinnern
appointments-day = Tag
appointments-time = Uhrzeit
appointments-where = Wo
appointments-where-aside = ein Ort oder ein Link, freiwillig
appointments-person-role = { $name }, { $role }

appointments-after-title = Nach dem Besuch
appointments-after-with = Nach dem Besuch bei { $name }
appointments-after-with-link = Nach dem Besuch bei { $name }…
appointments-after-link = Nach dem Besuch…
appointments-after-line = { $day }. Alles wird zusammen gespeichert, und ein einziges Rückgängig nimmt es zurück.
appointments-back-today = ‹ Heute
appointments-back = ‹ Termine
appointments-your-questions = Deine Fragen
appointments-your-questions-line = Was nicht beantwortet ist, wartet bis zum nächsten Besuch.
appointments-no-question = Keine Frage wartet.
appointments-became-of = Was daraus wurde: { $question }
appointments-the-answer = Die Antwort
appointments-agreed-line = Zeile für Zeile. Eine Zeile, die ein Medikament ändert oder wie oft die Therapie stattfindet, wird auch in deine Behandlung eingetragen.
appointments-your-words = In deinen Worten: { $words }
appointments-agreed-add = Vereinbartes hinzufügen
appointments-agreed-another = Weitere Zeile hinzufügen
appointments-no-dose = Ballast trägt ein, was du schreibst, und schlägt keine Dosis vor.
appointments-next-with = Der nächste Besuch bei { $name }
appointments-planned = Geplant: { $day }.
appointments-planned-time = Geplant: { $day }, { $time }.
appointments-another-day = Ein anderer Tag
appointments-save-visit = Besuch speichern
appointments-visit-gone = Diesen Besuch gibt es nicht mehr
appointments-visit-gone-text = Vielleicht wurde er entfernt oder zurückgenommen.
appointments-in-treatment = In „Behandlung“
appointments-in-treatment-of = In „Behandlung“: { $what }
appointments-was-told = { $name } hat es am { $day } erfahren
appointments-to-hear = { $name } soll davon erfahren
appointments-told = Gesagt
appointments-not-told = Noch nicht gesagt
appointments-told-of = Gesagt: { $name }, { $what }
appointments-not-told-of = Noch nicht gesagt: { $name }, { $what }
appointments-agreed-number = Vereinbart, { $n }
appointments-agreed-take-out = Vereinbartes herausnehmen, { $n }
appointments-agreed-words-aside = freiwillig; sonst die Änderung in Worten
appointments-agreed-changes = Ändert es etwas an deiner Behandlung?
appointments-agreed-mend-medicine = Dazu wurde ein Schritt eines Medikaments eingetragen. Um das zu ändern, berichtige den Schritt unter „Behandlung“.
appointments-agreed-mend-rhythm = Dazu wurde eine Änderung des Rhythmus eingetragen. Um das zu ändern, berichtige den Schritt unter „Behandlung“.
appointments-agreed-medicine = Welches Medikament?
appointments-agreed-new-medicine = Ein neues
appointments-agreed-name = Sein Name
appointments-agreed-now = Jetzt: { $now }. Trage es so ein, wie es verschrieben wurde.
appointments-agreed-course = Welche Therapie?
appointments-agreed-from = Ab
appointments-agreed-often = Wie oft
appointments-agreed-why = Warum
appointments-agreed-who = Wer macht es?
appointments-agreed-hears = Wer soll davon erfahren?
appointments-me = ich

appointments-question = Frage
appointments-answer = Was war die Antwort?
appointments-answered-on = Beantwortet am
appointments-answered-mark = Als beantwortet markieren
appointments-question-reword = Nur den Wortlaut ändern
appointments-ask-nobody = Noch niemand zum Fragen
appointments-ask-nobody-text = Trag zuerst ein, wer dir Medikamente verschreibt oder deine Therapie macht; dann sammeln sich Fragen für den nächsten Besuch.
appointments-ask-whom = Wen
appointments-ask-add = Auf die Themenliste setzen
appointments-ask-all-none = Wähle mindestens eine Person.
appointments-ask-all-title = Die Fragen auf Themenlisten setzen
appointments-ask-all-whose = Auf wessen Themenliste?
appointments-ask-all-save = Dorthin setzen

appointments-appointment-with = Termin bei { $name }
appointments-where-hint = Steht hier so, wie du es geschrieben hast. Ballast öffnet keine Links.
appointments-appointment-save = Termin speichern
appointments-appointment-add = Termin hinzufügen
appointments-appointment-remove = Termin entfernen

appointments-person-add = Person hinzufügen
appointments-person-edit = Person bearbeiten
appointments-person-edit-name = { $name } bearbeiten
appointments-person-remove = Person entfernen
appointments-person-name = Name
appointments-person-name-example = so, wie du es sagst, etwa Dr. A.
appointments-person-what = Was ist diese Person für dich?
appointments-person-telephone = Telefon
appointments-preview-for = Seite ansehen: { $name }
appointments-visit-add = Termin hinzufügen
appointments-visit-add-with = Termin hinzufügen: { $name }
appointments-visit-next = Nächster Besuch
appointments-visit-change = Ändern
appointments-visit-change-with = Ändern: nächster Besuch bei { $name }
appointments-visit-none = Noch kein nächster Besuch.
appointments-visit-last = Zuletzt gesehen am { $day }
appointments-visit-copy-where = Kopieren, wo der Besuch bei { $name } ist
appointments-tell-about = Wovon { $name } erfahren soll
appointments-tell = Noch zu sagen: { $name }
appointments-tell-agreed = vereinbart mit { $name } am { $day }
appointments-tell-told = Gesagt: { $name }, { $what }
appointments-agreed-with = Vereinbart mit { $name }
appointments-agreed-on = Vereinbart am { $day }
appointments-questions-for = Fragen an { $name }
appointments-questions-next = Fragen für den nächsten Besuch
appointments-questions-none = Noch keine. Die ersten drei werden oben auf die Seite gedruckt.
appointments-question-waits = wartet seit { $day }
appointments-question-up = Nach oben: { $question }
appointments-question-down = Nach unten: { $question }
appointments-question-answer = Antworten…
appointments-question-answer-of = Antworten: { $question }
appointments-question-remove-of = Entfernen: { $question }
appointments-question-new = Neue Frage an { $name }
appointments-question-example = Was möchtest du fragen?
appointments-question-add = Frage hinzufügen
appointments-answered = Beantwortet ({ $n })
appointments-ask-again = Noch einmal fragen
appointments-past = Frühere Besuche ({ $n })
appointments-past-agreed = Vereinbart: { $words }
appointments-came-of-it = Was daraus wurde
appointments-came-of-it-day = Was daraus wurde, { $day }
appointments-open = Öffnen
appointments-open-visit = Öffnen: Besuch am { $day }

appointments-differ-title = Wenn sie es unterschiedlich sehen
appointments-differ-line = Jede Sichtweise so, wie du sie verstanden hast. Hier wird keine bewertet.
appointments-differ-write = Sichtweisen aufschreiben…
appointments-differ-none = Nichts aufgeschrieben
appointments-differ-none-text = Wenn zwei, die dich behandeln, etwas unterschiedlich sehen, schreib auf, was beide denken und worauf es beruht. Daraus wird eine Seite, die sie bittet, miteinander zu sprechen, oder die um eine zweite Meinung bittet.
appointments-differ-noted = Aufgeschrieben am { $day }
appointments-differ-change = Ändern…
appointments-differ-change-of = Ändern…: { $topic }
appointments-differ-more = Mehr zu { $topic }
appointments-differ-remove = Entfernen
appointments-differ-rests = Beruht auf: { $words }
appointments-differ-mine = Wie ich es sehe
appointments-differ-mine-words = Wie ich es sehe: { $words }
appointments-differ-ask = Was ich fragen möchte
appointments-differ-outcome = Was daraus wurde: { $words }
appointments-differ-outcome-day = Was daraus wurde, { $day }: { $words }
appointments-differ-shared = Gezeigt am { $day }: { $name }
appointments-differ-shared-remove = Entfernen: gezeigt am { $day }, { $name }
appointments-differ-joint = Um ein gemeinsames Gespräch bitten
appointments-differ-joint-of = Um ein gemeinsames Gespräch bitten: { $topic }
appointments-differ-second = Um eine zweite Meinung bitten
appointments-differ-second-of = Um eine zweite Meinung bitten: { $topic }
appointments-differ-agendas = Die Fragen auf Themenlisten setzen…
appointments-differ-agendas-of = Die Fragen auf Themenlisten setzen…: { $topic }
appointments-differ-share = Wem gezeigt…
appointments-differ-share-of = Wem gezeigt…: { $topic }
appointments-differ-edit = Aufgeschriebenes ändern
appointments-differ-new = Unterschiedliche Sichtweisen
appointments-differ-topic = Worum geht es?
appointments-differ-topic-example = etwa: die Dosis jetzt erhöhen oder nach den Expositionswochen
appointments-differ-view = Sichtweise { $n }
appointments-differ-view-out = Sichtweise { $n } herausnehmen
appointments-differ-who = Wer
appointments-differ-said-on = Gesagt am
appointments-differ-think = Was diese Person denkt, so wie du es verstanden hast
appointments-differ-rests-on = Worauf es beruht
appointments-differ-add = Sichtweise hinzufügen
appointments-differ-ask-aside = eine Frage pro Zeile
appointments-differ-agree = Womit ich einverstanden bin
appointments-differ-agree-example = etwa: ein Gespräch über das, was auf dieser Seite steht
appointments-differ-reach = Wie man mich erreicht
appointments-differ-later = später
appointments-differ-when = Wann das war
appointments-differ-save = Sichtweisen speichern
appointments-share-title = Wem gezeigt
appointments-share-line = Eine Notiz für dich: wer es gesehen hat und seit wann. Es wird nichts verschickt.
appointments-share-whom = Wem
appointments-share-when = Wann
appointments-share-save = Notieren

appointments-given = Übergeben an { $name }
appointments-given-none = Noch nichts notiert.
appointments-given-days = { $from } bis { $to }
appointments-given-days-sensitive = { $from } bis { $to }, mit vertraulichen Zeilen
appointments-given-remove = Entfernen: Notiz vom { $day }
appointments-given-earlier = Und { $n } davor.
appointments-given-note = Notieren: heute übergeben an { $name }

appointments-print = Drucken…
appointments-save-pdf = PDF speichern…
appointments-save-otherwise = Anders speichern…
appointments-save-locked = Als PDF, mit einer Passphrase gesperrt
appointments-save-svg = Als Zeichnungen (SVG)
appointments-save-png = Als Bilder (PNG)
appointments-save-png-small = Als kleine Bilder (PNG, 1x)
appointments-save-png-print = Als Bilder zum Drucken (PNG, 300 dpi)
appointments-saved-locked = { $n ->
    [one] Gespeichert als { $path }: { $n } Seite, ein PDF, das sich nur mit seiner Passphrase öffnet.
   *[other] Gespeichert als { $path }: { $n } Seiten, ein PDF, das sich nur mit seiner Passphrase öffnet.
}
appointments-saved-plain = { $n ->
    [one] Gespeichert als { $path }: { $n } Seite, nicht verschlüsselt.
   *[other] Gespeichert als { $path }: { $n } Seiten, nicht verschlüsselt.
}
appointments-saved-accessible = { $n ->
    [one] Gespeichert als { $path }: { $n } Seite, ausgezeichnet und barrierefrei (PDF/UA-1), nicht verschlüsselt.
   *[other] Gespeichert als { $path }: { $n } Seiten, ausgezeichnet und barrierefrei (PDF/UA-1), nicht verschlüsselt.
}
appointments-saved-untagged = { $n ->
    [one] Gespeichert als { $path }: { $n } Seite, ein PDF mit auswählbarem Text, diesmal aber nicht vollständig für Bildschirmleser ausgezeichnet, nicht verschlüsselt.
   *[other] Gespeichert als { $path }: { $n } Seiten, ein PDF mit auswählbarem Text, diesmal aber nicht vollständig für Bildschirmleser ausgezeichnet, nicht verschlüsselt.
}
appointments-missing-signs = { $n ->
    [one] { $n } Zeichen konnte nicht gedruckt werden und wurde ersetzt: { $signs }
   *[other] { $n } Zeichen konnten nicht gedruckt werden und wurden ersetzt: { $signs }
}
appointments-as-printed = Was du siehst, wird so gedruckt.
appointments-preview-region = Vorschau
appointments-setting = Die Seite wird gesetzt…
appointments-picture = Seite { $n } von { $count }, wie gedruckt: { $of }
appointments-sheet = Seite { $n }
appointments-lock-title = Eine Kopie, mit einer Passphrase gesperrt
appointments-lock-text = Das PDF in einer age-Datei (ihr Name endet auf .age). Wer es lesen soll, braucht diese Passphrase und das freie Programm age; teile sie deshalb auf einem anderen Weg mit als die Datei. Eine vergessene Passphrase lässt sich nicht wiederfinden: Mach dann eine neue Kopie.
appointments-lock-passphrase = Passphrase der Kopie
appointments-lock-save = Gesperrte Kopie speichern…
appointments-plain-title = Eine gespeicherte Datei ist unverschlüsselt
appointments-plain-text = Deine Aufzeichnung ist verschlüsselt; eine Seite, die daraus gespeichert wird, ist es nicht. Wer die Datei hat, kann sie lesen, auch aus einer Sicherung oder einem geteilten Ordner. Das steht hier nur einmal.
appointments-plain-save = Speichern
appointments-plain-lock = Gesperrte Kopie speichern…

appointments-own-to = An
appointments-own-to-aside = eine Person pro Zeile, freiwillig
appointments-own-to-hint = Ohne Namen geht sie an die, deren Sichtweisen darauf stehen.
appointments-own-sensitive = Auch vertrauliche Zeilen drucken
appointments-own-left-out = { $n ->
    [one] { $n } vertrauliche Zeile weggelassen.
   *[other] { $n } vertrauliche Zeilen weggelassen.
}
appointments-own-given = Wenn du sie jemandem gegeben hast, notiere das bei den Sichtweisen: wem und wann.
appointments-own-card = So groß wie eine Postkarte, A6, ein- oder zweiseitig. Wer sie findet, kann sie lesen.

appointments-page-for = Die Seite für { $name }
appointments-page-for-prescriber = Die Seite für die verschreibende Praxis
appointments-page-for-therapist = Die Seite für die Therapie
appointments-talk-with = Die Seite für ein Gespräch mit { $name }
appointments-pack-for = Die Mappe für { $name }
appointments-month-for = Der Monat für { $name }
appointments-of-page-for = die Seite für { $name }
appointments-of-page-for-prescriber = die Seite für die verschreibende Praxis
appointments-of-page-for-therapist = die Seite für die Therapie
appointments-of-talk-with = die Seite für ein Gespräch mit { $name }
appointments-of-talk = Seite für ein gemeinsames Gespräch
appointments-of-pack-for = die Mappe für { $name }
appointments-of-pack = Mappe für eine zweite Meinung
appointments-of-month-for = der Monat für { $name }
appointments-of-month = Monatsblatt
appointments-summary-document = Dokument
appointments-summary-for = Für
appointments-summary-month = Monat
appointments-summary-from = Von
appointments-summary-to = Bis
appointments-summary-covers = Umfasst { $from } bis { $to }.
appointments-summary-usual = Der letzte Besuch oder drei Monate.
appointments-summary-why = Warum ich frage
appointments-summary-language = Sprache der Seite
appointments-summary-language-spoken = wie in Ballast
appointments-summary-large = Großdruck
appointments-summary-large-hint = Buchstaben von 14 Punkt. Es können mehr Seiten werden.
appointments-summary-initials = Namen auf Initialen kürzen
appointments-summary-initials-hint = Namen derer, die dich behandeln. Deine eigenen Worte bleiben, wie du sie geschrieben hast.
appointments-sensitive = Vertrauliche Zeilen
appointments-sensitive-none = In diesen Tagen gibt es nichts Vertrauliches.
appointments-sensitive-line = Sie werden nur gedruckt, wenn du sie für diese Person ankreuzt.
appointments-left-out = Weggelassen: { $lines }.
appointments-left-item-nine = { $n ->
    [one] { $n } Antwort auf Frage 9
   *[other] { $n } Antworten auf Frage 9
}
appointments-left-substances = { $n ->
    [one] { $n } Zeile zu Substanzen
   *[other] { $n } Zeilen zu Substanzen
}
appointments-left-side-effects = { $n ->
    [one] { $n } als vertraulich markierte Nebenwirkung
   *[other] { $n } als vertraulich markierte Nebenwirkungen
}
appointments-left-difficulties = { $n ->
    [one] { $n } als vertraulich markierte Schwierigkeit
   *[other] { $n } als vertraulich markierte Schwierigkeiten
}
appointments-left-notes = { $n ->
    [one] { $n } Notiz
   *[other] { $n } Notizen
}
appointments-never = { $n ->
    [one] { $n } Notiz nur für dich wird nie gedruckt.
   *[other] { $n } Notizen nur für dich werden nie gedruckt.
}
appointments-parts = Teile
appointments-parts-some = Teile: { $n } von { $total }
appointments-parts-of = Teile der Seite
