# The charts by name: the title, one line about it (-line), and what an empty one would show (-empty).

said-charts-range-month = 1 month
said-charts-range-six-months = 6 months
said-charts-range-year = Year
said-charts-range-all = All
said-charts-range-since-visit = Since last visit

# What a row of a table and a step of the cursor is.
said-charts-unit-day = Day
said-charts-unit-week = Week
said-charts-unit-month = Month
said-charts-unit-total = Total
said-charts-unit-skill = Skill
said-charts-unit-outcome = Outcome
said-charts-unit-habit = Habit

# What can be chosen about a chart.
said-charts-subject-questionnaire = Questionnaire
said-charts-subject-medicine = Medicine
said-charts-subject-suspected = Suspected medicine
said-charts-subject-asked = What was asked
said-charts-subject-change = Change

said-charts-life = Life chart
said-charts-life-line = Everything on one time axis.
said-charts-life-empty = Mood, doses, sessions, questionnaires, side effects and events share one time axis here, a column for each day. The first check-in begins it.
said-charts-pixels = Mood in squares
said-charts-pixels-line = A square a day in the colour of its mood. A day without a rating has no colour.
said-charts-pixels-empty = Every day with a mood becomes a square here. The first check-in begins it.
said-charts-questionnaire = Questionnaires
said-charts-questionnaire-line = Totals over their published bands, each held against the first one shown.
said-charts-questionnaire-empty = Each total becomes a point over the questionnaire’s bands. The first one filled in begins it.
said-charts-sleep = Sleep
said-charts-sleep-line = Nights from falling asleep to waking, across midnight.
said-charts-sleep-empty = A night is drawn from the times of falling asleep and waking in a check-in.
said-charts-adherence = Doses taken
said-charts-adherence-line = A square a day for each medicine with planned doses.
said-charts-adherence-empty = Each day of a medicine with planned doses becomes a square that says what was recorded.
said-charts-side-effect = Side effects
said-charts-side-effect-line = Side effects as strong as they were, under the doses of the same days.
said-charts-side-effect-empty = A side effect is drawn as high as it is severe, over the days it lasted.
said-charts-skills = Skills
said-charts-skills-line = Distress before and after each skill, on average. What helps one person need not help another.
said-charts-skills-empty = A skill practised with distress rated before and after draws the first arrow.
said-charts-variability = Ups and downs
said-charts-variability-line = By month: the mean, and how far it usually moves from one day to the next.
said-charts-variability-empty = A month with seven rated days has a mean and a swing.
said-charts-season = Season
said-charts-season-line = The same month over the years.
said-charts-season-empty = A month with seven rated days becomes a point of its year.
said-charts-balance = Balance
said-charts-balance-line = By week, what was planned and what took place. A week without a record is not a week of nothing.
said-charts-balance-empty = Planned doses, sessions, homework and what you set out to do stand here by week, beside what took place.
said-charts-treatment = Both treatments
said-charts-treatment-line = Medicine and therapy on one time axis, and how able you were to take part.
said-charts-treatment-empty = A medicine with its dose, or a course of therapy, draws the first line.
said-charts-before-after = Before and after
said-charts-before-after-line = Each outcome before a change of treatment and in its review weeks. How the days differ, not why.
said-charts-before-after-empty = A change of treatment that has reached its review weeks is drawn here, with the days before it.
said-charts-together = Goes together
said-charts-together-line = Mood on days with and without each habit. What goes together need not be cause and effect.
said-charts-together-empty = What you did, held against mood on the same day and the day after, once there are enough days of both.
said-charts-cost = Costs
said-charts-cost-line = What refills and sessions cost, by month, as far as exact amounts were noted.
said-charts-cost-empty = A refill or a session with its cost draws the first bar.

# What fills an empty chart, on its button.
said-charts-fill-check-in = Check in
said-charts-fill-medicine = Add a medicine
said-charts-fill-course = Add therapy
said-charts-fill-side-effect = Add a side effect
said-charts-fill-toolkit = Open the Toolkit
said-charts-fill-questionnaire = Fill in PHQ-9
