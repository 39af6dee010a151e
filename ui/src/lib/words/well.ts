/** Words of staying well: what a warning sign looks at and how it stands, with n and what is missing. */
import type { WarningCard, WarningSide, WarningView } from '../bindings';
import { decimal } from '../counts';
import { shortDay } from '../dates';
import { t } from '../messages';

export const sides: { value: WarningSide; label: string }[] = [
  { value: 'at_most', label: t('said-well-side-less') },
  { value: 'at_least', label: t('said-well-side-more') },
];

interface Threshold {
  side: WarningSide;
  threshold: string;
  anchor: string | null;
  unit: string | null;
}

/** `2 or less`, `5 hours or less`, `“none” (0) or less`. */
export function thresholdWords({ side, threshold, anchor, unit }: Threshold): string {
  const number = decimal(threshold);
  const named = anchor === null ? number : t('said-well-anchored', { word: anchor, number });
  const value = unit === null ? named : t('said-well-in-unit', { value: named, unit });
  return side === 'at_least' ? t('said-well-or-more', { value }) : t('said-well-or-less', { value });
}

/** The rule of a sign: `Mood 2 or less on 4 of 7 days`. */
export function ruleWords(view: WarningView): string {
  const { sign, subject, anchor, unit } = view;
  const what = thresholdWords({ side: sign.side, threshold: sign.threshold, anchor, unit });
  if (sign.subject.kind === 'questionnaire')
    return t('said-well-rule-total', { subject, what, days: sign.within });
  if (sign.within === 1) return t('said-well-rule-single', { subject, what });
  return t('said-well-rule', { subject, what, days: sign.days, within: sign.within });
}

/** How much was known: `6 rated, 1 not recorded`. */
const known = (n: number, missing: number) =>
  missing === 0 ? t('said-well-known-all', { n }) : t('said-well-known', { n, missing });

/** What was recorded: `Mood was 2 or less on 4 of the last 7 days (6 rated, 1 not recorded).` */
export function metWords(card: WarningCard): string {
  const { subject, on, within } = card;
  const what = thresholdWords(card);
  if (card.total) return t('said-well-met-total', { subject, what });
  if (within === 1) return t('said-well-met-single', { subject, what });
  return t('said-well-met', { subject, what, on, within, known: known(card.n, card.missing) });
}

/** How a sign stands now. */
export function standingWords(view: WarningView): string {
  const { sign, met, on } = view;
  if (!sign.active) return t('said-well-not-looked-at');
  if (sign.subject.kind === 'questionnaire' || sign.within === 1)
    return met ? t('said-well-stands') : t('said-well-stands-not');
  const days = { on, within: sign.within, known: known(view.n, view.missing) };
  return met ? t('said-well-stands-on', days) : t('said-well-stands-not-on', days);
}

/** When it began, newest first. */
export function beganWords(view: WarningView, today: string): string {
  const since = shortDay(view.sign.since, today);
  if (view.began.length === 0) return t('said-well-began-never', { since });
  const latest = view.began.slice(0, 4);
  const days = latest.map((b) => shortDay(b.day, today)).join(', ');
  const more = view.times - latest.length;
  return more > 0
    ? t('said-well-began-more', { times: view.times, since, days, more })
    : t('said-well-began', { times: view.times, since, days });
}

/** With whom and when a response was agreed. */
export function agreedWords(who: string | null, on: string | null, today: string): string {
  const day = on === null ? null : shortDay(on, today);
  if (who === null) return day === null ? t('said-well-decided') : t('said-well-decided-on', { day });
  return day === null ? t('said-well-agreed', { who }) : t('said-well-agreed-on', { who, day });
}
