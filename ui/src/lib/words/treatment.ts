/** Words for medicines, therapy, side effects and events: choices as a person reads them. */
import { capital } from '../dates';
import type {
  AllergyKind,
  CourseKind,
  DecidedBy,
  DoseStatus,
  HomeworkStatus,
  MonitoringKind,
  PersonRole,
  PlanKind,
  Rhythm,
  SessionFormat,
  SessionStatus,
  StepKind,
  Unit,
} from '../bindings';

export interface Choice<T> {
  value: T;
  label: string;
}

const choices = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]): Choice<T> => ({ value, label }));

export const stepKind: Record<StepKind, string> = {
  start: 'Start',
  increase: 'Increase',
  decrease: 'Decrease',
  reschedule: 'Same amount, other times',
  switch: 'Start, as a switch from another',
  add_on: 'Start, added to another',
  hold: 'Pause',
  restart: 'Start again',
  stop: 'Stop',
};

/** The step as something that happened, or will. */
export const stepDone: Record<StepKind, string> = {
  start: 'Started',
  increase: 'Raised',
  decrease: 'Lowered',
  reschedule: 'Times changed',
  switch: 'Started as a switch',
  add_on: 'Added',
  hold: 'Paused',
  restart: 'Started again',
  stop: 'Stopped',
};

export const beginnings = choices({
  start: stepKind.start,
  switch: stepKind.switch,
  add_on: stepKind.add_on,
});
export const laterSteps = choices({
  increase: stepKind.increase,
  decrease: stepKind.decrease,
  reschedule: stepKind.reschedule,
  hold: stepKind.hold,
  restart: stepKind.restart,
  stop: stepKind.stop,
});

/** Steps after which nothing is taken. */
export const takesNothing = (kind: StepKind) => kind === 'hold' || kind === 'stop';

export const unitWords: Record<Unit, string> = {
  mg: 'mg',
  microgram: 'micrograms',
  g: 'g',
  ml: 'ml',
  drop: 'drops',
  tablet: 'tablets',
  puff: 'puffs',
  iu: 'IU',
  patch: 'patches',
};
export const units = choices(unitWords);

export const decidedBy = choices<DecidedBy>({
  prescriber: 'My prescriber',
  together: 'We together',
  me: 'I did',
  other: 'Somebody else',
});
export const decidedWords: Record<DecidedBy, string> = {
  prescriber: 'decided by the prescriber',
  together: 'decided together',
  me: 'decided by me',
  other: 'decided by somebody else',
};

export const doseStatus: Record<DoseStatus, string> = {
  taken: 'taken',
  late: 'taken late',
  part: 'taken in part',
  skipped: 'skipped',
  missed: 'missed',
};

export const sessionStatus: Record<SessionStatus, string> = {
  planned: 'planned',
  attended: 'attended',
  cancelled_by_me: 'cancelled by me',
  cancelled_by_therapist: 'cancelled by the therapist',
  missed: 'missed',
};
export const sessionStatuses = choices(sessionStatus);

export const sessionFormat: Record<SessionFormat, string> = {
  in_person: 'in person',
  video: 'by video',
  phone: 'by phone',
  group: 'in a group',
};
export const sessionFormats = choices(sessionFormat);

export const together = [
  { key: 'bond', label: 'I felt heard' },
  { key: 'goals', label: 'We worked on what matters to me' },
  { key: 'tasks', label: 'The way of working suited me' },
  { key: 'took_part', label: 'How able was I to take part?' },
] as const;

export const rhythmChoices: { key: string; label: string; rhythm: Rhythm }[] = [
  { key: 'daily', label: 'Every day', rhythm: { kind: 'per_week', times: 7 } },
  { key: 'five', label: 'Five times a week', rhythm: { kind: 'per_week', times: 5 } },
  { key: 'thrice', label: 'Three times a week', rhythm: { kind: 'per_week', times: 3 } },
  { key: 'twice', label: 'Twice a week', rhythm: { kind: 'per_week', times: 2 } },
  { key: 'weekly', label: 'Every week', rhythm: { kind: 'per_week', times: 1 } },
  { key: 'two', label: 'Every two weeks', rhythm: { kind: 'every_weeks', weeks: 2 } },
  { key: 'three', label: 'Every three weeks', rhythm: { kind: 'every_weeks', weeks: 3 } },
  { key: 'four', label: 'Every four weeks', rhythm: { kind: 'every_weeks', weeks: 4 } },
  { key: 'agreed', label: 'As agreed', rhythm: { kind: 'as_agreed' } },
  { key: 'booster', label: 'Booster sessions, as agreed', rhythm: { kind: 'booster', months: null } },
  { key: 'booster1', label: 'Booster sessions once a month', rhythm: { kind: 'booster', months: 1 } },
  { key: 'booster3', label: 'Booster sessions every 3 months', rhythm: { kind: 'booster', months: 3 } },
  { key: 'booster6', label: 'Booster sessions every 6 months', rhythm: { kind: 'booster', months: 6 } },
];

/** The choice of a rhythm, an own one when it is none of the usual. */
export function rhythmChoice(rhythm: Rhythm, words: string): { key: string; label: string; rhythm: Rhythm } {
  const same = (other: Rhythm) => JSON.stringify(other) === JSON.stringify(rhythm);
  return rhythmChoices.find((choice) => same(choice.rhythm)) ?? { key: 'own', label: capital(words), rhythm };
}

/** Days between sessions of a rhythm, for laying out planned ones. */
export const rhythmDays = (rhythm: Rhythm) =>
  rhythm.kind === 'per_week'
    ? Math.max(1, Math.round(7 / rhythm.times))
    : rhythm.kind === 'every_weeks'
      ? rhythm.weeks * 7
      : 7;

/** Months between sessions, where a rhythm is counted in months. */
export const rhythmMonths = (rhythm: Rhythm) => (rhythm.kind === 'booster' ? rhythm.months : null);

export const approaches = [
  'CBT',
  'DBT',
  'EMDR',
  'Exposure and response prevention',
  'ACT',
  'Interpersonal therapy',
  'Psychodynamic therapy',
  'Group therapy',
  'Couple therapy',
  'Schema therapy',
  'Supportive therapy',
];

export const planKind: Record<PlanKind, string> = {
  titration: 'Titration',
  taper: 'Taper',
  other: 'Steps prescribed together',
};
export const planKinds = choices<PlanKind>({
  titration: 'up, step by step',
  taper: 'down, step by step',
  other: 'something else',
});

export const allergyKind: Record<AllergyKind, string> = {
  allergy: 'allergy',
  bad_reaction: 'bad reaction',
};
export const allergyKinds = choices(allergyKind);

export const monitoringKinds = choices<MonitoringKind>({
  blood_level: 'Blood level',
  blood_test: 'Another blood test',
  weight: 'Weight',
  blood_pressure: 'Blood pressure and pulse',
  ecg: 'ECG',
  own: 'Something else',
});

export const botherWords = ['not at all', 'a little', 'a lot', 'hardly bearable'];

/** Why a medicine is stopped, to choose from while typing. */
export const stopReasons = [
  'side effects',
  'did not help',
  'no longer needed',
  'switched to another medicine',
  'cost',
  'pregnancy or a wish for one',
  'agreed with my prescriber',
];

export const courseKind: Record<CourseKind, string> = {
  talking: 'Talking therapy',
  ect: 'ECT',
  tms: 'TMS',
  light: 'Light therapy',
  programme: 'Programme or day clinic',
  hospital_stay: 'Hospital stay',
};
export const courseKinds = choices(courseKind);

/** What is asked about a course of each kind, in its own words. */
export const kindWords: Record<
  CourseKind,
  { name: string; who: string; terms: string; example: string; talks: boolean; sessions: boolean }
> = {
  talking: {
    name: 'Approach',
    who: 'Therapist',
    terms: 'What was agreed',
    example: '50 minutes each; homework between sessions',
    talks: true,
    sessions: true,
  },
  ect: {
    name: 'Name',
    who: 'Doctor in charge',
    terms: 'As prescribed',
    example: 'right-sided, twice a week, someone with me until the evening',
    talks: false,
    sessions: true,
  },
  tms: {
    name: 'Name',
    who: 'Doctor in charge',
    terms: 'As prescribed',
    example: 'left side, 20 minutes, five days a week',
    talks: false,
    sessions: true,
  },
  light: {
    name: 'Name',
    who: 'Prescribed by',
    terms: 'As prescribed',
    example: '10,000 lux, 30 minutes after getting up',
    talks: false,
    sessions: true,
  },
  programme: {
    name: 'Name of the programme',
    who: 'Contact there',
    terms: 'What belongs to it',
    example: 'group in the morning, movement, one talk a week',
    talks: true,
    sessions: true,
  },
  hospital_stay: {
    name: 'Name',
    who: 'Doctor in charge',
    terms: 'What was agreed',
    example: 'weekends at home',
    talks: false,
    sessions: false,
  },
};

export const homeworkStatus: Record<HomeworkStatus, string> = {
  open: 'open',
  done: 'done',
  partly: 'partly done',
  not_done: 'not done',
  set_aside: 'set aside',
};
export const homeworkAnswers = choices<Exclude<HomeworkStatus, 'open'>>({
  done: 'done',
  partly: 'partly',
  not_done: 'not done',
  set_aside: 'set aside',
});

export const severityWords = ['', 'mild', 'moderate', 'severe'];

export const roleWords: Record<PersonRole, string> = {
  prescriber: 'prescriber',
  therapist: 'therapist',
  support: 'support',
};
export const roles = choices<PersonRole>({
  prescriber: 'Prescriber',
  therapist: 'Therapist',
  support: 'Somebody who supports me',
});

/** `−2`, `0`, `+3`. */
export const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
