# Names of courses that have no other name.

therapy-ect = ECT
therapy-tms = TMS
therapy-light = Light therapy
therapy-hospital-stay = Hospital stay
