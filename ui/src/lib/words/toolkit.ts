/** Words of the toolkit: kinds, states, and numbers of the ledger as sentences. */
import type { ActivityStatus, RatingScale, ToolKind } from '../bindings';

export const toolWords: Record<ToolKind, string> = {
  skill: 'Skill',
  practice: 'Practice',
  thought: 'Thought record',
  activity: 'Activity',
  ladder: 'Exposure ladder',
  attempt: 'Attempt',
};

export const activityStatus: Record<ActivityStatus, string> = {
  planned: 'Planned',
  done: 'Done',
  partly: 'Done in part',
  not_done: 'Not done',
};

/** What an activity became, as a choice. */
export const outcomes: { value: ActivityStatus; label: string }[] = [
  { value: 'done', label: 'Done' },
  { value: 'partly', label: 'In part' },
  { value: 'not_done', label: 'Not done' },
];

export const scales: { value: RatingScale; label: string }[] = [
  { value: 'ten', label: '0 to 10' },
  { value: 'hundred', label: '0 to 100' },
];

export const most = (scale: RatingScale) => (scale === 'ten' ? 10 : 100);

/** A number moved from one scale to another. */
export const rescaled = (value: number | null, to: RatingScale) =>
  value === null ? null : to === 'ten' ? Math.round(value / 10) : value * 10;

/** One decimal where it is needed: `2`, `2.5`. */
export const plain = (n: number) => String(Math.round(n * 10) / 10);

/** `distress 3 lower afterwards (the middle of 8 rated)`. */
export function changeWords(change: number, n: number): string {
  const by = plain(Math.abs(change));
  const how = change < 0 ? `${by} lower` : change > 0 ? `${by} higher` : 'the same';
  return `distress ${how} afterwards (the middle of ${n} rated)`;
}

/** How often, and what is known of it; below `fewest` nothing is claimed. */
export function ledgerWords(uses: number, rated: number, change: number | null, fewest: number): string {
  if (uses === 0) return 'Not practised yet.';
  const times = `Practised ${uses === 1 ? 'once' : uses === 2 ? 'twice' : `${uses} times`}`;
  if (change !== null) return `${times}; ${changeWords(change, rated)}.`;
  const known = rated === 0 ? 'none' : rated;
  return `${times}, ${known} of them rated before and after; ${fewest - rated} more and it can say what it did.`;
}

/** Feelings offered while typing. */
export const feelings = [
  'sad',
  'anxious',
  'angry',
  'ashamed',
  'guilty',
  'lonely',
  'hopeless',
  'hurt',
  'jealous',
  'disgusted',
  'numb',
  'overwhelmed',
  'calm',
  'relieved',
];
