/** Words for the columns of a table that is brought in. */
import type { ColumnUse, DateOrder, MoodScale, Unit } from '../bindings';

const units: { unit: Unit; label: string }[] = [
  { unit: 'mg', label: 'mg' },
  { unit: 'microgram', label: 'micrograms' },
  { unit: 'g', label: 'g' },
  { unit: 'ml', label: 'ml' },
  { unit: 'tablet', label: 'tablets' },
  { unit: 'drop', label: 'drops' },
];

/** What a column can be, in the order of the list. The value is one code for take and its own choice. */
export const columnUses: { value: string; label: string }[] = [
  { value: '', label: 'leave it out' },
  { value: 'day', label: 'the day' },
  { value: 'day_and_time', label: 'day and time in one' },
  { value: 'time', label: 'the time' },
  { value: 'mood zero_to_ten', label: 'mood, 0 to 10' },
  { value: 'mood one_to_ten', label: 'mood, 1 to 10' },
  { value: 'mood one_to_five', label: 'mood, 1 to 5' },
  { value: 'mood around_zero', label: 'mood, −5 to 5' },
  { value: 'tracker', label: 'answers to one question' },
  { value: 'note', label: 'words' },
  { value: 'tags', label: 'tags' },
  { value: 'medicine', label: 'the name of a medicine' },
  { value: 'amount', label: 'the amount of a dose' },
  ...units.map(({ unit, label }) => ({
    value: `dose ${unit}`,
    label: `how much of this medicine, in ${label}`,
  })),
  { value: 'session', label: 'whether a session took place' },
];

/** What is taken from a column of that name. */
export function takeOf(use: string, name: string): ColumnUse | null {
  const [take, choice] = use.split(' ');
  switch (take) {
    case 'day':
    case 'day_and_time':
    case 'time':
    case 'note':
    case 'tags':
    case 'medicine':
    case 'amount':
      return { take };
    case 'mood':
      return { take, scale: choice as MoodScale };
    case 'tracker':
      return { take, name, kind: null, step: 'as_it_is' };
    case 'dose':
      return { take, medicine: name, unit: choice as Unit };
    case 'session':
      return { take, course: name };
    default:
      return null;
  }
}

/** The code of what is taken. */
export function useOf(what: ColumnUse): string {
  if (what.take === 'mood') return `mood ${what.scale}`;
  if (what.take === 'dose') return `dose ${what.unit}`;
  return what.take;
}

export const dateOrders: { value: DateOrder; label: string }[] = [
  { value: 'year_month_day', label: 'year, month, day' },
  { value: 'day_month_year', label: 'day, month, year' },
  { value: 'month_day_year', label: 'month, day, year' },
];

export function delimiterWords(delimiter: string): string {
  const known: Record<string, string> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' };
  return known[delimiter] ?? `“${delimiter}”`;
}

/** Why a recipe cannot be used, by code. */
export const recipeProblems: Record<string, string> = {
  newer: 'A newer Ballast has said how this table is read. Say it again here.',
  column_missing: 'A column that was chosen is not in this file.',
  column_twice: 'A column was chosen twice.',
  no_day: 'Which column tells the day?',
  ambiguous: 'Two columns are the same thing. Leave one of them out.',
  nothing_taken: 'Say of at least one column beside the day what it is.',
  unknown_encoding: 'The letters of this file cannot be read.',
  bad_delimiter: 'The columns of this file cannot be told apart.',
  bad_name: 'A column that was chosen has no name. Give it one in the file.',
  other: 'The table cannot be read like that.',
};
