//! The page's types are made from these; this test fails when they are stale. `UPDATE_BINDINGS=1` writes them anew.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use ballast_journal::Failure;
use ballast_journal::views::*;
use ballast_model::{Activity, Allergy, Attempt, Ladder, SkillUse, ThoughtRecord, Tracker};
use ts_rs::{Config, TS};

const HOME: &str = "../../../ui/src/lib/bindings";

fn write_all(folder: &Path) {
    let config = Config::new().with_large_int("number").with_out_dir(folder);
    macro_rules! export {
        ($($shape:ty),* $(,)?) => { $(<$shape>::export_all(&config).unwrap();)* };
    }
    export!(
        AfterVisitInput,
        AgreeInput,
        Allergy,
        AllergyInput,
        AnswerInput,
        Activity,
        ActivityInput,
        AppointmentInput,
        AssessmentInput,
        AssessmentResult,
        Attempt,
        AttemptInput,
        BackupView,
        BaselineView,
        CalendarRequest,
        CalendarView,
        BalanceRequest,
        BalanceView,
        CareView,
        Changed,
        ChartFormat,
        ChartRequest,
        ChartView,
        ChartsLook,
        CompareRequest,
        CompareView,
        PictureRequest,
        PictureView,
        CheckInInput,
        ChecklistInput,
        ChosenBackup,
        CloseInput,
        CourseInput,
        CourseScreen,
        CreateInput,
        CrisisCard,
        DesktopView,
        DisagreementInput,
        DoseInput,
        DosePart,
        FhirChoices,
        FhirRequest,
        DoseRating,
        Dropped,
        EventInput,
        ErasedView,
        ExportFormat,
        Failure,
        GoingView,
        HistoryView,
        HomeworkInput,
        ImportChoices,
        ImportDone,
        ImportPreview,
        ImportProgress,
        ImportView,
        Ladder,
        LadderInput,
        MedicineInput,
        MedicineScreen,
        MedicineSuggestion,
        MonitoringInput,
        OwnChangeInput,
        PatternsRequest,
        PatternsView,
        OwnCard,
        OwnFileResult,
        OwnPageRequest,
        OwnPageView,
        PersonInput,
        PlanInput,
        PlanSessionsInput,
        PracticeInput,
        Preferences,
        QuestionInput,
        QuestionnaireForm,
        QuestionnaireHistory,
        QuestionnaireSummary,
        RecoveryCodeView,
        RecoveryGroup,
        ReminderSettings,
        ResultInput,
        ReviewChartRequest,
        ReviewOutcomeInput,
        ReviewView,
        ReviewsView,
        RhythmInput,
        Saved,
        SafetyPlanInput,
        SafetyPlanView,
        SavePages,
        SavedPages,
        PagesView,
        Sheet,
        ScoreChange,
        SearchView,
        SessionInput,
        ShareInput,
        Settings,
        SideEffectInput,
        SkillInput,
        SkillUse,
        StartState,
        StepInput,
        SharedInput,
        ThingsView,
        SummaryChoices,
        SummaryRequest,
        SupplyInput,
        SwitchInput,
        SummaryView,
        ThoughtInput,
        ThoughtRecord,
        TodayView,
        TotalInput,
        ToolView,
        ToolkitView,
        AdjustmentInput,
        CardPlace,
        CardsView,
        CloseGoalInput,
        EndExperimentInput,
        ExperimentInput,
        GoalInput,
        MeasuredView,
        PlanDifference,
        PlanScreen,
        StarterSetView,
        StartingPlanInput,
        StartingPlanView,
        StartingSaved,
        TemporaryInput,
        Tracker,
        TrackerInput,
        TreatmentView,
        UndoState,
        UnlockInput,
        WarningInput,
        WarningsView,
    );
    let names: Vec<String> = files(folder)
        .into_keys()
        .map(|name| name.trim_end_matches(".ts").to_owned())
        .collect();
    let index: String = names
        .iter()
        .map(|name| format!("export type {{ {name} }} from './{name}';\n"))
        .collect();
    fs::write(folder.join("index.ts"), index).unwrap();
}

fn files(folder: &Path) -> BTreeMap<String, String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                fs::read_to_string(&path).unwrap(),
            )
        })
        .collect()
}

#[test]
fn the_pages_types_are_current() {
    let home = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(HOME);
    if std::env::var_os("UPDATE_BINDINGS").is_some() {
        fs::remove_dir_all(&home).ok();
        fs::create_dir_all(&home).unwrap();
        write_all(&home);
    }
    let fresh = tempfile::tempdir().unwrap();
    write_all(fresh.path());
    let (fresh, committed) = (files(fresh.path()), files(&home));
    for (name, text) in &fresh {
        assert_eq!(
            committed.get(name),
            Some(text),
            "{name} is stale: UPDATE_BINDINGS=1 cargo test -p ballast-journal --test bindings"
        );
    }
    assert_eq!(
        fresh.len(),
        committed.len(),
        "a type that is no longer made is still there"
    );
}
