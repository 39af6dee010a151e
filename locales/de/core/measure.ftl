# Woran ein Ziel oder ein Versuch gemessen wird.

measure-mood = Stimmung
measure-mood-range = 0 bis 10; 5 heißt: wie ich sonst bin
measure-range = { $min } bis { $max }
measure-yes-no = 0 für nein, 1 für ja; der Mittelwert ist der Anteil der Tage
measure-minutes = Minuten am Tag
measure-hours = Stunden am Tag
measure-count = eine Zahl am Tag
