# Lists on the command line.

listing-no-total = no total
listing-total = { $name }: { $total }
# $band is the published English word.
listing-total-called = { $name }: { $total }, called { $band }
listing-from-a-clinician = { $said }, from a clinician's form
listing-skill = { $name }, practised { $n } times
listing-skill-change = { $name }, practised { $n } times, change in distress { $change } (middle of { $rated } rated)
listing-set-aside = { $said }, set aside
