/** Words of the plan, goals, small experiments and the starting plan: choices, and numbers as sentences. Neither praise nor blame. */
import type {
  AfterTemporary,
  DifficultyLayer,
  ExperimentOutcome,
  ExperimentState,
  GoalOutcome,
  GoalView,
  Helped,
  MeasuredView,
  PlanPart,
  PlanReason,
  TreatmentOrder,
  TriedKind,
} from '../bindings';
import { count } from '../counts';
import { shortDay } from '../dates';

const choices = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));

export const orders = choices<TreatmentOrder>({
  together: 'Both together',
  therapy_first: 'Therapy first',
  medicine_first: 'Medicine first',
  open: 'Not decided yet',
});

export const reasonWords: Record<PlanReason, string> = {
  first: 'The starting plan',
  symptoms: 'Symptoms changed',
  side_effect: 'A side effect',
  season: 'The season',
  life_event: 'Something in life',
  cost: 'Cost or access',
  agreed_review: 'A review, as agreed',
  temporary_ended: 'A temporary change came to its date',
  other: 'Something else',
};
export const reasons = choices(reasonWords).filter(
  ({ value }) => value !== 'first' && value !== 'temporary_ended',
);

export const partWords: Record<PlanPart, string> = {
  rhythm: 'How it runs',
  medicine: 'Medicines',
  therapy: 'Therapy',
  intention: 'What I mean to do',
  goal: 'Goals',
};
export const parts: PlanPart[] = ['rhythm', 'medicine', 'therapy', 'intention', 'goal'];

export const afterwardsWords: Record<AfterTemporary, string> = {
  go_back: 'then went back',
  keep: 'then stayed',
  extend: 'then went on longer',
};

export const goalOutcomes = choices<GoalOutcome>({
  reached: 'Reached',
  changed: 'Another goal takes its place',
  set_aside: 'Set aside',
});
export const goalOutcome: Record<GoalOutcome, string> = {
  reached: 'Closed as reached',
  changed: 'Closed: another goal took its place',
  set_aside: 'Set aside',
};

export const experimentOutcomes = choices<ExperimentOutcome>({
  keep_on: 'Keep on',
  drop: 'Drop it',
  change: 'Change it',
  unclear: 'Unclear',
});
export const experimentOutcome: Record<ExperimentOutcome, string> = {
  keep_on: 'kept on',
  drop: 'dropped',
  change: 'changed',
  unclear: 'unclear',
};

export const experimentState: Record<ExperimentState, string> = {
  due: 'to be looked at',
  running: 'running',
  planned: 'begins later',
  ended: 'over',
};

export const layers = choices<DifficultyLayer>({ body: 'Body', mind: 'Mind' });
export const layerWords: Record<DifficultyLayer, string> = {
  body: 'Body: sleep, energy, appetite',
  mind: 'Mind: worry, thoughts, motivation',
};

export const triedKinds = choices<TriedKind>({
  medicine: 'Medicine',
  therapy: 'Therapy',
  other: 'Something else',
});
export const helped = choices<Helped>({
  not_at_all: 'Not at all',
  a_little: 'A little',
  clearly: 'Clearly',
  very_much: 'A great deal',
  worse: 'Made it worse',
  not_known: 'Cannot say',
});

/** The steps of the starting plan by their names, in order, shortly. */
export const startingSteps: { step: string; short: string }[] = [
  { step: 'difficulties', short: 'What is hard' },
  { step: 'tried', short: 'Tried before' },
  { step: 'treatment', short: 'Treatment now' },
  { step: 'people', short: 'People' },
  { step: 'goals', short: 'Goals' },
  { step: 'rhythm', short: 'Rhythm' },
  { step: 'questions', short: 'Daily questions' },
  { step: 'questionnaires', short: 'Questionnaires' },
  { step: 'expect', short: 'What to expect' },
  { step: 'plan', short: 'The plan' },
];

/** `every week`, `every 3 weeks`. */
export const everyWeeks = (n: number) => (n === 1 ? 'every week' : `every ${n} weeks`);

/** One decimal where it is needed: `2`, `2.5`, `−1`. */
export const plain = (n: number) => {
  const rounded = Math.round(n * 10) / 10;
  return rounded < 0 ? `−${-rounded}` : String(rounded === 0 ? 0 : rounded);
};

/** What the record says of a measure before a day, to take as a baseline. */
export function measuredWords(found: MeasuredView, today: string): string {
  if (found.days === 0)
    return found.value === null || found.on === null
      ? 'Not filled in during the 35 days before.'
      : `The last total is ${plain(found.value)}, of ${shortDay(found.on, today)} (n = 1).`;
  const rated = `${found.n} of the ${found.days} days before are rated`;
  return found.value === null
    ? `${rated}: too few for a mean.`
    : `In the record it was ${plain(found.value)} on average (${rated}).`;
}

/** How far a goal is, in sentences: where it began, where it is now with its n, where it is to go. */
export function goalSentences(view: GoalView, today: string): string[] {
  const { goal, progress, measured_by: name } = view;
  const by = goal.by ? ` by ${shortDay(goal.by, today)}` : '';
  if (!progress || name === null) return [goal.by ? `To be reached${by}.` : 'Not measured by a number.'];
  const ends = [
    goal.baseline === null
      ? ''
      : `from ${plain(Number(goal.baseline))}${goal.baseline_n ? ` (n = ${goal.baseline_n})` : ''}`,
    goal.target === null ? '' : `to ${plain(Number(goal.target))}`,
  ].filter(Boolean);
  const said = [`${name}${ends.length > 0 ? ` ${ends.join(' ')}` : ''}${by}.`];
  const missing = progress.of_days - progress.n;
  const when = goal.closed ? 'at the end' : 'now';
  if (progress.now === null)
    said.push(
      view.daily
        ? `Too little is recorded to say how it is ${when}: ${progress.n} of the last ${progress.of_days} days rated.`
        : `Not filled in during the last 35 days.`,
    );
  else
    said.push(
      view.daily
        ? `It is ${plain(progress.now)} ${when}, the mean of ${count(progress.n, 'rated day')} of the last ${progress.of_days} (${missing} missing).`
        : `It is ${plain(progress.now)} ${when}, the latest total (n = ${progress.n}).`,
    );
  if (progress.reached !== null)
    said.push(progress.reached ? 'That is at the target or past it.' : 'That is not yet at the target.');
  said.push(
    view.daily
      ? `${progress.recorded} of ${count(progress.days, 'day')} recorded since it began.`
      : `${count(progress.recorded, 'total')} since it began ${count(progress.days, 'day')} ago.`,
  );
  return said;
}

/** How often an experiment was done. */
export function doneWords(done: number, notDone: number, missing: number): string {
  const days = done + notDone + missing;
  return `Done on ${done} of ${count(days, 'day')}, not done on ${notDone}, nothing said on ${missing}.`;
}
