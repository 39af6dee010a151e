# Side effects and what changed before them.

# $what is an amount, “50 mg”, or what was done, “stopped”.
side-effect-change-on = { $what } on { $day }
