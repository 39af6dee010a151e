//! The words of the invented person. All of it is made up; names are initials.

use chrono::NaiveDate;

use super::plan::{after, workday};

pub(super) const ABOUT: &str = "M. K., born 1991. Depression and anxiety.";
pub(super) const PRESCRIBER: &str = "Dr. A.";
pub(super) const THERAPIST: &str = "R. S.";
pub(super) const SISTER: &str = "L., my sister";

/// The day of the funeral.
pub(super) fn funeral(death: NaiveDate) -> NaiveDate {
    workday(after(death, 6))
}

pub(super) const WHY_START: &str = "Low for months, cannot work; agreed to start low";
pub(super) const WHY_50: &str = "As planned after a week";
pub(super) const WHY_100: &str = "Better, but stuck half-way after ten weeks";
pub(super) const WHY_DOWN: &str = "Going down for the switch";
pub(super) const WHY_STOP: &str = "Less interest in sex, mood a little flat; switched";
pub(super) const WHY_SWITCH: &str = "In place of sertraline";
pub(super) const WHY_75: &str = "As planned after a week";
pub(super) const WHY_112: &str = "Mornings still heavy";
pub(super) const WHY_150: &str = "Only if the mornings stay heavy; to be confirmed at the visit";
pub(super) const WHY_AS_NEEDED: &str = "For bad evenings and crowded places";

/// What was agreed at each visit of the story.
pub(super) const AGREED: &[&str] = &[
    "Start sertraline 25 mg, 50 mg after a week. Therapy goes on. Call if it gets worse.",
    "Stay on 50 mg. Nausea has passed. Hydroxyzine for bad evenings.",
    "Up to 100 mg. Look again in eight weeks.",
    "Stay. Therapy every two weeks is fine.",
    "No change now. Come sooner if sleep gets worse.",
    "Go down over two weeks, then venlafaxine.",
    "Venlafaxine 112.5 mg. One more step only if the mornings stay heavy.",
];

/// Questions that were answered: at which visit, the question, the answer.
pub(super) const ANSWERED: &[(usize, &str, &str)] = &[
    (
        1,
        "Does the nausea pass?",
        "Usually within two to three weeks. It has.",
    ),
    (
        2,
        "I feel better but not well. Is this it?",
        "No. There is room to go up.",
    ),
    (
        4,
        "Sleep is bad since the funeral. Wait or do something?",
        "Wait two weeks, keep the mornings. Call if not.",
    ),
    (
        5,
        "I have no interest in sex. Is it the tablet?",
        "It can be. We switch slowly.",
    ),
];

pub(super) const OPEN_QUESTIONS: &[&str] = &[
    "Mood has held for some weeks now. How long do I stay on venlafaxine?",
    "I sweat at night since 112.5 mg. Will that pass?",
    "Do I still need the step to 150 mg?",
];

/// For each of them, how many days ago it was put there, and the chart it came from.
pub(super) const OPEN_SINCE: &[(i64, Option<&str>)] =
    &[(19, Some("Life chart")), (33, None), (12, None)];

/// Where the next visit is.
pub(super) const PRACTICE: &str = "Practice, 2nd floor";

pub(super) const OPEN_FOR_THERAPIST: &[&str] = &[
    "What do I do in the first of the dark weeks?",
    "When do we go to once a month?",
];

pub(super) const SICK_NOTE: &str = "Four weeks. Could not read an e-mail to the end.";
pub(super) const JOB_NOTE: &str = "Four days a week, twenty minutes by bike.";
pub(super) const DEATH_NOTE: &str = "In her sleep. I had called her on Sunday.";

/// Events of earlier years, with their impact.
pub(super) const EARLIER_EVENTS: &[(&str, i8)] = &[
    ("Moved house", -1),
    ("A week in the mountains", 2),
    ("Separated", -3),
    ("Niece was born", 3),
    ("Trouble at work", -2),
    ("Passed the exam", 3),
    ("Cat was ill", -2),
    ("Sister's wedding", 2),
    ("Lost the job", -3),
    ("Joined the choir", 2),
];

/// Why a dose was left out.
pub(super) const SKIPPED: &[&str] = &[
    "Felt sick that morning",
    "Stomach bug",
    "Left the box at home",
    "Pharmacy had none until the afternoon",
    "Wanted a clear head for the interview",
    "Unsure after a glass of wine",
];

/// What an as-needed dose was for.
pub(super) const AS_NEEDED: &[&str] = &[
    "Heart racing on the train",
    "Could not come down after work",
    "Crowded shop",
    "Lying awake, thoughts in circles",
    "Before the phone call with the office",
    "Tight chest, no reason",
    "Before the meeting",
    "Woke at three and stayed awake",
];
pub(super) const AS_NEEDED_FUNERAL: &str = "Before the funeral";

pub(super) const TAGS: &[&str] = &[
    "work",
    "walk",
    "friends",
    "family",
    "cooking",
    "bike",
    "reading",
    "rain",
    "early night",
    "music",
];
pub(super) const TAGS_LOW: &[&str] = &[
    "alone",
    "work",
    "stayed in bed",
    "argument",
    "headache",
    "rain",
    "cancelled plans",
];

/// Themes of the sessions, in order.
pub(super) const THEMES: &[&str] = &[
    "Getting to know each other; what better would look like",
    "How low mood and doing less feed each other",
    "Activity plan: one small thing each morning",
    "Activity plan, second round; what gets in the way",
    "Sleep: same time up, bed only for sleep",
    "Thought record: the e-mail to my boss",
    "Thought record: \"I am a burden\"",
    "Worry time: half past five, twenty minutes",
    "Worry: what can be acted on and what cannot",
    "Leaving the house alone; first steps of the ladder",
    "The train, one stop",
    "The train, to the end of the line",
    "Going back to work; what to say and to whom",
    "Saying no without three reasons",
    "Looking back at fifteen weeks; meeting less often",
    "What I keep doing; a plan for Sundays",
    "My grandmother",
    "Grief and low mood: what is alike, what is not",
    "Anger at my sister, and at myself",
    "The first weeks at the new place",
    "Mornings",
    "Changing the tablet; what I am afraid of",
    "Perfect or done",
    "Early signs: what my sister notices before I do",
    "Keep-well plan, first draft",
    "Winter: light, people, mornings",
];

/// What was taken away from a session.
pub(super) const TAKE_AWAYS: &[&str] = &[
    "Do first, feel later.",
    "One thing before nine.",
    "A thought is not a fact. Wrote it on the fridge.",
    "Worry has an appointment now.",
    "I can be tired and still go.",
    "Ask L. instead of guessing.",
    "Half a walk counts.",
    "Sad is not the same as ill.",
    "Nobody noticed that I was shaking.",
    "Next time: stay two more minutes.",
];

pub(super) const LOW: &[&str] = &[
    "Got up at noon. Washed my hair, that was it.",
    "Read the same page four times.",
    "Cried in the car, no idea why. Then went in.",
    "Everything takes so long.",
    "Did not answer anybody today.",
    "L. brought soup and stayed an hour. Good that she came.",
    "Work e-mails unread: 41. Closed it again.",
    "Awake from four. Listened to the bin lorry.",
    "Grey. Not even sad.",
    "Went round the block because it was on the list.",
    "Shaky before the shop, fine once inside.",
    "Toast three times. Better than nothing.",
    "I keep thinking I should be further along.",
    "Slept in the afternoon, now wide awake.",
];

pub(super) const EVEN: &[&str] = &[
    "Ordinary day. Which is something.",
    "Laundry, shopping, a short walk.",
    "Tired but all right.",
    "Long meeting, quiet evening.",
    "Bit of a knot in the stomach until lunch.",
    "Bike both ways.",
    "Cooked for two days.",
    "Worried in the morning, forgot about it by noon.",
    "Phone call with L., we laughed about the boiler.",
    "Sunday restless, went out anyway.",
    "Slept through for once.",
    "Rain all day. Sorted photographs.",
];

pub(super) const GOOD: &[&str] = &[
    "Noticed the light on the way home.",
    "Laughed until it hurt, first time in ages.",
    "Repaired the bike. It runs.",
    "Said no and nothing happened.",
    "Coffee with N., talked for three hours.",
    "Finished the thing I had put off for months.",
    "Swam. Cold, and lovely.",
    "Looked forward to tomorrow and only noticed later.",
    "Cooked for five. It was loud and good.",
    "Read a whole book, well, half.",
];

pub(super) const THERAPY_DAY: &[&str] = &[
    "Session was hard, home by bus, slept an hour.",
    "Good session. Wrote the ladder down.",
    "Talked a lot more than I meant to.",
    "Nothing new today, but I went.",
    "Homework: worry time every day. We will see.",
    "Felt understood.",
    "Empty afterwards, better in the evening.",
    "Did the exercise together, it is easier than at home.",
];

pub(super) const FIRST_WEEKS: &[&str] = &[
    "Tablet with breakfast. Queasy until eleven.",
    "Jittery, as if I had had three coffees.",
    "Queasy again, ginger tea helps a little.",
    "No change in mood. They said to wait.",
    "Stomach better today.",
    "Yawning all the time, odd.",
    "Hardly queasy any more.",
    "Slept badly, vivid dreams.",
];

pub(super) const GRIEF: &[&str] = &[
    "She is not there any more. I keep reaching for the phone.",
    "Sat in her kitchen. Everything smells the same.",
    "Did not eat much. L. stayed the night.",
    "Funeral. Many people I did not know, all of them knew her.",
    "Sorted her letters with my mother. We laughed too.",
    "Tired in the bones.",
    "First day back at work. Nobody asked, I was glad.",
    "Cried at the baker's. She would have liked the bread.",
    "A bit lighter today, and felt guilty about it.",
    "Made her plum cake. It came out well.",
];

pub(super) const SWITCH: &[&str] = &[
    "Dizzy when I turn my head, it passes in a second.",
    "Irritable, went to bed early.",
    "Like a small electric flicker behind the eyes. Wrote it down for Dr. A.",
    "Second week, flicker is less.",
    "Head clear for the first time this week.",
    "Dry mouth, otherwise fine.",
    "Sleep light, many dreams.",
];

pub(super) const WINTER: &[&str] = &[
    "Dark when I leave, dark when I come home.",
    "Lamp for half an hour at breakfast.",
    "Wanted to cancel everything, went to one thing.",
    "Heavy. It is the same every year about now.",
    "Walked at lunch because there was sun.",
    "Ate standing up, went to bed at eight.",
    "Snow. Quiet. Not bad.",
];

/// Homework agreed in therapy.
pub(super) const HOMEWORK: &[&str] = &[
    "One small thing before nine, five days of the week",
    "A thought record each time the stomach turns",
    "Worry time at half past five, twenty minutes",
    "Up at seven, also on Saturday",
    "Ring one friend",
    "One stop on the train, without headphones",
    "Walk round the pond on Sunday",
    "Write down three things that went well",
    "Say no once, without three reasons",
    "Put the letter in the drawer, open it on Friday",
    "Cook for two evenings",
    "Read the flyer of the choir",
];

pub(super) const IN_THE_WAY: &[&str] = &[
    "Two bad nights",
    "Forgot until the evening, then too tired",
    "My mother's flat to clear",
    "It felt too big",
    "Overtime on both days",
];

pub(super) const LEARNT: &[&str] = &[
    "The first five minutes are the worst.",
    "Mornings work, evenings do not.",
    "Nobody minded.",
    "It was less than I thought and longer than I liked.",
    "I can do it badly and it still counts.",
    "Half is more than nothing.",
];

pub(super) const PREPS: &[&str] = &[
    "The Sunday that went well: what was different?",
    "I put off the letter again. Why that one?",
    "How do I tell L. that I am better, but not well?",
    "The dark weeks are coming. What do we write into the plan?",
    "I shouted at work. Talk about that first.",
    "Does every two weeks still do it?",
];

/// Never printed.
pub(super) const OWN_EYES: &[&str] = &[
    "Cried on the way home. Good crying.",
    "Did not say everything. Next time.",
];

pub(super) const LIGHT_TERMS: &str =
    "10,000 lux, 30 minutes after getting up, lamp at arm's length";
pub(super) const KEEP_GOING: &str =
    "Out before nine, also when it is grey.\nThe lamp from the first of November.";
pub(super) const FIRST_SIGNS: &str =
    "Second alarm clock switched off three days in a row.\nPost stays unopened.";
pub(super) const WHOM_TO_CALL: &str = "L. first, then the practice of Dr. A.";
