/** Sentences about a questionnaire's figures, worded after reference conventions: what the scale says, never what the person has. */
import type {
  BandView,
  BelowView,
  FileFault,
  MarkView,
  QuestionnaireSummary,
  ResponseView,
  ScoreChange,
} from '../bindings';
import { count } from '../counts';
import { shortDay } from '../dates';

const range = (band: BandView) => (band.min === band.max ? String(band.min) : `${band.min}–${band.max}`);

export function bandSentence(total: number, band: BandView | null): string {
  const where = band ? ` On the published scale ${range(band)} is called ${band.label}.` : '';
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

/** The fall in per cent, and whether published scales call such a fall response; nothing where their rule does not apply. */
export function responseSentence(response: ResponseView): string {
  const by = Math.round(Math.abs(response.drop_percent));
  const called = `Published scales call a fall of ${response.needed_percent} % or more response`;
  if (response.drop_percent <= 0) return `${called}; the total has not fallen.`;
  return response.met
    ? `That is ${by} % lower. ${called}.`
    : `That is ${by} % lower; ${called.toLowerCase()}.`;
}

/** How long the totals have been below the remission line, with what is known in between. */
export function belowSentence(below: BelowView, line: number, today: string): string {
  if (below.n === 1) return `Below ${line} on ${shortDay(below.since, today)}, one reading so far.`;
  const weeks = Math.round(below.weeks);
  const gap = `the longest stretch between two of them is ${count(below.longest_gap_days, 'day')}`;
  return `Below ${line} for ${count(weeks, 'week')}, since ${shortDay(below.since, today)}: ${below.n} readings in a row; ${gap}.`;
}

/** A fact about one reading. */
export function markSentence(mark: MarkView): string {
  switch (mark.kind) {
    case 'fell_below':
      return `First total below ${mark.below} after one at or above it.`;
    case 'rose_above':
      return `At or above ${mark.below} again.`;
    case 'twice_at_cut':
      return `Second total in a row at or above ${mark.again}, after totals below ${mark.below}.`;
    default:
      return `Half a year below ${mark.below}: ${count(mark.n, 'reading')}, at most ${count(mark.longest_gap_days, 'day')} apart.`;
  }
}

export function skippedSentence(items: readonly number[]): string {
  return `You skipped ${itemList(items)}, so there is no total. Your answers are saved.`;
}

/** `item 4`, `items 4, 5 and 8`. */
export const itemList = (items: readonly number[]) =>
  items.length === 1 ? `item ${items[0]}` : `items ${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** `about the last 2 weeks`; what the instrument says in brackets is left to its form. */
export function recallWords(recall: string): string {
  const plain = (recall.split(/[(/:]/)[0] ?? recall).trim();
  if (plain === '') return '';
  if (/^\d/.test(plain)) return `the last ${plain}`;
  return /^(the|this) /.test(plain) ? plain : `the ${plain}`;
}

/** `every two weeks`. */
export function everyWords(weeks: number): string {
  return weeks === 1 ? 'every week' : weeks === 2 ? 'every two weeks' : `every ${weeks} weeks`;
}

/** What a questionnaire in the list is, in one line. */
export function formLine(form: QuestionnaireSummary): string {
  const asks = recallWords(form.recall);
  const about = form.fillable && asks ? ` about ${asks}` : '';
  const items = form.fillable ? `${count(form.items, 'item')}${about}` : 'A total from a clinician’s form';
  return form.every_weeks === null ? items : `${items}; ${everyWords(form.every_weeks)}`;
}

const FAULTS: Record<string, string> = {
  too_large: 'The file is larger than 256 KiB. A questionnaire is a few pages of text.',
  not_text: 'This is not plain text. Save the file as text (UTF-8) and choose it again.',
  syntax: 'This line is not valid TOML. Often a quote, a comma or a bracket is missing here or just before.',
  unknown_field: 'There is a field or a word here that is not one of those allowed.',
  shape: 'This does not fit the form of a questionnaire file.',
  other_answers:
    'Answers were given to another questionnaire with this id, and they would not fit this one. Give this one another id.',
  empty: 'This must not be empty.',
  too_long: 'This is too long.',
  bad_id: 'An id is 1 to 40 small letters, digits or _.',
  duplicate: 'This stands here twice.',
  too_few_options: 'A question needs at least two answers.',
  nothing_to_score: 'Give either items, or a total with min and max.',
  out_of_range: 'This number is out of range. Answers are whole numbers from 0 to 255.',
  total_mismatch: 'This does not match what the items add up to.',
  bands_not_covering: 'Bands must go up without gaps and cover the whole range of totals.',
  unknown_item: 'This names an item that does not exist.',
};

const KINDS: Record<string, string> = {
  'a string': 'words in quotes',
  i64: 'a whole number',
  u32: 'a whole number',
};

/** What is wrong with a line of a questionnaire file. */
export function faultSentence(fault: FileFault): string {
  if (fault.code === 'missing_field') return `The field “${fault.detail ?? ''}” is missing.`;
  if (fault.code === 'expected')
    return `Something else is needed here: ${KINDS[fault.detail ?? ''] ?? fault.detail ?? 'another kind of value'}.`;
  return FAULTS[fault.code] ?? 'This cannot be read.';
}
