# Karten dazu, was nach einer Änderung zu erwarten ist.

expectation-day = Tag { $day } mit { $name }
