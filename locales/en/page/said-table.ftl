# What a column of a table can be.
said-table-unit-mg = mg
said-table-unit-microgram = micrograms
said-table-unit-g = g
said-table-unit-ml = ml
said-table-unit-tablet = tablets
said-table-unit-drop = drops
said-table-use-none = leave it out
said-table-use-day = the day
said-table-use-day-time = day and time in one
said-table-use-time = the time
said-table-use-mood-ten = mood, 0 to 10
said-table-use-mood-one-ten = mood, 1 to 10
said-table-use-mood-five = mood, 1 to 5
said-table-use-mood-zero = mood, −5 to 5
said-table-use-tracker = answers to one question
said-table-use-words = words
said-table-use-tags = tags
said-table-use-medicine = the name of a medicine
said-table-use-amount = the amount of a dose
said-table-use-dose = how much of this medicine, in { $unit }
said-table-use-session = whether a session took place

said-table-order-ymd = year, month, day
said-table-order-dmy = day, month, year
said-table-order-mdy = month, day, year

# What parts the columns.
said-table-commas = commas
said-table-semicolons = semicolons
said-table-tabs = tabs
said-table-bars = bars
said-table-sign = “{ $sign }”

# Why a table cannot be read as it was said.
said-table-newer = A newer Ballast has said how this table is read. Say it again here.
said-table-column-missing = A column that was chosen is not in this file.
said-table-column-twice = A column was chosen twice.
said-table-no-day = Which column tells the day?
said-table-ambiguous = Two columns are the same thing. Leave one of them out.
said-table-nothing-taken = Say of at least one column beside the day what it is.
said-table-unknown-encoding = The letters of this file cannot be read.
said-table-bad-delimiter = The columns of this file cannot be told apart.
said-table-bad-name = A column that was chosen has no name. Give it one in the file.
said-table-other = The table cannot be read like that.
