-- The plan and its versions, goals, difficulties, what was tried before, small experiments.

-- What a version says is JSON of the model's own entries: medicines, therapies and goals are copied in as they stood, so that a later
-- correction of a step never rewrites an old plan. Nothing changes them but a correction of that version.
CREATE TABLE plan_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    entries TEXT NOT NULL CHECK (json_valid(entries)),
    reason TEXT NOT NULL CHECK (reason IN ('first', 'symptoms', 'side_effect', 'season', 'life_event', 'cost', 'agreed_review',
        'temporary_ended', 'other')),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    decided_by TEXT CHECK (decided_by IN ('prescriber', 'me', 'together', 'other')),
    decided_with TEXT CHECK (length(decided_with) BETWEEN 1 AND 200),
    until TEXT CHECK (until IS date(until) AND until >= start),
    afterwards TEXT CHECK (afterwards IN ('go_back', 'keep', 'extend')),
    CHECK (afterwards IS NULL OR until IS NOT NULL)
) STRICT;

CREATE INDEX plan_version_start ON plan_version (start);

CREATE TABLE goal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    measure TEXT CHECK (measure IN ('mood', 'tracker', 'questionnaire')),
    tracker INTEGER REFERENCES tracker (id),
    instrument TEXT CHECK (length(instrument) BETWEEN 1 AND 200),
    baseline TEXT CHECK (length(baseline) BETWEEN 1 AND 40 AND baseline NOT GLOB '*[^0-9.-]*'),
    baseline_n INTEGER CHECK (baseline_n BETWEEN 0 AND 4294967295),
    target TEXT CHECK (length(target) BETWEEN 1 AND 40 AND target NOT GLOB '*[^0-9.-]*'),
    since TEXT NOT NULL CHECK (since IS date(since) AND since BETWEEN '1900-01-01' AND '2199-12-31'),
    by TEXT CHECK (by IS date(by) AND by >= since),
    closed TEXT CHECK (closed IS date(closed) AND closed >= since),
    outcome TEXT CHECK (outcome IN ('reached', 'changed', 'set_aside')),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    CHECK ((tracker IS NOT NULL) = (measure IS 'tracker')),
    CHECK ((instrument IS NOT NULL) = (measure IS 'questionnaire')),
    CHECK (measure IS NOT NULL OR (baseline IS NULL AND target IS NULL)),
    CHECK (baseline IS NOT NULL OR baseline_n IS NULL),
    CHECK ((closed IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX goal_tracker ON goal (tracker) WHERE tracker IS NOT NULL;

-- The day before `review` is its last.
CREATE TABLE experiment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 200),
    measure TEXT NOT NULL CHECK (measure IN ('mood', 'tracker')),
    tracker INTEGER REFERENCES tracker (id),
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    review TEXT NOT NULL CHECK (review IS date(review) AND review > start),
    ended TEXT CHECK (ended IS date(ended) AND ended >= start),
    outcome TEXT CHECK (outcome IN ('keep_on', 'drop', 'change', 'unclear')),
    note TEXT CHECK (length(note) BETWEEN 1 AND 200000),
    CHECK ((tracker IS NOT NULL) = (measure = 'tracker')),
    CHECK ((ended IS NULL) = (outcome IS NULL))
) STRICT;

CREATE INDEX experiment_tracker ON experiment (tracker) WHERE tracker IS NOT NULL;

-- A day nobody spoke of has no row.
CREATE TABLE experiment_day (
    experiment INTEGER NOT NULL REFERENCES experiment (id) ON DELETE CASCADE,
    day TEXT NOT NULL CHECK (day IS date(day) AND day BETWEEN '1900-01-01' AND '2199-12-31'),
    done INTEGER NOT NULL CHECK (done IN (0, 1)),
    PRIMARY KEY (experiment, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE difficulty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT CHECK (length(key) BETWEEN 1 AND 200), -- its name on the list it was chosen from; none for own words
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 200),
    layer TEXT NOT NULL CHECK (layer IN ('body', 'mind')),
    severity INTEGER CHECK (severity BETWEEN 0 AND 10),
    sensitive INTEGER NOT NULL CHECK (sensitive IN (0, 1)),
    noted TEXT NOT NULL CHECK (noted IS date(noted) AND noted BETWEEN '1900-01-01' AND '2199-12-31'),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295)
) STRICT;

CREATE TABLE tried (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('medicine', 'therapy', 'other')),
    what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 200),
    period TEXT CHECK (length(period) BETWEEN 1 AND 200),
    most TEXT CHECK (length(most) BETWEEN 1 AND 200),
    lasted TEXT CHECK (length(lasted) BETWEEN 1 AND 200),
    helped TEXT CHECK (helped IN ('not_at_all', 'a_little', 'clearly', 'very_much', 'worse', 'not_known')),
    ended TEXT CHECK (length(ended) BETWEEN 1 AND 200),
    position INTEGER NOT NULL CHECK (position BETWEEN 0 AND 4294967295)
) STRICT;
