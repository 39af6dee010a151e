# Nebenwirkungen und was sich davor änderte.

# $what is an amount, “50 mg”, or what was done, “stopped”.
side-effect-change-on = { $what } am { $day }
