# The toolkit: skills and their practice, thought records, the activity plan, exposure ladders.

toolkit-done = Done
toolkit-change = Change
toolkit-day = Day
toolkit-few-words = A few words
# On the left of a scale: nothing of it.
toolkit-none = none
toolkit-as-bad = as bad as can be
toolkit-not-at-all = not at all
toolkit-great-deal = a great deal
# Between two ratings or as typed: “expected: 40”.
toolkit-expected-was = expected: { $n }
toolkit-before-was = before: { $n }
toolkit-distress-before = Distress before
toolkit-distress-after = Distress after
toolkit-activity-plan = Activity plan
toolkit-plan-activity = Plan an activity
toolkit-thought-records = Thought records
toolkit-thought-record = Thought record
toolkit-ladders = Exposure ladders
toolkit-show-all = Show all { $n }
toolkit-what-i-learnt = What I learnt
toolkit-numbers-from = Numbers go from
# Steps of a skill or of an exposure ladder.
toolkit-step-n = Step { $n }
toolkit-save-practice = Save practice

toolkit-this-week = This week
toolkit-week-span = { $from } to { $to }
toolkit-week-nothing = Nothing planned.
# $parts: “3 done, 1 in part”. They count activities.
toolkit-week-sum = { $n } planned: { $parts }.
toolkit-week-done = { $n } done
toolkit-week-partly = { $n } in part
toolkit-week-not-done = { $n } not done
toolkit-week-open = { $n } open
# Mastery: how much of an achievement an activity is. $n: how many were rated before and after.
toolkit-compared-mastery = Mastery { $expected } expected, { $felt } felt ({ $n ->
        [one] one
       *[other] mean of { $n }
    } rated both times).
toolkit-compared-pleasure = Pleasure { $expected } expected, { $felt } felt ({ $n ->
        [one] one
       *[other] mean of { $n }
    } rated both times).
toolkit-mastery-expected = mastery expected { $n }
toolkit-mastery-felt = mastery { $expected } → { $felt }
toolkit-pleasure-expected = pleasure expected { $n }
toolkit-pleasure-felt = pleasure { $expected } → { $felt }
toolkit-activities-line = Plans first, motivation later: what you planned, and how it was.
toolkit-no-activities = No activities planned yet
toolkit-no-activities-line = Plan something small, with the mastery and pleasure you expect. Afterwards note how it was; often the two differ.
# What became of an activity, behind its name.
toolkit-activity-planned = planned
toolkit-activity-done = done
toolkit-activity-partly = done in part
toolkit-activity-not-done = not done
toolkit-in-the-way = In the way: { $words }
toolkit-how-was-it = How was it?
toolkit-how-was-it-named = How was it? { $name }
toolkit-set-done = Done
toolkit-set-not-done = Not done
toolkit-change-plan = Change the plan
toolkit-fewer-weeks = Show fewer weeks
toolkit-all-weeks = Show all { $n } weeks

toolkit-q-what = What
toolkit-q-when = When
toolkit-q-expected = Expected
toolkit-q-how = How it was
toolkit-plan-it = Plan it
toolkit-what-do = What do you want to do?
toolkit-do-example = walk to the river
toolkit-do-hint = Small enough that you could do it on a bad day.
toolkit-which-day = Which day?
toolkit-what-time = At what time?
toolkit-mastery-you-expect = Mastery you expect
toolkit-mastery-aside = how much of an achievement
toolkit-pleasure-you-expect = Pleasure you expect
toolkit-what-became = What became of it?
toolkit-mastery-you-felt = Mastery you felt
toolkit-pleasure-you-felt = Pleasure you felt
toolkit-what-in-way = What got in the way?

toolkit-peak = Peak
toolkit-end = End

toolkit-attempt-before = Before
toolkit-attempt = Attempt
toolkit-save-attempt = Save attempt
toolkit-what-for-words = What for: { $words }
toolkit-distress-start = Distress at the start
toolkit-stay = Stay as far as you agreed. When it is over, or as it goes:
toolkit-distress-peak = Distress at its peak
toolkit-start-was = start: { $n }
toolkit-distress-end = Distress at the end
toolkit-peak-was = peak: { $n }
toolkit-how-many-minutes = How many minutes?
toolkit-minutes-unclear = Please write a number of minutes, such as 20.
toolkit-what-learn = What did you learn?
toolkit-what-learn-hint = What happened, what you had feared, what you did not expect.

toolkit-found = Found
toolkit-found-none = No words begin like that in the Toolkit.
toolkit-found-most = The newest 50 with these words.
toolkit-found-some = { $n } with these words.
# Behind the kind of a thing that was begun.
toolkit-found-unfinished = not finished

toolkit-q-about = What about
toolkit-q-for = What for
toolkit-q-steps = Steps
toolkit-change-ladder = Change ladder
toolkit-ladder = Exposure ladder
toolkit-finish-ladder = Finish ladder
toolkit-about-what = What is it about?
toolkit-about-example = buses and crowded places
toolkit-able-again = What do you want to be able to do again?
toolkit-able-hint = It helps to read it on a hard day.
toolkit-steps-line = Steps from easier to harder, each with the distress you expect.
toolkit-step-example = stand at the stop for ten minutes
toolkit-distress-step = Distress, step { $n }
toolkit-step-up = Step { $n } up
toolkit-step-down = Step { $n } down
toolkit-remove-step = Remove step { $n }
toolkit-remove-step-attempts = Remove step { $n } with its attempts
toolkit-another-step = Another step
toolkit-sort-steps = Put in order of distress

toolkit-start = Start
toolkit-ladders-line = Steps towards what was avoided, in the order you chose. Distress as you rated it, over time.
toolkit-build-ladder = Build a ladder
toolkit-no-ladder = No ladder yet
toolkit-no-ladder-line = When avoiding something has made your life smaller, put the way back into steps, from easier to harder, best with your therapist. Each attempt stands here with what you learnt.
toolkit-change-the-ladder = Change the ladder
toolkit-remove-ladder = Remove with its attempts
toolkit-expected-of = Expected { $n } of { $most }.
toolkit-not-tried = Not tried yet.
toolkit-attempts-unrated = { $n ->
        [one] { $n } attempt
       *[other] { $n } attempts
    }, peaks not rated.
toolkit-attempts-peak = { $n ->
        [one] { $n } attempt
       *[other] { $n } attempts
    }, peak { $peak }.
toolkit-attempts-peaks = { $n ->
        [one] { $n } attempt
       *[other] { $n } attempts
    }, peak { $first } the first time, { $last } the last.
toolkit-hide-attempts = Hide attempts
toolkit-show-attempts = Show attempts
toolkit-hide-attempts-of = Hide attempts: step { $n } of { $name }
toolkit-show-attempts-of = Show attempts: step { $n } of { $name }
toolkit-try-it = Try it
toolkit-try-it-step = Try it: step { $n }, { $what }
toolkit-minutes = Minutes
# The column of the menus, for a screen reader.
toolkit-acts = Acts
toolkit-attempt-of = More about the attempt of { $day }

toolkit-library = Library of skills
toolkit-library-line = Keep the ones that suit you; the words become yours to change. What suits whom is for you and your therapist.
toolkit-library-empty = You have kept every skill of the library.
toolkit-keep = Keep
toolkit-keep-named = Keep: { $name }

toolkit-show-steps = Show the steps

toolkit-practice = Practice
toolkit-practice-line = Each time you used a skill. A use that was not rated twice still counts as a use.
toolkit-no-practice = Nothing practised yet. “Practise now” at a skill goes through it with you.
toolkit-distress-both = distress { $before } before, { $after } after
toolkit-distress-only-before = distress { $before } before, not rated after
toolkit-distress-only-after = distress { $after } after, not rated before
toolkit-distress-none = distress not rated
toolkit-noted-later = noted later
toolkit-open-practice = Open the practice of { $day }: { $name }
toolkit-open = Open

toolkit-note-practice = Note a practice
toolkit-the-practice = Practice
toolkit-skill = Skill
toolkit-situation = Situation
toolkit-situation-hint = The same words each time let it be added up.

toolkit-practise-before = Before
toolkit-practise-after = After
toolkit-where-are-you = Where are you, or what is it about?
toolkit-where-example = on the bus
toolkit-where-hint = A few words; the same words each time let it be added up.

toolkit-change-words = Change the words

toolkit-note-earlier = Note an earlier practice
toolkit-set-aside = Set aside
toolkit-remove-skill = Remove with its practice
toolkit-last-day = Last { $day }.
# $situations: one or two of the next message.
toolkit-helped-most = Helped most: { $situations }.
toolkit-helped-situation = “{ $situation }” ({ $change })
toolkit-practise-now = Practise now
toolkit-practise-named = Practise now: { $name }
toolkit-hide-steps = Hide the steps
toolkit-hide-steps-of = Hide the steps: { $name }
toolkit-show-steps-of = Show the steps: { $name }

toolkit-add-own-skill = Add my own skill
toolkit-skill-name = Name
toolkit-skill-example = call my sister
toolkit-what-is-for = What is it for?
toolkit-how-goes = How does it go?
toolkit-how-goes-hint = One step a line; practising goes through them one by one.
toolkit-comes-from = Where it comes from
toolkit-add-skill = Add skill

toolkit-my-skills = My skills
toolkit-skills-line = What helped most stands first, once there are enough uses to say.
toolkit-from-library = Choose from the library
toolkit-add-own = Add my own
toolkit-no-skills = No skills kept yet
toolkit-no-skills-line = Keep the ones that suit you, in your own words. Practise step by step, note distress before and after, and see over time which of them helps you.
# $skills: their names, each to be clicked.
toolkit-aside-list = Set aside, with their history: { $skills }. Choose one to keep it again.
toolkit-keep-again = Keep again: { $name }

toolkit-what-happened = What happened
toolkit-the-thought = The thought
toolkit-supports = What supports it
toolkit-will-do = What I will do

toolkit-thought-of = Thought record, { $day }
toolkit-believed = believed { $n } of { $most }
toolkit-feelings-of = Feelings, of { $most }
toolkit-feeling = Feeling
toolkit-then = Then
toolkit-afterwards = Afterwards
toolkit-not-rated = not rated
toolkit-against = What does not fit it
toolkit-balanced = A more balanced thought
toolkit-change-more = Change…

toolkit-q-feelings = Feelings
toolkit-q-against = What does not
toolkit-q-balanced = A balanced thought
toolkit-q-feelings-now = Feelings now
toolkit-change-thought = Change thought record
toolkit-finish-thought = Finish thought record
toolkit-ask-happened = What happened?
toolkit-ask-happened-hint = Where, when, with whom; as a camera would have seen it.
toolkit-ask-feel = What did you feel, and how strongly?
toolkit-feeling-n = Feeling { $n }
toolkit-feeling-example = sad
toolkit-how-strong = How strong ({ $name })
toolkit-how-strong-n = How strong (feeling { $n })
toolkit-as-strong = as strong as can be
toolkit-another-feeling = Another feeling
toolkit-ask-thought = Which thought came by itself?
toolkit-ask-thought-hint = In its own words. If there were several, the one that hurt most.
toolkit-ask-belief = How much did you believe it?
toolkit-completely = completely
toolkit-ask-supports = What supports it?
toolkit-ask-supports-hint = What makes it look true. Facts rather than feelings, if you can.
toolkit-ask-against = What does not fit it?
toolkit-ask-against-hint = Also small things, other days, what a friend would say.
toolkit-ask-balanced = What is a more balanced thought?
toolkit-ask-balanced-hint = One that holds both. It need not be cheerful.
toolkit-ask-balanced-belief = How much do you believe this one?
toolkit-ask-feelings-now = How strong are the feelings now?
toolkit-feeling-now = { $name } now
toolkit-no-feeling = No feeling was named, so there is none to look at again.
toolkit-ask-will-do = What will you do?
toolkit-ask-will-do-hint = The next small thing, if there is one.

toolkit-thoughts-line = A second look at a thought that hurt. Only your own words; nobody interprets them.
toolkit-write-thought = Write a thought record
toolkit-no-thoughts = No thought records yet
toolkit-no-thoughts-line = When a thought hurts and feels like a fact, write down what happened, what you felt and thought, what supports it and what does not. One question at a time, saved as you type.

toolkit-skills = Skills
toolkit-well = Staying well
toolkit-toolkit = Toolkit
toolkit-line = What you learnt, at hand when it is needed, and what it did when you used it.
toolkit-search = Search the Toolkit
toolkit-search-words = Search your words
toolkit-parts = Parts of the Toolkit

toolkit-not-finished = Not finished
toolkit-unfinished-line = Kept as you left it. Go on whenever it suits you, or not at all.
toolkit-go-on = Go on
toolkit-go-on-named = Go on: { $kind } { $name }
toolkit-more-skill = More about this skill
toolkit-more-practice = More about this practice
toolkit-more-thought = More about this thought record
toolkit-more-activity = More about this activity
toolkit-more-ladder = More about this exposure ladder
toolkit-more-attempt = More about this attempt
