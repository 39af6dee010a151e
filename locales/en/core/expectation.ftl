# What is usual by when.

expectation-day = Day { $n } of { $name }
