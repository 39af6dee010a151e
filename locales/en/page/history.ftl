# What was done and corrected, and deletion for good.

history-when = { $day }, { $time }

# When an act was done, of which day it tells, and how many entries it changed at once.
history-when-about = { $day }, { $time }; about { $about }
history-when-entries = { $day }, { $time }; { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
history-when-about-entries = { $day }, { $time }; about { $about }, { $n ->
    [one] { $n } entry
   *[other] { $n } entries
}
history-undid = Undid: { $act }
history-undid-acts = Undid { $n ->
    [one] { $n } act
   *[other] { $n } acts
}
history-did-again = Did again: { $act }
history-did-again-acts = Did again { $n ->
    [one] { $n } act
   *[other] { $n } acts
}

# The screen.
history-title = History
history-line = What was done, newest first. You can go back to a point, and forward again, also after closing Ballast.
history-settings = Settings
history-undone = Undone
history-undone-line = In the order in which it would be done again. A new act ends this list.
history-redo = Do again
history-redo-to = Do again up to here…
history-done = Done
history-undo = Undo
history-undo-to = Undo back to here…
history-all = Show all { $n }
history-nothing = Nothing that could be undone.
history-kept = The last { $n } acts are kept, fewer when they were large. What was done before these cannot be undone any more; it can be changed or removed where it stands.
history-corrections = Corrections
history-corrections-line = What you changed or removed on a later day than it was about, with what stood before. What you only added is not here.

# Asked before several acts are undone or done again.
history-ask-undo = Undo { $n ->
    [one] { $n } act
   *[other] { $n } acts
}?
history-ask-redo = Do { $n ->
    [one] { $n } act
   *[other] { $n } acts
} again?
history-undo-all = All of them or none. They can be done again until you do something new.
history-redo-all = All of them or none. They can be undone again.
history-undo-n = Undo { $n }
history-redo-n = Do { $n } again

# Corrections: what was corrected, such as "Dose, Sertraline, 3 June 2026", and when.
history-kind-dose = Dose
history-kind-session = Session
history-kind-check-in = Check-in
history-kind-step = Dose step
history-nothing-corrected = Nothing was corrected.
history-corrected-of = { $kind }, { $day }
history-corrected-of-context = { $kind }, { $context }, { $day }
history-removed-on = Removed on { $day }, { $time }
history-corrected-on = Corrected on { $day }, { $time }
history-what = What
history-before = Stood before
history-after = Since then
history-no-words = nothing

# Deletion for good. $thing is what something is, such as "Session".
history-thing-day = { $thing }, { $day }
history-erased = { $thing } deleted for good. { $n ->
    [one] { $n } earlier copy
   *[other] { $n } earlier copies
} removed, one new backup made.
history-delete = Delete for good
history-delete-line = What you remove where it stands can be undone and stays in the backups. What you delete here is gone from both.
history-one-thing = One thing
history-what-it-is = What it is
history-with-words = With these words, or of this day
history-none = None.
history-in-all = { $n } in all.
history-in-all-shown = { $n } in all; the newest { $shown } are shown.
history-delete-this = Delete…
history-whole = The whole record
history-whole-line = Everything, with its keys, its backups, and the card on the lock screen if there is one.
history-whole-delete = Delete the whole record…
history-elsewhere-yours = Copies, exports and printed pages that you keep elsewhere are yours to remove.
history-delete-ask = Delete for good?
history-goes-too = With it go: { $parts }.
history-no-undo = It cannot be undone. It is taken out of the search too.
history-acts-forgotten = { $n ->
    [0] There is nothing else that could be undone.
    [one] What could be undone or done again until now ({ $n } act) is forgotten.
   *[other] What could be undone or done again until now ({ $n } acts) is forgotten.
}
history-copies = { $n ->
    [0] There is no earlier backup in this record’s folder. A new one is made and checked.
   *[other] The earlier copies in this record’s folder ({ $n }) still hold it. A new backup is made and checked, then they are removed.
}
history-stays-elsewhere = What you wrote about it elsewhere stays: other notes, questions, plans. So do exports, printed pages and copies outside this record’s folder.
history-keep = Keep it

# Deletion of the whole record. The word is typed by the person, in any capitals.
history-word = delete
history-word-slip = Type the word { $word }, and nothing else.
history-word-type = Type the word { $word }
history-record-gone = The record is deleted for good.
history-record-ask = Delete the whole record?
history-record-all = Everything you recorded will be gone from this computer’s folder for the record: check-ins, treatment, notes, the history, and { $n ->
    [one] { $n } backup
   *[other] { $n } backups
}.
history-record-keys = The keys go first. Without them nothing of it can be read again, with any passphrase or recovery code.
history-record-card = The card on the lock screen goes too.
history-record-copies = Copies and exports that you keep elsewhere stay. If you may want it back one day, cancel and save one first, in Settings.
history-record-delete = Delete everything
