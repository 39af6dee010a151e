-- What was agreed about a review, its outcome, and changes of lifestyle that a person opens a review for.
--
-- Forms are as in 0001. The windows themselves follow from the record and are stored nowhere. A review is known by one of its changes:
-- the row that holds it goes, and what was said about it goes too.

CREATE TABLE own_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    medicine INTEGER REFERENCES medicine (id) ON DELETE SET NULL,
    course INTEGER REFERENCES therapy_course (id) ON DELETE SET NULL,
    tracker INTEGER REFERENCES tracker (id) ON DELETE SET NULL,
    first_week INTEGER NOT NULL CHECK (first_week BETWEEN 0 AND 104),
    last_week INTEGER NOT NULL CHECK (last_week BETWEEN max(1, first_week) AND 104),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    CHECK ((medicine IS NOT NULL) + (course IS NOT NULL) + (tracker IS NOT NULL) <= 1)
) STRICT;

CREATE INDEX own_change_medicine ON own_change (medicine) WHERE medicine IS NOT NULL;
CREATE INDEX own_change_course ON own_change (course) WHERE course IS NOT NULL;
CREATE INDEX own_change_tracker ON own_change (tracker) WHERE tracker IS NOT NULL;

CREATE TABLE review_agreed (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL CHECK (change IN ('step', 'course', 'course_end', 'rhythm', 'own')),
    step INTEGER REFERENCES regimen_step (id) ON DELETE CASCADE,
    course INTEGER REFERENCES therapy_course (id) ON DELETE CASCADE,
    rhythm INTEGER REFERENCES rhythm_step (id) ON DELETE CASCADE,
    own_change INTEGER REFERENCES own_change (id) ON DELETE CASCADE,
    unit TEXT NOT NULL CHECK (unit IN ('weeks', 'sessions')),
    first INTEGER NOT NULL CHECK (first BETWEEN 0 AND 200),
    last INTEGER NOT NULL CHECK (last BETWEEN max(1, first) AND 200),
    with_whom TEXT CHECK (length(with_whom) BETWEEN 1 AND 200),
    agreed TEXT NOT NULL CHECK (agreed IS date(agreed) AND agreed BETWEEN '1900-01-01' AND '2199-12-31'),
    CHECK ((step IS NOT NULL) = (change IS 'step')),
    CHECK ((course IS NOT NULL) = (change IN ('course', 'course_end'))),
    CHECK ((rhythm IS NOT NULL) = (change IS 'rhythm')),
    CHECK ((own_change IS NOT NULL) = (change IS 'own')),
    CHECK (unit IS 'weeks' OR first >= 1),
    CHECK (unit IS 'sessions' OR last <= 104)
) STRICT;

CREATE INDEX review_agreed_step ON review_agreed (step) WHERE step IS NOT NULL;
CREATE INDEX review_agreed_course ON review_agreed (course) WHERE course IS NOT NULL;
CREATE INDEX review_agreed_rhythm ON review_agreed (rhythm) WHERE rhythm IS NOT NULL;
CREATE INDEX review_agreed_own_change ON review_agreed (own_change) WHERE own_change IS NOT NULL;

CREATE TABLE review_outcome (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change TEXT NOT NULL CHECK (change IN ('step', 'course', 'course_end', 'rhythm', 'own')),
    step INTEGER REFERENCES regimen_step (id) ON DELETE CASCADE,
    course INTEGER REFERENCES therapy_course (id) ON DELETE CASCADE,
    rhythm INTEGER REFERENCES rhythm_step (id) ON DELETE CASCADE,
    own_change INTEGER REFERENCES own_change (id) ON DELETE CASCADE,
    verdict TEXT NOT NULL CHECK (verdict IN ('keep', 'change', 'stop', 'unclear', 'extend')),
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    decided_by TEXT CHECK (decided_by IN ('prescriber', 'me', 'together', 'other')),
    with_whom TEXT CHECK (length(with_whom) BETWEEN 1 AND 200),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    unit TEXT CHECK (unit IN ('weeks', 'sessions')), -- until when, for an extension
    first INTEGER CHECK (first BETWEEN 0 AND 200),
    last INTEGER CHECK (last BETWEEN max(1, first) AND 200),
    CHECK ((step IS NOT NULL) = (change IS 'step')),
    CHECK ((course IS NOT NULL) = (change IN ('course', 'course_end'))),
    CHECK ((rhythm IS NOT NULL) = (change IS 'rhythm')),
    CHECK ((own_change IS NOT NULL) = (change IS 'own')),
    CHECK ((unit IS NOT NULL) = (verdict IS 'extend')),
    CHECK ((unit IS NOT NULL) = (first IS NOT NULL)),
    CHECK ((unit IS NOT NULL) = (last IS NOT NULL)),
    CHECK (unit IS NOT 'sessions' OR first >= 1),
    CHECK (unit IS NOT 'weeks' OR last <= 104)
) STRICT;

CREATE INDEX review_outcome_step ON review_outcome (step) WHERE step IS NOT NULL;
CREATE INDEX review_outcome_course ON review_outcome (course) WHERE course IS NOT NULL;
CREATE INDEX review_outcome_rhythm ON review_outcome (rhythm) WHERE rhythm IS NOT NULL;
CREATE INDEX review_outcome_own_change ON review_outcome (own_change) WHERE own_change IS NOT NULL;
