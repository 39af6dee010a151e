/** Words of the plan, goals, small experiments and the starting plan: choices, and numbers as sentences. Neither praise nor blame. */
import type {
  AfterTemporary,
  DifficultyLayer,
  ExperimentOutcome,
  ExperimentState,
  GoalOutcome,
  GoalProgress,
  GoalView,
  Helped,
  MeasuredView,
  PlanPart,
  PlanReason,
  TreatmentOrder,
  TriedKind,
} from '../bindings';
import { shortDay } from '../dates';
import { figures, t } from '../messages';

const choices = <T extends string>(words: Record<T, string>) =>
  (Object.entries(words) as [T, string][]).map(([value, label]) => ({ value, label }));

export const orders = choices<TreatmentOrder>({
  together: t('said-plan-order-together'),
  therapy_first: t('said-plan-order-therapy'),
  medicine_first: t('said-plan-order-medicine'),
  open: t('said-plan-order-open'),
});

export const reasonWords: Record<PlanReason, string> = {
  first: t('said-plan-reason-first'),
  symptoms: t('said-plan-reason-symptoms'),
  side_effect: t('said-plan-reason-side-effect'),
  season: t('said-plan-reason-season'),
  life_event: t('said-plan-reason-life-event'),
  cost: t('said-plan-reason-cost'),
  agreed_review: t('said-plan-reason-review'),
  temporary_ended: t('said-plan-reason-temporary'),
  other: t('said-plan-something-else'),
};
export const reasons = choices(reasonWords).filter(
  ({ value }) => value !== 'first' && value !== 'temporary_ended',
);

export const partWords: Record<PlanPart, string> = {
  rhythm: t('said-plan-part-rhythm'),
  medicine: t('said-plan-part-medicine'),
  therapy: t('said-plan-part-therapy'),
  intention: t('said-plan-part-intention'),
  goal: t('said-plan-part-goal'),
};
export const parts: PlanPart[] = ['rhythm', 'medicine', 'therapy', 'intention', 'goal'];

export const afterwardsWords: Record<AfterTemporary, string> = {
  go_back: t('said-plan-then-back'),
  keep: t('said-plan-then-stayed'),
  extend: t('said-plan-then-longer'),
};

export const goalOutcomes = choices<GoalOutcome>({
  reached: t('said-plan-goal-reached'),
  changed: t('said-plan-goal-changed'),
  set_aside: t('said-plan-goal-set-aside'),
});
export const goalOutcome: Record<GoalOutcome, string> = {
  reached: t('said-plan-goal-closed-reached'),
  changed: t('said-plan-goal-closed-changed'),
  set_aside: t('said-plan-goal-set-aside'),
};

export const experimentOutcomes = choices<ExperimentOutcome>({
  keep_on: t('said-plan-experiment-keep-on'),
  drop: t('said-plan-experiment-drop'),
  change: t('said-plan-experiment-change'),
  unclear: t('said-plan-experiment-unclear'),
});
export const experimentOutcome: Record<ExperimentOutcome, string> = {
  keep_on: t('said-plan-experiment-kept-on'),
  drop: t('said-plan-experiment-dropped'),
  change: t('said-plan-experiment-changed'),
  unclear: t('said-plan-experiment-was-unclear'),
};

export const experimentState: Record<ExperimentState, string> = {
  due: t('said-plan-experiment-due'),
  running: t('said-plan-experiment-running'),
  planned: t('said-plan-experiment-planned'),
  ended: t('said-plan-experiment-ended'),
};

export const layers = choices<DifficultyLayer>({
  body: t('said-plan-layer-body'),
  mind: t('said-plan-layer-mind'),
});
export const layerWords: Record<DifficultyLayer, string> = {
  body: t('said-plan-layer-body-line'),
  mind: t('said-plan-layer-mind-line'),
};

export const triedKinds = choices<TriedKind>({
  medicine: t('said-plan-tried-medicine'),
  therapy: t('said-plan-tried-therapy'),
  other: t('said-plan-something-else'),
});
export const helped = choices<Helped>({
  not_at_all: t('said-plan-helped-not'),
  a_little: t('said-plan-helped-little'),
  clearly: t('said-plan-helped-clearly'),
  very_much: t('said-plan-helped-much'),
  worse: t('said-plan-helped-worse'),
  not_known: t('said-plan-helped-unknown'),
});

/** The steps of the starting plan by their names, in order, shortly. */
export const startingSteps: { step: string; short: string }[] = [
  { step: 'difficulties', short: t('said-plan-starting-difficulties') },
  { step: 'tried', short: t('said-plan-starting-tried') },
  { step: 'treatment', short: t('said-plan-starting-treatment') },
  { step: 'people', short: t('said-plan-starting-people') },
  { step: 'goals', short: t('said-plan-starting-goals') },
  { step: 'rhythm', short: t('said-plan-starting-rhythm') },
  { step: 'questions', short: t('said-plan-starting-questions') },
  { step: 'questionnaires', short: t('said-plan-starting-questionnaires') },
  { step: 'expect', short: t('said-plan-starting-expect') },
  { step: 'plan', short: t('said-plan-starting-plan') },
];

/** `every week`, `every 3 weeks`. */
export const everyWeeks = (n: number) => t('said-plan-every-weeks', { n });

/** One decimal where it is needed: `2`, `2.5`, `−1`. */
export const plain = (n: number) => {
  const rounded = Math.round(n * 10) / 10;
  return rounded < 0 ? `−${figures(-rounded)}` : figures(Math.abs(rounded));
};

/** What the record says of a measure before a day, to take as a baseline. */
export function measuredWords(found: MeasuredView, today: string): string {
  if (found.days === 0)
    return found.value === null || found.on === null
      ? t('said-plan-measured-none')
      : t('said-plan-measured-total', { value: plain(found.value), day: shortDay(found.on, today) });
  const of = { n: found.n, days: found.days };
  return found.value === null
    ? t('said-plan-measured-few', of)
    : t('said-plan-measured-mean', { ...of, value: plain(found.value) });
}

/** What is measured, from where to where and by when. */
function measuredGoal({ goal }: GoalView, name: string, by: string): string {
  const from =
    goal.baseline === null
      ? null
      : goal.baseline_n
        ? t('said-plan-goal-with-n', { value: plain(Number(goal.baseline)), n: goal.baseline_n })
        : plain(Number(goal.baseline));
  const to = goal.target === null ? null : plain(Number(goal.target));
  if (from !== null && to !== null)
    return by
      ? t('said-plan-goal-from-to-by', { name, from, to, by })
      : t('said-plan-goal-from-to', { name, from, to });
  if (from !== null)
    return by ? t('said-plan-goal-from-by', { name, from, by }) : t('said-plan-goal-from', { name, from });
  if (to !== null)
    return by ? t('said-plan-goal-to-by', { name, to, by }) : t('said-plan-goal-to', { name, to });
  return by ? t('said-plan-goal-name-by', { name, by }) : t('said-plan-goal-name', { name });
}

/** Where a goal is now, or was at its end, with n and what is missing. */
function goalNow({ goal, daily }: GoalView, progress: GoalProgress): string {
  const over = goal.closed !== null;
  const { n, of_days: days } = progress;
  if (progress.now === null) {
    if (!daily) return t('said-plan-goal-no-total');
    return over
      ? t('said-plan-goal-too-little-end', { n, days })
      : t('said-plan-goal-too-little', { n, days });
  }
  const value = plain(progress.now);
  if (!daily)
    return over ? t('said-plan-goal-total-end', { value, n }) : t('said-plan-goal-total', { value, n });
  const of = { value, n, days, missing: days - n };
  return over ? t('said-plan-goal-mean-end', of) : t('said-plan-goal-mean', of);
}

/** How far a goal is, in sentences: where it began, where it is now with its n, where it is to go. */
export function goalSentences(view: GoalView, today: string): string[] {
  const { goal, progress, measured_by: name } = view;
  const by = goal.by ? shortDay(goal.by, today) : '';
  if (!progress || name === null)
    return [by ? t('said-plan-goal-by', { by }) : t('said-plan-goal-unmeasured')];
  const said = [measuredGoal(view, name, by), goalNow(view, progress)];
  if (progress.reached !== null)
    said.push(progress.reached ? t('said-plan-goal-there') : t('said-plan-goal-not-there'));
  const { recorded, days } = progress;
  said.push(
    view.daily
      ? t('said-plan-goal-recorded', { recorded, days })
      : t('said-plan-goal-totals', { recorded, days }),
  );
  return said;
}

/** How often an experiment was done. */
export const doneWords = (done: number, notDone: number, missing: number) =>
  t('said-plan-done', { done, days: done + notDone + missing, not: notDone, missing });
