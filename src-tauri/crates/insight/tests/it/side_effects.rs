//! The course of a side effect.

use ballast_insight::side_effects::{SpanEnd, gone_by, spans};

use crate::on;

#[test]
fn it_comes_goes_and_comes_back() {
    let ratings = [
        (on(0), Some(0)),
        (on(2), Some(1)),
        (on(3), Some(3)),
        (on(5), Some(0)),
        (on(9), Some(0)),
        (on(10), Some(2)),
    ];
    let found = spans(&ratings, 7);
    assert_eq!(found.len(), 2);
    assert_eq!(
        (found[0].from, found[0].last, found[0].peak, found[0].mean),
        (on(2), on(3), 3, 2.0)
    );
    assert_eq!(found[0].end, SpanEnd::Gone(on(5)));
    assert_eq!(
        (found[1].from, found[1].n, found[1].end),
        (on(10), 1, SpanEnd::Open)
    );
}

#[test]
fn silence_ends_a_span_without_saying_it_is_gone() {
    let at = |day| [(on(0), Some(2)), (on(1), None), (on(day), Some(1))];
    // Seven days without a rating are bridged, eight are not.
    let bridged = spans(&at(8), 7);
    assert_eq!((bridged.len(), bridged[0].missing), (1, 7));
    let split = spans(&at(9), 7);
    assert_eq!((split.len(), split[0].end), (2, SpanEnd::NotRecorded));
    // A zero after a long silence does not say when it went.
    let silent = spans(&[(on(0), Some(2)), (on(20), Some(0))], 7);
    assert_eq!((silent.len(), silent[0].end), (1, SpanEnd::NotRecorded));
}

#[test]
fn gone_by_a_week_counts_from_the_start() {
    let ratings = [
        (on(0), Some(3)),
        (on(8), Some(1)),
        (on(13), Some(0)),
        (on(20), Some(1)),
        (on(22), Some(0)),
    ];
    let gone = gone_by(on(1), &ratings).unwrap();
    assert_eq!((gone.week, gone.day, gone.zero_ratings), (4, on(22), 1));
    // Day 6 after the start is still the first week, day 7 the second.
    let week = |day| {
        gone_by(on(0), &[(on(0), Some(1)), (on(day), Some(0))])
            .unwrap()
            .week
    };
    assert_eq!((week(6), week(7)), (1, 2));
}

#[test]
fn still_there_or_never_there_is_not_gone() {
    assert!(gone_by(on(0), &[(on(1), Some(0)), (on(2), Some(1))]).is_none());
    assert!(gone_by(on(0), &[(on(1), Some(0))]).is_none());
    assert!(gone_by(on(5), &[(on(1), Some(2)), (on(6), Some(0))]).is_none());
    assert!(gone_by(on(0), &[(on(1), Some(2)), (on(2), None)]).is_none());
}
