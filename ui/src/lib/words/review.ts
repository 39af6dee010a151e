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
import { count } from '../counts';
import { shortDay } from '../dates';
import { decidedWords } from './treatment';

export const groups: { group: ReviewGroup; title: string; line: string }[] = [
  {
    group: 'due',
    title: 'To look at now',
    line: 'In its review weeks, or just past them. There is no hurry: it waits for you.',
  },
  {
    group: 'running',
    title: 'Running',
    line: 'Too early to judge. The days are being gathered by your check-ins.',
  },
  {
    group: 'watched',
    title: 'Watched',
    line: 'After a step down, a pause, a new start or an end: signs of withdrawal, and whether symptoms come back.',
  },
  { group: 'coming', title: 'To come', line: 'Planned for a day ahead.' },
  { group: 'past', title: 'Past', line: 'Decided, or over.' },
];

export const verdicts: { value: ReviewVerdict; label: string }[] = [
  { value: 'keep', label: 'Keep it' },
  { value: 'change', label: 'Change it' },
  { value: 'stop', label: 'Stop it' },
  { value: 'unclear', label: 'Not clear' },
  { value: 'extend', label: 'Look again later' },
];

export const verdictWords: Record<ReviewVerdict, string> = {
  keep: 'kept as it is',
  change: 'to be changed',
  stop: 'to be stopped',
  unclear: 'not clear',
  extend: 'to be looked at again',
};

export const findingWords: Record<ReviewFinding, string> = {
  not_known: 'cannot be told',
  unclear: 'no clear difference',
  better: 'better',
  worse: 'worse',
  different: 'different',
};

export const spanWords: Record<SpanState, string> = {
  past: 'over',
  now: 'now',
  ahead: 'to come',
};

export const effectWords: Record<SideEffectState, string> = {
  new: 'new',
  still_there: 'still there',
  faded: 'faded',
};

export const units: { value: ReviewUnit; label: string }[] = [
  { value: 'weeks', label: 'weeks after the change' },
  { value: 'sessions', label: 'sessions' },
];

/** `weeks 4 to 8`, `8 to 12 sessions`. */
export function weeksWords(weeks: ReviewWeeks): string {
  const { first, last } = weeks;
  if (weeks.unit === 'weeks') return first === last ? `week ${first}` : `weeks ${first} to ${last}`;
  return first === last ? count(first, 'session') : `${first} to ${last} sessions`;
}

/** `3 September: kept as it is, decided together, with Dr. B.` */
export function outcomeWords(outcome: ReviewOutcomeView, today: string): string {
  const parts = [`${shortDay(outcome.day, today)}: ${verdictWords[outcome.verdict]}`];
  if (outcome.weeks) parts[0] += ` in ${weeksWords(outcome.weeks)}`;
  if (outcome.decided_by) parts.push(decidedWords[outcome.decided_by]);
  if (outcome.with_whom) parts.push(`with ${outcome.with_whom}`);
  return parts.join(', ');
}

/** `12 of 14 days`, with what is missing. */
export const daysWords = (level: { n: number; days: number; missing: number }) =>
  level.missing === 0
    ? `all ${count(level.days, 'day')}`
    : `${level.n} of ${count(level.days, 'day')}, ${level.missing} missing`;

/** A whole number as typed, or none. */
export const wholeNumber = (typed: string): number | null =>
  /^\d{1,4}$/.test(typed.trim()) ? Number(typed.trim()) : null;

export const wholeNumberNeeded = 'A whole number, please, such as 4.';
