-- Visits: where they are, what came of them, and views of clinicians that differ.
--
-- Forms are as in 0001. A question keeps the day since which it waits and where it came from (JSON of the model's own, with the words that
-- are shown, because what it came from may be gone). A line that was agreed names the step it brought; when that step is removed the line stays.

ALTER TABLE appointment ADD COLUMN place TEXT CHECK (length(place) BETWEEN 1 AND 500);
ALTER TABLE appointment ADD COLUMN remind TEXT NOT NULL DEFAULT 'none' CHECK (remind IN ('none', 'on_day', 'day_before'));
ALTER TABLE appointment ADD COLUMN after TEXT CHECK (after IN ('done', 'set_aside')); -- gone through afterwards

ALTER TABLE agenda_item ADD COLUMN asked TEXT CHECK (asked IS date(asked));
ALTER TABLE agenda_item ADD COLUMN source TEXT CHECK (json_valid(source));

CREATE TABLE agreed_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    appointment INTEGER NOT NULL REFERENCES appointment (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 500),
    who TEXT CHECK (length(who) BETWEEN 1 AND 200),
    step INTEGER REFERENCES regimen_step (id) ON DELETE SET NULL,
    rhythm INTEGER REFERENCES rhythm_step (id) ON DELETE SET NULL,
    CHECK (step IS NULL OR rhythm IS NULL)
) STRICT;

CREATE INDEX agreed_line_appointment ON agreed_line (appointment, position);
CREATE INDEX agreed_line_step ON agreed_line (step) WHERE step IS NOT NULL;
CREATE INDEX agreed_line_rhythm ON agreed_line (rhythm) WHERE rhythm IS NOT NULL;

CREATE TABLE agreed_telling (
    agreed INTEGER NOT NULL REFERENCES agreed_line (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    told TEXT CHECK (told IS date(told) AND told BETWEEN '1900-01-01' AND '2199-12-31'),
    PRIMARY KEY (agreed, person)
) STRICT, WITHOUT ROWID;

CREATE INDEX agreed_telling_person ON agreed_telling (person);

CREATE TABLE disagreement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 200),
    noted TEXT NOT NULL CHECK (noted IS date(noted) AND noted BETWEEN '1900-01-01' AND '2199-12-31'),
    views TEXT NOT NULL CHECK (json_valid(views)), -- JSON array of views: who, view, rests_on, day
    my_view TEXT CHECK (length(my_view) BETWEEN 1 AND 200000),
    ask TEXT NOT NULL CHECK (json_valid(ask)), -- JSON array of words, first asked first
    i_agree TEXT CHECK (length(i_agree) BETWEEN 1 AND 200000),
    reach TEXT CHECK (length(reach) BETWEEN 1 AND 200000),
    outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 200000),
    outcome_day TEXT CHECK (outcome_day IS date(outcome_day) AND outcome_day BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

CREATE TABLE disagreement_share (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    disagreement INTEGER NOT NULL REFERENCES disagreement (id) ON DELETE CASCADE,
    who TEXT NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31')
) STRICT;

CREATE INDEX disagreement_share_of ON disagreement_share (disagreement, day);
