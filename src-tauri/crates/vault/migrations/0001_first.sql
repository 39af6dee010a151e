-- The first schema of a Ballast record.
--
-- Days are TEXT 'YYYY-MM-DD', times of day TEXT 'HH:MM', instants TEXT RFC 3339 in UTC with milliseconds
-- ('2026-11-24T06:30:00.000Z', so that text order is time order), exact decimals TEXT, yes and no INTEGER 1 and 0, choices TEXT codes.
-- A moment is five columns: at, zone, offset_minutes, moment_day, day_end.
-- `x IS date(x)` holds for a real calendar day and for NULL, and for nothing else.
-- Every table has a primary key and there are no triggers, because undo replays SQLite session changesets.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE undo_log (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    act TEXT NOT NULL,
    at TEXT NOT NULL,
    changeset BLOB NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0,1))
) STRICT;

CREATE TABLE setting (
    key TEXT PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 200),
    value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    format TEXT NOT NULL CHECK (format IN ('daylio_csv', 'ballast_json')),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    added INTEGER NOT NULL CHECK (added BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE tracker (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 200),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (kind IN
        ('scale10', 'scale3', 'yes_no', 'minutes', 'hours', 'count', 'clock_time', 'short_text')),
    anchors TEXT NOT NULL CHECK (json_valid(anchors)), -- JSON array of words, lowest first
    better TEXT NOT NULL CHECK (better IN ('lower', 'higher', 'towards_usual', 'none')),
    layer TEXT NOT NULL CHECK (layer IN ('mood', 'body', 'mind', 'lifestyle')),
    summary TEXT NOT NULL CHECK (summary IN ('mean', 'worst', 'best', 'sum', 'last')),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE check_in (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    kind TEXT NOT NULL CHECK (kind IN ('full', 'bad_day')),
    estimated INTEGER NOT NULL CHECK (estimated IN (0, 1)),
    mood INTEGER CHECK (mood BETWEEN 0 AND 10),
    mood_worst INTEGER CHECK (mood_worst BETWEEN 0 AND mood),
    mood_best INTEGER CHECK (mood_best BETWEEN mood AND 10),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    import INTEGER REFERENCES import_batch (id) ON DELETE SET NULL,
    source_key TEXT CHECK (length(source_key) BETWEEN 1 AND 1000),
    CHECK (mood IS NOT NULL OR (mood_worst IS NULL AND mood_best IS NULL)),
    CHECK (kind <> 'bad_day' OR mood IS NULL) -- a flag, never a rating
) STRICT;

-- Covers what a mood chart reads, so that long notes stay untouched on disk.
CREATE INDEX check_in_day ON check_in (day, at, id, kind, mood, mood_worst, mood_best, estimated);
CREATE INDEX check_in_import ON check_in (import) WHERE import IS NOT NULL;
CREATE UNIQUE INDEX check_in_source_key ON check_in (source_key) WHERE source_key IS NOT NULL;

-- A tracker with answers cannot be removed, only set aside: its history stays.
CREATE TABLE check_in_value (
    check_in INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    tracker INTEGER NOT NULL REFERENCES tracker (id),
    number TEXT CHECK (length(number) BETWEEN 1 AND 40 AND number NOT GLOB '*[^0-9.-]*'),
    words TEXT CHECK (length(words) BETWEEN 1 AND 200),
    PRIMARY KEY (check_in, tracker),
    CHECK ((number IS NULL) <> (words IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX check_in_value_tracker ON check_in_value (tracker);

CREATE TABLE check_in_tag (
    check_in INTEGER NOT NULL REFERENCES check_in (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    tag TEXT NOT NULL CHECK (length(tag) BETWEEN 1 AND 200),
    PRIMARY KEY (check_in, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX check_in_tag_tag ON check_in_tag (tag);

CREATE TABLE medicine (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    class TEXT CHECK (length(class) BETWEEN 1 AND 200),
    form TEXT CHECK (length(form) BETWEEN 1 AND 200),
    label_instructions TEXT CHECK (length(label_instructions) BETWEEN 1 AND 200000),
    prescriber TEXT CHECK (length(prescriber) BETWEEN 1 AND 200),
    started_for TEXT CHECK (length(started_for) BETWEEN 1 AND 200000),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE regimen_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    kind TEXT NOT NULL CHECK (kind IN
        ('start', 'increase', 'decrease', 'reschedule', 'switch', 'add_on', 'hold', 'restart', 'stop')),
    amount TEXT CHECK (amount NOT GLOB '*[^0-9.]*' AND CAST(amount AS REAL) > 0 AND CAST(amount AS REAL) <= 100000),
    unit TEXT CHECK (unit IN ('mg', 'microgram', 'g', 'ml', 'drop', 'tablet', 'puff', 'iu', 'patch')),
    schedule TEXT CHECK (schedule IN ('daily', 'every_n_days', 'weekdays', 'as_needed')),
    times TEXT CHECK (times NOT GLOB '*[^0-9: ]*' AND length(times) BETWEEN 5 AND 71), -- 'HH:MM HH:MM'; none when as needed
    every INTEGER CHECK (every BETWEEN 2 AND 90), -- days, for every_n_days
    weekdays TEXT CHECK (weekdays NOT GLOB '*[^1-7 ]*'), -- '1 3 5', 1 = Monday, for weekdays
    most_a_day INTEGER CHECK (most_a_day BETWEEN 1 AND 24), -- for as_needed
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 200000),
    decided_by TEXT CHECK (decided_by IN ('prescriber', 'me', 'together', 'other')),
    CHECK ((amount IS NULL) = (unit IS NULL)),
    CHECK ((kind IN ('hold', 'stop')) = (amount IS NULL)),
    CHECK ((kind IN ('hold', 'stop')) = (schedule IS NULL)),
    CHECK ((times IS NOT NULL) = (schedule IS NOT NULL AND schedule <> 'as_needed')),
    CHECK ((every IS NOT NULL) = (schedule IS 'every_n_days')),
    CHECK ((weekdays IS NOT NULL) = (schedule IS 'weekdays')),
    CHECK (most_a_day IS NULL OR schedule IS 'as_needed')
) STRICT;

CREATE INDEX regimen_step_medicine ON regimen_step (medicine, start);

CREATE TABLE dose (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    medicine INTEGER NOT NULL REFERENCES medicine (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    slot TEXT CHECK (slot IS strftime('%H:%M', slot)), -- none for an as-needed dose
    status TEXT NOT NULL CHECK (status IN ('taken', 'late', 'skipped', 'missed')),
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
    CHECK (amount IS NULL OR status IN ('taken', 'late'))
) STRICT;

CREATE INDEX dose_day ON dose (day, medicine, slot, id, status);

CREATE TABLE side_effect (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    medicine INTEGER REFERENCES medicine (id) ON DELETE SET NULL,
    onset TEXT NOT NULL CHECK (onset IS date(onset) AND onset BETWEEN '1900-01-01' AND '2199-12-31'),
    ended TEXT CHECK (ended IS date(ended) AND ended >= onset),
    present_before INTEGER CHECK (present_before IN (0, 1)),
    tolerable INTEGER CHECK (tolerable IN (0, 1)),
    told INTEGER NOT NULL CHECK (told IN (0, 1)),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX side_effect_onset ON side_effect (onset);
CREATE INDEX side_effect_medicine ON side_effect (medicine);

CREATE TABLE side_effect_rating (
    side_effect INTEGER NOT NULL REFERENCES side_effect (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    severity INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    PRIMARY KEY (side_effect, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE therapy_course (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    approach TEXT NOT NULL CHECK (length(approach) BETWEEN 1 AND 200),
    therapist TEXT CHECK (length(therapist) BETWEEN 1 AND 200),
    focus TEXT CHECK (length(focus) BETWEEN 1 AND 200),
    waiting_since TEXT CHECK (waiting_since IS date(waiting_since)),
    start TEXT CHECK (start IS date(start)),
    ended TEXT CHECK (ended IS date(ended) AND ended >= coalesce(start, waiting_since)),
    CHECK (start IS NOT NULL OR waiting_since IS NOT NULL)
) STRICT;

CREATE TABLE rhythm_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course INTEGER NOT NULL REFERENCES therapy_course (id) ON DELETE CASCADE,
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('per_week', 'every_weeks', 'as_agreed')),
    number INTEGER, -- sessions a week, or weeks between sessions
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 200),
    CHECK (CASE rhythm
        WHEN 'per_week' THEN number IS NOT NULL AND number BETWEEN 1 AND 7
        WHEN 'every_weeks' THEN number IS NOT NULL AND number BETWEEN 2 AND 12
        ELSE number IS NULL END)
) STRICT;

CREATE INDEX rhythm_step_course ON rhythm_step (course, start);

CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course INTEGER NOT NULL REFERENCES therapy_course (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    time TEXT CHECK (time IS strftime('%H:%M', time)),
    status TEXT NOT NULL CHECK (status IN ('planned', 'attended', 'cancelled_by_me', 'cancelled_by_therapist', 'missed')),
    format TEXT CHECK (format IN ('in_person', 'video', 'phone', 'group')),
    themes TEXT CHECK (length(themes) BETWEEN 1 AND 200000),
    take_away TEXT CHECK (length(take_away) BETWEEN 1 AND 200000),
    bond INTEGER CHECK (bond BETWEEN 0 AND 10),
    goals INTEGER CHECK (goals BETWEEN 0 AND 10),
    tasks INTEGER CHECK (tasks BETWEEN 0 AND 10),
    took_part INTEGER CHECK (took_part BETWEEN 0 AND 10),
    cost TEXT CHECK (length(cost) BETWEEN 1 AND 200)
) STRICT;

CREATE INDEX session_day ON session (day, time);
CREATE INDEX session_course ON session (course, day, time);

CREATE TABLE life_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    until TEXT CHECK (until IS date(until) AND until >= day),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    impact INTEGER CHECK (impact BETWEEN -4 AND 4),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX life_event_day ON life_event (day);

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    instrument TEXT NOT NULL CHECK (length(instrument) BETWEEN 1 AND 200),
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    source TEXT NOT NULL CHECK (source IN ('in_app', 'clinician_total')),
    total INTEGER CHECK (total BETWEEN 0 AND 4294967295)
) STRICT;

CREATE INDEX assessment_day ON assessment (day, at);
CREATE INDEX assessment_instrument ON assessment (instrument, day, at);

-- A skipped item has no row.
CREATE TABLE assessment_answer (
    assessment INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
    item TEXT NOT NULL CHECK (length(item) BETWEEN 1 AND 200),
    answer INTEGER NOT NULL CHECK (answer BETWEEN 0 AND 255),
    PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    role TEXT NOT NULL CHECK (role IN ('prescriber', 'therapist', 'support')),
    phone TEXT CHECK (length(phone) BETWEEN 1 AND 200)
) STRICT;

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    time TEXT CHECK (time IS strftime('%H:%M', time)),
    agreed TEXT CHECK (length(agreed) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX appointment_day ON appointment (day, time);
CREATE INDEX appointment_person ON appointment (person, day, time);

CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295),
    question TEXT NOT NULL CHECK (length(question) BETWEEN 1 AND 500),
    answered TEXT CHECK (answered IS date(answered)),
    answer TEXT CHECK (length(answer) BETWEEN 1 AND 200000)
) STRICT;

CREATE INDEX agenda_item_person ON agenda_item (person, position);
