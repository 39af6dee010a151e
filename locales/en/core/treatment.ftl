# What comes next in a treatment.

treatment-visit = Visit with { $name }
treatment-stops = { $name } stops
treatment-pauses = { $name } pauses
treatment-session = { $name } session
treatment-begins = { $name } begins
treatment-ends = { $name } ends
