# Deleting for good.

# The word typed before the whole record is deleted; in small letters. “delete” is right in every language.
erase-word = delete

# What goes with a thing that is deleted.
erase-answers = { $n ->
    [one] { $n } answer
   *[other] { $n } answers
}
erase-tags = { $n ->
    [one] { $n } tag
   *[other] { $n } tags
}
erase-steps = { $n ->
    [one] { $n } step
   *[other] { $n } steps
}
erase-titrations-or-tapers = { $n ->
    [one] { $n } titration or taper
   *[other] { $n } titrations or tapers
}
erase-notes-of-corrections = { $n ->
    [one] { $n } note of a correction
   *[other] { $n } notes of corrections
}
erase-doses = { $n ->
    [one] { $n } dose
   *[other] { $n } doses
}
erase-supply-entries = { $n ->
    [one] { $n } supply entry
   *[other] { $n } supply entries
}
erase-monitorings = { $n ->
    [one] { $n } monitoring
   *[other] { $n } monitorings
}
erase-results = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
erase-ratings = { $n ->
    [one] { $n } rating
   *[other] { $n } ratings
}
erase-changes-of-rhythm = { $n ->
    [one] { $n } change of rhythm
   *[other] { $n } changes of rhythm
}
erase-pieces-of-homework = { $n ->
    [one] { $n } piece of homework
   *[other] { $n } pieces of homework
}
erase-appointments = { $n ->
    [one] { $n } appointment
   *[other] { $n } appointments
}
erase-questions = { $n ->
    [one] { $n } question
   *[other] { $n } questions
}
erase-lines-of-what-was-agreed = { $n ->
    [one] { $n } line of what was agreed
   *[other] { $n } lines of what was agreed
}
erase-notes-of-sharing = { $n ->
    [one] { $n } note of sharing
   *[other] { $n } notes of sharing
}
erase-practices = { $n ->
    [one] { $n } practice
   *[other] { $n } practices
}
erase-feelings = { $n ->
    [one] { $n } feeling
   *[other] { $n } feelings
}
erase-attempts = { $n ->
    [one] { $n } attempt
   *[other] { $n } attempts
}
erase-agreed-reviews = { $n ->
    [one] { $n } agreed review
   *[other] { $n } agreed reviews
}
erase-review-outcomes = { $n ->
    [one] { $n } review outcome
   *[other] { $n } review outcomes
}
erase-times-it-was-seen = { $n ->
    [one] { $n } time it was seen
   *[other] { $n } times it was seen
}
