/** Words of the toolkit: kinds, states, and numbers of the ledger as sentences. */
import type { ActivityStatus, RatingScale, ToolKind } from '../bindings';
import { figures, t } from '../messages';

export const toolWords: Record<ToolKind, string> = {
  skill: t('said-toolkit-skill'),
  practice: t('said-toolkit-practice'),
  thought: t('said-toolkit-thought'),
  activity: t('said-toolkit-activity'),
  ladder: t('said-toolkit-ladder'),
  attempt: t('said-toolkit-attempt'),
};

export const activityStatus: Record<ActivityStatus, string> = {
  planned: t('said-toolkit-planned'),
  done: t('said-toolkit-done'),
  partly: t('said-toolkit-done-in-part'),
  not_done: t('said-toolkit-not-done'),
};

/** What an activity became, as a choice. */
export const outcomes: { value: ActivityStatus; label: string }[] = [
  { value: 'done', label: t('said-toolkit-done') },
  { value: 'partly', label: t('said-toolkit-in-part') },
  { value: 'not_done', label: t('said-toolkit-not-done') },
];

export const scales: { value: RatingScale; label: string }[] = [
  { value: 'ten', label: t('said-toolkit-to-ten') },
  { value: 'hundred', label: t('said-toolkit-to-hundred') },
];

export const most = (scale: RatingScale) => (scale === 'ten' ? 10 : 100);

/** A number moved from one scale to another. */
export const rescaled = (value: number | null, to: RatingScale) =>
  value === null ? null : to === 'ten' ? Math.round(value / 10) : value * 10;

/** One decimal where it is needed: `2`, `2.5`. */
export const plain = (n: number) => figures(Math.round(n * 10) / 10);

/** `distress 3 lower afterwards (the middle of 8 rated)`. */
export function changeWords(change: number, n: number): string {
  const by = plain(Math.abs(change));
  if (change < 0) return t('said-toolkit-lower', { by, n });
  return change > 0 ? t('said-toolkit-higher', { by, n }) : t('said-toolkit-same', { n });
}

/** How often, and what is known of it; below `fewest` nothing is claimed. */
export function ledgerWords(uses: number, rated: number, change: number | null, fewest: number): string {
  if (uses === 0) return t('said-toolkit-not-practised');
  if (change !== null) return t('said-toolkit-practised', { n: uses, change: changeWords(change, rated) });
  const more = fewest - rated;
  return rated === 0
    ? t('said-toolkit-practised-unrated', { n: uses, more })
    : t('said-toolkit-practised-rated', { n: uses, rated, more });
}

/** Feelings offered while typing. */
export const feelings = [
  t('said-toolkit-feeling-sad'),
  t('said-toolkit-feeling-anxious'),
  t('said-toolkit-feeling-angry'),
  t('said-toolkit-feeling-ashamed'),
  t('said-toolkit-feeling-guilty'),
  t('said-toolkit-feeling-lonely'),
  t('said-toolkit-feeling-hopeless'),
  t('said-toolkit-feeling-hurt'),
  t('said-toolkit-feeling-jealous'),
  t('said-toolkit-feeling-disgusted'),
  t('said-toolkit-feeling-numb'),
  t('said-toolkit-feeling-overwhelmed'),
  t('said-toolkit-feeling-calm'),
  t('said-toolkit-feeling-relieved'),
];
