# Importing: what a file is and what would be added.

import-mood = mood { $rating }
import-tags = tags: { $tags }
import-note = note: { $note }
import-taken-at = taken at { $time }
import-taken = taken
import-not-taken = not taken
import-session = session: { $what }
import-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

# Steps of a new question from 0 to 3.
import-step-none = none
import-step-mild = mild
import-step-moderate = moderate
import-step-severe = severe

# What a file is.
import-a-table = a table
import-of-ballast = Ballast export of { $day }
import-daylio-2018 = Daylio CSV (2018 layout)
import-daylio-earlier = Daylio CSV (earlier layout)
import-daylio-current = Daylio CSV (current layout)
import-daylio-backup = Daylio backup
import-column = column { $n }
