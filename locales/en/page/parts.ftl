# The controls that all screens share.
parts-month-before = Month before
parts-month-after = Month after
parts-not-a-day = Not a day yet
# $label is the field’s label in small letters.
parts-calendar-for = Calendar for { $label }
parts-close = Close
parts-moment = One moment…
parts-paper = Paper
parts-paper-letter = Letter
# A hidden passphrase: the button, and heard after it, the field it is about.
parts-show = Show
parts-hide = Hide
parts-secret-of = {"\u00A0"}{ $label }
parts-once-more = { $label }, once more
parts-at-least = At least { $min } characters, please.
parts-not-a-time = This is not a time of day. 23:20, 2320 and 11.20 pm all work.

# A rating from 0 to 100, with what its ends mean.
parts-hundred = 0 to 100
parts-hundred-ends = 0 { $low }, 100 { $high }
parts-hundred-only = A number from 0 to 100 is possible here.
parts-scale-end = { $number }, { $meaning }

# One question at a time.
parts-guide-foot = Your own words, interpreted by nobody and printed on no page.
parts-guide-back-toolkit = Back to the Toolkit
parts-guide-leave = Leave it for now
parts-guide-questions = Questions
parts-guide-steps = Steps
parts-guide-has-entries = , has entries
parts-guide-question-of = Question { $at } of { $n }.
parts-guide-step-of = Step { $at } of { $n }.
parts-guide-put-off = Put off: it waits here.
parts-guide-may-be-empty = Each may be left empty.
parts-guide-back = Back
parts-guide-next = Next
parts-guide-later = Do this later
parts-guide-saving = Saved as you type.
parts-guide-keys = Enter goes on, Shift Enter makes a new line.
parts-guide-typing = Saving…
parts-guide-saved = Saved.
parts-guide-saved-unfinished = Saved as not finished.
parts-guide-not-saved = Not saved yet.
