//! The therapy tables of a record that is older than they are: every row stays, no identity is given twice, and what was done before can
//! still be undone.

use rusqlite::Connection;
use rusqlite::session::{ConflictAction, Session, invert_strm};

const BEFORE: [&str; 2] = [
    include_str!("../../migrations/0001_first.sql"),
    include_str!("../../migrations/0002_medication.sql"),
];
const THERAPY: &str = include_str!("../../migrations/0003_therapy.sql");

#[allow(
    clippy::disallowed_methods,
    reason = "the tables alone are tested here; no file is written"
)]
fn old_record() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    for step in BEFORE {
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
    conn.execute_batch(THERAPY).unwrap();
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
    conn.execute_batch(THERAPY).unwrap();
    let mut inverted = Vec::new();
    let mut input: &[u8] = &changeset;
    invert_strm(&mut input, &mut inverted).unwrap();
    let mut input: &[u8] = &inverted;
    conn.apply_strm(&mut input, None::<fn(&str) -> bool>, |_, _| {
        ConflictAction::SQLITE_CHANGESET_ABORT
    })
    .unwrap();
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
