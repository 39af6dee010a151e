# The settings.

settings-language = Language
settings-language-hint = What Ballast says, on the screen and on paper. Your own words stay as you wrote them.
settings-language-system = as the system

# The sections.
settings-title = Settings
settings-window = The window
settings-window-line = Holds for this computer, also before a record is open.
settings-day = The day, and the printed page
settings-day-line = Holds for this record.
settings-reminders = Reminders
settings-reminders-line = Off until you choose them. Hold for this record.
settings-questions = What the check-in asks
settings-questions-line = Small enough for 30 seconds is best.
settings-sets = Sets of questions
settings-sets-line = Ready-made, for what is hard for you. Taking one off only stops asking; what was answered stays.
settings-crisis = When it is bad
settings-crisis-line = Shown on the lock screen too, without a passphrase.
settings-protection = Passphrase and recovery code
settings-backups = Backups
settings-backups-line = Made by themselves, encrypted like the record, and checked.
settings-files = Files in and out
settings-history = History and deletion
settings-about = About

# The window.
settings-theme = Theme
settings-theme-system = as the system
settings-theme-light = light
settings-theme-dark = dark
settings-text-size = Text size
settings-percent = { $n } %
settings-contrast = More contrast
settings-contrast-hint = Darker letters, stronger lines and frames. Also on when the system asks for it.
settings-clock = Clock
settings-clock-24 = 24 hours, 15:00
settings-clock-12 = 12 hours, 3:00 pm
settings-week = The week begins on
settings-lock = Lock by itself
settings-lock-never = never
settings-lock-after-idle = after { $n } minutes without a key or a click
settings-lock-after = after { $n ->
    [one] { $n } minutes
   *[other] { $n } minutes
}
settings-lock-sleep = Lock when the computer goes to sleep
settings-lock-sleep-untold = This system does not say when it goes to sleep; “Lock by itself” counts the time of the sleep instead.
settings-lock-sleep-hint = What you have typed and not saved is kept in the encrypted record.
settings-lock-screen = Lock when the screen is locked
settings-tray = Stay in the tray when the window is closed
settings-tray-none = There is no tray on this desktop, so closing the window closes Ballast.
settings-tray-hint = The tray shows the name Ballast and nothing else. Quit is in its menu.
settings-session = Start with the session
settings-session-hint = Ballast starts in the tray where there is one, otherwise with its window, and stays locked until you open it.
settings-single-keys = Single keys
settings-single-keys-hint = Digits for mood, B for a bad day, A for this morning’s doses. Never while you are typing.
settings-keys = Show all keys

# The day, and the printed page.
settings-midnight = midnight
settings-at-night = { $time } at night
settings-every-weeks = { $n ->
    [one] every week
   *[other] every { $n } weeks
}
settings-day-end = A day ends at
settings-day-end-hint = An entry at 01:30 belongs to the day before when a day ends at 03:00. Holds from now on.
settings-about-me = My line on the printed page
settings-about-me-example = M. K., born 1991. Depression and anxiety.
settings-about-me-hint = Who you are to your prescriber: name, born, what for.
settings-off-plan = not on the plan
settings-day-save = Save these settings

# Reminders.
settings-minutes-before = { $n ->
    [one] { $n } minutes before
   *[other] { $n } minutes before
}
settings-reminders-saved = Reminders are saved
settings-reminders-off = Reminders are off
settings-remind = Remind me on this desktop
settings-remind-hint = Today always lists all that is due. A reminder only says so in neutral words, such as “A dose is due”: never a medicine, a name or a place. After days away there is one at most.
settings-remind-of = Remind me of
settings-check-in-at = Check-in at
settings-check-in-at-hint = Left empty: the time in your plan, otherwise 20:00.
settings-sessions-visits = Sessions and visits
settings-day-at = What has a day but no time
settings-evening-at = The evening before
settings-quiet = Quiet hours
settings-quiet-hint = What falls in them is said once when they are over, if it is still open on that day.
settings-quiet-from = Quiet from
settings-quiet-to = Quiet until
settings-when-locked = Also while the record is locked
settings-when-locked-hint = It then says “Time to look into Ballast” and nothing else, for what it knew of the next day when it was locked. Until the record was opened once, it knows of nothing.
settings-no-notifications-kept = Nothing on this desktop shows notifications now. Your choice is kept; Today lists everything all the same.
settings-no-notifications = Nothing on this desktop shows notifications now.
settings-reminders-when = Reminders come while Ballast is open, or stays in the tray.
settings-reminders-show = Show one now
settings-reminders-save = Save reminders

# What the check-in asks: the kind of its answers, such as "four steps in words: none / mild / moderate / severe; prints only when ticked".
settings-answer-scale10 = 0 to 10
settings-answer-scale3 = four steps in words
settings-answer-yes-no = yes or no
settings-answer-minutes = minutes
settings-answer-hours = hours
settings-answer-count = a number
settings-answer-clock-time = a time of day
settings-answer-short-text = a few words
settings-answers-anchors = { $kind }: { $anchors }
settings-answers-sensitive = { $answers }; prints only when ticked
settings-mood-always = Mood is always asked.
settings-move-up = Move up: { $name }
settings-move-down = Move down: { $name }

# Passphrase and recovery code.
settings-at-least = At least { $n } characters, please.
settings-passphrase-holds = The new passphrase holds from now on.
settings-passphrase-now = Passphrase now
settings-passphrase-new = New passphrase
settings-passphrase-again = New passphrase, once more
settings-passphrase-set = Set passphrase
settings-passphrase-none = This record has no passphrase: anyone who can use your account on this computer can read it.
settings-passphrase-opens = This record opens with your passphrase, or with the recovery code you wrote down.
settings-passphrase-choose = Choose a passphrase…
settings-passphrase-change = Change the passphrase…
settings-code-renew = New recovery code…
settings-code-renew-line = A new recovery code makes the old one useless. Older backups still open with the old one.
settings-code-new = New recovery code
settings-code-done = Done
settings-code-holds = The new recovery code holds from now on.

# Backups.
settings-backup-made = Backup made and checked
settings-backups-kept = { $n ->
    [0] No backup yet.
    [one] { $n } backup kept.
   *[other] { $n } backups kept.
}
settings-backup-now = Back up now
settings-all = Show all { $n }
settings-backup-restore = To restore one, lock the record and choose “Restore from a backup”.

# Files in and out.
settings-saved = Saved: { $where }
settings-import = Import a file…
settings-save-json = Save everything (JSON)…
settings-save-csv = Save tables (CSV)…
settings-save-fhir = For a clinic’s system (FHIR)…
settings-unencrypted = A saved file is not encrypted: anyone who has it can read it.
settings-undo = Everything you do can be undone with Ctrl Z and done again with Ctrl Shift Z, also after closing the window.
settings-brought = Files you brought in
settings-brought-none = None yet. Each one stands here with what it added; one undo takes the newest back.
settings-brought-when = When
settings-brought-from = From
settings-brought-what = What came
settings-brought-left = Left out
settings-nothing = nothing
settings-day-time = { $day }, { $time }

# The file for a clinic.
settings-fhir-saved = Saved: { $where }. It is not encrypted.
settings-fhir = For a clinic’s system (FHIR)
settings-fhir-line = One file in the form that medical systems read (FHIR R4): medicines and doses, mood, nights and other answers, questionnaires, side effects, sessions, goals and the plan. Your safety plan, private notes, thought records and practice are never in it.
settings-fhir-from = From
settings-fhir-from-hint = Otherwise from { $day }.
settings-fhir-nothing = Nothing is recorded yet.
settings-fhir-to = To
settings-fhir-to-hint = Otherwise up to today, and what is planned.
settings-fhir-name = Your name
settings-fhir-name-hint = Only in this file; the record keeps none.
settings-fhir-born = Born on
settings-fhir-born-hint = So that a clinic finds the right person.
settings-fhir-ticked = Only if you tick it
settings-fhir-words = My own words
settings-fhir-words-hint = In check-ins, at doses and at side effects.
settings-fhir-unencrypted = The file is not encrypted: anyone who has it can read it.
settings-fhir-save = Save the FHIR file…

# History and deletion.
settings-history-open = History and corrections…
settings-delete-open = Delete for good…
settings-history-line = The history is a list of what was done, to go back to a point or forward again. What is deleted for good cannot be undone, and is in no backup here any more.

# About. Names of licences and of works stay as they are.
settings-lies-in = This record lies in { $folder }
settings-about-line = Ballast helps you record, look at and share your own observations. It does not diagnose, and it gives no treatment advice. Licensed under MIT or Apache-2.0, at your choice.
settings-work = Whose work is inside
settings-work-page = The typeface Inter, under the SIL Open Font License 1.1. Svelte and the Tauri page library, under MIT.
settings-work-core = SQLCipher and SQLite, Typst, Plotters and the Rust crates named in the NOTICE file that comes with the app, under their own free licences.
settings-work-questionnaires = PHQ-9 and GAD-7 are in the public domain: no permission is required to reproduce, translate, display or distribute them.
