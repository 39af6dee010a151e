-- Printing: what was shared with whom and when.
--
-- Forms are as in 0001. The page itself is not kept. What was chosen for each reader is kept under `look.` in `setting`, as other looks are.

CREATE TABLE shared_page (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    document TEXT NOT NULL CHECK (document IN ('prescriber', 'therapist', 'joint_talk', 'second_opinion', 'month_sheet')),
    since TEXT NOT NULL CHECK (since IS date(since) AND since BETWEEN '1900-01-01' AND '2199-12-31'),
    until TEXT NOT NULL CHECK (until IS date(until) AND until BETWEEN '1900-01-01' AND '2199-12-31'),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    CHECK (until >= since)
) STRICT;

CREATE INDEX shared_page_person ON shared_page (person, day);
