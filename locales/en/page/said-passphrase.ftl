# How strong a passphrase is: a hint while it is typed.
said-passphrase-empty = Three or four words that do not belong together are strong and easy to remember.
said-passphrase-short = At least { $min } characters: { $left } to go.
said-passphrase-common = Easy to guess. A few more words would make it strong.
said-passphrase-fair = Fair. Longer is stronger: one more word makes a difference.
said-passphrase-good = Good.
said-passphrase-strong = Strong.
