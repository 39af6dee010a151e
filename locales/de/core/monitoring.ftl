# Was von Zeit zu Zeit kontrolliert wird.

monitoring-blood-level = Blutspiegel
monitoring-blood-test = Bluttest
monitoring-weight = Gewicht
monitoring-blood-pressure = Blutdruck und Puls
monitoring-ecg = EKG
