# Staying well: the safety plan, warning signs, people and numbers.

## Words of many of its parts

well-copied = Copied
well-copy = Copy
# Two emergency numbers, either of which will do.
well-or = { $a } or { $b }
well-change = Change
well-own-plan = My safety plan
well-first-signs = First signs
well-whom-i-call = Whom I call
well-when-bad = When it is bad
well-copy-number-of = Copy the number of { $name }

## Numbers

well-numbers-own = My own number
well-numbers-own-copy = Copy the number of my own
well-numbers-checked = checked on { $day }
well-numbers-emergency = Emergency
well-numbers-none = For this choice Ballast ships no crisis line that was checked. Old lists are full of dead numbers, so write your local one under “When it is bad”. findahelpline.com lists lines by country.

## My own card

well-people = People
well-skills-helped = Skills that helped me most
well-practise-of = Practise now: { $name }
well-practise = Practise now
well-keep-after = To keep well after { $approach }
well-ended = ended { $day }
well-keep-go-on = What I go on doing

## My safety plan

well-plan-nothing = Nothing written yet.
well-plan-write = Write
well-plan-change-of = Change: { $title }
well-plan-write-of = Write: { $title }
well-plan-empty = Nothing is written yet
well-plan-empty-text = Seven headings, one at a time, each may be left out: how you notice it, what helps, whom you can tell, what matters to you. For the days when thinking is hard. { $credit }
well-plan-write-mine = Write my safety plan
well-guide-done = Done
well-guide-foot = Your own words, interpreted by nobody. They are printed only when you print the card yourself. { $credit }
well-guide-support = Support people of your care team, with their numbers, stand here by themselves.
well-guide-treating = Those who treat you, with their numbers, stand here by themselves. The numbers of your country stand below the plan.
well-guide-no-number = no number yet
well-guide-add-number = Add a number
well-guide-change-of = Change: { $name }
well-guide-add-number-of = Add a number: { $name }
well-guide-add-person = Add a person

## The card on the lock screen

well-on-lock = Show the whole card on the lock screen
well-on-lock-hint = Then my plan, my people and the skills that helped stand there without the passphrase. For that, Ballast keeps a copy outside the encrypted record, in a plain file on this computer: whoever can use or read this computer can read it. Without the tick only numbers stand there, and the copy is removed at once.

## The screen

well-plan-line = In your own words. It stands first under “When it is bad”.
well-see-card = See the whole card
well-print-card = Print the card…
well-write-at = Write at it
well-signs = Warning signs
well-signs-line = Your own signs, and what you agreed to do then.
well-sign-add = Add a warning sign
well-signs-empty = No warning signs yet
well-signs-empty-text = Say what tells you early that it is getting harder, such as sleep under five hours on three of five days, and what you agreed to do then. When it begins, Today shows your own words once, quietly. Nobody is told.
well-keep-plans = Keep-well plans
well-keep-plans-line = From courses that are closed.
well-keep-go-on-short = I go on:
well-keep-first-signs = First signs:
well-keep-whom = Whom I call:
well-keep-open-of = Open the course: { $approach }
well-keep-open = Open the course

## A warning sign

well-sign-range = { $low } to { $high }
well-sign-range-unit = { $low } to { $high } { $unit }
well-sign-change = Change warning sign
well-sign-words = The sign, in your own words
well-sign-example = I sleep under five hours
well-sign-subject = What it looks at
well-sign-number = The number
well-sign-choose = Choose
well-sign-side = Which side
well-sign-holds = How many days a total holds
well-sign-days-range = 1 to 90
well-sign-on-days = On how many days
well-sign-of-days = Of the last so many days
well-sign-days-hint = 1 to 90. A day without a rating counts neither way.
well-sign-response = What I do then
well-sign-response-hint = As it was agreed. Today shows it word for word.
well-sign-agreed-with = Agreed with
well-sign-agreed-example = as you say it, such as Dr. A.
well-sign-agreed-on = Agreed on
well-sign-active = Look out for it now
well-sign-save = Add it
well-sign-foot = It is looked at whenever Today is shown. When it begins, Today shows your words once. Nobody is told.
# $day: today, yesterday or a date. $what: a whole sentence about what was recorded.
well-began = A sign you wanted to notice. It began { $day }. { $what }
well-began-no-response = No response is written down for it yet.
well-seen = Seen
well-my-signs = My warning signs
well-only-you = Only you see this. Ballast tells nobody, and it does not come back until it begins anew.
well-sign-no-response = No response is written down yet.
well-sign-change-of = Change: { $words }
well-sign-remove-of = Remove: { $words }
