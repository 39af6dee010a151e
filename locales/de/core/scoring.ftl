# Einen Fragebogen auf der Befehlszeile auswerten. Die Namen der Bereiche bleiben im veröffentlichten Englisch.

scoring-unknown = Einen solchen Fragebogen gibt es nicht; die mit Antworten: { $known }.
scoring-total-only = { $name } nimmt einen Gesamtwert vom Bogen einer Fachperson, keine Antworten.
scoring-wrong-number = { $name } hat { $expected } Antworten, angegeben wurden { $given }; eine ausgelassene schreibt man als -.
scoring-wrong-number-opening = { $name } hat { $expected } Antworten, die Eingangsfrage zuerst, angegeben wurden { $given }; eine ausgelassene schreibt man als -.
scoring-not-offered = Antwort { $number } von { $name } ist keine der möglichen: { $offered }.
scoring-not-a-number = Antwort { $number } ist weder eine ganze Zahl noch - für eine ausgelassene.
scoring-range = { $min } bis { $max }
scoring-total = { $name }: { $total } von { $max }. Das ist keine Diagnose.
scoring-total-called = { $name }: { $total } von { $max }. Auf der veröffentlichten Skala heißt { $range } „{ $band }“. Das ist keine Diagnose.
scoring-no-total = { $name }: kein Gesamtwert, weil { $answered } von { $items } Fragen beantwortet wurden.
scoring-ended = Eine Antwort hat den Bogen beendet; die übrigen Fragen werden dann nicht gestellt.
scoring-part = Teil { $part }: { $total } von { $max }.
scoring-part-no-sum = Teil { $part }: kein Gesamtwert (von { $max }).
scoring-safety = Eine Antwort spricht von Gedanken an den Tod oder daran, dir etwas anzutun. Wenn du jetzt danach handeln könntest, wähl den Notruf.
