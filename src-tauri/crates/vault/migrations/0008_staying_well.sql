-- Staying well: warning signs with the agreed response, the safety plan, questionnaires of one's own, and who filled in a form elsewhere.
--
-- A warning sign that is met is no row: it follows from what was recorded. Only that it was seen is kept, with the day on which it had
-- begun, so that it is shown once and comes again when it begins anew.

ALTER TABLE assessment ADD COLUMN filled_by TEXT CHECK (length(filled_by) BETWEEN 1 AND 200); -- of a clinician's total

-- The file as it was given. One that was set aside stays while answers to it are kept, so that they can be read.
CREATE TABLE own_questionnaire (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 5 AND 200 AND key GLOB 'own:*'),
    file TEXT NOT NULL CHECK (length(file) BETWEEN 1 AND 262144),
    kept INTEGER NOT NULL CHECK (kept IN (0, 1))
) STRICT;

CREATE TABLE warning_sign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
    subject TEXT NOT NULL CHECK (subject IN ('mood', 'tracker', 'questionnaire')),
    tracker INTEGER REFERENCES tracker (id) ON DELETE CASCADE,
    instrument TEXT CHECK (length(instrument) BETWEEN 1 AND 200),
    side TEXT NOT NULL CHECK (side IN ('at_least', 'at_most')),
    threshold TEXT NOT NULL CHECK (length(threshold) BETWEEN 1 AND 40 AND threshold NOT GLOB '*[^0-9.]*'),
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 90),
    within INTEGER NOT NULL CHECK (within BETWEEN 1 AND 90),
    response TEXT CHECK (length(response) BETWEEN 1 AND 200000),
    agreed_with TEXT CHECK (length(agreed_with) BETWEEN 1 AND 200),
    agreed_on TEXT CHECK (agreed_on IS date(agreed_on) AND agreed_on BETWEEN '1900-01-01' AND '2199-12-31'),
    since TEXT NOT NULL CHECK (since IS date(since) AND since BETWEEN '1900-01-01' AND '2199-12-31'), -- looked at from this day on
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    CHECK (days <= within),
    CHECK ((subject = 'tracker') = (tracker IS NOT NULL)),
    CHECK ((subject = 'questionnaire') = (instrument IS NOT NULL))
) STRICT;

CREATE INDEX warning_sign_tracker ON warning_sign (tracker);

CREATE TABLE warning_seen (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sign INTEGER NOT NULL REFERENCES warning_sign (id) ON DELETE CASCADE,
    began TEXT NOT NULL CHECK (began IS date(began) AND began BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11)
) STRICT;

CREATE INDEX warning_seen_sign ON warning_seen (sign, began);

-- One's own words under each heading of the safety plan; a heading without words has no row.
CREATE TABLE safety_plan (
    section TEXT PRIMARY KEY CHECK (length(section) BETWEEN 1 AND 200),
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200000)
) STRICT, WITHOUT ROWID;
