/** Words for medicines, therapy, side effects and events: choices as a person reads them. */
import type {
  AllergyKind,
  DecidedBy,
  DoseStatus,
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
  { key: 'twice', label: 'Twice a week', rhythm: { kind: 'per_week', times: 2 } },
  { key: 'weekly', label: 'Every week', rhythm: { kind: 'per_week', times: 1 } },
  { key: 'two', label: 'Every two weeks', rhythm: { kind: 'every_weeks', weeks: 2 } },
  { key: 'three', label: 'Every three weeks', rhythm: { kind: 'every_weeks', weeks: 3 } },
  { key: 'four', label: 'Every four weeks', rhythm: { kind: 'every_weeks', weeks: 4 } },
  { key: 'agreed', label: 'As agreed', rhythm: { kind: 'as_agreed' } },
];

export function rhythmWords(rhythm: Rhythm): string {
  if (rhythm.kind === 'as_agreed') return 'as agreed';
  if (rhythm.kind === 'per_week') {
    return rhythm.times === 1
      ? 'weekly'
      : rhythm.times === 2
        ? 'twice a week'
        : `${rhythm.times} times a week`;
  }
  const numbers: Record<number, string> = { 2: 'two', 3: 'three', 4: 'four', 5: 'five', 6: 'six' };
  return `every ${numbers[rhythm.weeks] ?? rhythm.weeks} weeks`;
}

/** Days between sessions of a rhythm, for laying out planned ones. */
export const rhythmDays = (rhythm: Rhythm) =>
  rhythm.kind === 'per_week'
    ? Math.max(1, Math.round(7 / rhythm.times))
    : rhythm.kind === 'every_weeks'
      ? rhythm.weeks * 7
      : 7;

export const approaches = [
  'CBT',
  'DBT',
  'EMDR',
  'Exposure',
  'ACT',
  'Interpersonal',
  'Psychodynamic',
  'Schema',
  'Supportive',
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
