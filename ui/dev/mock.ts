/**
 * A made-up host for `vite dev`: answers the page's calls from the made-up record in made-up.ts, so that screens can be looked at
 * in a browser. Never part of a build, and silent where a real host is present.
 *
 * In the address: `?door=welcome|locked|trouble|key_file`, `&problem=CODE`, `&empty`, `&theme=dark`, `&text=200`, `&readonly`.
 */
import type {
  CheckInInput,
  CheckInView,
  DoseInput,
  ImportChoices,
  Preferences,
  StartState,
} from '../src/lib/bindings';
import * as made from './made-up';

const asked = new URLSearchParams(location.search);
const empty = asked.has('empty');

const preferences: Preferences = {
  theme: asked.get('theme') ?? 'system',
  language: 'system',
  text_size: Number(asked.get('text') ?? 100),
  more_contrast: asked.has('contrast'),
  country: 'GB',
  own_number: null,
  first_weekday: 1,
  clock24: true,
  single_keys: true,
  lock_after: 0,
  one_question: false,
  card_on_lock: false,
  plain_files_said: false,
  tour_seen: true,
  lock_on_sleep: true,
  lock_with_session: true,
  keep_in_tray: false,
};

const door = asked.get('door') ?? 'open';
const start: StartState = {
  state: door === 'key_file' ? 'locked' : (door as StartState['state']),
  folder: 'Documents/Ballast',
  protection: door === 'key_file' ? 'key_file' : 'passphrase',
  made_up: door === 'open' && !asked.has('own'),
  clock_behind: null,
  read_only: asked.has('readonly'),
  problem:
    door === 'trouble'
      ? { code: asked.get('problem') ?? 'damaged_database', field: null, problem: null, detail: null }
      : null,
  version: '0.1.0',
};

const record = made.record(empty);
let undo: (() => void)[] = [];

const failure = (code: string, field: string | null = null, problem: unknown = null) => ({
  code,
  field,
  problem,
  detail: null,
});

function changed(act: string, nouns: string[], back?: () => void) {
  if (back) undo = [...undo, back];
  return { act, nouns };
}

const enter = (state: StartState['state'], made_up = false) => {
  Object.assign(start, { state, made_up, problem: null });
  return { ...start };
};

const secretOf = (unlock: { kind: string; secret?: string }) => {
  if (unlock.secret === 'wrong')
    throw failure(unlock.kind === 'passphrase' ? 'wrong_passphrase' : 'mistyped_recovery_code');
};

function saveCheckIn(input: CheckInInput) {
  const view: CheckInView = {
    id: input.id ?? Date.now(),
    day: input.day,
    time: '20:14',
    kind: 'full',
    estimated: input.day !== made.TODAY,
    mood: input.mood === null ? null : { rating: input.mood, worst: input.worst, best: input.best },
    values: input.values,
    note: input.note,
    tags: input.tags,
    imported: false,
  };
  const before = record.checkIns;
  record.checkIns = [...before.filter((c) => c.id !== view.id), view];
  return changed(
    input.id === null ? 'add_check_in' : 'update_check_in',
    ['check_in'],
    () => (record.checkIns = before),
  );
}

function logDose(input: DoseInput) {
  const before = new Map(record.doses);
  const { status, taken_at, reason, before: rated, after } = input;
  record.doses.set(`${input.medicine} ${input.day} ${input.slot ?? Date.now()}`, {
    id: Date.now(),
    status,
    amount: input.amount,
    taken_at,
    reason,
    before: rated,
    after,
  });
  return changed('log_dose', ['dose'], () => (record.doses = before));
}

// Each answers one command and reads the arguments it knows.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Args = any;

const commands: Record<string, (args: Args) => unknown> = {
  start_state: () => ({ ...start }),
  get_preferences: () => ({ ...preferences }),
  set_preferences: ({ preferences: next }) => Object.assign(preferences, next),
  crisis_card: () => made.crisisCard(preferences),
  create_record: ({ input }: { input: { protection: string } }) =>
    input.protection === 'passphrase' ? made.recoveryCode : null,
  confirm_recovery_code: ({ groups }: { groups: { number: number; typed: string }[] }) => {
    const right = groups.every(
      (g) => made.recoveryCode.groups[g.number - 1] === g.typed.trim().toUpperCase(),
    );
    if (right) enter('open');
    return right;
  },
  open_record: ({ unlock }: { unlock: { kind: string; secret?: string } }) => {
    secretOf(unlock);
    return enter('open');
  },
  set_passphrase: () => null,
  new_recovery_code: () => made.recoveryCode,
  look_around: () => enter('open', true),
  choose_folder: () => ({ ...start }),
  list_backups: () => (empty ? [] : made.backups),
  choose_backup: () => null,
  restore_backup: ({ unlock }: { unlock: { kind: string; secret?: string } }) => {
    secretOf(unlock);
    return enter('open');
  },
  back_up_now: () => made.backups[0],
  lock: () => enter('locked'),
  hide_window: () => null,
  still_here: () => null,
  get_drafts: () => null,
  keep_drafts: () => null,
  get_reminders: () => ({
    on: true,
    kinds: ['check_in', 'doses', 'sessions'],
    check_in_at: null,
    day_at: '10:00',
    evening_at: '19:00',
    minutes_before: 60,
    quiet_from: '22:00',
    quiet_to: '07:00',
    when_locked: false,
  }),
  get_desktop: () => ({ notifications: true, tray: true, with_session: false, tells_of_sleep: true }),
  print_page: () => {
    window.print();
    return null;
  },
  undo: () => {
    undo.pop()?.();
    return { act: 'add_check_in', nouns: ['check_in', 'dose'] };
  },
  redo: () => null,
  undo_state: () => ({ undo: 'add_check_in', redo: null }),
  get_today: ({ day }: { day: string | null }) => made.today(record, day ?? made.TODAY),
  save_check_in: ({ input }: { input: CheckInInput }) => saveCheckIn(input),
  flag_bad_day: ({ day }: { day: string }) => {
    const before = record.checkIns;
    record.checkIns = [...before, made.badDay(day)];
    return changed('flag_bad_day', ['check_in'], () => (record.checkIns = before));
  },
  remove_check_in: ({ id }: { id: number }) => {
    const before = record.checkIns;
    record.checkIns = before.filter((c) => c.id !== id);
    return changed('remove_check_in', ['check_in'], () => (record.checkIns = before));
  },
  log_dose: ({ input }: { input: DoseInput }) => logDose(input),
  log_due_doses: () => changed('log_doses', []),
  clear_dose: ({ id }: { id: number }) => {
    const before = new Map(record.doses);
    for (const [key, dose] of record.doses) if (dose.id === id) record.doses.delete(key);
    return changed('clear_dose', ['dose'], () => (record.doses = before));
  },
  get_treatment: () => made.treatment(empty),
  get_course: () => {
    const { today, courses } = made.treatment(false);
    return { today, view: courses[0], next: null };
  },
  suggest_medicines: ({ typed }: { typed: string }) =>
    made.medicineNames.filter((m) => m.name.toLowerCase().startsWith(typed.toLowerCase())),
  suggest_side_effects: () => ['nausea', 'headache', 'sleep problems', 'sweating'],
  save_medicine: ({ input }: { input: { name: string; steps: { amount: string | null }[] } }) => {
    if (input.name.trim() === '') throw failure('invalid', 'name', { kind: 'empty' });
    input.steps.forEach((step, i) => {
      if (!/^\d/.test(step.amount ?? '')) throw failure('invalid', `steps.${i}.amount`, { kind: 'empty' });
    });
    return changed('add_medicine', ['medicine']);
  },
  list_questionnaires: () => made.questionnaires,
  get_questionnaire_history: ({ instrument }: { instrument: string }) => made.history(instrument),
  list_warnings: () => ({ today: made.TODAY, signs: [], subjects: [] }),
  get_safety_plan: () => made.safetyPlan,
  own_card: () => null,
  get_questionnaire: ({ instrument }: { instrument: string }) => made.form(instrument),
  save_assessment: ({ input }: { input: { instrument: string; answers: Record<string, number> } }) =>
    made.result(input.instrument, input.answers),
  get_chart: ({ request }: { request: { theme: string; width: number } }) => {
    const chart = made.chart(empty, request.theme, request.width);
    const bounds = { from: chart.from, to: chart.to };
    return { chart, bounds, today: chart.to, subjects: [], subject: null, note: null };
  },
  get_charts_look: () => null,
  set_charts_look: () => null,
  save_chart: () => 'Documents/life-chart.svg',
  get_care: () => made.care(empty),
  get_summary: () => made.summary(),
  get_summary_choices: () => ({
    paper: null,
    large_print: false,
    initials: false,
    include: { item_nine: false, substances: false, side_effects: false, difficulties: false, notes: false },
    without: ['safety', 'costs'],
    why: '',
  }),
  set_summary_choices: () => null,
  save_summary: () => ({ path: 'Documents/For Dr. A.pdf', pages: 1, accessible: true }),
  stage_import: () => made.preview({}),
  list_imports: () => [],
  preview_import: ({ choices }: { choices: ImportChoices }) => made.preview(choices.moods),
  run_import: () => ({
    changed: changed('import_file', ['import', 'check_in']),
    added: 362,
    already: 0,
    skipped: 3,
  }),
  export_record: () => 'Documents/ballast.json',
  get_settings: () => ({
    day_end: 3,
    paper: 'a4',
    about: 'M. K., born 1991. Depression and anxiety.',
    questionnaires: { phq9: 2, gad7: 2 },
  }),
  list_trackers: () => made.allTrackers,
};

/** Acts without a part of their own above: said to be done, and nothing kept. */
const acts: Record<string, [string, string]> = {
  remove_medicine: ['remove_medicine', 'medicine'],
  add_step: ['add_step', 'medicine'],
  update_step: ['update_step', 'medicine'],
  remove_step: ['remove_step', 'medicine'],
  save_side_effect: ['add_side_effect', 'side_effect'],
  remove_side_effect: ['remove_side_effect', 'side_effect'],
  save_course: ['add_course', 'therapy'],
  remove_course: ['remove_course', 'therapy'],
  add_rhythm: ['add_rhythm', 'therapy'],
  plan_sessions: ['add_sessions', 'therapy'],
  save_session: ['update_session', 'therapy'],
  tick_session: ['update_session', 'therapy'],
  prepare_session: ['prepare_session', 'therapy'],
  save_homework: ['add_homework', 'therapy'],
  answer_homework: ['answer_homework', 'therapy'],
  close_course: ['close_course', 'therapy'],
  remove_session: ['remove_session', 'therapy'],
  save_event: ['add_event', 'event'],
  remove_event: ['remove_event', 'event'],
  remove_assessment: ['remove_assessment', 'assessment'],
  save_person: ['add_person', 'care'],
  remove_person: ['remove_person', 'care'],
  save_appointment: ['add_appointment', 'care'],
  remove_appointment: ['remove_appointment', 'care'],
  save_question: ['add_question', 'care'],
  move_question: ['update_question', 'care'],
  remove_question: ['remove_question', 'care'],
  set_settings: ['update_settings', 'setting'],
  save_tracker: ['update_trackers', 'tracker'],
  move_tracker: ['update_trackers', 'tracker'],
};

const holder = window as unknown as { __TAURI_INTERNALS__?: unknown };
holder.__TAURI_INTERNALS__ ??= {
  transformCallback: () => 0,
  invoke: async (command: string, args: Args) => {
    const run = commands[command];
    if (run) return structuredClone(run(args));
    const act = acts[command];
    if (act) return changed(act[0], [act[1]]);
    return null;
  },
};
