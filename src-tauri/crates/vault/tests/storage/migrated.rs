//! Tables of a record that is older than they are: every row stays, no identity is given twice, and what was done before can still be
//! undone.

use rusqlite::Connection;
use rusqlite::session::{ConflictAction, Session, invert_strm};

use crate::fixtures::STEPS;

/// The place of the step to therapy in depth.
const THERAPY: usize = 2;

#[allow(
    clippy::disallowed_methods,
    reason = "the tables alone are tested here; no file is written"
)]
fn old_record() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    for step in &STEPS[..THERAPY] {
        conn.execute_batch(step).unwrap();
    }
    conn.execute_batch(
        "INSERT INTO therapy_course (id, approach, therapist, start) VALUES (1, 'CBT', 'R. S.', '2026-01-12');
         INSERT INTO rhythm_step (id, course, start, rhythm, number, reason) VALUES
             (1, 1, '2026-01-12', 'per_week', 1, 'agreed'), (2, 1, '2026-05-04', 'every_weeks', 2, NULL),
             (7, 1, '2026-06-01', 'as_agreed', NULL, NULL);
         DELETE FROM rhythm_step WHERE id = 7;
         INSERT INTO session (id, course, day, status, themes) VALUES (1, 1, '2026-01-12', 'attended', 'sleep');",
    )
    .unwrap();
    conn
}

fn text(conn: &Connection, sql: &str) -> String {
    conn.query_row(sql, [], |row| row.get(0)).unwrap()
}

const ROWS: &str = "SELECT group_concat(id || ' ' || start || ' ' || rhythm || ' ' || ifnull(number, '-') || ' ' || ifnull(reason, '-'), '; ')
                    FROM rhythm_step";

#[test]
fn every_row_stays_and_no_identity_is_given_twice() {
    let conn = old_record();
    let before = text(&conn, ROWS);
    conn.execute_batch(STEPS[THERAPY]).unwrap();
    assert_eq!(text(&conn, ROWS), before);
    assert_eq!(
        text(
            &conn,
            "SELECT kind || ' ' || approach || ' ' || therapist FROM therapy_course"
        ),
        "talking CBT R. S."
    );
    assert_eq!(text(&conn, "SELECT themes FROM session"), "sleep");
    conn.execute(
        "INSERT INTO rhythm_step (course, start, rhythm, number) VALUES (1, '2026-09-01', 'booster', 3)",
        [],
    )
    .unwrap();
    // 7 was given once; undo may still bring it back.
    assert_eq!(conn.last_insert_rowid(), 8);
    conn.pragma_update(None, "foreign_keys", true).unwrap();
    conn.execute("DELETE FROM therapy_course", []).unwrap();
    let left: i64 = conn
        .query_row("SELECT count(*) FROM rhythm_step", [], |row| row.get(0))
        .unwrap();
    assert_eq!(left, 0, "a rhythm still belongs to its course");
}

#[test]
fn what_was_done_before_can_be_undone_after() {
    let conn = old_record();
    let mut changeset = Vec::new();
    {
        let mut session = Session::new(&conn).unwrap();
        session.attach::<&str>(None).unwrap();
        conn.execute_batch(
            "UPDATE therapy_course SET focus = 'worry'; DELETE FROM rhythm_step WHERE id = 2; DELETE FROM session;",
        )
        .unwrap();
        session.changeset_strm(&mut changeset).unwrap();
    }
    conn.execute_batch(STEPS[THERAPY]).unwrap();
    let mut inverted = Vec::new();
    let mut input: &[u8] = &changeset;
    invert_strm(&mut input, &mut inverted).unwrap();
    replay(&conn, &inverted);
    assert_eq!(
        text(&conn, ROWS),
        "1 2026-01-12 per_week 1 agreed; 2 2026-05-04 every_weeks 2 -"
    );
    assert_eq!(
        text(
            &conn,
            "SELECT ifnull(focus, 'none') || kind FROM therapy_course"
        ),
        "nonetalking"
    );
    assert_eq!(text(&conn, "SELECT themes FROM session"), "sleep");
}

/// The place of the step to imports of every format.
const IMPORTS: usize = 11;

const IMPORTED: &str =
    "SELECT group_concat(id || ' ' || format || ' ' || added, '; ') FROM import_batch";
const NAMED: &str =
    "SELECT group_concat(id || ' ' || ifnull(import, '-'), '; ') FROM check_in ORDER BY id";

/// An import of two check-ins, with what undo would need, in a record of before; then a second one that was taken back.
#[allow(
    clippy::disallowed_methods,
    reason = "the tables alone are tested here; no file is written"
)]
fn with_an_import() -> (Connection, Vec<u8>) {
    let conn = Connection::open_in_memory().unwrap();
    for step in &STEPS[..IMPORTS] {
        conn.execute_batch(step).unwrap();
    }
    let mut changeset = Vec::new();
    {
        let mut session = Session::new(&conn).unwrap();
        session.attach::<&str>(None).unwrap();
        conn.execute_batch(
            "INSERT INTO import_batch (id, format, at, zone, offset_minutes, moment_day, day_end, added)
                 VALUES (3, 'daylio_csv', '2026-09-03T18:00:00.000Z', 'Europe/Berlin', 120, '2026-09-03', 4, 2);
             INSERT INTO check_in (id, day, at, zone, offset_minutes, moment_day, day_end, kind, estimated, mood, import, source_key)
                 VALUES (1, '2026-09-01', '2026-09-01T18:00:00.000Z', 'Europe/Berlin', 120, '2026-09-01', 4, 'full', 0, 7, 3, 'daylio:a:1'),
                        (2, '2026-09-02', '2026-09-02T18:00:00.000Z', 'Europe/Berlin', 120, '2026-09-02', 4, 'full', 0, 5, 3, 'daylio:b:1');",
        )
        .unwrap();
        session.changeset_strm(&mut changeset).unwrap();
    }
    conn.execute_batch(
        "INSERT INTO import_batch (id, format, at, zone, offset_minutes, moment_day, day_end, added)
             VALUES (8, 'daylio_csv', '2026-09-03T18:00:00.000Z', 'Europe/Berlin', 120, '2026-09-03', 4, 0);
         DELETE FROM import_batch WHERE id = 8;",
    )
    .unwrap();
    (conn, changeset)
}

fn replay(conn: &Connection, mut changeset: &[u8]) {
    conn.apply_strm(&mut changeset, None::<fn(&str) -> bool>, |_, _| {
        ConflictAction::SQLITE_CHANGESET_ABORT
    })
    .unwrap();
}

#[test]
fn every_format_is_an_import_and_those_there_were_stay() {
    let (conn, _) = with_an_import();
    // As the vault does it: references rest while tables are rebuilt.
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute_batch(STEPS[IMPORTS]).unwrap();
    conn.pragma_update(None, "foreign_keys", true).unwrap();
    assert_eq!(text(&conn, IMPORTED), "3 daylio_csv 2");
    assert_eq!(text(&conn, NAMED), "1 3; 2 3");
    let broken = conn
        .prepare("PRAGMA foreign_key_check")
        .unwrap()
        .exists([])
        .unwrap();
    assert!(!broken, "a check-in names an import that is not there");
    conn.execute(
        "INSERT INTO import_batch (format, at, zone, offset_minutes, moment_day, day_end, added, doses, sessions, left_out)
         VALUES ('medtimer', '2026-09-03T18:00:00.000Z', 'Europe/Berlin', 120, '2026-09-03', 4, 3, 3, 0, 1)",
        [],
    )
    .unwrap();
    assert_eq!(
        conn.last_insert_rowid(),
        9,
        "8 was given once; redo may bring it back"
    );
    // A check-in still belongs to its import, and outlives it.
    conn.execute("DELETE FROM import_batch WHERE id = 3", [])
        .unwrap();
    assert_eq!(text(&conn, NAMED), "1 -; 2 -");
    let dangling = conn.execute("UPDATE check_in SET import = 77 WHERE id = 1", []);
    assert!(dangling.is_err(), "an import that is not there was named");
}

#[test]
fn an_import_from_before_is_still_taken_back_and_brought_again() {
    let (conn, changeset) = with_an_import();
    // As the vault does it: references rest while tables are rebuilt and while changes are replayed.
    conn.pragma_update(None, "foreign_keys", false).unwrap();
    conn.execute_batch(STEPS[IMPORTS]).unwrap();
    let mut inverted = Vec::new();
    invert_strm(&mut changeset.as_slice(), &mut inverted).unwrap();
    replay(&conn, &inverted);
    let left: i64 = conn
        .query_row(
            "SELECT (SELECT count(*) FROM check_in) + (SELECT count(*) FROM import_batch)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(left, 0);
    replay(&conn, &changeset);
    assert_eq!(text(&conn, IMPORTED), "3 daylio_csv 2");
    assert_eq!(text(&conn, NAMED), "1 3; 2 3");
    assert_eq!(
        text(
            &conn,
            "SELECT doses || ' ' || sessions || ' ' || left_out FROM import_batch"
        ),
        "0 0 0"
    );
}
