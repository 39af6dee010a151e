# Cards on what to expect after a change.

expectation-day = Day { $day } of { $name }
