said-review-due = To look at now
said-review-due-line = In its review weeks, or just past them. There is no hurry: it waits for you.
said-review-running = Running
said-review-running-line = Too early to judge. The days are being gathered by your check-ins.
said-review-watched = Watched
said-review-watched-line = After a step down, a pause, a new start or an end: signs of withdrawal, and whether symptoms come back.
said-review-coming = To come
said-review-coming-line = Planned for a day ahead.
said-review-past = Past
said-review-past-line = Decided, or over.

# What is decided, as a choice; and what was decided (-was).
said-review-keep = Keep it
said-review-change = Change it
said-review-stop = Stop it
said-review-unclear = Not clear
said-review-extend = Look again later
said-review-keep-was = kept as it is
said-review-change-was = to be changed
said-review-stop-was = to be stopped
said-review-unclear-was = not clear
said-review-extend-was = to be looked at again

said-review-finding-not-known = cannot be told
said-review-finding-unclear = no clear difference
said-review-finding-better = better
said-review-finding-worse = worse
said-review-finding-different = different

said-review-span-past = over
said-review-span-now = now
said-review-span-ahead = to come

said-review-effect-new = new
said-review-effect-still-there = still there
said-review-effect-faded = faded

said-review-unit-weeks = weeks after the change
said-review-unit-sessions = sessions

said-review-week = week { $first }
said-review-weeks = weeks { $first } to { $last }
said-review-session-count = { $first ->
        [one] { $first } session
       *[other] { $first } sessions
    }
said-review-session-counts = { $first } to { $last } sessions
# “3 September: kept as it is”; $weeks is “weeks 4 to 8”.
said-review-outcome = { $day }: { $verdict }
said-review-outcome-in = { $day }: { $verdict } in { $weeks }
said-review-with = with { $whom }
said-review-days = { $n } of { $days ->
        [one] { $days } day
       *[other] { $days } days
    }, { $missing } missing
said-review-days-all =
    all { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
said-review-whole-number = A whole number, please, such as 4.
