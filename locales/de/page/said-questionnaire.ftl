# Was die Skala sagt, nie was jemand hat. Der Name eines Bereichs ist der des Fragebogens.
said-questionnaire-total = Dein Gesamtwert ist { $total }. Das ist keine Diagnose.
said-questionnaire-total-band = Dein Gesamtwert ist { $total }. Auf der veröffentlichten Skala heißt { $range } „{ $band }“. Das ist keine Diagnose.

said-questionnaire-same = Genauso wie am { $day } ({ $total }).
said-questionnaire-lower = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } niedriger als am { $day } ({ $total }).
said-questionnaire-higher = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } höher als am { $day } ({ $total }).
said-questionnaire-lower-reliable = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } niedriger als am { $day } ({ $total }); Änderungen von { $limit } oder mehr sind wahrscheinlich kein Zufall.
said-questionnaire-higher-reliable = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } höher als am { $day } ({ $total }); Änderungen von { $limit } oder mehr sind wahrscheinlich kein Zufall.
said-questionnaire-lower-chance = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } niedriger als am { $day } ({ $total }); Änderungen unter { $limit } können Zufall sein.
said-questionnaire-higher-chance = { $n ->
        [one] { $n } Punkt
       *[other] { $n } Punkte
    } höher als am { $day } ({ $total }); Änderungen unter { $limit } können Zufall sein.

# „Response“ (Ansprechen) ist das veröffentlichte Wort.
said-questionnaire-response-none = Veröffentlichte Skalen nennen einen Rückgang um { $needed } % oder mehr „Ansprechen“; der Gesamtwert ist nicht gesunken.
said-questionnaire-response-met = Das ist { $by } % niedriger. Veröffentlichte Skalen nennen einen Rückgang um { $needed } % oder mehr „Ansprechen“.
said-questionnaire-response-unmet = Das ist { $by } % niedriger; veröffentlichte Skalen nennen erst einen Rückgang um { $needed } % oder mehr „Ansprechen“.

said-questionnaire-below-once = Unter { $line } am { $day }, bisher ein Wert.
said-questionnaire-below =
    Seit { $weeks ->
        [one] { $weeks } Woche
       *[other] { $weeks } Wochen
    } unter { $line }, seit dem { $day }: { $n } Werte in Folge; der längste Abstand zwischen zweien: { $gap ->
        [one] { $gap } Tag
       *[other] { $gap } Tage
    }.

said-questionnaire-mark-fell = Erster Gesamtwert unter { $line } nach einem, der dort oder darüber lag.
said-questionnaire-mark-rose = Wieder bei { $line } oder darüber.
said-questionnaire-mark-twice = Zweiter Gesamtwert in Folge bei { $again } oder darüber, nach Gesamtwerten unter { $line }.
said-questionnaire-mark-half-year =
    Ein halbes Jahr unter { $line }: { $n ->
        [one] { $n } Wert
       *[other] { $n } Werte
    }, höchstens { $gap ->
        [one] { $gap } Tag
       *[other] { $gap } Tage
    } auseinander.

# $items ist die Nachricht darunter: „Fragen 4, 5 und 8“.
said-questionnaire-skipped = Ausgelassen: { $items }. Deshalb gibt es keinen Gesamtwert. Deine Antworten sind gespeichert.
said-questionnaire-items = { $n ->
        [one] Frage { $items }
       *[other] Fragen { $items }
    }

# Wonach ein Fragebogen fragt.
said-questionnaire-recall-two-weeks = die letzten 2 Wochen
said-questionnaire-recall-three-days = die letzten 3 Tage
said-questionnaire-recall-week = die letzte Woche
said-questionnaire-recall-past-week = die vergangene Woche
said-questionnaire-recall-seven-days = die vergangenen 7 Tage
said-questionnaire-recall-month = der vergangene Monat
said-questionnaire-recall-year = das vergangene Jahr
said-questionnaire-recall-adult = die Zeit als erwachsener Mensch
said-questionnaire-recall-session = diese Sitzung
said-questionnaire-recall-current = die jetzige Zeit
said-questionnaire-recall-therapy = die jetzige Therapie
said-questionnaire-recall-none = nicht festgelegt
said-questionnaire-recall-week-months = die letzte Woche (Frage 21 und 22: die letzten drei Monate)
# In den Worten der Datei eines Fragebogens.
said-questionnaire-recall-last-own = „{ $recall }“
said-questionnaire-recall-own = „{ $recall }“

said-questionnaire-every = { $weeks ->
        [1] jede Woche
        [2] alle zwei Wochen
       *[other] alle { $weeks } Wochen
    }
said-questionnaire-form = { $n ->
        [one] { $n } Frage
       *[other] { $n } Fragen
    }
said-questionnaire-form-about = { $n ->
        [one] { $n } Frage; Zeitraum: { $recall }
       *[other] { $n } Fragen; Zeitraum: { $recall }
    }
said-questionnaire-form-total = Ein Gesamtwert vom Bogen einer Fachperson
said-questionnaire-form-every = { $form }; { $every }

# Was an einer Zeile einer Fragebogendatei nicht stimmt.
said-questionnaire-fault-too-large = Die Datei ist größer als 256 KiB. Ein Fragebogen sind ein paar Seiten Text.
said-questionnaire-fault-not-text = Das ist kein reiner Text. Speichere die Datei als Text (UTF-8) und wähle sie noch einmal.
said-questionnaire-fault-syntax = Diese Zeile ist kein gültiges TOML. Oft fehlt hier oder kurz davor ein Anführungszeichen, ein Komma oder eine Klammer.
said-questionnaire-fault-unknown-field = Hier steht ein Feld oder ein Wort, das nicht zu den erlaubten gehört.
said-questionnaire-fault-shape = Das passt nicht zur Form einer Fragebogendatei.
said-questionnaire-fault-other-answers = Zu einem anderen Fragebogen mit dieser id gibt es Antworten, die zu diesem nicht passen würden. Gib diesem eine andere id.
said-questionnaire-fault-empty = Das darf nicht leer sein.
said-questionnaire-fault-too-long = Das ist zu lang.
said-questionnaire-fault-bad-id = Eine id besteht aus 1 bis 40 Kleinbuchstaben, Ziffern oder _.
said-questionnaire-fault-duplicate = Das steht hier zweimal.
said-questionnaire-fault-too-few-options = Eine Frage braucht mindestens zwei Antworten.
said-questionnaire-fault-nothing-to-score = Gib entweder Fragen (items) an oder einen Gesamtwert mit min und max.
said-questionnaire-fault-out-of-range = Diese Zahl liegt außerhalb des Bereichs. Antworten sind ganze Zahlen von 0 bis 255.
said-questionnaire-fault-total-mismatch = Das passt nicht zur Summe der Fragen.
said-questionnaire-fault-bands = Bereiche müssen ohne Lücken aufsteigen und alle möglichen Gesamtwerte abdecken.
said-questionnaire-fault-unknown-item = Hier ist eine Frage genannt, die es nicht gibt.
said-questionnaire-fault-missing = Das Feld „{ $field }“ fehlt.
said-questionnaire-fault-expected = Hier wird etwas anderes gebraucht: { $kind }.
said-questionnaire-fault-other = Das lässt sich nicht lesen.
said-questionnaire-kind-words = Worte in Anführungszeichen
said-questionnaire-kind-number = eine ganze Zahl
said-questionnaire-kind-other = eine andere Art von Wert
