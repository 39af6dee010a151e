/** Words for what an import adds and leaves out, and for the five steps a mood name can stand for. */
import type { ImportFormat, ImportStage, Noun, NounCount, TrackerKind } from '../bindings';
import { count } from '../counts';

/** One and many of each noun, as an import counts them. */
export const nounWords: Record<Noun, [one: string, many: string]> = {
  setting: ['setting', 'settings'],
  tracker: ['question of the check-in', 'questions of the check-in'],
  check_in: ['check-in', 'check-ins'],
  medicine: ['medicine', 'medicines'],
  dose: ['dose', 'doses'],
  side_effect: ['side effect', 'side effects'],
  therapy: ['therapy session', 'therapy sessions'],
  event: ['life event', 'life events'],
  assessment: ['filled-in questionnaire', 'filled-in questionnaires'],
  care: ['appointment', 'appointments'],
  import: ['earlier import', 'earlier imports'],
  review: ['outcome of a review', 'outcomes of reviews'],
  toolkit: ['skill practice', 'skill practices'],
  staying_well: ['warning sign', 'warning signs'],
  plan: ['version of the plan', 'versions of the plan'],
};

/** `3 check-ins, 2 doses`. */
export const listed = (parts: readonly NounCount[]) =>
  parts.map(({ noun, count: n }) => count(n, ...nounWords[noun])).join(', ');

/** What a file that was brought in was. */
export const formatWords: Record<ImportFormat, string> = {
  daylio_csv: 'Daylio, CSV',
  daylio_backup: 'Daylio, backup',
  bearable: 'Bearable',
  emoods: 'eMoods',
  medtimer: 'MedTimer',
  track_and_graph: 'Track & Graph',
  table: 'A table',
  ballast_json: 'Ballast',
};

/** What an import is doing now. */
export const stageWords: Record<ImportStage, string> = {
  reading: 'Reading the file…',
  comparing: 'Comparing with your record…',
  storing: 'Bringing it in…',
};

export const moodLevels = [
  { value: 5, label: 'very good' },
  { value: 4, label: 'good' },
  { value: 3, label: 'in between' },
  { value: 2, label: 'bad' },
  { value: 1, label: 'very bad' },
];

/** Kinds of answers a new question can take. */
export const answerKinds: { value: TrackerKind; label: string }[] = [
  { value: 'scale10', label: '0 to 10' },
  { value: 'scale3', label: 'none, mild, moderate, severe' },
  { value: 'yes_no', label: 'yes or no' },
  { value: 'count', label: 'how many' },
  { value: 'minutes', label: 'minutes' },
  { value: 'hours', label: 'hours' },
  { value: 'clock_time', label: 'a time of day' },
  { value: 'short_text', label: 'a few words' },
];

const reasons: Record<string, string> = {
  empty: 'nothing in it',
  too_few_fields: 'the row is cut short',
  too_many_fields: 'the row has more columns than the header',
  truncated: 'the row is cut short',
  too_long: 'the text is too long',
  not_a_date: 'the date is not a day of the calendar',
  not_a_time: 'the time is not a time of day',
  implausible_date: 'the year cannot be right',
  in_the_future: 'the day is still to come',
  unknown_mood: 'the mood name has no level yet',
  unmapped_mood: 'the mood name has no level yet',
  unmapped: 'the mood name has no level yet',
  duplicate: 'the same row is in the file twice',
  control_characters: 'it holds invisible control characters',
  not_a_number: 'there is no number where one is expected',
  out_of_range: 'a number is out of range',
  not_utf8: 'the letters cannot be read',
};

export function skippedWords(why: string, field: string | null): string {
  const known = reasons[why] ?? reasons[why.slice(why.lastIndexOf('.') + 1)] ?? why.replaceAll('_', ' ');
  return field ? `${known} (${field.replaceAll('_', ' ')})` : known;
}

export const backupReasons: Record<string, string> = {
  day: 'made by itself',
  migration: 'before an update',
  restore: 'before a restore',
  import: 'before an import',
  manual: 'made by you',
};
