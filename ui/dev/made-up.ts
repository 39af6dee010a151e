/** One invented person, for looking at screens in a browser. Figures need not agree with each other. */
import type {
  AppointmentId,
  AssessmentResult,
  BackupView,
  CareView,
  ChartView,
  CheckInView,
  CrisisCard,
  DoseView,
  DueItem,
  ImportPreview,
  MedicineSuggestion,
  Preferences,
  QuestionnaireForm,
  QuestionnaireHistory,
  QuestionnaireSummary,
  SafetyPlanView,
  RecoveryCodeView,
  Session,
  StepView,
  SummaryView,
  TodayView,
  Tracker,
  TreatmentView,
} from '../src/lib/bindings';
import { addDays, daysBetween, fullDay } from '../src/lib/dates';

export const TODAY = '2026-11-23';

export interface Record_ {
  checkIns: CheckInView[];
  doses: Map<string, DoseView>;
  empty: boolean;
}

const tracker = (
  id: number,
  key: string,
  name: string,
  kind: Tracker['kind'],
  anchors: string[] = [],
): Tracker => ({
  id,
  key,
  name,
  kind,
  anchors,
  better: 'none',
  layer: 'mind',
  summary: 'mean',
  sensitive: key === 'alcohol',
  active: !['alcohol', 'irritability'].includes(key),
  position: id,
});

export const allTrackers: Tracker[] = [
  tracker(1, 'anxiety', 'Anxiety', 'scale3', ['none', 'some, got by', 'hard', 'could not function']),
  tracker(2, 'energy', 'Energy', 'scale3', ['none', 'low', 'enough', 'plenty']),
  tracker(3, 'irritability', 'Irritability', 'scale3', [
    'none',
    'some, held it in',
    'hard',
    'could not hold it in',
  ]),
  tracker(4, 'sleep_asleep', 'Fell asleep', 'clock_time'),
  tracker(5, 'sleep_woke', 'Woke', 'clock_time'),
  tracker(6, 'movement', 'Movement 30 min', 'yes_no'),
  tracker(7, 'people', 'People', 'yes_no'),
  tracker(8, 'meals', 'Regular meals', 'yes_no'),
  tracker(9, 'mindfulness', 'Mindfulness', 'yes_no'),
  tracker(10, 'alcohol', 'Alcohol', 'count'),
];

const value = (id: number, n: number) => ({
  tracker: id,
  value: { kind: 'number' as const, value: String(n) },
});

export function record(empty: boolean): Record_ {
  const checkIns: CheckInView[] = empty
    ? []
    : [
        {
          id: 1,
          day: addDays(TODAY, -1),
          time: '21:02',
          kind: 'full',
          estimated: false,
          mood: { rating: 5, worst: 3, best: 6 },
          values: [value(1, 1), value(2, 2), value(4, 1400), value(5, 390), value(6, 1), value(7, 1)],
          note: 'Walked home the long way. The hour before sleep was better than usual.',
          tags: [],
          imported: false,
        },
        { ...badDay(addDays(TODAY, -2)), id: 2 },
      ];
  const doses = new Map<string, DoseView>();
  if (!empty) {
    doses.set(`1 ${TODAY} 08:00`, {
      id: 1,
      status: 'taken',
      amount: null,
      taken_at: '08:05',
      reason: null,
      before: null,
      after: null,
    });
  }
  return { checkIns, doses, empty };
}

export const badDay = (day: string): CheckInView => ({
  id: Date.now(),
  day,
  time: '19:30',
  kind: 'bad_day',
  estimated: false,
  mood: null,
  values: [],
  note: null,
  tags: [],
  imported: false,
});

const session = (
  id: number,
  day: string,
  status: Session['status'],
  themes: string | null = null,
): Session => ({
  id,
  course: 1,
  day,
  time: '15:00:00',
  status,
  format: 'in_person',
  minutes: null,
  prep: null,
  themes,
  take_away: themes ? 'Write the worry down, then wait ten minutes.' : null,
  together: { bond: 8, goals: 7, tasks: 7, took_part: 6 },
  cost: null,
  private_note: null,
});

const visit = (
  id: AppointmentId,
  person: number,
  day: string,
  time: string | null,
  agreed: string | null = null,
) => ({
  id,
  person,
  day,
  time,
  agreed,
  place: null,
  remind: 'none' as const,
  after: null,
});

const people = [
  { id: 1, name: 'Dr. A.', role: 'prescriber' as const, phone: '020 7946 0018' },
  { id: 2, name: 'M. K.', role: 'therapist' as const, phone: null },
];

export function today(r: Record_, day: string): TodayView {
  const dose = (medicine: number, name: string, amount: string, slot: string): DueItem => ({
    kind: 'dose',
    medicine,
    name,
    amount,
    pieces: null,
    ask_before_restart: null,
    slot,
    dose: r.doses.get(`${medicine} ${day} ${slot}`) ?? null,
  });
  const due: DueItem[] = r.empty
    ? []
    : [
        dose(1, 'Sertraline', '100 mg', '08:00'),
        dose(3, 'Vitamin D', '1 tablet', '08:00'),
        {
          kind: 'session',
          session: session(9, day, 'planned'),
          approach: 'CBT',
          therapist: 'M. K.',
          course_kind: 'talking',
          carried: 0,
        },
        {
          kind: 'questionnaire',
          instrument: 'phq9',
          name: 'PHQ-9',
          every_weeks: 2,
          minutes: 2,
          last: null,
          done: false,
        },
      ];
  return {
    day,
    today: TODAY,
    part: 'evening',
    previous: addDays(day, -1),
    next: day === TODAY ? null : addDays(day, 1),
    estimated: daysBetween(day, TODAY) > 1,
    trackers: allTrackers.filter((t) => t.active),
    check_ins: r.checkIns.filter((c) => c.day === day),
    due,
    open: due.filter((d) => d.kind !== 'dose' || d.dose === null).length,
    as_needed: r.empty
      ? []
      : [
          {
            medicine: 2,
            name: 'Trazodone',
            amount: '50 mg',
            pieces: null,
            over: false,
            most_a_day: 1,
            taken: [...r.doses].filter(([key]) => key.startsWith(`2 ${day}`)).map(([, d]) => d),
          },
        ],
    after_visits: [],
    coming_up: [],
    warnings: [],
    starting_plan: null,
    next_visit: r.empty
      ? null
      : { appointment: visit(3, 1, addDays(TODAY, 3), '10:20:00'), person: people[0]!, questions: 2 },
  };
}

const step = (
  id: number,
  start: string,
  kind: StepView['kind'],
  amount: string | null,
  more: Partial<StepView> = {},
) => ({
  id,
  start,
  kind,
  amount: amount === null ? null : `${amount} mg`,
  amount_value: amount,
  unit: 'mg' as const,
  schedule_words: amount === null ? null : 'every day at 08:00',
  schedule: amount === null ? null : { kind: 'daily' as const, times: ['08:00'] },
  reason: null,
  decided_by: 'prescriber' as const,
  pieces: null,
  piece: null,
  pieces_words: null,
  plan: null,
  switch_from: null,
  splits_modified_release: false,
  future: start > TODAY,
  ...more,
});

const COURSE = 'CBT every two weeks since June; 18 sessions attended, 3 cancelled.';

export function treatment(empty: boolean): TreatmentView {
  if (empty)
    return { today: TODAY, medicines: [], courses: [], side_effects: [], events: [], standing: [], next: [] };
  const plain = {
    form: null,
    label_instructions: null,
    cost: null,
    started_for: null,
    prescriber: null,
    strength: null,
    modified_release: false,
    sentence: '',
    ask_before_restart: null,
  };
  return {
    today: TODAY,
    medicines: [
      {
        ...plain,
        id: 1,
        name: 'Sertraline',
        class_name: 'antidepressant (SSRI)',
        prescriber: 'Dr. A.',
        started_for: 'low mood and worry',
        state: 'current',
        now: '100 mg, every day at 08:00',
        since: '2026-09-28',
        steps: [
          step(1, '2026-03-20', 'start', '25', { reason: 'low mood and worry' }),
          step(2, '2026-03-27', 'increase', '50'),
          step(3, '2026-09-28', 'increase', '100', {
            reason: 'better, but not enough',
            decided_by: 'together',
          }),
          step(4, '2026-12-14', 'increase', '125', { reason: 'if still tired by then' }),
        ],
        review_weeks: [4, 8],
      },
      {
        ...plain,
        id: 2,
        name: 'Trazodone',
        class_name: 'other antidepressant',
        prescriber: 'Dr. A.',
        started_for: 'sleep',
        state: 'current',
        now: '50 mg, when needed, at most once a day',
        since: '2026-04-10',
        steps: [step(5, '2026-04-10', 'start', '50', { schedule_words: 'when needed, at most once a day' })],
        review_weeks: null,
      },
      {
        ...plain,
        id: 4,
        name: 'Citalopram',
        class_name: 'antidepressant (SSRI)',
        state: 'stopped',
        now: null,
        since: '2025-11-02',
        steps: [
          step(7, '2025-05-02', 'start', '20'),
          step(8, '2025-11-02', 'stop', null, { reason: 'little change after 12 weeks' }),
        ],
        review_weeks: [4, 8],
      },
    ],
    courses: [
      {
        course: {
          id: 1,
          kind: 'talking',
          approach: 'CBT',
          therapist: 'M. K.',
          place: null,
          focus: 'worry, avoiding people',
          terms: null,
          sessions_agreed: null,
          coverage: null,
          waiting_with: null,
          waiting_since: '2026-01-12',
          start: '2026-03-12',
          ended: null,
          why_ended: null,
          keep_well: { go_on: null, first_signs: null, whom_to_call: null },
        },
        state: 'current',
        sentence: COURSE,
        rhythm_words: 'every two weeks',
        rhythms: [
          {
            step: {
              id: 1,
              course: 1,
              start: '2026-03-12',
              rhythm: { kind: 'per_week', times: 1 },
              reason: null,
            },
            words: 'weekly',
            until: '2026-06-03',
            lasted: '12 weeks',
            future: false,
          },
          {
            step: {
              id: 2,
              course: 1,
              start: '2026-06-04',
              rhythm: { kind: 'every_weeks', weeks: 2 },
              reason: null,
            },
            words: 'every two weeks',
            until: null,
            lasted: '24 weeks',
            future: false,
          },
        ],
        homework: [],
        sessions: [
          session(12, '2026-12-21', 'planned'),
          session(11, '2026-12-07', 'planned'),
          session(9, TODAY, 'planned'),
          session(8, '2026-11-09', 'attended', 'Worry about work, and what I do when it comes'),
          session(7, '2026-10-26', 'cancelled_by_therapist'),
          session(6, '2026-10-12', 'attended', 'The phone call I put off'),
          session(5, '2026-09-28', 'attended'),
          session(4, '2026-09-14', 'missed'),
        ],
        attended: 18,
        not_held: 3,
      },
    ],
    standing: [{ course: 1, sentence: COURSE }],
    next: [],
    side_effects: [
      {
        side_effect: {
          id: 1,
          name: 'Tired in the morning',
          medicine: 2,
          onset: '2026-10-20',
          ended: null,
          present_before: false,
          tolerable: true,
          told: false,
          sensitive: false,
          note: null,
          bother: null,
        },
        medicine_name: 'Trazodone',
        ratings: [
          { side_effect: 1, day: '2026-10-20', severity: 2 },
          { side_effect: 1, day: '2026-11-02', severity: 1 },
        ],
      },
      {
        side_effect: {
          id: 2,
          name: 'Nausea',
          medicine: 1,
          onset: '2026-03-21',
          ended: '2026-04-09',
          present_before: false,
          tolerable: true,
          told: true,
          sensitive: false,
          note: null,
          bother: null,
        },
        medicine_name: 'Sertraline',
        ratings: [{ side_effect: 2, day: '2026-03-21', severity: 2 }],
      },
    ],
    events: [
      { id: 1, day: '2026-07-04', until: null, title: 'Grandmother died', impact: -4, note: null },
      {
        id: 2,
        day: '2026-05-18',
        until: null,
        title: 'New job',
        impact: 2,
        note: 'Three days a week at first.',
      },
    ],
  };
}

export const medicineNames: MedicineSuggestion[] = [
  { name: 'sertraline', class_name: 'antidepressant (SSRI)' },
  { name: 'trazodone', class_name: 'other antidepressant' },
  { name: 'mirtazapine', class_name: 'other antidepressant' },
];

export const questionnaires: QuestionnaireSummary[] = [
  {
    instrument: 'phq9',
    name: 'PHQ-9',
    items: 9,
    kind: 'shipped',
    fillable: true,
    recall: '2 weeks',
    usual_weeks: 2,
    every_weeks: 2,
    count: 3,
    last: '2026-11-09',
    last_total: 9,
    due: TODAY,
  },
  {
    instrument: 'gad7',
    name: 'GAD-7',
    items: 7,
    kind: 'shipped',
    fillable: true,
    recall: '2 weeks',
    usual_weeks: 2,
    every_weeks: 2,
    count: 3,
    last: '2026-11-16',
    last_total: 6,
    due: '2026-11-30',
  },
];

const often = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];
const hard = ['Not difficult at all', 'Somewhat difficult', 'Very difficult', 'Extremely difficult'];
const options = (labels: string[]) => labels.map((label, n) => ({ value: n, label }));
const phq9 = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead or of hurting yourself in some way',
];
const gad7 = [
  'Feeling nervous, anxious or on edge',
  'Not being able to stop or control worrying',
  'Worrying too much about different things',
  'Trouble relaxing',
  'Being so restless that it is hard to sit still',
  'Becoming easily annoyed or irritable',
  'Feeling afraid as if something awful might happen',
];

export function form(instrument: string): QuestionnaireForm {
  const texts = instrument === 'phq9' ? phq9 : gad7;
  return {
    instrument,
    name: instrument === 'phq9' ? 'PHQ-9' : 'GAD-7',
    stem: 'Over the last 2 weeks, how often have you been bothered by any of the following problems?',
    items: [
      ...texts.map((text, i) => ({ id: `q${i + 1}`, text, options: options(often), scored: true })),
      {
        id: `q${texts.length + 1}`,
        text: 'If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?',
        options: options(hard),
        scored: false,
      },
    ],
    licence: 'Public domain: no permission is required to reproduce, translate, display or distribute it.',
    stop: null,
    prorate_up_to: null,
    source: 'Wording as published.',
    earlier: [],
  };
}

export function history(instrument: string): QuestionnaireHistory {
  const { name, licence, source } = form(instrument);
  return {
    instrument,
    name,
    today: TODAY,
    low: 0,
    high: instrument === 'phq9' ? 27 : 21,
    higher_is_better: false,
    means: null,
    has_wording: true,
    own: false,
    every_weeks: 2,
    reliable_points: instrument === 'phq9' ? 6 : 4,
    remission_below: 5,
    n: 0,
    missing: 0,
    below: null,
    marks: [],
    readings: [],
    licence,
    source,
  };
}

export const safetyPlan: SafetyPlanView = {
  today: TODAY,
  written: false,
  sections: [],
  people: [],
  keep_well: [],
  credit: 'Based on the six-step idea described by Stanley and Brown (2012).',
};

export function result(instrument: string, answers: Record<string, number>): AssessmentResult {
  const scored = form(instrument).items.filter((i) => i.scored);
  const skipped = scored.flatMap((item, i) => (answers[item.id] === undefined ? [i + 1] : []));
  const total = skipped.length > 0 ? null : scored.reduce((sum, item) => sum + (answers[item.id] ?? 0), 0);
  return {
    changed: { act: 'add_assessment', nouns: ['assessment'] },
    total,
    id: 1,
    max: scored.length * 3,
    skipped,
    prorated: false,
    stopped: false,
    parts: [],
    band: total === null ? null : { label: 'moderate', min: 10, max: 14 },
    since_last:
      total === null
        ? null
        : {
            day: '2026-10-03',
            total: 20,
            difference: total - 20,
            to_day: TODAY,
            to_total: total,
            reliable_points: 6,
            reliable: Math.abs(total - 20) >= 6,
            response: null,
          },
    show_support: instrument === 'phq9' && (answers['q9'] ?? 0) > 0,
  };
}

export const recoveryCode: RecoveryCodeView = {
  groups: ['7K2M', 'Q9RT', 'H4XD', 'P3WN', 'B8VC', 'T6JY', 'M2GF', 'R5QK'],
  ask: [3, 6],
};

export const backups: BackupView[] = [
  { name: 'c', made: '2026-11-23T06:10:00Z', reason: 'day', bytes: 412_000 },
  { name: 'b', made: '2026-11-22T19:40:00Z', reason: 'manual', bytes: 408_000 },
  { name: 'a', made: '2026-11-15T07:02:00Z', reason: 'migration', bytes: 401_000 },
];

export function crisisCard(preferences: Preferences): CrisisCard {
  const gb = preferences.country === 'GB';
  return {
    country: preferences.country,
    countries: [
      { code: 'DE', name: 'Germany' },
      { code: 'GB', name: 'United Kingdom' },
      { code: 'US', name: 'United States' },
    ],
    emergency: gb ? ['999', '112'] : ['112'],
    lines: gb ? [{ name: 'Samaritans', contact: '116 123, day and night', checked: '2026-11-23' }] : [],
    own: preferences.own_number,
  };
}

export function care(empty: boolean): CareView {
  if (empty) return { today: TODAY, people: [], after: [], disagreements: [] };
  const question = (id: number, text: string) => ({
    id,
    person: 1,
    position: id,
    question: text,
    answered: null,
    answer: null,
    asked: addDays(TODAY, -9),
    source: null,
  });
  const last = visit(
    1,
    1,
    '2026-09-03',
    '10:00:00',
    'Stay on 50 mg until the end of September, then 100 mg.',
  );
  const next = visit(3, 1, addDays(TODAY, 3), '10:20:00');
  return {
    today: TODAY,
    people: [
      {
        person: people[0]!,
        last_visit: last,
        next_visit: next,
        visits: [next, last],
        questions: [
          question(1, 'Mood has held since August on 100 mg. How long do I stay on it?'),
          question(2, 'Nausea came back for four days when the dose went up. Is that expected?'),
        ],
        answered: [
          {
            ...question(3, 'Is the tiredness something to wait out?'),
            answered: '2026-09-03',
            answer: 'Give it four weeks.',
          },
        ],
        agreed: [],
        to_tell: [],
      },
      {
        person: people[1]!,
        last_visit: null,
        next_visit: null,
        visits: [],
        questions: [],
        answered: [],
        agreed: [],
        to_tell: [],
      },
    ],
    after: [],
    disagreements: [],
  };
}

/** A plain stand-in for the drawing: the host draws the real one. */
export function chart(empty: boolean, theme: string, width: number): ChartView {
  const from = '2026-05-27';
  const days = empty ? 0 : 181;
  const height = Math.round(width * 0.42);
  const [left, right, top, bottom] = [110, width - 20, 20, height - 40];
  const ink = theme === 'dark' ? '#ece7df' : '#1d2733';
  const mood = theme === 'dark' ? '#7cbbe6' : '#1f5f8b';
  const level = (i: number) => 4.5 + 1.5 * Math.sin(i / 25) + Math.sin(i * 1.7) * 0.5;
  const x = (i: number) => left + ((i + 0.5) / 181) * (right - left);
  const y = (m: number) => bottom - (m / 10) * (bottom - top);
  const path = Array.from(
    { length: days },
    (_, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(level(i)).toFixed(1)}`,
  );
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="Inter Variable" font-size="12">
      <text x="${left - 12}" y="${y(5)}" text-anchor="end" fill="${mood}" font-weight="600">Mood</text>
      <line x1="${left}" x2="${right}" y1="${y(5)}" y2="${y(5)}" stroke="${ink}" stroke-opacity=".3" stroke-dasharray="2 3"/>
      <path d="${path.join('')}" fill="none" stroke="${mood}" stroke-width="2"/></svg>`,
    frame: { width, height, left, right, top, bottom },
    from,
    to: TODAY,
    sentence: 'May to November 2026. Mood rose from 3.3 to 5.6; 21 of 181 days not recorded.',
    description: 'Life chart from 27 May to 23 November 2026: mood, medicines, sessions and events.',
    columns: ['Day', 'Mood', 'Sertraline', 'CBT'],
    places: [],
    empty,
    rows: Array.from({ length: days }, (_, i) => {
      const day = addDays(from, i);
      return {
        day,
        cells: [day, level(i).toFixed(1), '50 mg', i % 14 === 0 ? 'attended' : ''],
        reading: `${fullDay(day)}: mood ${level(i).toFixed(1)} (3.9 to 6.0); Sertraline 50 mg, taken 08:10; slept 7 h 10 min`,
      };
    }),
  };
}

export function summary(): SummaryView {
  return {
    pages: [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842" width="595" height="842" font-family="sans-serif">
        <rect width="595" height="842" fill="#fff"/><text x="42" y="60" font-size="17" font-weight="700">For Dr. A., Thursday 26 November 2026</text>
        <text x="42" y="84" font-size="9">M. K., born 1991. Depression and anxiety. Reported by the patient.</text></svg>`,
    ],
    person: null,
    since: '2026-09-03',
    until: '2026-11-26',
    sections: ['questions', 'medicines', 'course'],
    sensitive: { item_nine: 1, substances: 0, side_effects: 1, difficulties: 0, notes: 0 },
    never: 0,
    promise: 1,
    missing_glyphs: [],
    shared: [],
  };
}

export function preview(mapping: Record<string, number>): ImportPreview {
  const known = mapping['zen'] !== undefined;
  return {
    format: 'Daylio CSV (2023 and later)',
    rows: 371,
    to_add: known ? 368 : 362,
    already: 0,
    skipped: [
      { line: 14, why: 'not_a_date', field: 'full_date' },
      { line: 88, why: 'too_few_columns', field: null },
      { line: 203, why: 'not_a_time', field: 'time' },
    ],
    first_rows: [
      { day: '2025-11-02', time: '20:15', what: 'mood 7; tags: walk, friends; note: By the canal' },
      { day: '2025-11-03', time: '21:40', what: 'mood 5' },
    ],
    moods: [
      { name: 'good', level: 4, count: 120 },
      { name: 'zen', level: null, count: 6 },
    ],
    unmapped: known ? 0 : 6,
    first: '2025-11-02',
    last: '2026-11-20',
    found: null,
    table: null,
  };
}
