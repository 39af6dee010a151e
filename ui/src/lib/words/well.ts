/** Words of staying well: what a warning sign looks at and how it stands, with n and what is missing. */
import type { WarningCard, WarningSide, WarningView } from '../bindings';
import { count } from '../counts';
import { shortDay } from '../dates';

export const sides: { value: WarningSide; label: string }[] = [
  { value: 'at_most', label: 'this or less' },
  { value: 'at_least', label: 'this or more' },
];

interface Threshold {
  side: WarningSide;
  threshold: string;
  anchor: string | null;
  unit: string | null;
}

/** `2 or less`, `5 hours or less`, `none (0) or less`. */
export function thresholdWords({ side, threshold, anchor, unit }: Threshold): string {
  const number = anchor === null ? threshold : `“${anchor}” (${threshold})`;
  return `${number}${unit === null ? '' : ` ${unit}`} or ${side === 'at_least' ? 'more' : 'less'}`;
}

/** The rule of a sign: `Mood 2 or less on 4 of 7 days`. */
export function ruleWords(view: WarningView): string {
  const { sign, subject, anchor, unit } = view;
  const what = thresholdWords({ side: sign.side, threshold: sign.threshold, anchor, unit });
  if (sign.subject.kind === 'questionnaire')
    return `${subject}: a total of ${what}, for ${count(sign.within, 'day')} after it`;
  if (sign.within === 1) return `${subject} ${what}, on a single day`;
  return `${subject} ${what} on ${sign.days} of ${sign.within} days`;
}

/** How much was known: `6 of 7 days rated`. */
const known = (n: number, missing: number) =>
  missing === 0 ? `all ${n} rated` : `${n} rated, ${missing} not recorded`;

/** What was recorded: `Mood was 2 or less on 4 of the last 7 days (6 rated, 1 not recorded).` */
export function metWords(card: WarningCard): string {
  const what = thresholdWords(card);
  if (card.total) return `${card.subject}: a total of ${what}.`;
  if (card.within === 1) return `${card.subject} was ${what}.`;
  return `${card.subject} was ${what} on ${card.on} of the last ${card.within} days (${known(card.n, card.missing)}).`;
}

/** How a sign stands now. */
export function standingWords(view: WarningView): string {
  if (!view.sign.active) return 'Not looked at now.';
  const total = view.sign.subject.kind === 'questionnaire';
  const days = `${view.on} of the last ${count(view.sign.within, 'day')}`;
  if (total || view.sign.within === 1) return view.met ? 'It stands now.' : 'It does not stand now.';
  return `${view.met ? 'It stands now' : 'It does not stand now'}: on ${days} (${known(view.n, view.missing)}).`;
}

/** When it began, newest first. */
export function beganWords(view: WarningView, today: string): string {
  const since = `since ${shortDay(view.sign.since, today)}`;
  const [last, ...earlier] = view.began;
  if (!last) return `It has not begun ${since}.`;
  const days = [last, ...earlier].slice(0, 4).map((b) => shortDay(b.day, today));
  const more = view.times > days.length ? ` and ${view.times - days.length} more before` : '';
  return `It began ${view.times === 1 ? 'once' : `${view.times} times`} ${since}: ${days.join(', ')}${more}.`;
}

/** With whom and when a response was agreed. */
export function agreedWords(who: string | null, on: string | null, today: string): string {
  const day = on === null ? '' : ` on ${shortDay(on, today)}`;
  if (who === null) return on === null ? 'What I decided' : `What I decided${day}`;
  return `What I agreed with ${who}${day}`;
}
