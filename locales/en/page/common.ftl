# Words of acts and fields that mean the same on every screen.

common-optional = optional
common-try-again = Try again
common-save-changes = Save changes
common-cancel = Cancel
common-remove = Remove
common-show-fewer = Show fewer
common-more-about = More about { $name }
common-not-the-same = The two are not the same. Type it once more.
