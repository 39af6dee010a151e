# Nombres de terapias que no tienen otro.

therapy-ect = TEC
therapy-tms = EMT
therapy-light = Fototerapia
therapy-hospital-stay = Estancia en el hospital
