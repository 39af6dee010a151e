-- Imports of every format, and what each brought in.

-- Rebuilt, with the columns there were in the same order, so that every format is one. References rest during a migration, so the check-ins
-- go on naming their import. New columns stand at the end: what was done before can still be undone.
CREATE TABLE import_batch_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    format TEXT NOT NULL CHECK (format IN ('daylio_csv', 'daylio_backup', 'bearable', 'emoods', 'medtimer', 'track_and_graph', 'table',
        'ballast_json')),
    at TEXT NOT NULL CHECK (at IS strftime('%Y-%m-%dT%H:%M:%fZ', at)),
    zone TEXT NOT NULL CHECK (length(zone) BETWEEN 1 AND 200),
    offset_minutes INTEGER NOT NULL CHECK (offset_minutes BETWEEN -1080 AND 1080),
    moment_day TEXT NOT NULL CHECK (moment_day IS date(moment_day)),
    day_end INTEGER NOT NULL CHECK (day_end BETWEEN 0 AND 11),
    added INTEGER NOT NULL CHECK (added BETWEEN 0 AND 4294967295), -- check-ins, doses and sessions together
    doses INTEGER NOT NULL DEFAULT 0 CHECK (doses BETWEEN 0 AND 4294967295),
    sessions INTEGER NOT NULL DEFAULT 0 CHECK (sessions BETWEEN 0 AND 4294967295),
    left_out INTEGER NOT NULL DEFAULT 0 CHECK (left_out BETWEEN 0 AND 4294967295), -- rows, for whatever reason
    CHECK (doses + sessions <= added)
) STRICT;

INSERT INTO import_batch_next (id, format, at, zone, offset_minutes, moment_day, day_end, added)
    SELECT id, format, at, zone, offset_minutes, moment_day, day_end, added FROM import_batch;
-- The identities of imports that were taken back are not given again: redo may still bring them back.
DELETE FROM sqlite_sequence WHERE name = 'import_batch_next';
INSERT INTO sqlite_sequence (name, seq) SELECT 'import_batch_next', seq FROM sqlite_sequence WHERE name = 'import_batch';
DROP TABLE import_batch;
ALTER TABLE import_batch_next RENAME TO import_batch;
