//! The closed list of what a person can do to their record. The page has a sentence for each in its undo menu.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::tracker::coded;

coded! {
    /// One thing a person does. Every change to the record is one of these, and each can be undone.
    Act {
        /// Set up a new record (starter trackers, first settings).
        SetUp = "set_up",
        /// Fill a made-up record.
        FillMadeUp = "fill_made_up",
        /// Save a check-in.
        AddCheckIn = "add_check_in",
        /// Change a check-in.
        UpdateCheckIn = "update_check_in",
        /// Remove a check-in.
        RemoveCheckIn = "remove_check_in",
        /// Flag a bad day.
        FlagBadDay = "flag_bad_day",
        /// Change which trackers are asked.
        UpdateTrackers = "update_trackers",
        /// Add a medicine with its steps.
        AddMedicine = "add_medicine",
        /// Change a medicine.
        UpdateMedicine = "update_medicine",
        /// Remove a medicine and all that belongs to it.
        RemoveMedicine = "remove_medicine",
        /// Add a regimen step.
        AddStep = "add_step",
        /// Correct a regimen step.
        UpdateStep = "update_step",
        /// Remove a regimen step.
        RemoveStep = "remove_step",
        /// Enter the lines of a titration or taper.
        AddPlan = "add_plan",
        /// Remove a titration or taper with its lines.
        RemovePlan = "remove_plan",
        /// Switch from one medicine to another.
        SwitchMedicine = "switch_medicine",
        /// Add an allergy or a bad reaction.
        AddAllergy = "add_allergy",
        /// Change an allergy or a bad reaction.
        UpdateAllergy = "update_allergy",
        /// Remove an allergy or a bad reaction.
        RemoveAllergy = "remove_allergy",
        /// Add a refill or a count.
        AddSupply = "add_supply",
        /// Change a refill or a count.
        UpdateSupply = "update_supply",
        /// Remove a refill or a count.
        RemoveSupply = "remove_supply",
        /// Add something to be monitored.
        AddMonitoring = "add_monitoring",
        /// Change what is monitored.
        UpdateMonitoring = "update_monitoring",
        /// Remove what is monitored with its results.
        RemoveMonitoring = "remove_monitoring",
        /// Note a result.
        AddResult = "add_result",
        /// Remove a result.
        RemoveResult = "remove_result",
        /// Record a dose.
        LogDose = "log_dose",
        /// Record several doses at once.
        LogDoses = "log_doses",
        /// Rate an as-needed dose afterwards.
        RateDose = "rate_dose",
        /// Take back a recorded dose.
        ClearDose = "clear_dose",
        /// Add a side effect.
        AddSideEffect = "add_side_effect",
        /// Change a side effect or rate it.
        UpdateSideEffect = "update_side_effect",
        /// Go through the list of side effects of a class.
        CheckSideEffects = "check_side_effects",
        /// Remove a side effect.
        RemoveSideEffect = "remove_side_effect",
        /// Add a therapy course.
        AddCourse = "add_course",
        /// Change a therapy course.
        UpdateCourse = "update_course",
        /// Remove a therapy course and its sessions.
        RemoveCourse = "remove_course",
        /// Change a course's rhythm from a day on.
        AddRhythm = "add_rhythm",
        /// Correct a course's rhythm.
        UpdateRhythm = "update_rhythm",
        /// Remove a change of a course's rhythm.
        RemoveRhythm = "remove_rhythm",
        /// Close a course with a keep-well plan.
        CloseCourse = "close_course",
        /// Add a session.
        AddSession = "add_session",
        /// Add several planned sessions.
        AddSessions = "add_sessions",
        /// Change a session or tick it off.
        UpdateSession = "update_session",
        /// Remove a session.
        RemoveSession = "remove_session",
        /// Write down what to talk about in a session.
        PrepareSession = "prepare_session",
        /// Add homework.
        AddHomework = "add_homework",
        /// Change homework.
        UpdateHomework = "update_homework",
        /// Say what became of homework.
        AnswerHomework = "answer_homework",
        /// Remove homework.
        RemoveHomework = "remove_homework",
        /// Add a life event.
        AddEvent = "add_event",
        /// Change a life event.
        UpdateEvent = "update_event",
        /// Remove a life event.
        RemoveEvent = "remove_event",
        /// Save a filled-in questionnaire.
        AddAssessment = "add_assessment",
        /// Remove a filled-in questionnaire.
        RemoveAssessment = "remove_assessment",
        /// Add someone to the care team.
        AddPerson = "add_person",
        /// Change someone on the care team.
        UpdatePerson = "update_person",
        /// Remove someone from the care team.
        RemovePerson = "remove_person",
        /// Add an appointment.
        AddAppointment = "add_appointment",
        /// Change an appointment.
        UpdateAppointment = "update_appointment",
        /// Remove an appointment.
        RemoveAppointment = "remove_appointment",
        /// Add a question for a visit.
        AddQuestion = "add_question",
        /// Change, rank or answer a question.
        UpdateQuestion = "update_question",
        /// Remove a question.
        RemoveQuestion = "remove_question",
        /// Go through a visit afterwards: answers, what was agreed, the steps it brings, the next visit.
        AfterVisit = "after_visit",
        /// No longer offer to go through a visit.
        SetVisitAside = "set_visit_aside",
        /// Say that somebody was told what was agreed, or take that back.
        TellAgreed = "tell_agreed",
        /// Write down that clinicians see something differently.
        AddDisagreement = "add_disagreement",
        /// Change what was written about it.
        UpdateDisagreement = "update_disagreement",
        /// Remove it.
        RemoveDisagreement = "remove_disagreement",
        /// Put its questions on agendas.
        AskDisagreement = "ask_disagreement",
        /// Note with whom it was shared.
        ShareDisagreement = "share_disagreement",
        /// Remove such a note.
        RemoveShare = "remove_share",
        /// Note that a page was given to somebody.
        AddShared = "add_shared",
        /// Remove such a note.
        RemoveShared = "remove_shared",
        /// Change a setting.
        UpdateSettings = "update_settings",
        /// Bring in a file.
        ImportFile = "import_file",
        /// Keep a skill, from the library or one's own.
        AddSkill = "add_skill",
        /// Change a skill, or set it aside.
        UpdateSkill = "update_skill",
        /// Remove a skill and its practice.
        RemoveSkill = "remove_skill",
        /// Write at something of the toolkit that is not finished.
        WriteDraft = "write_draft",
        /// Remove something of the toolkit that is not finished.
        RemoveDraft = "remove_draft",
        /// Save a practice.
        AddPractice = "add_practice",
        /// Change a practice.
        UpdatePractice = "update_practice",
        /// Remove a practice.
        RemovePractice = "remove_practice",
        /// Finish a thought record.
        AddThought = "add_thought",
        /// Change a thought record.
        UpdateThought = "update_thought",
        /// Remove a thought record.
        RemoveThought = "remove_thought",
        /// Plan an activity.
        AddActivity = "add_activity",
        /// Change an activity or say how it went.
        UpdateActivity = "update_activity",
        /// Remove an activity.
        RemoveActivity = "remove_activity",
        /// Finish an exposure ladder.
        AddLadder = "add_ladder",
        /// Change an exposure ladder.
        UpdateLadder = "update_ladder",
        /// Remove an exposure ladder and its attempts.
        RemoveLadder = "remove_ladder",
        /// Save an attempt.
        AddAttempt = "add_attempt",
        /// Change an attempt.
        UpdateAttempt = "update_attempt",
        /// Remove an attempt.
        RemoveAttempt = "remove_attempt",
        /// Add a change of one's own to look at.
        AddOwnChange = "add_own_change",
        /// Correct a change of one's own.
        UpdateOwnChange = "update_own_change",
        /// Remove a change of one's own with what was said about its review.
        RemoveOwnChange = "remove_own_change",
        /// Agree when a review is looked at.
        AgreeReview = "agree_review",
        /// Record the outcome of a review.
        AddReviewOutcome = "add_review_outcome",
        /// Change the outcome of a review.
        UpdateReviewOutcome = "update_review_outcome",
        /// Remove the outcome of a review.
        RemoveReviewOutcome = "remove_review_outcome",
        /// Say how often a questionnaire is due.
        PlanQuestionnaire = "plan_questionnaire",
        /// Bring a questionnaire of one's own.
        AddQuestionnaire = "add_questionnaire",
        /// Remove a questionnaire of one's own, or set it aside while answers to it are kept.
        RemoveQuestionnaire = "remove_questionnaire",
        /// Add a warning sign.
        AddWarning = "add_warning",
        /// Change a warning sign or its response.
        UpdateWarning = "update_warning",
        /// Remove a warning sign with its history.
        RemoveWarning = "remove_warning",
        /// See a warning sign that has begun.
        SeeWarning = "see_warning",
        /// Write at the safety plan.
        WriteSafetyPlan = "write_safety_plan",
        /// Write at the starting plan.
        WriteStartingPlan = "write_starting_plan",
        /// Finish the starting plan: the first version of the plan.
        FinishStartingPlan = "finish_starting_plan",
        /// No longer offer the starting plan.
        HideStartingPlan = "hide_starting_plan",
        /// Adjust the plan.
        AddAdjustment = "add_adjustment",
        /// Correct an adjustment.
        UpdateAdjustment = "update_adjustment",
        /// Say what becomes of a temporary adjustment.
        AnswerTemporary = "answer_temporary",
        /// Remove a version of the plan.
        RemoveAdjustment = "remove_adjustment",
        /// Add a goal.
        AddGoal = "add_goal",
        /// Change a goal.
        UpdateGoal = "update_goal",
        /// Close a goal, or take that back.
        CloseGoal = "close_goal",
        /// Remove a goal.
        RemoveGoal = "remove_goal",
        /// Begin a small experiment.
        AddExperiment = "add_experiment",
        /// Change a small experiment.
        UpdateExperiment = "update_experiment",
        /// Say whether it was done on a day.
        MarkExperiment = "mark_experiment",
        /// Say what becomes of a small experiment.
        EndExperiment = "end_experiment",
        /// Remove a small experiment.
        RemoveExperiment = "remove_experiment",
        /// Ask the questions of a starter set.
        AddStarterSet = "add_starter_set",
        /// No longer ask the questions of a starter set.
        StopStarterSet = "stop_starter_set",
        /// Put a card about what to expect away.
        PutCardAway = "put_card_away",
    }
}

coded! {
    /// Which nouns an act changed, so that the page reloads only what it must.
    Noun {
        /// Settings.
        Setting = "setting",
        /// Trackers.
        Tracker = "tracker",
        /// Check-ins.
        CheckIn = "check_in",
        /// Medicines and regimen steps.
        Medicine = "medicine",
        /// Doses.
        Dose = "dose",
        /// Side effects.
        SideEffect = "side_effect",
        /// Therapy courses, sessions and homework.
        Therapy = "therapy",
        /// Life events.
        Event = "event",
        /// Questionnaires.
        Assessment = "assessment",
        /// People, appointments and questions.
        Care = "care",
        /// Imports.
        Import = "import",
        /// Skills, practice, thought records, activities, exposure ladders.
        Toolkit = "toolkit",
        /// What is said about reviews, and changes of one's own.
        Review = "review",
        /// Warning signs and the safety plan.
        StayingWell = "staying_well",
        /// The plan, goals, small experiments, and what a starting plan was told.
        Plan = "plan",
    }
}
