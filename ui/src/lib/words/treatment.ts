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
import { t } from '../messages';

export interface Choice<T> {
  value: T;
  label: string;
}

const choices = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]): Choice<T> => ({ value, label }));

export const stepKind: Record<StepKind, string> = {
  start: t('said-treatment-step-start'),
  increase: t('said-treatment-step-increase'),
  decrease: t('said-treatment-step-decrease'),
  reschedule: t('said-treatment-step-reschedule'),
  switch: t('said-treatment-step-switch'),
  add_on: t('said-treatment-step-add-on'),
  hold: t('said-treatment-step-hold'),
  restart: t('said-treatment-step-restart'),
  stop: t('said-treatment-step-stop'),
};

/** The step as something that happened, or will. */
export const stepDone: Record<StepKind, string> = {
  start: t('said-treatment-done-start'),
  increase: t('said-treatment-done-increase'),
  decrease: t('said-treatment-done-decrease'),
  reschedule: t('said-treatment-done-reschedule'),
  switch: t('said-treatment-done-switch'),
  add_on: t('said-treatment-done-add-on'),
  hold: t('said-treatment-done-hold'),
  restart: t('said-treatment-done-restart'),
  stop: t('said-treatment-done-stop'),
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
  mg: t('said-treatment-unit-mg'),
  microgram: t('said-treatment-unit-microgram'),
  g: t('said-treatment-unit-g'),
  ml: t('said-treatment-unit-ml'),
  drop: t('said-treatment-unit-drop'),
  tablet: t('said-treatment-unit-tablet'),
  puff: t('said-treatment-unit-puff'),
  iu: t('said-treatment-unit-iu'),
  patch: t('said-treatment-unit-patch'),
};
export const units = choices(unitWords);

export const decidedBy = choices<DecidedBy>({
  prescriber: t('said-treatment-decided-prescriber'),
  together: t('said-treatment-decided-together'),
  me: t('said-treatment-decided-me'),
  other: t('said-treatment-decided-other'),
});
export const decidedWords: Record<DecidedBy, string> = {
  prescriber: t('said-treatment-decided-prescriber-words'),
  together: t('said-treatment-decided-together-words'),
  me: t('said-treatment-decided-me-words'),
  other: t('said-treatment-decided-other-words'),
};

export const doseStatus: Record<DoseStatus, string> = {
  taken: t('said-treatment-dose-taken'),
  late: t('said-treatment-dose-late'),
  part: t('said-treatment-dose-part'),
  skipped: t('said-treatment-dose-skipped'),
  missed: t('said-treatment-dose-missed'),
};

export const sessionStatus: Record<SessionStatus, string> = {
  planned: t('said-treatment-session-planned'),
  attended: t('said-treatment-session-attended'),
  cancelled_by_me: t('said-treatment-session-cancelled-by-me'),
  cancelled_by_therapist: t('said-treatment-session-cancelled-by-therapist'),
  missed: t('said-treatment-session-missed'),
};
export const sessionStatuses = choices(sessionStatus);

export const sessionFormat: Record<SessionFormat, string> = {
  in_person: t('said-treatment-format-in-person'),
  video: t('said-treatment-format-video'),
  phone: t('said-treatment-format-phone'),
  group: t('said-treatment-format-group'),
};
export const sessionFormats = choices(sessionFormat);

export const together = [
  { key: 'bond', label: t('said-treatment-together-bond') },
  { key: 'goals', label: t('said-treatment-together-goals') },
  { key: 'tasks', label: t('said-treatment-together-tasks') },
  { key: 'took_part', label: t('said-treatment-together-took-part') },
] as const;

export const rhythmChoices: { key: string; label: string; rhythm: Rhythm }[] = [
  { key: 'daily', label: t('said-treatment-rhythm-daily'), rhythm: { kind: 'per_week', times: 7 } },
  { key: 'five', label: t('said-treatment-rhythm-five'), rhythm: { kind: 'per_week', times: 5 } },
  { key: 'thrice', label: t('said-treatment-rhythm-thrice'), rhythm: { kind: 'per_week', times: 3 } },
  { key: 'twice', label: t('said-treatment-rhythm-twice'), rhythm: { kind: 'per_week', times: 2 } },
  { key: 'weekly', label: t('said-treatment-rhythm-weekly'), rhythm: { kind: 'per_week', times: 1 } },
  { key: 'two', label: t('said-treatment-rhythm-two'), rhythm: { kind: 'every_weeks', weeks: 2 } },
  { key: 'three', label: t('said-treatment-rhythm-three'), rhythm: { kind: 'every_weeks', weeks: 3 } },
  { key: 'four', label: t('said-treatment-rhythm-four'), rhythm: { kind: 'every_weeks', weeks: 4 } },
  { key: 'agreed', label: t('said-treatment-rhythm-agreed'), rhythm: { kind: 'as_agreed' } },
  { key: 'booster', label: t('said-treatment-rhythm-booster'), rhythm: { kind: 'booster', months: null } },
  { key: 'booster1', label: t('said-treatment-rhythm-booster-one'), rhythm: { kind: 'booster', months: 1 } },
  {
    key: 'booster3',
    label: t('said-treatment-rhythm-booster-three'),
    rhythm: { kind: 'booster', months: 3 },
  },
  { key: 'booster6', label: t('said-treatment-rhythm-booster-six'), rhythm: { kind: 'booster', months: 6 } },
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
  t('said-treatment-approach-cbt'),
  t('said-treatment-approach-dbt'),
  t('said-treatment-approach-emdr'),
  t('said-treatment-approach-erp'),
  t('said-treatment-approach-act'),
  t('said-treatment-approach-ipt'),
  t('said-treatment-approach-psychodynamic'),
  t('said-treatment-approach-group'),
  t('said-treatment-approach-couple'),
  t('said-treatment-approach-schema'),
  t('said-treatment-approach-supportive'),
];

export const planKind: Record<PlanKind, string> = {
  titration: t('said-treatment-plan-titration'),
  taper: t('said-treatment-plan-taper'),
  other: t('said-treatment-plan-other'),
};
export const planKinds = choices<PlanKind>({
  titration: t('said-treatment-plan-up'),
  taper: t('said-treatment-plan-down'),
  other: t('said-treatment-plan-else'),
});

export const allergyKind: Record<AllergyKind, string> = {
  allergy: t('said-treatment-allergy'),
  bad_reaction: t('said-treatment-bad-reaction'),
};
export const allergyKinds = choices(allergyKind);

export const monitoringKinds = choices<MonitoringKind>({
  blood_level: t('said-treatment-monitoring-level'),
  blood_test: t('said-treatment-monitoring-blood'),
  weight: t('said-treatment-monitoring-weight'),
  blood_pressure: t('said-treatment-monitoring-pressure'),
  ecg: t('said-treatment-monitoring-ecg'),
  own: t('said-treatment-monitoring-own'),
});

export const botherWords = [
  t('said-treatment-bother-none'),
  t('said-treatment-bother-little'),
  t('said-treatment-bother-lot'),
  t('said-treatment-bother-hardly'),
];

/** Why a medicine is stopped, to choose from while typing. */
export const stopReasons = [
  t('said-treatment-stop-side-effects'),
  t('said-treatment-stop-no-help'),
  t('said-treatment-stop-not-needed'),
  t('said-treatment-stop-switched'),
  t('said-treatment-stop-cost'),
  t('said-treatment-stop-pregnancy'),
  t('said-treatment-stop-agreed'),
];

export const courseKind: Record<CourseKind, string> = {
  talking: t('said-treatment-course-talking'),
  ect: t('said-treatment-course-ect'),
  tms: t('said-treatment-course-tms'),
  light: t('said-treatment-course-light'),
  programme: t('said-treatment-course-programme'),
  hospital_stay: t('said-treatment-course-stay'),
};
export const courseKinds = choices(courseKind);

/** What is asked about a course of each kind, in its own words. */
export const kindWords: Record<
  CourseKind,
  { name: string; who: string; terms: string; example: string; talks: boolean; sessions: boolean }
> = {
  talking: {
    name: t('said-treatment-ask-approach'),
    who: t('said-treatment-ask-therapist'),
    terms: t('said-treatment-ask-agreed'),
    example: t('said-treatment-example-talking'),
    talks: true,
    sessions: true,
  },
  ect: {
    name: t('said-treatment-ask-name'),
    who: t('said-treatment-ask-doctor'),
    terms: t('said-treatment-ask-prescribed'),
    example: t('said-treatment-example-ect'),
    talks: false,
    sessions: true,
  },
  tms: {
    name: t('said-treatment-ask-name'),
    who: t('said-treatment-ask-doctor'),
    terms: t('said-treatment-ask-prescribed'),
    example: t('said-treatment-example-tms'),
    talks: false,
    sessions: true,
  },
  light: {
    name: t('said-treatment-ask-name'),
    who: t('said-treatment-ask-prescribed-by'),
    terms: t('said-treatment-ask-prescribed'),
    example: t('said-treatment-example-light'),
    talks: false,
    sessions: true,
  },
  programme: {
    name: t('said-treatment-ask-programme'),
    who: t('said-treatment-ask-contact'),
    terms: t('said-treatment-ask-belongs'),
    example: t('said-treatment-example-programme'),
    talks: true,
    sessions: true,
  },
  hospital_stay: {
    name: t('said-treatment-ask-name'),
    who: t('said-treatment-ask-doctor'),
    terms: t('said-treatment-ask-agreed'),
    example: t('said-treatment-example-stay'),
    talks: false,
    sessions: false,
  },
};

export const homeworkStatus: Record<HomeworkStatus, string> = {
  open: t('said-treatment-homework-open'),
  done: t('said-treatment-homework-done'),
  partly: t('said-treatment-homework-partly-done'),
  not_done: t('said-treatment-homework-not-done'),
  set_aside: t('said-treatment-homework-set-aside'),
};
export const homeworkAnswers = choices<Exclude<HomeworkStatus, 'open'>>({
  done: t('said-treatment-homework-done'),
  partly: t('said-treatment-homework-partly'),
  not_done: t('said-treatment-homework-not-done'),
  set_aside: t('said-treatment-homework-set-aside'),
});

export const severityWords = [
  '',
  t('said-treatment-severity-mild'),
  t('said-treatment-severity-moderate'),
  t('said-treatment-severity-severe'),
];

export const roleWords: Record<PersonRole, string> = {
  prescriber: t('said-treatment-role-prescriber'),
  therapist: t('said-treatment-role-therapist'),
  support: t('said-treatment-role-support'),
};
export const roles = choices<PersonRole>({
  prescriber: t('said-treatment-role-prescriber-choice'),
  therapist: t('said-treatment-role-therapist-choice'),
  support: t('said-treatment-role-support-choice'),
});

/** `−2`, `0`, `+3`. */
export const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');
