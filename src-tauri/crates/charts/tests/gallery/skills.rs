use ballast_charts::{SkillRow, Skills, skills};

use super::{Case, FOREIGN, case, day, long_name};
use crate::fixture::Dice;

fn row(name: &str, before: f64, after: f64, n: usize, unrated: u32, seed: u64) -> SkillRow {
    let mut dice = Dice::new(seed);
    SkillRow {
        name: name.to_owned(),
        uses: (0..n)
            .map(|_| {
                (
                    (before + dice.bell()).round(),
                    (after + dice.bell()).round(),
                )
            })
            .collect(),
        unrated,
    }
}

fn usual() -> Skills {
    let mut data = Skills::new(day(2026, 3, 1), day(2026, 8, 31));
    data.skills = vec![
        row("Cold water", 7.8, 4.4, 9, 1, 1),
        row("Paced breathing", 6.8, 4.6, 24, 0, 2),
        row("Call a friend", 6.1, 4.8, 12, 3, 3),
        row("Write it down", 5.4, 5.1, 7, 0, 4),
        row("Wave of the feeling", 6.0, 6.4, 3, 0, 5),
        row("Opposite action", 0.0, 0.0, 0, 2, 6),
    ];
    data
}

pub fn cases() -> Vec<Case> {
    let empty = Skills::new(day(2026, 3, 1), day(2026, 8, 31));
    let mut one = usual();
    one.skills = vec![SkillRow {
        name: "Cold water".to_owned(),
        uses: vec![(8.0, 5.0)],
        unrated: 0,
    }];
    let mut equal = usual();
    equal
        .skills
        .iter_mut()
        .for_each(|s| s.uses = vec![(5.0, 5.0); 4]);
    let mut wild = usual();
    wild.skills[0].uses = vec![(f64::NAN, 1.0), (1e300, -1e300)];
    wild.skills[1].uses = vec![(0.0, 10.0)];
    let mut names = usual();
    for (s, name) in names.skills.iter_mut().zip(FOREIGN) {
        s.name = name.to_owned();
    }
    names.skills[3].name = long_name();
    let mut many = usual();
    many.skills = (0..40)
        .map(|n| row(&format!("Skill {n}"), f64::from(n as u32 % 9), 4.0, 5, 0, n))
        .collect();
    vec![
        case("skills", "usual", usual(), skills),
        case("skills", "empty", empty, skills),
        case("skills", "one", one, skills),
        case("skills", "equal", equal, skills),
        case("skills", "wild", wild, skills),
        case("skills", "names", names, skills),
        case("skills", "many", many, skills),
    ]
}
