use ballast_charts::{
    Band, Questionnaire, QuestionnaireTotal, Reliable, ReliableChange, questionnaire,
};

use super::{Case, FOREIGN, case, day, long_name, plus};
use crate::fixture::Dice;

fn bands() -> Vec<Band> {
    [
        (0.0, 4.0, "minimal"),
        (5.0, 9.0, "mild"),
        (10.0, 14.0, "moderate"),
        (15.0, 19.0, "moderately severe"),
        (20.0, 27.0, "severe"),
    ]
    .map(|(from, to, name)| Band {
        from,
        to,
        name: name.to_owned(),
    })
    .to_vec()
}

fn usual() -> Questionnaire {
    let mut data = Questionnaire::new("PHQ-9", 27.0, day(2026, 3, 1), day(2026, 8, 31));
    let totals = [18, 17, 17, 14, 12, 9, 8, 7, 12, 9, 6, 5, 4];
    data.totals = (0..)
        .zip(totals)
        .map(|(n, total)| QuestionnaireTotal {
            day: plus(day(2026, 3, 7), 14 * n),
            total: f64::from(total),
            change: if total <= 12 {
                ReliableChange::Better
            } else {
                ReliableChange::None
            },
        })
        .collect();
    data.bands = bands();
    data.reliable = Some(Reliable {
        from: day(2026, 3, 7),
        total: 18.0,
        least: 6.0,
    });
    data
}

fn years(every: u64, gap: bool) -> Questionnaire {
    let mut data = Questionnaire::new("PHQ-9", 27.0, day(2016, 9, 1), day(2026, 8, 31));
    let mut dice = Dice::new(4);
    let mut level = 15.0;
    data.totals = (0..3650 / every)
        .map(|n| {
            level = (level + dice.bell()).clamp(0.0, 27.0);
            QuestionnaireTotal::on(plus(data.from, n * every), level.round())
        })
        .filter(|t| !gap || t.day < day(2017, 1, 1) || t.day > day(2026, 3, 1))
        .collect();
    data.bands = bands();
    data
}

pub fn cases() -> Vec<Case> {
    let mut one = usual();
    one.totals.truncate(1);
    let mut day_alone = usual();
    (day_alone.from, day_alone.to) = (day(2026, 3, 7), day(2026, 3, 7));
    let mut equal = usual();
    equal.totals.iter_mut().for_each(|t| t.total = 10.0);
    let mut wild = usual();
    wild.totals.reverse();
    wild.totals[2].total = 1e300;
    wild.totals[3].total = f64::NAN;
    wild.totals[4].change = ReliableChange::Worse;
    wild.bands[0].from = f64::NEG_INFINITY;
    wild.limits = vec![
        (5.0, "remission: below 5".to_owned()),
        (f64::NAN, String::new()),
    ];
    let mut names = usual();
    names.name = long_name();
    for (band, name) in names.bands.iter_mut().zip(FOREIGN) {
        band.name = name.to_owned();
    }
    names.bands[3].name = long_name();
    names.limits = vec![(5.0, long_name())];
    let mut better = Questionnaire::new("WHO-5", 100.0, day(2026, 3, 1), day(2026, 8, 31));
    better.higher_is_better = true;
    better.today = Some(day(2026, 7, 20));
    better.totals = [
        (3, 8, 24.0),
        (4, 5, 28.0),
        (5, 3, 44.0),
        (6, 7, 52.0),
        (7, 5, 60.0),
    ]
    .map(|(m, d, total)| QuestionnaireTotal {
        day: day(2026, m, d),
        total,
        change: if total > 40.0 {
            ReliableChange::Better
        } else {
            ReliableChange::None
        },
    })
    .to_vec();
    better.limits = vec![(50.0, "50: screening limit".to_owned())];
    let empty = Questionnaire::new("PHQ-9", 27.0, day(2026, 3, 1), day(2026, 8, 31));
    vec![
        case("questionnaire", "usual", usual(), questionnaire),
        case("questionnaire", "empty", empty, questionnaire),
        case("questionnaire", "one", one, questionnaire),
        case("questionnaire", "day", day_alone, questionnaire),
        case("questionnaire", "equal", equal, questionnaire),
        case("questionnaire", "wild", wild, questionnaire),
        case("questionnaire", "names", names, questionnaire),
        case("questionnaire", "better", better, questionnaire),
        case("questionnaire", "gaps", years(14, true), questionnaire),
        case("questionnaire", "years", years(14, false), questionnaire),
        case("questionnaire", "daily", years(1, false), questionnaire),
    ]
}
