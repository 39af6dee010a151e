# Three cards on Today, once, when a record is new.

tour-label = Three things to begin with
tour-place = { $n } of { $all }
tour-check-in-title = Half a minute a day
tour-check-in-text = Rate your mood, confirm what you took, and you are done. Everything else on the check-in may stay empty, and a day that was not written down stays blank: it is never guessed.
tour-chart-title = Both treatments on one time axis
tour-chart-text = Enter a medicine with its dose, and your therapy sessions. Charts then shows them above your mood. A change of dose takes four to eight weeks to judge, and Reviews says when there is enough to look at.
tour-page-title = One page for the appointment
tour-page-text = Before a visit, Appointments makes one page for your prescriber or your therapist out of what is here. Everything stays encrypted on this computer; a page leaves it only when you print or save it.
tour-next = Next card
tour-back = Card before
tour-end = Close these cards
tour-again = Show the first three cards again
tour-again-done = The three cards are on Today again.
