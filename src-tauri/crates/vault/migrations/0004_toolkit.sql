-- The toolkit: skills and their practice, thought records, activity plans, exposure ladders.
--
-- What is not finished stands in the same tables as what is: `stopped_at` is the question or step it stands at, and NULL once it is
-- finished. So a half-written page is kept, exported, backed up and undone like anything else. The acts that write it follow closely on
-- one another and are joined into one step of undo: `joins` names what they wrote at.

ALTER TABLE undo_log ADD COLUMN joins TEXT;

CREATE TABLE skill (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT UNIQUE CHECK (length(key) BETWEEN 1 AND 200), -- of the library; none for one's own
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    approach TEXT CHECK (length(approach) BETWEEN 1 AND 200),
    purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 200000),
    steps TEXT NOT NULL CHECK (json_valid(steps)), -- JSON array of words, in order
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE skill_use (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    skill INTEGER NOT NULL REFERENCES skill (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stopped_at INTEGER CHECK (stopped_at BETWEEN 0 AND 99),
    situation TEXT CHECK (length(situation) BETWEEN 1 AND 200),
    distress_before INTEGER CHECK (distress_before BETWEEN 0 AND 10),
    distress_after INTEGER CHECK (distress_after BETWEEN 0 AND 10),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX skill_use_day ON skill_use (day, at);
CREATE INDEX skill_use_skill ON skill_use (skill);

CREATE TABLE thought_record (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stopped_at INTEGER CHECK (stopped_at BETWEEN 0 AND 99),
    scale TEXT NOT NULL CHECK (scale IN ('ten', 'hundred')),
    situation TEXT CHECK (length(situation) BETWEEN 1 AND 200000),
    thought TEXT CHECK (length(thought) BETWEEN 1 AND 200000),
    belief INTEGER CHECK (belief BETWEEN 0 AND CASE scale WHEN 'ten' THEN 10 ELSE 100 END),
    supports TEXT CHECK (length(supports) BETWEEN 1 AND 200000),
    against TEXT CHECK (length(against) BETWEEN 1 AND 200000),
    balanced TEXT CHECK (length(balanced) BETWEEN 1 AND 200000),
    balanced_belief INTEGER CHECK (balanced_belief BETWEEN 0 AND CASE scale WHEN 'ten' THEN 10 ELSE 100 END),
    will_do TEXT CHECK (length(will_do) BETWEEN 1 AND 200000),
    CHECK (stopped_at IS NOT NULL OR situation IS NOT NULL OR thought IS NOT NULL)
) STRICT;

CREATE INDEX thought_record_day ON thought_record (day, at);

CREATE TABLE thought_feeling (
    thought INTEGER NOT NULL REFERENCES thought_record (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 11),
    name TEXT NOT NULL CHECK (length(name) <= 200), -- empty only while the record is unfinished
    before INTEGER CHECK (before BETWEEN 0 AND 100),
    after INTEGER CHECK (after BETWEEN 0 AND 100),
    PRIMARY KEY (thought, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    time TEXT CHECK (time IS strftime('%H:%M', time)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stopped_at INTEGER CHECK (stopped_at BETWEEN 0 AND 99),
    what TEXT NOT NULL CHECK (length(what) <= 200 AND (what <> '' OR stopped_at IS NOT NULL)),
    expected_mastery INTEGER CHECK (expected_mastery BETWEEN 0 AND 10),
    expected_pleasure INTEGER CHECK (expected_pleasure BETWEEN 0 AND 10),
    status TEXT NOT NULL CHECK (status IN ('planned', 'done', 'partly', 'not_done')),
    felt_mastery INTEGER CHECK (felt_mastery BETWEEN 0 AND 10),
    felt_pleasure INTEGER CHECK (felt_pleasure BETWEEN 0 AND 10),
    in_the_way TEXT CHECK (length(in_the_way) BETWEEN 1 AND 200000),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    CHECK (status IN ('done', 'partly') OR (felt_mastery IS NULL AND felt_pleasure IS NULL)),
    CHECK (status = 'planned' OR stopped_at IS NULL)
) STRICT;

CREATE INDEX activity_day ON activity (day, time);

CREATE TABLE exposure_ladder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stopped_at INTEGER CHECK (stopped_at BETWEEN 0 AND 99),
    scale TEXT NOT NULL CHECK (scale IN ('ten', 'hundred')),
    title TEXT NOT NULL CHECK (length(title) <= 200 AND (title <> '' OR stopped_at IS NOT NULL)),
    why TEXT CHECK (length(why) BETWEEN 1 AND 200000)
) STRICT;

CREATE TABLE exposure_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ladder INTEGER NOT NULL REFERENCES exposure_ladder (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 29),
    what TEXT NOT NULL CHECK (length(what) <= 500), -- empty only while the ladder is unfinished
    expected INTEGER CHECK (expected BETWEEN 0 AND 100)
) STRICT;

CREATE INDEX exposure_step_ladder ON exposure_step (ladder, position);

CREATE TABLE exposure_attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES exposure_step (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stopped_at INTEGER CHECK (stopped_at BETWEEN 0 AND 99),
    distress_start INTEGER CHECK (distress_start BETWEEN 0 AND 100),
    distress_peak INTEGER CHECK (distress_peak BETWEEN 0 AND 100
        AND distress_peak >= coalesce(distress_start, 0) AND distress_peak >= coalesce(distress_end, 0)),
    distress_end INTEGER CHECK (distress_end BETWEEN 0 AND 100),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    learnt TEXT CHECK (length(learnt) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX exposure_attempt_day ON exposure_attempt (day, at);
CREATE INDEX exposure_attempt_step ON exposure_attempt (step);
