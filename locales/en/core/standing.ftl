# How a course of therapy stands; the parts of a sentence are joined with “; ”, the sessions with “, ”.

standing-planned = { $name } from { $day }
standing-planned-rhythm = { $name } { $rhythm } from { $day }
standing-planned-with = { $name } with { $who } from { $day }
standing-planned-rhythm-with = { $name } { $rhythm } with { $who } from { $day }
standing-since = { $name } since { $since }
standing-since-until = { $name } since { $since } until { $until }
standing-place-since = { $name }, { $place }, since { $since }
standing-place-since-until = { $name }, { $place }, since { $since } until { $until }

# Here $since is “on-day” or a month.
standing-on-day = { $day }
standing-rhythm-since = { $name } { $rhythm } since { $since }
standing-rhythm-since-until = { $name } { $rhythm } since { $since } until { $until }
standing-before-that = before that { $rhythm } for { $lasted }
standing-waited = { $name }: waited { $range }, did not begin.
standing-waiting = Waiting for { $name } since { $since }
standing-waiting-for = Waiting for { $name } since { $since } ({ $lasted })
standing-waiting-with = Waiting for { $name } since { $since }, with { $who }
standing-waiting-for-with = Waiting for { $name } since { $since } ({ $lasted }), with { $who }
standing-covered = covered by { $by }
standing-no-session = no session recorded yet
standing-sessions-of = { $n } of { $agreed } sessions attended
standing-sessions = { $n ->
    [one] { $n } session attended
   *[other] { $n } sessions attended
}
standing-cancelled = { $n } cancelled
standing-missed = { $n } missed
standing-not-recorded = { $n } not recorded
standing-range = { $from } to { $to }
