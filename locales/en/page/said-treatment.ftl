# The kinds of dose steps, as a choice.
said-treatment-step-start = Start
said-treatment-step-increase = Increase
said-treatment-step-decrease = Decrease
said-treatment-step-reschedule = Same amount, other times
said-treatment-step-switch = Start, as a switch from another
said-treatment-step-add-on = Start, added to another
said-treatment-step-hold = Pause
said-treatment-step-restart = Start again
said-treatment-step-stop = Stop

# The step as something that happened.
said-treatment-done-start = Started
said-treatment-done-increase = Raised
said-treatment-done-decrease = Lowered
said-treatment-done-reschedule = Times changed
said-treatment-done-switch = Started as a switch
said-treatment-done-add-on = Added
said-treatment-done-hold = Paused
said-treatment-done-restart = Started again
said-treatment-done-stop = Stopped

# Units in a list of units.
said-treatment-unit-mg = mg
said-treatment-unit-microgram = micrograms
said-treatment-unit-g = g
said-treatment-unit-ml = ml
said-treatment-unit-drop = drops
said-treatment-unit-tablet = tablets
said-treatment-unit-puff = puffs
said-treatment-unit-iu = IU
said-treatment-unit-patch = patches

# Who decided: as a choice, and in a sentence (-words).
said-treatment-decided-prescriber = My prescriber
said-treatment-decided-together = We together
said-treatment-decided-me = I did
said-treatment-decided-other = Somebody else
said-treatment-decided-prescriber-words = decided by the prescriber
said-treatment-decided-together-words = decided together
said-treatment-decided-me-words = decided by me
said-treatment-decided-other-words = decided by somebody else

# What became of a dose.
said-treatment-dose-taken = taken
said-treatment-dose-late = taken late
said-treatment-dose-part = taken in part
said-treatment-dose-skipped = skipped
said-treatment-dose-missed = missed

# What became of a session.
said-treatment-session-planned = planned
said-treatment-session-attended = attended
said-treatment-session-cancelled-by-me = cancelled by me
said-treatment-session-cancelled-by-therapist = cancelled by the therapist
said-treatment-session-missed = missed

said-treatment-format-in-person = in person
said-treatment-format-video = by video
said-treatment-format-phone = by phone
said-treatment-format-group = in a group

said-treatment-together-bond = I felt heard
said-treatment-together-goals = We worked on what matters to me
said-treatment-together-tasks = The way of working suited me
said-treatment-together-took-part = How able was I to take part?

said-treatment-rhythm-daily = Every day
said-treatment-rhythm-five = Five times a week
said-treatment-rhythm-thrice = Three times a week
said-treatment-rhythm-twice = Twice a week
said-treatment-rhythm-weekly = Every week
said-treatment-rhythm-two = Every two weeks
said-treatment-rhythm-three = Every three weeks
said-treatment-rhythm-four = Every four weeks
said-treatment-rhythm-agreed = As agreed
said-treatment-rhythm-booster = Booster sessions, as agreed
said-treatment-rhythm-booster-one = Booster sessions once a month
said-treatment-rhythm-booster-three = Booster sessions every 3 months
said-treatment-rhythm-booster-six = Booster sessions every 6 months

# Kinds of therapy, offered while typing.
said-treatment-approach-cbt = CBT
said-treatment-approach-dbt = DBT
said-treatment-approach-emdr = EMDR
said-treatment-approach-erp = Exposure and response prevention
said-treatment-approach-act = ACT
said-treatment-approach-ipt = Interpersonal therapy
said-treatment-approach-psychodynamic = Psychodynamic therapy
said-treatment-approach-group = Group therapy
said-treatment-approach-couple = Couple therapy
said-treatment-approach-schema = Schema therapy
said-treatment-approach-supportive = Supportive therapy

said-treatment-plan-titration = Titration
said-treatment-plan-taper = Taper
said-treatment-plan-other = Steps prescribed together
said-treatment-plan-up = up, step by step
said-treatment-plan-down = down, step by step
said-treatment-plan-else = something else

said-treatment-allergy = allergy
said-treatment-bad-reaction = bad reaction

said-treatment-monitoring-level = Blood level
said-treatment-monitoring-blood = Another blood test
said-treatment-monitoring-weight = Weight
said-treatment-monitoring-pressure = Blood pressure and pulse
said-treatment-monitoring-ecg = ECG
said-treatment-monitoring-own = Something else

# How much a side effect bothers.
said-treatment-bother-none = not at all
said-treatment-bother-little = a little
said-treatment-bother-lot = a lot
said-treatment-bother-hardly = hardly bearable

# Why a medicine is stopped, offered while typing.
said-treatment-stop-side-effects = side effects
said-treatment-stop-no-help = did not help
said-treatment-stop-not-needed = no longer needed
said-treatment-stop-switched = switched to another medicine
said-treatment-stop-cost = cost
said-treatment-stop-pregnancy = pregnancy or a wish for one
said-treatment-stop-agreed = agreed with my prescriber

said-treatment-course-talking = Talking therapy
said-treatment-course-ect = ECT
said-treatment-course-tms = TMS
said-treatment-course-light = Light therapy
said-treatment-course-programme = Programme or day clinic
said-treatment-course-stay = Hospital stay

# What is asked about a course, and examples of what was agreed.
said-treatment-ask-approach = Approach
said-treatment-ask-therapist = Therapist
said-treatment-ask-agreed = What was agreed
said-treatment-ask-name = Name
said-treatment-ask-doctor = Doctor in charge
said-treatment-ask-prescribed = As prescribed
said-treatment-ask-prescribed-by = Prescribed by
said-treatment-ask-programme = Name of the programme
said-treatment-ask-contact = Contact there
said-treatment-ask-belongs = What belongs to it
said-treatment-example-talking = 50 minutes each; homework between sessions
said-treatment-example-ect = right-sided, twice a week, someone with me until the evening
said-treatment-example-tms = left side, 20 minutes, five days a week
said-treatment-example-light = 10,000 lux, 30 minutes after getting up
said-treatment-example-programme = group in the morning, movement, one talk a week
said-treatment-example-stay = weekends at home

said-treatment-homework-open = open
said-treatment-homework-done = done
said-treatment-homework-partly-done = partly done
said-treatment-homework-not-done = not done
said-treatment-homework-set-aside = set aside
said-treatment-homework-partly = partly

said-treatment-severity-mild = mild
said-treatment-severity-moderate = moderate
said-treatment-severity-severe = severe

# After a name: “Dr Ito, prescriber”.
said-treatment-role-prescriber = prescriber
said-treatment-role-therapist = therapist
said-treatment-role-support = support
said-treatment-role-prescriber-choice = Prescriber
said-treatment-role-therapist-choice = Therapist
said-treatment-role-support-choice = Somebody who supports me
