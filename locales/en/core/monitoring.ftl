# What is looked at from time to time.

monitoring-blood-level = Blood level
monitoring-blood-test = Blood test
monitoring-weight = Weight
monitoring-blood-pressure = Blood pressure and pulse
monitoring-ecg = ECG
