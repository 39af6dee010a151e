# Lo que se controla de vez en cuando.

monitoring-blood-level = Nivel en sangre
monitoring-blood-test = Análisis de sangre
monitoring-weight = Peso
monitoring-blood-pressure = Presión arterial y pulso
monitoring-ecg = ECG
