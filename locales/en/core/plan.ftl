# What the plan says, and what changed in treatment.

plan-order = Order
plan-meetings = Meetings with the prescriber
plan-check-in = Check-in
plan-intention = I mean to
plan-goal = Goal
plan-goal-by = { $goal }, by { $day }
plan-about = about { $time }
plan-paused = paused
plan-waiting = waiting for a place
plan-every-weeks = { $n ->
    [one] every week
   *[other] every { $n } weeks
}
plan-order-together = medicine and therapy together
plan-order-therapy-first = therapy first, medicine if needed
plan-order-medicine-first = medicine first, therapy when it can be taken up
plan-order-open = not decided yet
plan-no-longer = { $label }, no longer: { $before }

# Steps of treatment. Nothing agrees with the name.
plan-therapy-began = { $name } began, { $rhythm }
plan-therapy-rhythm = { $name } { $rhythm }
plan-therapy-ended = { $name } ended
plan-step-started = { $name } started
plan-step-raised = { $name } raised
plan-step-raised-to = { $name } raised to { $amount }
plan-step-lowered = { $name } lowered
plan-step-lowered-to = { $name } lowered to { $amount }
plan-step-times = { $name } times changed
plan-step-times-to = { $name }: times changed, { $schedule }
plan-step-switch = { $name } started as a switch
plan-step-added = { $name } added
plan-step-paused = { $name } paused
plan-step-restarted = { $name } restarted
plan-step-stopped = { $name } stopped
plan-step-with = { $step }, { $amount } { $schedule }
