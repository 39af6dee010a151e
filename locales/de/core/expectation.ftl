# Was bis wann üblich ist.

expectation-day = Tag { $n } mit { $name }
