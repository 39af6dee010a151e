# A saved answer in a few words, after the name of its question: “sleep 7.5 h”, “no alcohol”.
answers-value = { $name } { $value }
answers-yes = { $name }
answers-no = no { $name }
answers-minutes = { $name } { $value } min
answers-hours = { $name } { $value } h
