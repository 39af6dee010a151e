# Nombres de terapias que no tienen otro.

therapy-ect = TEC
therapy-tms = EMT
therapy-light = Terapia de luz
therapy-hospital-stay = Ingreso hospitalario
