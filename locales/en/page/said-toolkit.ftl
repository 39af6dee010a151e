said-toolkit-skill = Skill
said-toolkit-practice = Practice
said-toolkit-thought = Thought record
said-toolkit-activity = Activity
said-toolkit-ladder = Exposure ladder
said-toolkit-attempt = Attempt

said-toolkit-planned = Planned
said-toolkit-done = Done
said-toolkit-done-in-part = Done in part
said-toolkit-not-done = Not done
said-toolkit-in-part = In part

said-toolkit-to-ten = 0 to 10
said-toolkit-to-hundred = 0 to 100

# $by is a figure, $n how many were rated; the middle is the median.
said-toolkit-lower = distress { $by } lower afterwards (the middle of { $n } rated)
said-toolkit-higher = distress { $by } higher afterwards (the middle of { $n } rated)
said-toolkit-same = distress the same afterwards (the middle of { $n } rated)
said-toolkit-not-practised = Not practised yet.
said-toolkit-practised = { $n ->
        [1] Practised once; { $change }.
        [2] Practised twice; { $change }.
       *[other] Practised { $n } times; { $change }.
    }
said-toolkit-practised-unrated = { $n ->
        [1] Practised once, none of them rated before and after; { $more } more and it can say what it did.
        [2] Practised twice, none of them rated before and after; { $more } more and it can say what it did.
       *[other] Practised { $n } times, none of them rated before and after; { $more } more and it can say what it did.
    }
said-toolkit-practised-rated = { $n ->
        [1] Practised once, { $rated } of them rated before and after; { $more } more and it can say what it did.
        [2] Practised twice, { $rated } of them rated before and after; { $more } more and it can say what it did.
       *[other] Practised { $n } times, { $rated } of them rated before and after; { $more } more and it can say what it did.
    }

# Feelings offered while typing.
said-toolkit-feeling-sad = sad
said-toolkit-feeling-anxious = anxious
said-toolkit-feeling-angry = angry
said-toolkit-feeling-ashamed = ashamed
said-toolkit-feeling-guilty = guilty
said-toolkit-feeling-lonely = lonely
said-toolkit-feeling-hopeless = hopeless
said-toolkit-feeling-hurt = hurt
said-toolkit-feeling-jealous = jealous
said-toolkit-feeling-disgusted = disgusted
said-toolkit-feeling-numb = numb
said-toolkit-feeling-overwhelmed = overwhelmed
said-toolkit-feeling-calm = calm
said-toolkit-feeling-relieved = relieved
