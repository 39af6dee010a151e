/**
 * The only file that talks to the host: one typed function for each command. Nothing here decides or words anything.
 * A call that cannot be done rejects with a `Failure`.
 */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type {
  Activity,
  ActivityId,
  ActivityInput,
  AdjustmentInput,
  AfterVisitInput,
  AgendaItemId,
  AgreedId,
  AgreeInput,
  Allergy,
  AllergyId,
  AllergyInput,
  AnswerInput,
  AppointmentId,
  AppointmentInput,
  AssessmentId,
  AssessmentInput,
  AssessmentResult,
  Attempt,
  AttemptId,
  AttemptInput,
  BackupView,
  BalanceRequest,
  BalanceView,
  BaselineView,
  CalendarRequest,
  CalendarView,
  CardPlace,
  CardsView,
  CareView,
  Changed,
  ChartFormat,
  ChartRequest,
  ChartsLook,
  ChartView,
  CheckInId,
  CheckInInput,
  ChecklistInput,
  ChosenBackup,
  CloseGoalInput,
  CloseInput,
  CompareRequest,
  CompareView,
  CourseId,
  CourseInput,
  CourseScreen,
  CreateInput,
  CrisisCard,
  DesktopView,
  DisagreementId,
  DisagreementInput,
  DoseId,
  DoseInput,
  DoseRating,
  Dropped,
  EndExperimentInput,
  ErasedView,
  EventId,
  EventInput,
  ExperimentId,
  ExperimentInput,
  ExportFormat,
  FhirChoices,
  FhirRequest,
  GoalId,
  GoalInput,
  GoingView,
  HistoryView,
  HomeworkId,
  HomeworkInput,
  ImportChoices,
  ImportDone,
  ImportPreview,
  ImportProgress,
  ImportView,
  Ladder,
  LadderId,
  LadderInput,
  Measure,
  MeasuredView,
  MedicineId,
  MedicineInput,
  MedicineScreen,
  MedicineSuggestion,
  MonitoringId,
  MonitoringInput,
  OwnCard,
  OwnChangeId,
  OwnChangeInput,
  OwnFileResult,
  OwnPageRequest,
  OwnPageView,
  PagesView,
  Sheet,
  PatternsRequest,
  PatternsView,
  PersonId,
  PersonInput,
  PictureRequest,
  PictureView,
  PlanDifference,
  PlanId,
  PlanInput,
  PlanScreen,
  PlanSessionsInput,
  PlanVersionId,
  PracticeInput,
  Preferences,
  QuestionInput,
  QuestionnaireForm,
  QuestionnaireHistory,
  QuestionnaireSummary,
  RecoveryCodeView,
  RecoveryGroup,
  ReminderSettings,
  ResultId,
  ResultInput,
  ReviewChartRequest,
  ReviewOutcomeId,
  ReviewOutcomeInput,
  ReviewsView,
  ReviewView,
  RhythmId,
  RhythmInput,
  SafetyPlanInput,
  SafetyPlanView,
  Saved,
  SavedPages,
  SavePages,
  ScoreChange,
  SearchView,
  SessionId,
  SessionInput,
  SessionStatus,
  Settings,
  SharedId,
  SharedInput,
  ShareId,
  ShareInput,
  SideEffectId,
  SideEffectInput,
  SkillId,
  SkillInput,
  SkillUse,
  SkillUseId,
  StarterSetView,
  StartingPlanInput,
  StartingPlanView,
  StartingSaved,
  StartState,
  StepId,
  StepInput,
  SummaryChoices,
  SummaryDocument,
  SummaryRequest,
  SummaryView,
  SupplyId,
  SupplyInput,
  SwitchInput,
  TemporaryInput,
  Thing,
  ThingKind,
  ThingsView,
  ThoughtId,
  ThoughtInput,
  ThoughtRecord,
  TodayView,
  ToolkitView,
  ToolView,
  TotalInput,
  Tracker,
  TrackerId,
  TrackerInput,
  TreatmentView,
  UndoState,
  UnlockInput,
  WarningId,
  WarningInput,
  WarningsView,
} from './bindings';

// The door: no open record needed.
export const startState = () => invoke<StartState>('start_state');
/** The tag of the language to speak: chosen, or the system's. */
export const getLanguage = () => invoke<string>('get_language');
export const getPreferences = () => invoke<Preferences>('get_preferences');
export const setPreferences = (preferences: Preferences) =>
  invoke<Preferences>('set_preferences', { preferences });
export const crisisCard = () => invoke<CrisisCard>('crisis_card');
export const createRecord = (input: CreateInput) =>
  invoke<RecoveryCodeView | null>('create_record', { input });
export const confirmRecoveryCode = (groups: RecoveryGroup[]) =>
  invoke<boolean>('confirm_recovery_code', { groups });
export const openRecord = (unlock: UnlockInput) => invoke<StartState>('open_record', { unlock });
export const setPassphrase = (passphrase: string, current: string | null) =>
  invoke<RecoveryCodeView | null>('set_passphrase', { passphrase, current });
export const newRecoveryCode = () => invoke<RecoveryCodeView | null>('new_recovery_code');
export const lookAround = () => invoke<StartState>('look_around');
export const chooseFolder = () => invoke<StartState>('choose_folder');
export const listBackups = () => invoke<BackupView[]>('list_backups');
export const chooseBackup = () => invoke<ChosenBackup | null>('choose_backup');
/** Restores one of the record's own backups by its name, or, without a name, the one that was chosen elsewhere. */
export const restoreBackup = (name: string | null, unlock: UnlockInput) =>
  invoke<StartState>('restore_backup', { name, unlock });
export const backUpNow = () => invoke<BackupView>('back_up_now');
export const lock = () => invoke<StartState>('lock');
export const hideWindow = () => invoke<null>('hide_window');
export const printPage = (sheet: Sheet | null = null) => invoke<null>('print_page', { sheet });

/** Somebody has touched a key or the mouse. */
export const stillHere = () => invoke<null>('still_here');

/** Calls back when the host is about to lock the record: what is typed is to be saved, and the record locked. */
export const onLockSoon = (then: () => void) => listen('lock-soon', then);
/** Calls back when the host has locked the record by itself. */
export const onLocked = (then: () => void) => listen('locked', then);
/** Calls back when an answer to a reminder has changed something. */
export const onChanged = (then: (changed: Changed) => void) =>
  listen<Changed>('changed', ({ payload }) => then(payload));
/** Calls back when a reminder was opened. */
export const onShowToday = (then: () => void) => listen('show-today', then);
/** Calls back when the host has taken, or refused, what was dropped on the window. */
export const onDropped = (then: (dropped: Dropped) => void) =>
  listen<Dropped>('dropped', ({ payload }) => then(payload));

// Undo.
export const undo = () => invoke<Changed | null>('undo');
export const redo = () => invoke<Changed | null>('redo');
export const undoState = () => invoke<UndoState>('undo_state');
export const getHistory = () => invoke<HistoryView>('get_history');
export const undoBackTo = (seq: number) => invoke<Changed[]>('undo_back_to', { seq });
export const redoUpTo = (seq: number) => invoke<Changed[]>('redo_up_to', { seq });

// Search, and deletion for good.
export const search = (typed: string) => invoke<SearchView>('search', { typed });
export const listThings = (kind: ThingKind, typed: string) =>
  invoke<ThingsView>('list_things', { kind, typed });
export const whatWouldGo = (thing: Thing) => invoke<GoingView>('what_would_go', { thing });
export const deleteForGood = (thing: Thing) => invoke<ErasedView>('delete_for_good', { thing });
export const deleteRecord = (word: string) => invoke<StartState>('delete_record', { word });

// Today.
/** Check-ins that were being filled in, as text that `drafts.svelte.ts` reads. */
export const getDrafts = () => invoke<string | null>('get_drafts');
export const keepDrafts = (drafts: string) => invoke<null>('keep_drafts', { drafts });
export const getToday = (day: string | null) => invoke<TodayView>('get_today', { day });
export const saveCheckIn = (input: CheckInInput) => invoke<Changed>('save_check_in', { input });
export const flagBadDay = (day: string) => invoke<Changed>('flag_bad_day', { day });
export const removeCheckIn = (id: CheckInId) => invoke<Changed>('remove_check_in', { id });
export const logDose = (input: DoseInput) => invoke<Changed>('log_dose', { input });
export const logDueDoses = (day: string, part: 'morning' | 'all') =>
  invoke<Changed>('log_due_doses', { day, part });
export const clearDose = (id: DoseId) => invoke<Changed>('clear_dose', { id });

export const rateDose = (rating: DoseRating) => invoke<Changed>('rate_dose', { rating });

// One medicine.
export const getMedicine = (id: MedicineId) => invoke<MedicineScreen>('get_medicine', { id });
export const getCalendar = (request: CalendarRequest) => invoke<CalendarView>('get_calendar', { request });
export const getCalendarPage = (request: CalendarRequest) =>
  invoke<PagesView>('get_calendar_page', { request });
export const saveCalendar = (request: CalendarRequest, how: SavePages) =>
  invoke<SavedPages | null>('save_calendar', { request, how });
export const addPlan = (input: PlanInput) => invoke<Changed>('add_plan', { input });
export const removePlan = (id: PlanId) => invoke<Changed>('remove_plan', { id });
export const switchMedicine = (input: SwitchInput) => invoke<Changed>('switch_medicine', { input });
export const listAllergies = () => invoke<Allergy[]>('list_allergies');
export const saveAllergy = (input: AllergyInput) => invoke<Changed>('save_allergy', { input });
export const removeAllergy = (id: AllergyId) => invoke<Changed>('remove_allergy', { id });
export const saveSupply = (input: SupplyInput) => invoke<Changed>('save_supply', { input });
export const removeSupply = (id: SupplyId) => invoke<Changed>('remove_supply', { id });
export const saveMonitoring = (input: MonitoringInput) => invoke<Changed>('save_monitoring', { input });
export const removeMonitoring = (id: MonitoringId) => invoke<Changed>('remove_monitoring', { id });
export const saveResult = (input: ResultInput) => invoke<Changed>('save_result', { input });
export const removeResult = (id: ResultId) => invoke<Changed>('remove_result', { id });
export const getBaseline = (medicine: MedicineId, onset: string, name: string) =>
  invoke<BaselineView | null>('get_baseline', { medicine, onset, name });
export const checkSideEffects = (input: ChecklistInput) => invoke<Changed>('check_side_effects', { input });

// Treatment.
export const getTreatment = () => invoke<TreatmentView>('get_treatment');
export const suggestMedicines = (typed: string) =>
  invoke<MedicineSuggestion[]>('suggest_medicines', { typed });
export const suggestSideEffects = (medicine: MedicineId | null) =>
  invoke<string[]>('suggest_side_effects', { medicine });
export const saveMedicine = (input: MedicineInput) => invoke<Changed>('save_medicine', { input });
export const removeMedicine = (id: MedicineId) => invoke<Changed>('remove_medicine', { id });
export const addStep = (medicine: MedicineId, input: StepInput) =>
  invoke<Changed>('add_step', { medicine, input });
export const updateStep = (id: StepId, input: StepInput) => invoke<Changed>('update_step', { id, input });
export const removeStep = (id: StepId) => invoke<Changed>('remove_step', { id });
export const saveSideEffect = (input: SideEffectInput) => invoke<Changed>('save_side_effect', { input });
export const removeSideEffect = (id: SideEffectId) => invoke<Changed>('remove_side_effect', { id });
export const saveEvent = (input: EventInput) => invoke<Changed>('save_event', { input });
export const removeEvent = (id: EventId) => invoke<Changed>('remove_event', { id });

// Therapy.
export const getCourse = (id: CourseId) => invoke<CourseScreen>('get_course', { id });
export const saveCourse = (input: CourseInput) => invoke<Changed>('save_course', { input });
export const closeCourse = (input: CloseInput) => invoke<Changed>('close_course', { input });
export const removeCourse = (id: CourseId) => invoke<Changed>('remove_course', { id });
export const addRhythm = (input: RhythmInput) => invoke<Changed>('add_rhythm', { input });
export const updateRhythm = (id: RhythmId, input: RhythmInput) =>
  invoke<Changed>('update_rhythm', { id, input });
export const removeRhythm = (id: RhythmId) => invoke<Changed>('remove_rhythm', { id });
export const planSessions = (input: PlanSessionsInput) => invoke<Changed>('plan_sessions', { input });
export const saveSession = (input: SessionInput) => invoke<Changed>('save_session', { input });
export const tickSession = (id: SessionId, status: SessionStatus) =>
  invoke<Changed>('tick_session', { id, status });
export const prepareSession = (id: SessionId, prep: string | null) =>
  invoke<Changed>('prepare_session', { id, prep });
export const removeSession = (id: SessionId) => invoke<Changed>('remove_session', { id });
export const saveHomework = (input: HomeworkInput) => invoke<Changed>('save_homework', { input });
export const answerHomework = (input: AnswerInput) => invoke<Changed>('answer_homework', { input });
export const removeHomework = (id: HomeworkId) => invoke<Changed>('remove_homework', { id });
export const getTreatmentChart = (request: ChartRequest) =>
  invoke<ChartView>('get_treatment_chart', { request });
export const getCourseChart = (id: CourseId, request: ChartRequest) =>
  invoke<ChartView>('get_course_chart', { id, request });
export const getBalance = (request: BalanceRequest) => invoke<BalanceView>('get_balance', { request });
export const setLifestyleIntention = (times: number | null, firstWeekday: number) =>
  invoke<Changed>('set_lifestyle_intention', { times, firstWeekday });

// Toolkit.
export const getToolkit = () => invoke<ToolkitView>('get_toolkit');
export const searchToolkit = (typed: string) => invoke<ToolView[]>('search_toolkit', { typed });
export const keepSkill = (key: string) => invoke<Saved>('keep_skill', { key });
export const saveSkill = (input: SkillInput) => invoke<Saved>('save_skill', { input });
export const removeSkill = (id: SkillId) => invoke<Changed>('remove_skill', { id });
export const getPractice = (id: SkillUseId) => invoke<SkillUse>('get_practice', { id });
export const savePractice = (input: PracticeInput) => invoke<Saved>('save_practice', { input });
export const removePractice = (id: SkillUseId) => invoke<Changed>('remove_practice', { id });
export const getThought = (id: ThoughtId) => invoke<ThoughtRecord>('get_thought', { id });
export const saveThought = (input: ThoughtInput) => invoke<Saved>('save_thought', { input });
export const removeThought = (id: ThoughtId) => invoke<Changed>('remove_thought', { id });
export const getActivity = (id: ActivityId) => invoke<Activity>('get_activity', { id });
export const saveActivity = (input: ActivityInput) => invoke<Saved>('save_activity', { input });
export const removeActivity = (id: ActivityId) => invoke<Changed>('remove_activity', { id });
export const getLadder = (id: LadderId) => invoke<Ladder>('get_ladder', { id });
export const saveLadder = (input: LadderInput) => invoke<Saved>('save_ladder', { input });
export const removeLadder = (id: LadderId) => invoke<Changed>('remove_ladder', { id });
export const getAttempt = (id: AttemptId) => invoke<Attempt>('get_attempt', { id });
export const saveAttempt = (input: AttemptInput) => invoke<Saved>('save_attempt', { input });
export const removeAttempt = (id: AttemptId) => invoke<Changed>('remove_attempt', { id });

// The plan, the starting plan, goals, small experiments, what to expect, starter sets.
export const getPlan = () => invoke<PlanScreen>('get_plan');
/** Without a second version, against the plan as it stands. */
export const comparePlan = (before: PlanVersionId, after: PlanVersionId | null) =>
  invoke<PlanDifference[]>('compare_plan', { before, after });
export const saveAdjustment = (input: AdjustmentInput) => invoke<Changed>('save_adjustment', { input });
export const answerTemporary = (input: TemporaryInput) => invoke<Changed>('answer_temporary', { input });
export const removeAdjustment = (id: PlanVersionId) => invoke<Changed>('remove_adjustment', { id });
export const getStartingPlan = () => invoke<StartingPlanView>('get_starting_plan');
export const saveStartingPlan = (input: StartingPlanInput) =>
  invoke<StartingSaved>('save_starting_plan', { input });
export const finishStartingPlan = () => invoke<Changed>('finish_starting_plan');
export const hideStartingPlan = () => invoke<Changed>('hide_starting_plan');
export const getMeasured = (measure: Measure, since: string) =>
  invoke<MeasuredView>('get_measured', { measure, since });
export const saveGoal = (input: GoalInput) => invoke<Changed>('save_goal', { input });
export const closeGoal = (input: CloseGoalInput) => invoke<Changed>('close_goal', { input });
export const removeGoal = (id: GoalId) => invoke<Changed>('remove_goal', { id });
export const saveExperiment = (input: ExperimentInput) => invoke<Changed>('save_experiment', { input });
export const markExperiment = (id: ExperimentId, day: string, done: boolean | null) =>
  invoke<Changed>('mark_experiment', { id, day, done });
export const endExperiment = (input: EndExperimentInput) => invoke<Changed>('end_experiment', { input });
export const removeExperiment = (id: ExperimentId) => invoke<Changed>('remove_experiment', { id });
export const listCards = (place: CardPlace) => invoke<CardsView>('list_cards', { place });
export const putCardAway = (place: CardPlace, card: string) =>
  invoke<Changed>('put_card_away', { place, card });
export const listStarterSets = () => invoke<StarterSetView[]>('list_starter_sets');
export const addStarterSet = (set: string) => invoke<Changed>('add_starter_set', { set });
export const stopStarterSet = (set: string) => invoke<Changed>('stop_starter_set', { set });

// Questionnaires.
export const listQuestionnaires = () => invoke<QuestionnaireSummary[]>('list_questionnaires');
export const getQuestionnaire = (instrument: string) =>
  invoke<QuestionnaireForm>('get_questionnaire', { instrument });
export const saveAssessment = (input: AssessmentInput) =>
  invoke<AssessmentResult>('save_assessment', { input });
export const removeAssessment = (id: AssessmentId) => invoke<Changed>('remove_assessment', { id });
export const saveTotal = (input: TotalInput) => invoke<AssessmentResult>('save_total', { input });
export const getQuestionnaireHistory = (instrument: string) =>
  invoke<QuestionnaireHistory>('get_questionnaire_history', { instrument });
export const compareAssessments = (one: AssessmentId, other: AssessmentId) =>
  invoke<ScoreChange>('compare_assessments', { one, other });
export const planQuestionnaire = (instrument: string, everyWeeks: number | null) =>
  invoke<Changed>('plan_questionnaire', { instrument, everyWeeks });
export const chooseQuestionnaireFile = () => invoke<OwnFileResult | null>('choose_questionnaire_file');
export const saveQuestionnaireFile = (instrument: string) =>
  invoke<string | null>('save_questionnaire_file', { instrument });
export const removeQuestionnaire = (instrument: string) =>
  invoke<Changed>('remove_questionnaire', { instrument });

// Staying well.
export const listWarnings = () => invoke<WarningsView>('list_warnings');
export const saveWarning = (input: WarningInput) => invoke<Saved>('save_warning', { input });
export const removeWarning = (id: WarningId) => invoke<Changed>('remove_warning', { id });
export const seeWarning = (id: WarningId) => invoke<Changed>('see_warning', { id });
export const getSafetyPlan = () => invoke<SafetyPlanView>('get_safety_plan');
export const saveSafetyPlan = (input: SafetyPlanInput) => invoke<Saved>('save_safety_plan', { input });
export const ownCard = () => invoke<OwnCard | null>('own_card');
export const setCardOnLock = (on: boolean) => invoke<Preferences>('set_card_on_lock', { on });

// Charts.
export const getChart = (request: PictureRequest) => invoke<PictureView>('get_chart', { request });
export const compareDays = (request: CompareRequest) => invoke<CompareView>('compare_days', { request });
export const getChartsLook = () => invoke<ChartsLook | null>('get_charts_look');
export const setChartsLook = (look: ChartsLook) => invoke<null>('set_charts_look', { look });
export const saveChart = (request: PictureRequest, format: ChartFormat) =>
  invoke<string | null>('save_chart', { request, format });

// Reviews.
export const getReviews = () => invoke<ReviewsView>('get_reviews');
export const getReview = (review: string) => invoke<ReviewView>('get_review', { review });
export const getReviewChart = (request: ReviewChartRequest) =>
  invoke<ChartView>('get_review_chart', { request });
export const getPatterns = (request: PatternsRequest) => invoke<PatternsView>('get_patterns', { request });
export const saveOwnChange = (input: OwnChangeInput) => invoke<Changed>('save_own_change', { input });
export const removeOwnChange = (id: OwnChangeId) => invoke<Changed>('remove_own_change', { id });
export const agreeReview = (input: AgreeInput) => invoke<Changed>('agree_review', { input });
export const saveReviewOutcome = (input: ReviewOutcomeInput) =>
  invoke<Changed>('save_review_outcome', { input });
export const removeReviewOutcome = (id: ReviewOutcomeId) => invoke<Changed>('remove_review_outcome', { id });

// Appointments and the summary.
export const getCare = () => invoke<CareView>('get_care');
export const savePerson = (input: PersonInput) => invoke<Changed>('save_person', { input });
export const removePerson = (id: PersonId) => invoke<Changed>('remove_person', { id });
export const saveAppointment = (input: AppointmentInput) => invoke<Changed>('save_appointment', { input });
export const removeAppointment = (id: AppointmentId) => invoke<Changed>('remove_appointment', { id });
export const saveQuestion = (input: QuestionInput) => invoke<Changed>('save_question', { input });
export const moveQuestion = (id: AgendaItemId, up: boolean) => invoke<Changed>('move_question', { id, up });
export const removeQuestion = (id: AgendaItemId) => invoke<Changed>('remove_question', { id });
export const saveAfterVisit = (input: AfterVisitInput) => invoke<Changed>('save_after_visit', { input });
export const setVisitAside = (id: AppointmentId) => invoke<Changed>('set_visit_aside', { id });
export const tellAgreed = (agreed: AgreedId, person: PersonId, told: boolean) =>
  invoke<Changed>('tell_agreed', { agreed, person, told });
export const saveDisagreement = (input: DisagreementInput) => invoke<Changed>('save_disagreement', { input });
export const removeDisagreement = (id: DisagreementId) => invoke<Changed>('remove_disagreement', { id });
export const askDisagreement = (id: DisagreementId, people: PersonId[]) =>
  invoke<Changed>('ask_disagreement', { id, people });
export const shareDisagreement = (input: ShareInput) => invoke<Changed>('share_disagreement', { input });
export const removeShare = (id: ShareId) => invoke<Changed>('remove_share', { id });
export const getSummary = (request: SummaryRequest) => invoke<SummaryView>('get_summary', { request });
export const saveSummary = (request: SummaryRequest, how: SavePages) =>
  invoke<SavedPages | null>('save_summary', { request, how });
export const getSummaryChoices = (document: SummaryDocument, person: PersonId | null) =>
  invoke<SummaryChoices>('get_summary_choices', { document, person });
export const setSummaryChoices = (
  document: SummaryDocument,
  person: PersonId | null,
  choices: SummaryChoices,
) => invoke<null>('set_summary_choices', { document, person, choices });
export const noteShared = (input: SharedInput) => invoke<Changed>('note_shared', { input });
export const removeShared = (id: SharedId) => invoke<Changed>('remove_shared', { id });
export const getOwnPage = (request: OwnPageRequest) => invoke<OwnPageView>('get_own_page', { request });
export const saveOwnPage = (request: OwnPageRequest, how: SavePages) =>
  invoke<SavedPages | null>('save_own_page', { request, how });
export const leavePage = () => invoke<null>('leave_page');

// Files in and out.
export const stageImport = (bytes: Uint8Array) => invoke<ImportPreview>('stage_import', bytes);
export const previewImport = (choices: ImportChoices) => invoke<ImportPreview>('preview_import', { choices });
export const runImport = (choices: ImportChoices) => invoke<ImportDone>('run_import', { choices });
export const cancelImport = () => invoke<void>('cancel_import');
export const listImports = () => invoke<ImportView[]>('list_imports');
/** Calls back with how far the import is that runs. */
export const onImportProgress = (then: (progress: ImportProgress) => void) =>
  listen<ImportProgress>('import_progress', ({ payload }) => then(payload));
export const exportRecord = (format: ExportFormat) => invoke<string | null>('export_record', { format });
export const getFhir = () => invoke<FhirChoices>('get_fhir');
export const saveFhir = (request: FhirRequest) => invoke<string | null>('save_fhir', { request });

// Settings.
export const getReminders = () => invoke<ReminderSettings>('get_reminders');
export const setReminders = (settings: ReminderSettings) => invoke<Changed>('set_reminders', { settings });
/** Shows how a reminder looks; `false` where nothing shows it. */
export const showExample = () => invoke<boolean>('show_example');
export const getDesktop = () => invoke<DesktopView>('get_desktop');
export const startWithSession = (on: boolean) => invoke<DesktopView>('start_with_session', { on });
export const getSettings = () => invoke<Settings>('get_settings');
export const setSettings = (settings: Settings) => invoke<Changed>('set_settings', { settings });
export const listTrackers = () => invoke<Tracker[]>('list_trackers');
export const saveTracker = (input: TrackerInput) => invoke<Changed>('save_tracker', { input });
export const moveTracker = (id: TrackerId, up: boolean) => invoke<Changed>('move_tracker', { id, up });
