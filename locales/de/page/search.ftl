# Die Suche, auf ihrem Bildschirm.

search-title = Suche
search-line = Was du geschrieben hast, wo immer es steht.
search-words = Gesuchte Wörter
search-near = Nichts beginnt mit „{ $typed }“; gelesen als { $words }.
search-near-word = „{ $word }“
search-none = Diese Wörter stehen nirgends.
search-found = { $n } gefunden.
search-found-shown = { $n } gefunden; die neuesten { $shown } werden gezeigt.
search-searched = Was durchsucht wird
search-searched-line = Notizen und Stichwörter der Check-ins; Sitzungen, worüber du sprechen willst und was du mitnimmst; Therapieaufgaben; Gedankenprotokolle; Fertigkeiten und Übungen; Aktivitäten und Exposition; Fragen, Antworten und was vereinbart wurde; Medikamente und Gründe; Nebenwirkungen; Lebensereignisse; Ziele, Pläne und Auswertungen.
search-how = Der Anfang eines Wortes reicht. Großbuchstaben und Akzente sind egal, und ein kleiner Tippfehler schadet nicht. Was nicht fertig ist, wird nicht durchsucht. Eine Notiz nur für dich wird in der Liste genannt; ihre Worte stehen allein in ihrer Sitzung.
search-fewer = Versuch es mit weniger Wörtern oder nur mit ihrem Anfang. Was nicht fertig ist, wird nicht durchsucht.
search-no-day = Ohne Tag
search-private = Ihre Worte stehen in der Sitzung.
