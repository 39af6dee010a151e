# Efectos secundarios y qué cambió antes.

# $what is an amount, “50 mg”, or what was done, “stopped”.
side-effect-change-on = { $what } el { $day }
