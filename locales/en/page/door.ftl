# The door: the first screen, the lock, a new record, the recovery code, backups and trouble.


# The first screen.
door-welcome = One private record of your medication and your therapy, side by side: check in within seconds, see what is working, and bring one page to your next appointment.
door-welcome-private = It is encrypted and stays on this computer. There is no account, no server and no network access of any kind.
door-create = Create my record
door-look-around = Look around with a made-up record
door-moment = One moment…
door-have-one = You have a record already?
door-other-folder = Open a record in another folder…
door-restore-way = Restore from a backup…

# A new record.
door-tick-first = Please tick this first, so that it is a choice.
door-at-least = At least { $n } characters, please.
door-create-line = A passphrase locks the record on this disk. Nobody else can open it, and nobody can reset it for you.
door-how = How should it be protected?
door-how-with = With a passphrase
door-how-without = Without a passphrase
door-passphrase = Passphrase
door-passphrase-again = Passphrase, once more
door-without = The key lies in a file beside the record that only your account on this computer may read. You will not be asked for anything.

# $who is door-without-who, set bold.
door-without-means = What this means: { $who } A copy of the whole folder can be read too. If the key file is lost, the record cannot be opened. You can choose a passphrase later, in Settings.
door-without-who = anyone who can use your account on this computer can read your record.
door-without-understood = I understand, and want no passphrase
door-making = Making the keys. This takes a moment on purpose.
door-crisis = When it is bad

# The lock.
door-locked = Your record is locked.
door-code = Recovery code
door-code-hint = Capitals and dashes do not matter. Afterwards you choose a new passphrase.
door-code-open = Open with the code
door-key-file = This record has no passphrase; its key file opens it for your account.
door-open = Open
door-code-use = Use the recovery code
door-record-in = Record in { $folder }

# A new passphrase, after the recovery code.
door-new-holds = The new passphrase holds from now on.
door-new = Choose a new passphrase
door-new-line = The code was right and your record is open. Your recovery code stays as it is.
door-new-passphrase = New passphrase
door-new-set = Set passphrase
door-not-now = Not now

# The recovery code, shown once and printed.
door-code-done = Go to my record
door-code-yours = Your recovery code
door-code-yours-line = If you forget the passphrase, this code is the only other way in. It is shown this once. Write it down or print it, and keep it away from this computer.
door-code-groups = Recovery code, in groups
door-code-written = I have written it down
door-code-print = Print it…
door-code-paper = Ballast recovery code
door-code-paper-line = This code opens the record when the passphrase is forgotten. Keep it away from the computer.
door-code-back = Type a part of it back
door-code-back-line = This makes sure that the code on your paper works.
door-code-group = Group { $number }
door-code-wrong = At least one group is not as shown. Compare both with your paper.
door-code-again = Show the code again

# Restoring a backup.
door-restore = Restore from a backup
door-restore-line = The backup is opened and checked first. Only then does it take the place of what is there, and that is kept beside it.
door-backup-in = The backup in { $folder }
door-from-list = Choose from the list instead
door-looking = Looking for backups…
door-no-backups = There are no backups in this folder. If you kept one elsewhere, choose it.
door-elsewhere = Choose a backup from elsewhere…
door-opens = What opens it?
door-opens-passphrase = Its passphrase
door-opens-code = The recovery code
door-opens-none = It has none
door-backup-passphrase = Passphrase of the backup
door-needs-passphrase = The passphrase is needed to check the backup.
door-needs-code = The code is needed to check the backup.
door-restore-act = Check and restore
door-restoring = Checking the backup, then restoring it…
door-back = Back

# The list of backups: why one was made, and how large it is.
door-backup = Backup
door-size-kb = { $n } kB
door-size-mb = { $n } MB
door-backup-about = { $reason }, { $size }

# A record that cannot be opened.
door-trouble = Your record cannot be opened now
