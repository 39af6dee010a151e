# What was typed into a dialog when the record was locked.

left-label = Typed and not saved
# $title is the title of the dialog, such as "Add a goal".
left-where = It stood in “{ $title }” when the record was locked.
left-go = Go there
left-away = Throw these words away
