# Wie es um eine Therapie steht; die Teile eines Satzes werden mit „; “ verbunden, die Sitzungen mit „, “.

standing-planned = { $name } ab { $day }
standing-planned-rhythm = { $name } { $rhythm } ab { $day }
standing-planned-with = { $name } bei { $who } ab { $day }
standing-planned-rhythm-with = { $name } { $rhythm } bei { $who } ab { $day }
standing-since = { $name } seit { $since }
standing-since-until = { $name } seit { $since } bis { $until }
standing-place-since = { $name }, { $place }, seit { $since }
standing-place-since-until = { $name }, { $place }, seit { $since } bis { $until }

# Hier ist $since „on-day“ oder ein Monat.
standing-on-day = { $day }
standing-rhythm-since = { $name } { $rhythm } seit { $since }
standing-rhythm-since-until = { $name } { $rhythm } seit { $since } bis { $until }
standing-before-that = davor { $rhythm } ({ $lasted })
standing-waited = { $name }: gewartet { $range }, nicht begonnen.
standing-waiting = Warten auf { $name } seit { $since }
standing-waiting-for = Warten auf { $name } seit { $since } ({ $lasted })
standing-waiting-with = Warten auf { $name } seit { $since }, bei { $who }
standing-waiting-for-with = Warten auf { $name } seit { $since } ({ $lasted }), bei { $who }
standing-covered = Kosten übernimmt: { $by }
standing-no-session = noch keine Sitzung eingetragen
standing-sessions-of = { $n } von { $agreed } Sitzungen wahrgenommen
standing-sessions = { $n ->
    [one] { $n } Sitzung wahrgenommen
   *[other] { $n } Sitzungen wahrgenommen
}
standing-cancelled = { $n } abgesagt
standing-missed = { $n } versäumt
standing-not-recorded = { $n } nicht eingetragen
standing-range = { $from } bis { $to }
