# Search, on its screen.

search-title = Search
search-line = What you wrote, wherever it stands.
search-words = Words to look for

# Read out as one: what the typed words were read as, then how many were found.
search-near = Nothing begins with “{ $typed }”; it was read as { $words }.
search-near-word = “{ $word }”
search-none = Nothing holds these words.
search-found = { $n } found.
search-found-shown = { $n } found; the newest { $shown } are shown.
search-searched = What is searched
search-searched-line = Notes and tags of check-ins; sessions, what to talk about and what you take away; homework; thought records; skills and practice; activities and exposure; questions, answers and what was agreed; medicines and reasons; side effects; life events; goals, plans and reviews.
search-how = The beginning of a word is enough. Capitals and accents do not matter, and a small slip is forgiven. What is not finished is left out. A note for your eyes only is named in the list, and its words are shown in its session alone.
search-fewer = Try fewer words, or only how they begin. What is not finished is not searched.
search-no-day = Without a day
search-private = Its words are shown in the session.
