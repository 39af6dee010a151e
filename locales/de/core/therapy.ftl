# Namen von Behandlungen, die keinen anderen haben.

therapy-ect = EKT
therapy-tms = TMS
therapy-light = Lichttherapie
therapy-hospital-stay = Klinikaufenthalt
