# Eine gespeicherte Antwort in wenigen Worten, nach dem Namen ihrer Frage: „Schlaf: 7,5 h“.
answers-value = { $name }: { $value }
answers-yes = { $name }: ja
answers-no = { $name }: nein
answers-minutes = { $name }: { $value } min
answers-hours = { $name }: { $value } h
