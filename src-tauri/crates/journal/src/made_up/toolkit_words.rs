//! What the invented person writes in their toolkit.

pub(super) const OWN_SKILL: &str = "Call my sister";
pub(super) const OWN_STEPS: &[&str] = &[
    "Write her a message first: do you have ten minutes?",
    "Say how the day was, the small things too.",
    "Ask about hers.",
    "Say when we speak next.",
];

pub(super) const SITUATIONS: &[&str] = &[
    "on the bus",
    "on the bus",
    "before work",
    "lying awake",
    "lying awake",
    "crowded shop",
    "after the team meeting",
    "Sunday evening",
];

pub(super) const NOTES: &[&str] = &[
    "Slower by the second stop.",
    "Did it half, still something.",
    "Shoulders came down, thoughts went on.",
    "Forgot the counting and it worked all the same.",
    "Did not want to. Was glad afterwards.",
];

/// A thought record in words.
pub(super) struct Words {
    pub situation: &'static str,
    pub feelings: &'static [(&'static str, u8, Option<u8>)],
    pub thought: (&'static str, Option<u8>),
    pub supports: &'static str,
    pub against: &'static str,
    pub balanced: (&'static str, Option<u8>),
    pub will_do: &'static str,
}

/// Day of the story, and what was written.
pub(super) const FINISHED: &[(i64, Words)] = &[
    (
        38,
        Words {
            situation: "A friend did not answer my message for two days.",
            feelings: &[("sad", 80, Some(45)), ("ashamed", 60, Some(25))],
            thought: ("I have become too much for her.", Some(85)),
            supports: "She has been shorter lately. I did write three times.",
            against: "She asked me to come along on Monday. She has a new job. She has been slow to answer before, and it was nothing.",
            balanced: (
                "She may be busy, and I miss her. One does not mean the other.",
                Some(60),
            ),
            will_do: "Wait until Friday, then ask how her job is.",
        },
    ),
    (
        59,
        Words {
            situation: "Read the same e-mail four times at my desk and could not answer it.",
            feelings: &[("anxious", 75, Some(50)), ("hopeless", 55, Some(40))],
            thought: ("I will never be able to work again.", Some(80)),
            supports: "It is the third day like that. I am on sick leave for a reason.",
            against: "On Tuesday I answered two. My doctor said reading is often the last to come back.",
            balanced: (
                "It is hard now. It was a little less hard on Tuesday.",
                Some(65),
            ),
            will_do: "One short e-mail a day, before noon.",
        },
    ),
    (
        87,
        Words {
            situation: "The bus was full and stood in the tunnel.",
            feelings: &[("afraid", 90, Some(40))],
            thought: ("I will faint and nobody will help.", Some(70)),
            supports: "My hands went numb. It was hot.",
            against: "I have never fainted. Numb hands come from breathing fast. A woman offered me her seat.",
            balanced: (
                "It feels like fainting and it is fear. It passes in the next ten minutes.",
                Some(75),
            ),
            will_do: "Take the same bus on Thursday and breathe out longer.",
        },
    ),
    (
        121,
        Words {
            situation: "Snapped at my sister on the phone.",
            feelings: &[("guilty", 85, Some(45)), ("angry", 40, Some(15))],
            thought: ("I ruin everything that is good.", Some(75)),
            supports: "It was not the first time this month.",
            against: "I rang back after an hour and she laughed. Last week we cooked together.",
            balanced: ("I was unfair once and I can say so.", Some(80)),
            will_do: "Tell her when I am tired before we speak.",
        },
    ),
    (
        262,
        Words {
            situation: "Three days without wanting to get up.",
            feelings: &[("hopeless", 85, Some(55))],
            thought: ("It is all coming back and this time it stays.", Some(85)),
            supports: "It began like that last year.",
            against: "I slept six hours. I told someone on the second day, not in the second month. We are changing the tablets.",
            balanced: ("It is a dip, and this time there is a plan.", Some(55)),
            will_do: "Walk at noon. Ring R. S. if Friday is the same.",
        },
    ),
    (
        318,
        Words {
            situation: "Asked in the meeting what I think, and my mind went blank.",
            feelings: &[("embarrassed", 70, Some(30)), ("anxious", 65, Some(35))],
            thought: ("They all saw that I cannot do this job.", Some(70)),
            supports: "It was quiet for a while.",
            against: "The chair said she would come back to me and did. Somebody else lost the thread as well.",
            balanced: ("I needed a moment. That is allowed.", Some(75)),
            will_do: "Write down one sentence before the next meeting.",
        },
    ),
    (
        347,
        Words {
            situation: "Good week. Woke up on Saturday and felt nothing special.",
            feelings: &[("anxious", 50, Some(20))],
            thought: ("The good time is over.", Some(60)),
            supports: "I was flat all morning.",
            against: "A flat morning is a morning. By the afternoon I was in the garden.",
            balanced: ("An ordinary day is not a bad sign.", Some(80)),
            will_do: "Nothing. Tea.",
        },
    ),
];

/// Written a week and more after the death in the family.
pub(super) const GRIEF: &Words = &Words {
    situation: "Found grandmother's handwriting on a jar.",
    feelings: &[("sad", 95, Some(80)), ("calm", 10, Some(30))],
    thought: ("I did not visit enough.", Some(90)),
    supports: "The last visit was in spring.",
    against: "I rang every Sunday. She said so to the neighbour, proudly.",
    balanced: ("I miss her, and we did speak every week.", Some(70)),
    will_do: "Keep the jar. Ask mother for the recipe.",
};

pub(super) const UNFINISHED: &Words = &Words {
    situation: "My manager wrote: can we talk tomorrow?",
    feelings: &[("anxious", 75, None), ("ashamed", 40, None)],
    thought: ("She has had enough of me.", Some(70)),
    supports: "She did not say what it is about.",
    against: "",
    balanced: ("", None),
    will_do: "",
};

/// What is planned, with the mastery and pleasure that are expected of it.
pub(super) const ACTIVITIES: &[(&str, i64, i64)] = &[
    ("Walk to the river", 2, 3),
    ("Cook something with vegetables", 4, 3),
    ("Swim, even ten minutes", 5, 2),
    ("Answer one letter", 5, 1),
    ("Coffee with a friend", 3, 4),
    ("Tidy one drawer", 4, 1),
    ("Read in the garden", 1, 4),
    ("Cycle to work", 5, 3),
    ("Choir practice", 4, 4),
];

pub(super) const IN_THE_WAY: &[&str] = &[
    "It rained and I let that count.",
    "Too tired after work.",
    "A call came in between.",
    "Could not decide which one, so none.",
    "Planned too much for one day.",
];

/// Steps of the ladder with the distress expected.
pub(super) const LADDER: &[(&str, u8)] = &[
    ("Stand at the bus stop for ten minutes", 30),
    ("Ride one stop at a quiet hour", 45),
    ("Ride to work at a quiet hour", 55),
    ("Ride to work at eight in the morning", 70),
    ("Walk through the market on Saturday", 80),
    ("Queue at the market and buy something", 85),
];

pub(super) const LEARNT: &[&str] = &[
    "It went up and came down without my doing anything.",
    "Nobody looked.",
    "The fear of it was worse than the thing.",
    "Hot hands are only hot hands.",
    "I can be afraid and stay.",
    "Second time was easier at the start, not in the middle.",
];
