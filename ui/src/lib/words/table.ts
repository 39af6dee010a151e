/** Words for the columns of a table that is brought in. */
import type { ColumnUse, DateOrder, MoodScale, Unit } from '../bindings';
import { t } from '../messages';

const units: { unit: Unit; label: string }[] = [
  { unit: 'mg', label: t('said-table-unit-mg') },
  { unit: 'microgram', label: t('said-table-unit-microgram') },
  { unit: 'g', label: t('said-table-unit-g') },
  { unit: 'ml', label: t('said-table-unit-ml') },
  { unit: 'tablet', label: t('said-table-unit-tablet') },
  { unit: 'drop', label: t('said-table-unit-drop') },
];

/** What a column can be, in the order of the list. The value is one code for take and its own choice. */
export const columnUses: { value: string; label: string }[] = [
  { value: '', label: t('said-table-use-none') },
  { value: 'day', label: t('said-table-use-day') },
  { value: 'day_and_time', label: t('said-table-use-day-time') },
  { value: 'time', label: t('said-table-use-time') },
  { value: 'mood zero_to_ten', label: t('said-table-use-mood-ten') },
  { value: 'mood one_to_ten', label: t('said-table-use-mood-one-ten') },
  { value: 'mood one_to_five', label: t('said-table-use-mood-five') },
  { value: 'mood around_zero', label: t('said-table-use-mood-zero') },
  { value: 'tracker', label: t('said-table-use-tracker') },
  { value: 'note', label: t('said-table-use-words') },
  { value: 'tags', label: t('said-table-use-tags') },
  { value: 'medicine', label: t('said-table-use-medicine') },
  { value: 'amount', label: t('said-table-use-amount') },
  ...units.map(({ unit, label }) => ({
    value: `dose ${unit}`,
    label: t('said-table-use-dose', { unit: label }),
  })),
  { value: 'session', label: t('said-table-use-session') },
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
  { value: 'year_month_day', label: t('said-table-order-ymd') },
  { value: 'day_month_year', label: t('said-table-order-dmy') },
  { value: 'month_day_year', label: t('said-table-order-mdy') },
];

export function delimiterWords(delimiter: string): string {
  const known: Record<string, string> = {
    ',': t('said-table-commas'),
    ';': t('said-table-semicolons'),
    '\t': t('said-table-tabs'),
    '|': t('said-table-bars'),
  };
  return known[delimiter] ?? t('said-table-sign', { sign: delimiter });
}

/** Why a recipe cannot be used, by code. */
export const recipeProblems: Record<string, string> = {
  newer: t('said-table-newer'),
  column_missing: t('said-table-column-missing'),
  column_twice: t('said-table-column-twice'),
  no_day: t('said-table-no-day'),
  ambiguous: t('said-table-ambiguous'),
  nothing_taken: t('said-table-nothing-taken'),
  unknown_encoding: t('said-table-unknown-encoding'),
  bad_delimiter: t('said-table-bad-delimiter'),
  bad_name: t('said-table-bad-name'),
  other: t('said-table-other'),
};
