-- Therapy in depth: kinds of course, waiting and keep-well, booster sessions, preparation, homework.

ALTER TABLE therapy_course ADD COLUMN kind TEXT NOT NULL DEFAULT 'talking'
    CHECK (kind IN ('talking', 'ect', 'tms', 'light', 'programme', 'hospital_stay'));
ALTER TABLE therapy_course ADD COLUMN place TEXT CHECK (length(place) BETWEEN 1 AND 200);
ALTER TABLE therapy_course ADD COLUMN terms TEXT CHECK (length(terms) BETWEEN 1 AND 200000);
ALTER TABLE therapy_course ADD COLUMN sessions_agreed INTEGER CHECK (sessions_agreed BETWEEN 1 AND 500);
ALTER TABLE therapy_course ADD COLUMN coverage TEXT CHECK (length(coverage) BETWEEN 1 AND 200);
ALTER TABLE therapy_course ADD COLUMN waiting_with TEXT CHECK (length(waiting_with) BETWEEN 1 AND 200);
ALTER TABLE therapy_course ADD COLUMN why_ended TEXT CHECK (length(why_ended) BETWEEN 1 AND 200000);
ALTER TABLE therapy_course ADD COLUMN keep_going TEXT CHECK (length(keep_going) BETWEEN 1 AND 200000);
ALTER TABLE therapy_course ADD COLUMN first_signs TEXT CHECK (length(first_signs) BETWEEN 1 AND 200000);
ALTER TABLE therapy_course ADD COLUMN whom_to_call TEXT CHECK (length(whom_to_call) BETWEEN 1 AND 200000);

-- Rebuilt, with the same columns in the same order, so that booster sessions are a rhythm.
CREATE TABLE rhythm_step_next (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course INTEGER NOT NULL REFERENCES therapy_course (id) ON DELETE CASCADE,
    start TEXT NOT NULL CHECK (start IS date(start) AND start BETWEEN '1900-01-01' AND '2199-12-31'),
    rhythm TEXT NOT NULL CHECK (rhythm IN ('per_week', 'every_weeks', 'as_agreed', 'booster')),
    number INTEGER, -- sessions a week, weeks between sessions, or months between booster sessions (none: as agreed)
    reason TEXT CHECK (length(reason) BETWEEN 1 AND 200),
    CHECK (CASE rhythm
        WHEN 'per_week' THEN number IS NOT NULL AND number BETWEEN 1 AND 7
        WHEN 'every_weeks' THEN number IS NOT NULL AND number BETWEEN 2 AND 12
        WHEN 'booster' THEN number IS NULL OR number BETWEEN 1 AND 12
        ELSE number IS NULL END)
) STRICT;

INSERT INTO rhythm_step_next (id, course, start, rhythm, number, reason)
    SELECT id, course, start, rhythm, number, reason FROM rhythm_step;
-- The identities of rows that were removed are not given again: undo may still bring them back.
DELETE FROM sqlite_sequence WHERE name = 'rhythm_step_next';
INSERT INTO sqlite_sequence (name, seq) SELECT 'rhythm_step_next', seq FROM sqlite_sequence WHERE name = 'rhythm_step';
DROP TABLE rhythm_step;
ALTER TABLE rhythm_step_next RENAME TO rhythm_step;
CREATE INDEX rhythm_step_course ON rhythm_step (course, start);

ALTER TABLE session ADD COLUMN minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440);
ALTER TABLE session ADD COLUMN prep TEXT CHECK (length(prep) BETWEEN 1 AND 200000);
ALTER TABLE session ADD COLUMN private_note TEXT CHECK (length(private_note) BETWEEN 1 AND 200000); -- never printed

CREATE TABLE homework (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    course INTEGER NOT NULL REFERENCES therapy_course (id) ON DELETE CASCADE,
    session INTEGER REFERENCES session (id) ON DELETE SET NULL, -- the one it was agreed in
    agreed TEXT NOT NULL CHECK (agreed IS date(agreed) AND agreed BETWEEN '1900-01-01' AND '2199-12-31'),
    task TEXT NOT NULL CHECK (length(task) BETWEEN 1 AND 500),
    due TEXT CHECK (due IS date(due) AND due >= agreed),
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'partly', 'not_done', 'set_aside')),
    answered TEXT CHECK (answered IS date(answered) AND answered >= agreed), -- the day the status was said
    in_the_way TEXT CHECK (length(in_the_way) BETWEEN 1 AND 200000),
    learnt TEXT CHECK (length(learnt) BETWEEN 1 AND 200000),
    CHECK ((status IS 'open') = (answered IS NULL))
) STRICT;

CREATE INDEX homework_course ON homework (course, agreed);
CREATE INDEX homework_due ON homework (due) WHERE due IS NOT NULL;
CREATE INDEX homework_session ON homework (session);
