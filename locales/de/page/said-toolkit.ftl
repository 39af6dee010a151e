said-toolkit-skill = Fertigkeit
said-toolkit-practice = Übung
said-toolkit-thought = Gedankenprotokoll
said-toolkit-activity = Aktivität
said-toolkit-ladder = Stufenleiter
said-toolkit-attempt = Anlauf

said-toolkit-planned = Geplant
said-toolkit-done = Gemacht
said-toolkit-done-in-part = Teilweise gemacht
said-toolkit-not-done = Nicht gemacht
said-toolkit-in-part = Teilweise

said-toolkit-to-ten = 0 bis 10
said-toolkit-to-hundred = 0 bis 100

# $by ist eine Zahl, $n wie viele bewertet wurden; die Mitte ist der Median.
said-toolkit-lower = Belastung danach um { $by } niedriger (mittlerer Wert von { $n } bewerteten)
said-toolkit-higher = Belastung danach um { $by } höher (mittlerer Wert von { $n } bewerteten)
said-toolkit-same = Belastung danach gleich (mittlerer Wert von { $n } bewerteten)
said-toolkit-not-practised = Noch nicht geübt.
said-toolkit-practised = { $n ->
        [1] Einmal geübt; { $change }.
        [2] Zweimal geübt; { $change }.
       *[other] { $n }-mal geübt; { $change }.
    }
said-toolkit-practised-unrated = { $n ->
        [1] Einmal geübt, kein Mal davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
        [2] Zweimal geübt, kein Mal davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
       *[other] { $n }-mal geübt, kein Mal davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
    }
said-toolkit-practised-rated = { $n ->
        [1] Einmal geübt, davon { $rated } davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
        [2] Zweimal geübt, davon { $rated } davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
       *[other] { $n }-mal geübt, davon { $rated } davor und danach bewertet; noch { $more }-mal, dann lässt sich sagen, was es bewirkt hat.
    }

# Gefühle, beim Tippen angeboten.
said-toolkit-feeling-sad = traurig
said-toolkit-feeling-anxious = ängstlich
said-toolkit-feeling-angry = wütend
said-toolkit-feeling-ashamed = beschämt
said-toolkit-feeling-guilty = schuldig
said-toolkit-feeling-lonely = einsam
said-toolkit-feeling-hopeless = hoffnungslos
said-toolkit-feeling-hurt = verletzt
said-toolkit-feeling-jealous = eifersüchtig
said-toolkit-feeling-disgusted = angeekelt
said-toolkit-feeling-numb = taub
said-toolkit-feeling-overwhelmed = überfordert
said-toolkit-feeling-calm = ruhig
said-toolkit-feeling-relieved = erleichtert
