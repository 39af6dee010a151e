said-well-side-less = this or less
said-well-side-more = this or more

# A limit: a figure, its word, its unit. “2 or less”, “5 hours or less”, “‘none’ (0) or less”.
said-well-anchored = “{ $word }” ({ $number })
said-well-in-unit = { $value } { $unit }
said-well-or-less = { $value } or less
said-well-or-more = { $value } or more

# A rule: $subject is what is looked at, $what is a limit.
said-well-rule-total = { $subject }: a total of { $what }, for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after it
said-well-rule-single = { $subject } { $what }, on a single day
said-well-rule = { $subject } { $what } on { $days } of { $within } days
# How much was known.
said-well-known-all = all { $n } rated
said-well-known = { $n } rated, { $missing } not recorded
said-well-met-total = { $subject }: a total of { $what }.
said-well-met-single = { $subject } was { $what }.
said-well-met = { $subject } was { $what } on { $on } of the last { $within } days ({ $known }).
said-well-not-looked-at = Not looked at now.
said-well-stands = It stands now.
said-well-stands-not = It does not stand now.
said-well-stands-on = It stands now: on { $on } of the last { $within } days ({ $known }).
said-well-stands-not-on = It does not stand now: on { $on } of the last { $within } days ({ $known }).
# When it began, newest first; $days is a list of days.
said-well-began-never = It has not begun since { $since }.
said-well-began = { $times ->
        [1] It began once since { $since }: { $days }.
       *[other] It began { $times } times since { $since }: { $days }.
    }
said-well-began-more = It began { $times } times since { $since }: { $days } and { $more } more before.
said-well-decided = What I decided
said-well-decided-on = What I decided on { $day }
said-well-agreed = What I agreed with { $who }
said-well-agreed-on = What I agreed with { $who } on { $day }
