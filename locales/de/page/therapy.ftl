# Therapie: Therapien, ihre Sitzungen, ihre Aufgaben und das Gleichgewicht der Wochen.

therapy-save = Speichern
therapy-day = Tag
therapy-time = Uhrzeit
therapy-last-day = Letzter Tag
therapy-how-often = Wie oft
therapy-not-said = Keine Angabe
therapy-what-became = Was wurde daraus?
therapy-show-all = Alle { $n } zeigen
therapy-add-therapy = Therapie hinzufügen
therapy-edit-course = Therapie bearbeiten
therapy-remove-course = Therapie entfernen
therapy-change-rhythm = Rhythmus ändern
therapy-plan-sessions = Sitzungen planen
therapy-add-session = Sitzung hinzufügen
therapy-add-homework = Therapieaufgabe hinzufügen
therapy-covered-by = Wer die Kosten trägt
therapy-sessions-agreed = Vereinbarte Sitzungen
therapy-what-about = Worum es geht
therapy-where = Wo
therapy-kind = Art
therapy-talk-about = Worüber ich sprechen möchte
therapy-keep-well = Plan zum Gesundbleiben
therapy-go-on-doing = Was ich weiter tue

therapy-how-did-it-go = Wie war es?

therapy-got-in-the-way = Was dazwischenkam
therapy-learnt = Was ich gelernt habe
therapy-goes-to-next = Das kommt in die nächste Sitzung, damit ihr darüber sprechen könnt.

therapy-balance = Gleichgewicht
therapy-balance-line = Woche für Woche: was geplant war und was stattfand. Eine Woche ohne Eintrag ist keine Woche, in der nichts war.
therapy-stretch = Zeitraum
therapy-twelve-weeks = 12 Wochen
therapy-half-year = Ein halbes Jahr
therapy-year = Ein Jahr
therapy-intention = Wie oft pro Woche ich mich bewegen, Menschen treffen oder üben will
therapy-intention-hint = Ab dieser Woche; leer nimmt es zurück.
therapy-set-intention = Festlegen, wie oft im Alltag
therapy-change-intention = Alltag: { $n }-mal pro Woche vorgenommen. Ändern

therapy-close-named = Abschließen: { $name }
therapy-close-line = Was sich zu behalten lohnt, in deinen eigenen Worten. Jede Zeile darf leer bleiben.
therapy-go-on-example = vor neun draußen; einmal pro Woche etwas mit jemandem
therapy-first-signs-turns = Erste Anzeichen, dass es kippt
therapy-signs-example = Post bleibt ungeöffnet; zweiter Wecker ausgestellt
therapy-whom-i-call-when = Wen ich anrufe, und wann
therapy-when-it-closes = wenn sie endet
therapy-why-it-ends = Warum sie endet
therapy-why-ends-example = wie vereinbart; umgezogen; passte nicht zu mir
therapy-close-takes-out = Sitzungen, die nach dem letzten Tag geplant sind, werden herausgenommen. „Rückgängig“ holt sie zurück.
therapy-close-course = Therapie abschließen
therapy-save-plan = Plan speichern

therapy-waited = Wartezeit
therapy-waited-since = seit { $day }
therapy-waited-since-with = seit { $day }, bei: { $name }
therapy-first-day = Erster Tag
therapy-why-it-ended = Warum sie endete
therapy-first-signs = Erste Anzeichen
therapy-whom-i-call = Wen ich anrufe
therapy-all-treatment = Die ganze Behandlung
therapy-usual = Eine Therapie beginnen: was üblich ist
therapy-next-session = Nächste Sitzung
therapy-open-session = Sitzung öffnen
therapy-sessions = Sitzungen
therapy-no-session = Noch keine Sitzung
therapy-no-session-line = Geplante Sitzungen stehen hier und auf „Heute“; was daraus wurde, sagst du mit einem Klick.
therapy-no-first-day = Wenn der erste Tag feststeht, trag ihn unter „Therapie bearbeiten“ ein; dann lassen sich Sitzungen planen.
therapy-homework = Therapieaufgaben
therapy-no-homework = Noch keine Therapieaufgaben
therapy-no-homework-line = Was vereinbart wurde, steht hier, bis du etwas dazu sagst, und kommt von selbst in die nächste Sitzung.
therapy-homework-open = Offene Therapieaufgaben
therapy-so-far = Bisher
therapy-homework-so-far = Therapieaufgaben bisher
therapy-together = Zusammenarbeit
therapy-nothing-said = Noch nichts gesagt
therapy-together-line = Nach einer Sitzung kannst du sagen, wie die Zusammenarbeit war, 0 bis 10. Hier siehst du sie im Lauf der Zeit, unter den Schritten deiner Medikamente.
therapy-rhythm = Rhythmus
therapy-change-plan = Plan ändern
therapy-close-the-course = Therapie abschließen
therapy-not-written = Noch nicht geschrieben
therapy-keep-well-line = Was du weiter tust, was die ersten Anzeichen sind und wen du anrufst. Oft wird das in den letzten Sitzungen gemeinsam geschrieben.
therapy-write-plan = Plan schreiben
therapy-about-course = Über diese Therapie
therapy-course = Therapie

therapy-card-next = { $when }: nächste Sitzung
therapy-card-homework = { $n ->
        [one] { $n } Therapieaufgabe
       *[other] { $n } Therapieaufgaben
    } offen
therapy-with = bei { $name }
therapy-add-session-to = Sitzung hinzufügen: { $name }
therapy-add-session-more = Sitzung hinzufügen…
therapy-open-course = Therapie öffnen
therapy-close-with-plan = Abschließen, mit Plan zum Gesundbleiben

therapy-edit-named = Bearbeiten: { $name }
therapy-name-ect = EKT
therapy-name-tms = TMS
therapy-name-light = Lichttherapie
therapy-name-hospital = Klinikaufenthalt
therapy-name-programme = Tagesklinik
therapy-name-talking = Kognitive Verhaltenstherapie
therapy-about-example = Sorgen, Menschen meiden
therapy-where-stands = Wie steht es um sie?
therapy-has-first = es gibt eine erste Sitzung
therapy-is-waiting = ich warte darauf
therapy-first-session = Erste Sitzung
therapy-waiting-since = Wartezeit seit
therapy-if-waited = falls du gewartet hast
therapy-if-ended = falls sie zu Ende ist
therapy-waiting-with = Wo ich warte
therapy-waiting-example = Ambulanz, Platz zwei auf der Liste
therapy-covered-example = Krankenkasse, ich selbst

therapy-therapy = Therapie
therapy-no-therapy = Noch keine Therapie
therapy-no-therapy-line = Hier steht eine Therapie mit ihrem Rhythmus und ihren Sitzungen, neben den Medikamenten: Geplant und wahrgenommen ist zweierlei.

therapy-change-homework = Therapieaufgabe ändern
therapy-to-be-done = Was zu tun ist
therapy-task-example = eine Station mit der Bahn, ohne Kopfhörer
therapy-agreed-on = Vereinbart am
therapy-due = Fällig
therapy-else-next-session = sonst bis zur nächsten Sitzung

therapy-due-day = fällig: { $day }
therapy-due-next-session = bis zur nächsten Sitzung
therapy-change = Ändern
therapy-homework-ask = Wie war es? { $task }
therapy-homework-change = Ändern: { $task }
therapy-homework-done = Therapieaufgabe erledigt: { $task }
therapy-in-the-way = Dazwischen kam: { $words }
therapy-learnt-words = Gelernt: { $words }
therapy-homework-more = Mehr zur Therapieaufgabe: { $task }
therapy-set-aside = Beiseitelegen
therapy-open-again = Wieder öffnen
therapy-ask-about = Danach fragen
therapy-change-agreed = Vereinbartes ändern
therapy-remove-homework = Therapieaufgabe entfernen
therapy-ask-about-homework = Nach dieser Therapieaufgabe fragen

therapy-plan-sessions-of = Sitzungen planen: { $name }
therapy-every-months = alle { $n } Monate
therapy-every-days = alle { $n } Tage
therapy-every-day = jeden Tag
therapy-every-week = jede Woche
therapy-every-two-weeks = alle zwei Wochen
therapy-every-three-weeks = alle drei Wochen
therapy-every-four-weeks = alle vier Wochen
therapy-every-month = jeden Monat
therapy-first = Erste
therapy-how-many = Wie viele
therapy-last-would-be = Die letzte wäre am { $day }. Tage, an denen schon eine Sitzung ist, werden ausgelassen.

therapy-before-next = Vor der nächsten Sitzung
therapy-none-planned-now = Gerade ist keine Sitzung geplant.

therapy-one-line = eine Zeile genügt
therapy-homework-to-talk = Therapieaufgaben zum Besprechen
therapy-save-preparation = Vorbereitung speichern

therapy-correct-rhythm-of = Rhythmus berichtigen: { $name }
therapy-change-rhythm-of = Rhythmus ändern: { $name }
therapy-correct-rhythm-line = Für etwas, das falsch eingetragen war: Dieser Schritt wird, was er immer war.
therapy-change-rhythm-line = Was vorher galt, bleibt. Um einen Eintrag zu berichtigen, berichtige stattdessen den Schritt selbst.
therapy-from = Ab
therapy-why = Warum
therapy-correct-rhythm = Rhythmus berichtigen
therapy-change-rhythm-act = Rhythmus ändern

therapy-no-rhythm = Noch ist kein Rhythmus angegeben.
therapy-rhythm-of = Rhythmus: { $name }
therapy-rhythm-planned = geplant
therapy-rhythm-lasted = Dauer: { $lasted }
therapy-rhythm-lasted-so-far = bisher: { $lasted }
therapy-rhythm-from = Rhythmus ab { $day }
therapy-correct-step = Diesen Schritt berichtigen
therapy-remove-step = Diesen Schritt entfernen

therapy-session-of = Sitzung: { $name }
therapy-add-session-of = Sitzung hinzufügen: { $name }
therapy-session-about = Worum es ging
therapy-session-went = Wie es war
therapy-take-away-one = Etwas, das ich mitnehme
therapy-mention-next = Was ich nächstes Mal erwähnen will
therapy-new-homework = Neue Therapieaufgaben, eine pro Zeile
therapy-new-homework-hint = Fällig am Tag vor der nächsten geplanten Sitzung; das lässt sich später ändern.
therapy-together-scale = Zusammenarbeit, 0 gar nicht bis 10 ganz; lass aus, was du magst
therapy-my-eyes = Nur für mich
therapy-never-printed = wird nie gedruckt
therapy-my-eyes-hint = Keine Seite, keine Liste und kein Diagramm zeigt das je. Der vollständige Export deiner Aufzeichnung enthält es.
therapy-how-held = In welcher Form
therapy-minutes = Minuten
therapy-cost = Kosten
therapy-save-session = Sitzung speichern
therapy-add-session-act = Sitzung hinzufügen
therapy-remove-session = Sitzung entfernen

therapy-not-recorded = nicht eingetragen
therapy-minutes-short = { $n } min
therapy-to-talk-about = Zu besprechen: { $words }
therapy-take-away = Mitgenommen: { $words }
therapy-my-eyes-kept = Hier liegt eine Notiz nur für mich.
therapy-open-session-of = Sitzung vom { $day } öffnen
therapy-open = Öffnen
therapy-planned = Geplant
therapy-more-planned = und { $n } weitere, die letzte am { $day }
therapy-sessions-so-far = Sitzungen bisher

therapy-how-it-stands = Wie es steht
therapy-now = Jetzt
therapy-next = Als Nächstes
therapy-nothing-planned = Es ist nichts geplant.
