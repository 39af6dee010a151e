-- Medication in depth: allergies, switches, titrations and tapers, supply, monitoring, corrections.
--
-- Forms are as in 0001. Two tables are made anew because a choice or a range of theirs grew; their columns keep their order, so that
-- earlier acts can still be undone, and the next identity stays the next one.

ALTER TABLE medicine ADD COLUMN strength TEXT CHECK (length(strength) BETWEEN 1 AND 200); -- as entered, such as '50 mg'
ALTER TABLE medicine ADD COLUMN modified_release INTEGER NOT NULL DEFAULT 0 CHECK (modified_release IN (0, 1));

-- The lines of one prescription that belong together: a titration or a taper is one change.
CREATE TABLE regimen_plan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('titration', 'taper', 'other')),
    prescribed_by TEXT CHECK (length(prescribed_by) BETWEEN 1 AND 200),
    prescribed_on TEXT CHECK (prescribed_on IS date(prescribed_on)),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX regimen_plan_medicine ON regimen_plan (medicine);

CREATE TABLE regimen_step_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    kind TEXT NOT NULL CHECK (kind IN
        ('start', 'increase', 'decrease', 'reschedule', 'switch', 'add_on', 'hold', 'restart', 'stop')),
    amount TEXT CHECK (amount NOT GLOB '*[^0-9.]*' AND CAST(amount AS REAL) > 0 AND CAST(amount AS REAL) <= 100000),
    unit TEXT CHECK (unit IN ('mg', 'microgram', 'g', 'ml', 'drop', 'tablet', 'puff', 'iu', 'patch')),
    schedule TEXT CHECK (schedule IN ('daily', 'every_n_days', 'weekdays', 'as_needed', 'every_n_hours')),
    times TEXT CHECK (times NOT GLOB '*[^0-9: ]*' AND length(times) BETWEEN 5 AND 71), -- 'HH:MM HH:MM'; none when as needed
    every INTEGER CHECK (every BETWEEN 2 AND 366), -- days, or hours for every_n_hours
    weekdays TEXT CHECK (weekdays NOT GLOB '*[^1-7 ]*'), -- '1 3 5', 1 = Monday, for weekdays
    most_a_day INTEGER CHECK (most_a_day BETWEEN 1 AND 24), -- for as_needed
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 200000),
    decided_by TEXT CHECK (decided_by IN ('prescriber', 'me', 'together', 'other')),
    zone TEXT CHECK (length(zone) BETWEEN 1 AND 200), -- in which the first of every_n_hours is told
    pieces TEXT CHECK (pieces NOT GLOB '*[^0-9.]*' AND CAST(pieces AS REAL) > 0 AND CAST(pieces AS REAL) <= 1000),
    piece TEXT CHECK (length(piece) BETWEEN 1 AND 200), -- as entered, such as '50 mg tablet'
    plan INTEGER REFERENCES regimen_plan (id) ON DELETE SET NULL,
    switch_from INTEGER REFERENCES medicine (id) ON DELETE SET NULL,
    CHECK ((amount IS NULL) = (unit IS NULL)),
    CHECK ((kind IN ('hold', 'stop')) = (amount IS NULL)),
    CHECK ((kind IN ('hold', 'stop')) = (schedule IS NULL)),
    CHECK ((times IS NOT NULL) = (schedule IS NOT NULL AND schedule <> 'as_needed')),
    CHECK ((every IS NOT NULL) = (schedule IS NOT NULL AND schedule IN ('every_n_days', 'every_n_hours'))),
    CHECK ((weekdays IS NOT NULL) = (schedule IS 'weekdays')),
    CHECK (most_a_day IS NULL OR schedule IS 'as_needed'),
    CHECK ((zone IS NOT NULL) = (schedule IS 'every_n_hours')),
    CHECK (schedule IS NOT 'every_n_hours' OR (every <= 72 AND length(times) = 5)),
    CHECK (amount IS NOT NULL OR (pieces IS NULL AND piece IS NULL)),
    CHECK (switch_from IS NULL OR switch_from <> medicine)
) STRICT;

INSERT INTO regimen_step_new (id, medicine, start, kind, amount, unit, schedule, times, every, weekdays, most_a_day, reason, decided_by)
SELECT id, medicine, start, kind, amount, unit, schedule, times, every, weekdays, most_a_day, reason, decided_by FROM regimen_step;
DELETE FROM sqlite_sequence WHERE name = 'regimen_step_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'regimen_step_new', seq FROM sqlite_sequence WHERE name = 'regimen_step';
DROP TABLE regimen_step;
ALTER TABLE regimen_step_new RENAME TO regimen_step;
CREATE INDEX regimen_step_medicine ON regimen_step (medicine, start);
CREATE INDEX regimen_step_plan ON regimen_step (plan) WHERE plan IS NOT NULL;
CREATE INDEX regimen_step_switch_from ON regimen_step (switch_from) WHERE switch_from IS NOT NULL;

CREATE TABLE dose_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    slot TEXT CHECK (slot IS strftime('%H:%M', slot)), -- none for an as-needed dose
    status TEXT NOT NULL CHECK (status IN ('taken', 'late', 'part', 'skipped', 'missed')),
    amount TEXT CHECK (amount NOT GLOB '*[^0-9.]*' AND CAST(amount AS REAL) > 0 AND CAST(amount AS REAL) <= 100000),
    unit TEXT CHECK (unit IN ('mg', 'microgram', 'g', 'ml', 'drop', 'tablet', 'puff', 'iu', 'patch')),
    taken_at TEXT CHECK (taken_at IS strftime('%H:%M', taken_at)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 200000),
    distress_before INTEGER CHECK (distress_before BETWEEN 0 AND 10),
    distress_after INTEGER CHECK (distress_after BETWEEN 0 AND 10),
    UNIQUE (medicine, day, slot), -- as-needed doses have no slot, and NULLs never collide
    CHECK ((amount IS NULL) = (unit IS NULL)),
    CHECK (amount IS NULL OR status IN ('taken', 'late', 'part'))
) STRICT;

INSERT INTO dose_new SELECT * FROM dose;
DELETE FROM sqlite_sequence WHERE name = 'dose_new';
INSERT INTO sqlite_sequence (name, seq) SELECT 'dose_new', seq FROM sqlite_sequence WHERE name = 'dose';
DROP TABLE dose;
ALTER TABLE dose_new RENAME TO dose;
CREATE INDEX dose_day ON dose (day, medicine, slot, id, status);

-- What stood in a step before it was corrected or removed. Nothing here is ever changed.
CREATE TABLE step_correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    step INTEGER REFERENCES regimen_step (id) ON DELETE SET NULL, -- none when it was removed
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stood TEXT NOT NULL CHECK (json_valid(stood)) -- the step as it was, as JSON
) STRICT;

CREATE INDEX step_correction_medicine ON step_correction (medicine, at);
CREATE INDEX step_correction_step ON step_correction (step) WHERE step IS NOT NULL;

CREATE TABLE allergy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (kind IN ('allergy', 'bad_reaction')),
    reaction TEXT CHECK (length(reaction) BETWEEN 1 AND 200000),
    since TEXT CHECK (length(since) BETWEEN 1 AND 200) -- in own words, such as '2014'
) STRICT;

ALTER TABLE side_effect ADD COLUMN bother INTEGER CHECK (bother BETWEEN 0 AND 3); -- not at all to hardly bearable

CREATE TABLE supply_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    kind TEXT NOT NULL CHECK (kind IN ('refill', 'count')), -- added to what is there, or what is there at the start of the day
    packs INTEGER CHECK (packs BETWEEN 1 AND 100),
    quantity TEXT NOT NULL CHECK (quantity NOT GLOB '*[^0-9.]*' AND CAST(quantity AS REAL) BETWEEN 0 AND 100000), -- in all, not a pack
    unit TEXT NOT NULL CHECK (unit IN ('mg', 'microgram', 'g', 'ml', 'drop', 'tablet', 'puff', 'iu', 'patch')),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 200),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    CHECK (kind = 'refill' OR packs IS NULL)
) STRICT;

CREATE INDEX supply_entry_medicine ON supply_entry (medicine, day);

CREATE TABLE monitoring (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER REFERENCES medicine (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('blood_level', 'blood_test', 'weight', 'blood_pressure', 'ecg', 'own')),
    name TEXT CHECK (length(name) BETWEEN 1 AND 200),
    due TEXT CHECK (due IS date(due) AND due BETWEEN '1900-01-01' AND '2199-12-31'),
    every_weeks INTEGER CHECK (every_weeks BETWEEN 1 AND 520),
    set_by TEXT CHECK (length(set_by) BETWEEN 1 AND 200),
    ended TEXT CHECK (ended IS date(ended)),
    CHECK (kind <> 'own' OR name IS NOT NULL)
) STRICT;

CREATE INDEX monitoring_medicine ON monitoring (medicine);

CREATE TABLE monitoring_result (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    monitoring INTEGER NOT NULL REFERENCES monitoring (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    result TEXT CHECK (length(result) BETWEEN 1 AND 200), -- as it was told, with its unit
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX monitoring_result_monitoring ON monitoring_result (monitoring, day);
