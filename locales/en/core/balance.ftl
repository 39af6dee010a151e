# Balance: what was planned and what took place, in words.

balance-medicine = Medicine
balance-therapy = Therapy
balance-practice = Practice
balance-lifestyle = Lifestyle
balance-nothing = nothing planned or recorded
balance-doses = { $planned } doses planned, { $done } taken
balance-doses-unplanned = nothing planned, { $done } taken
balance-sessions = { $planned } sessions planned, { $done } attended
balance-sessions-unplanned = nothing planned, { $done } attended
balance-pieces = { $planned } pieces of homework and activities planned, { $done } done or partly done, skills used among them
balance-pieces-unplanned = nothing planned, { $done } done or partly done, skills used among them
balance-times = { $planned } times planned, { $done } done
balance-times-unplanned = nothing planned, { $done } done
balance-not-recorded = { $said }, { $n } not recorded
