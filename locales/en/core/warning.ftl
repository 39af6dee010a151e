# What a warning sign is about.

warning-minutes = minutes
warning-hours = hours
warning-yes = yes
warning-no = no
