/** Sentences about a questionnaire's figures, worded after reference conventions: what the scale says, never what the person has. */
import type { BandView, ScoreChange } from '../bindings';
import { count } from '../counts';
import { shortDay } from '../dates';

export function bandSentence(total: number, band: BandView | null): string {
  const where = band ? ` On the published scale ${band.min}–${band.max} is called ${band.label}.` : '';
  return `Your total is ${total}.${where} This is not a diagnosis.`;
}

export function changeSentence(change: ScoreChange, today: string): string {
  const since = `on ${shortDay(change.day, today)} (${change.total})`;
  if (change.difference === 0) return `The same as ${since}.`;
  const points = count(Math.abs(change.difference), 'point');
  const way = change.difference < 0 ? 'lower' : 'higher';
  const sentence = `${points} ${way} than ${since}`;
  if (change.reliable_points === null || change.reliable === null) return `${sentence}.`;
  return change.reliable
    ? `${sentence}; changes of ${change.reliable_points} or more are unlikely to be chance.`
    : `${sentence}; changes below ${change.reliable_points} can be chance.`;
}

export function skippedSentence(items: readonly number[]): string {
  const list =
    items.length === 1 ? `item ${items[0]}` : `items ${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  return `You skipped ${list}, so there is no total. Your answers are saved.`;
}

/** `about the last 2 weeks`; what the instrument says in brackets is left to its form. */
export function recallWords(recall: string): string {
  const plain = (recall.split(/[(/]/)[0] ?? recall).trim();
  if (/^\d/.test(plain)) return `the last ${plain}`;
  return plain.startsWith('the ') ? plain : `the ${plain}`;
}

/** `every two weeks`. */
export function everyWords(weeks: number): string {
  return weeks === 1 ? 'every week' : weeks === 2 ? 'every two weeks' : `every ${weeks} weeks`;
}
