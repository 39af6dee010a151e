//! Which noun each table belongs to, so that an act can report what it changed and a check can count by noun.
//!
//! Every table of a person's must be here; a test compares this list with the schema. Called by `transact`, `undo` and `verify`.

use ballast_model::Noun;

/// The tables of the vault itself: not a person's words, not undone.
pub(crate) const OWN_TABLES: &[&str] = &[
    "meta",
    "undo_log",
    "search_entry",
    "search",
    "search_data",
    "search_idx",
    "search_docsize",
    "search_config",
    "search_word",
];

/// The noun a table belongs to; `None` for the vault's own tables.
pub fn noun_of(table: &str) -> Option<Noun> {
    Some(match table {
        "setting" => Noun::Setting,
        "tracker" => Noun::Tracker,
        // A correction never changes alone, so that its noun is only where it is counted.
        "check_in" | "check_in_value" | "check_in_tag" | "correction" => Noun::CheckIn,
        "medicine" | "regimen_plan" | "regimen_step" | "step_correction" | "allergy"
        | "supply_entry" | "monitoring" | "monitoring_result" => Noun::Medicine,
        "dose" => Noun::Dose,
        "side_effect" | "side_effect_rating" => Noun::SideEffect,
        "therapy_course" | "rhythm_step" | "session" | "homework" => Noun::Therapy,
        "life_event" => Noun::Event,
        "assessment" | "assessment_answer" | "own_questionnaire" => Noun::Assessment,
        "person" | "appointment" | "agenda_item" | "agreed_line" | "agreed_telling"
        | "disagreement" | "disagreement_share" | "shared_page" => Noun::Care,
        "import_batch" => Noun::Import,
        "skill" | "skill_use" | "thought_record" | "thought_feeling" | "activity"
        | "exposure_ladder" | "exposure_step" | "exposure_attempt" => Noun::Toolkit,
        "own_change" | "review_agreed" | "review_outcome" => Noun::Review,
        "warning_sign" | "warning_seen" | "safety_plan" => Noun::StayingWell,
        "plan_version" | "goal" | "experiment" | "experiment_day" | "difficulty" | "tried" => {
            Noun::Plan
        }
        _ => return None,
    })
}

/// The table whose rows are what a person counts as that noun (check-ins, not their values).
#[must_use]
pub fn counted_table(noun: Noun) -> &'static str {
    match noun {
        Noun::Setting => "setting",
        Noun::Tracker => "tracker",
        Noun::CheckIn => "check_in",
        Noun::Medicine => "medicine",
        Noun::Dose => "dose",
        Noun::SideEffect => "side_effect",
        Noun::Therapy => "session",
        Noun::Event => "life_event",
        Noun::Assessment => "assessment",
        Noun::Care => "appointment",
        Noun::Import => "import_batch",
        Noun::Toolkit => "skill_use",
        Noun::Review => "review_outcome",
        Noun::StayingWell => "warning_sign",
        Noun::Plan => "plan_version",
    }
}
