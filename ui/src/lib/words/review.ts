/** Reviews in words: groups, what was decided, what a finding is called. */
import type {
  ReviewFinding,
  ReviewGroup,
  ReviewOutcomeView,
  ReviewUnit,
  ReviewVerdict,
  ReviewWeeks,
  SideEffectState,
  SpanState,
} from '../bindings';
import { shortDay } from '../dates';
import { t } from '../messages';
import { decidedWords } from './treatment';

export const groups: { group: ReviewGroup; title: string; line: string }[] = [
  {
    group: 'due',
    title: t('said-review-due'),
    line: t('said-review-due-line'),
  },
  {
    group: 'running',
    title: t('said-review-running'),
    line: t('said-review-running-line'),
  },
  {
    group: 'watched',
    title: t('said-review-watched'),
    line: t('said-review-watched-line'),
  },
  { group: 'coming', title: t('said-review-coming'), line: t('said-review-coming-line') },
  { group: 'past', title: t('said-review-past'), line: t('said-review-past-line') },
];

export const verdicts: { value: ReviewVerdict; label: string }[] = [
  { value: 'keep', label: t('said-review-keep') },
  { value: 'change', label: t('said-review-change') },
  { value: 'stop', label: t('said-review-stop') },
  { value: 'unclear', label: t('said-review-unclear') },
  { value: 'extend', label: t('said-review-extend') },
];

export const verdictWords: Record<ReviewVerdict, string> = {
  keep: t('said-review-keep-was'),
  change: t('said-review-change-was'),
  stop: t('said-review-stop-was'),
  unclear: t('said-review-unclear-was'),
  extend: t('said-review-extend-was'),
};

export const findingWords: Record<ReviewFinding, string> = {
  not_known: t('said-review-finding-not-known'),
  unclear: t('said-review-finding-unclear'),
  better: t('said-review-finding-better'),
  worse: t('said-review-finding-worse'),
  different: t('said-review-finding-different'),
};

export const spanWords: Record<SpanState, string> = {
  past: t('said-review-span-past'),
  now: t('said-review-span-now'),
  ahead: t('said-review-span-ahead'),
};

export const effectWords: Record<SideEffectState, string> = {
  new: t('said-review-effect-new'),
  still_there: t('said-review-effect-still-there'),
  faded: t('said-review-effect-faded'),
};

export const units: { value: ReviewUnit; label: string }[] = [
  { value: 'weeks', label: t('said-review-unit-weeks') },
  { value: 'sessions', label: t('said-review-unit-sessions') },
];

/** `weeks 4 to 8`, `8 to 12 sessions`. */
export function weeksWords(weeks: ReviewWeeks): string {
  const { first, last } = weeks;
  if (weeks.unit === 'weeks')
    return first === last ? t('said-review-week', { first }) : t('said-review-weeks', { first, last });
  return first === last
    ? t('said-review-session-count', { first })
    : t('said-review-session-counts', { first, last });
}

/** `3 September: kept as it is, decided together, with Dr. B.` */
export function outcomeWords(outcome: ReviewOutcomeView, today: string): string {
  const what = { day: shortDay(outcome.day, today), verdict: verdictWords[outcome.verdict] };
  const parts = [
    outcome.weeks
      ? t('said-review-outcome-in', { ...what, weeks: weeksWords(outcome.weeks) })
      : t('said-review-outcome', what),
  ];
  if (outcome.decided_by) parts.push(decidedWords[outcome.decided_by]);
  if (outcome.with_whom) parts.push(t('said-review-with', { whom: outcome.with_whom }));
  return parts.join(', ');
}

/** `12 of 14 days`, with what is missing. */
export const daysWords = ({ n, days, missing }: { n: number; days: number; missing: number }) =>
  missing === 0 ? t('said-review-days-all', { days }) : t('said-review-days', { n, days, missing });

/** A whole number as typed, or none. */
export const wholeNumber = (typed: string): number | null =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;

export const wholeNumberNeeded = t('said-review-whole-number');
