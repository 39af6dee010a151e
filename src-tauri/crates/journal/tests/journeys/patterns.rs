//! What goes together, from days entered by hand: found when it is there, withheld when days are too few, never called a cause.

use ballast_journal::check_in::save_check_in;
use ballast_journal::patterns::get_patterns;
use ballast_journal::views::{CheckInInput, PatternsRequest, PatternsView};
use chrono::{Days, NaiveDate};

use crate::home::{Home, TODAY};
use crate::inputs::{check_in, number};

fn look(home: &Home) -> PatternsView {
    get_patterns(home.look(), &PatternsRequest::default()).unwrap()
}

/// Walked on some days; mood is two higher on these, with an even wobble that has nothing to do with it.
fn walked(home: &mut Home, days: u64) {
    let movement = home.tracker("movement");
    let today: NaiveDate = TODAY.parse().unwrap();
    for back in 0..days {
        let yes = [true, false, false, true, true, false, true][back as usize % 7];
        let mood = if yes { 5 } else { 3 } + u8::from(back % 5 < 2);
        let typed = CheckInInput {
            values: vec![number(movement, if yes { "1" } else { "0" })],
            ..check_in(&(today - Days::new(back)).to_string(), mood)
        };
        save_check_in(home.j(), typed).unwrap();
    }
}

#[test]
fn what_is_there_is_found_with_its_days() {
    let mut home = Home::new();
    walked(&mut home, 60);
    let view = look(&home);
    assert_eq!(view.outcome.key, "mood");
    let row = view.rows.iter().find(|r| r.factor == "movement").unwrap();
    let same = &row.same_day;
    assert_eq!((same.n, same.means, same.stands_out), (60, true, true));
    // Half a year less a day, of which 60 days have both.
    assert_eq!(same.missing, 124);
    let strength = same.strength.as_ref().unwrap();
    assert!(strength.low > 1.0 && strength.high < 3.0, "{strength:?}");
    assert!(
        same.words
            .starts_with("goes together with higher values of “Mood” (3"),
        "{}",
        same.words
    );
    // The next day is paired with today's movement up to yesterday.
    assert_eq!(row.next_day.n, 59);
    assert!(
        view.lead
            .contains("goes together with “Mood”, which is not the same as causing it")
    );
    assert!(view.method[0].contains("not the same as causes"));
    assert!(row.question.contains(&row.name) && row.question.chars().count() <= 500);
    assert_eq!(view.months.len(), 3);
    assert_eq!(view.months[1].n, 31);
    assert!(view.months[1].mean.is_some() && view.months[1].swing.is_some());
    // 1 to 3 September: too few days for a mean, and that is all that is said.
    assert_eq!(
        (view.months[2].n, view.months[2].mean.as_deref()),
        (3, None)
    );
    assert_eq!(view.years.len(), 1);
}

#[test]
fn below_the_least_days_it_says_how_many_are_missing() {
    let mut home = Home::new();
    walked(&mut home, 20);
    let view = look(&home);
    let row = view.rows.iter().find(|r| r.factor == "movement").unwrap();
    assert_eq!(row.same_day.strength, None);
    assert_eq!(
        row.same_day.words,
        "28 days with both needed, 8 still missing"
    );
    assert!(view.lead.starts_with("Nothing stands out beside “Mood”"));
}

#[test]
fn an_empty_record_and_odd_requests_are_answered_plainly() {
    let mut home = Home::new();
    let view = look(&home);
    assert!(view.rows.is_empty() && view.months.is_empty() && view.looked_at == 0);
    assert_eq!(view.outcomes.len(), 1);
    let asked = |from: Option<&str>, to: Option<&str>, outcome: Option<&str>| PatternsRequest {
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
        outcome: outcome.map(str::to_owned),
    };
    home.refuses("outcome", "unknown_choice", |j| {
        get_patterns(j, &asked(None, None, Some("luck")))
    });
    home.refuses("to", "in_the_future", |j| {
        get_patterns(j, &asked(None, Some("2026-09-04"), None))
    });
    home.refuses("to", "end_before_start", |j| {
        get_patterns(j, &asked(Some("2026-09-02"), Some("2026-09-01"), None))
    });
    home.refuses("from", "not_a_date", |j| {
        get_patterns(j, &asked(Some("spring"), None, None))
    });
}
