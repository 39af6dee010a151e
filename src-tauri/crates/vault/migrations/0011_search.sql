-- Search, and what stood before a correction.
--
-- The index holds no text, only which words are in which thing, so that nothing a person wrote is stored twice. It is the vault's own and not of
-- the record: never in a changeset, filled and kept right by `storage/search`, and made anew whenever it is not of this version.

CREATE TABLE search_entry (
    id INTEGER PRIMARY KEY, -- the day and a number within it, so that the newest comes first without sorting
    kind TEXT NOT NULL,
    thing INTEGER NOT NULL,
    UNIQUE (kind, thing)
) STRICT;

-- The words come folded and with one space between, so that the tokenizer has nothing left to decide.
CREATE VIRTUAL TABLE search USING fts5 (words, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3');
CREATE VIRTUAL TABLE search_word USING fts5vocab (search, row);

-- What stood in a dose, a session or a check-in before it was corrected or removed on a later day. Nothing here is ever changed.
CREATE TABLE correction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('dose', 'session', 'check_in')),
    thing INTEGER NOT NULL CHECK (thing >= 1), -- its identity, also when it was removed
    medicine INTEGER REFERENCES medicine (id) ON DELETE CASCADE,
    course INTEGER REFERENCES therapy_course (id) ON DELETE CASCADE,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    stood TEXT NOT NULL CHECK (json_valid(stood)), -- as it was, as JSON of the model's own
    CHECK ((medicine IS NOT NULL) = (kind = 'dose')),
    CHECK ((course IS NOT NULL) = (kind = 'session'))
) STRICT;

CREATE INDEX correction_thing ON correction (kind, thing, at);
CREATE INDEX correction_medicine ON correction (medicine) WHERE medicine IS NOT NULL;
CREATE INDEX correction_course ON correction (course) WHERE course IS NOT NULL;
