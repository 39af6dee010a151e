//! Reliable change, response, remission and safety items of the shipped forms.

use ballast_instruments::{Answers, Direction, all, get};

#[test]
fn reliable_change_points_are_those_published() {
    // NHS Talking Therapies (PHQ-9, GAD-7), Marx 2022 (PCL-5), CORE-10.
    let points: Vec<_> = all()
        .iter()
        .filter_map(|i| {
            i.reliable_change
                .as_ref()
                .map(|r| (i.id.as_str(), r.points))
        })
        .collect();
    assert_eq!(
        points,
        [
            ("phq9", 6),
            ("gad7", 4),
            ("pcl5", 15),
            ("core10", 6),
            ("wsas", 8)
        ]
    );
    for (id, points) in points {
        let form = get(id).unwrap();
        assert_eq!(
            form.reliable_change(10, 10 + points).reliable,
            Some(true),
            "{id}"
        );
        assert_eq!(
            form.reliable_change(10 + points, 10).reliable,
            Some(true),
            "{id}"
        );
        assert_eq!(
            form.reliable_change(10, 9 + points).reliable,
            Some(false),
            "{id}"
        );
    }
}

#[test]
fn an_unknown_reliable_change_says_nothing() {
    let change = get("phq2").unwrap().reliable_change(6, 0);
    assert_eq!(
        (change.difference, change.reliable, change.direction),
        (-6, None, Direction::Better)
    );
}

#[test]
fn direction_follows_the_form() {
    assert_eq!(
        get("gad7").unwrap().reliable_change(8, 12).direction,
        Direction::Worse
    );
    assert_eq!(
        get("who5").unwrap().reliable_change(40, 56).direction,
        Direction::Better
    );
    assert_eq!(
        get("who5").unwrap().reliable_change(40, 40).direction,
        Direction::Same
    );
}

#[test]
fn response_is_half_and_only_read_when_it_can_be() {
    let phq9 = get("phq9").unwrap();
    let half = phq9.response(15, 7, 4.0).unwrap();
    assert!(half.met);
    let short = phq9.response(15, 8, 4.0).unwrap();
    assert!(!short.met && (short.drop_percent - 46.666_666_666_666_664).abs() < 1e-12);
    assert!(phq9.response(10, 5, 2.0).unwrap().met);
    assert!(phq9.response(9, 0, 4.0).is_none());
    assert!(phq9.response(20, 5, 1.9).is_none());
    assert!(phq9.response(20, 5, f64::NAN).is_none());
    let higher = phq9.response(12, 15, 4.0).unwrap();
    assert_eq!((higher.drop_percent, higher.met), (-25.0, false));
    assert!(get("pcl5").unwrap().response(60, 20, 8.0).is_none());
}

#[test]
fn remission_is_below_5() {
    for id in ["phq9", "gad7"] {
        assert_eq!(get(id).unwrap().remission(4), Some(true), "{id}");
        assert_eq!(get(id).unwrap().remission(5), Some(false), "{id}");
    }
    assert_eq!(get("pcl5").unwrap().remission(0), None);
}

#[test]
fn item_9_is_seen_at_once_and_at_any_answer_above_zero() {
    let phq9 = get("phq9").unwrap();
    assert!(phq9.safety(&Answers::from([("q9".into(), 0)])).is_empty());
    // A half-filled form is enough.
    let hits = phq9.safety(&Answers::from([("q9".into(), 1)]));
    assert_eq!((hits[0].item.as_str(), hits[0].value), ("q9", 1));
    assert_eq!(
        get("core10")
            .unwrap()
            .safety(&Answers::from([("q6".into(), 1)]))
            .len(),
        1
    );
    let pcl5 = get("pcl5").unwrap();
    assert!(pcl5.safety(&Answers::from([("q16".into(), 2)])).is_empty());
    assert_eq!(pcl5.safety(&Answers::from([("q16".into(), 3)])).len(), 1);
}

#[test]
fn bands_use_no_word_that_judges_a_person() {
    for form in all() {
        for band in &form.bands {
            let label = band.label.to_lowercase();
            for word in ["normal", "failed", "high risk", "safe", "caused"] {
                assert!(!label.contains(word), "{}: {label}", form.id);
            }
        }
    }
}
