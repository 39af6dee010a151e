/** The pictures as people call them: names, what each shows, the stretches that suit it, and what would fill it. */
import type { ChartKind, ChartRange } from '../bindings';
import { t } from '../messages';

export interface PictureWords {
  kind: ChartKind;
  /** The title, and the name in the list. */
  name: string;
  /** What it shows, in one line under the title. */
  line: string;
  /** What a row of its table and a step of its cursor is: a code, said by `unitWords`. */
  unit: 'Day' | 'Week' | 'Month' | 'Total' | 'Skill' | 'Outcome' | 'Habit';
  ranges: ChartRange[];
  /** The stretch shown at first. */
  usual: ChartRange;
  /** Fewest days of a closer look; none where there is no time axis to look at closely. */
  closest: number | null;
  /** What can be chosen about it. */
  subject?: string;
  /** What it would show, and what would fill it. */
  empty: {
    text: string;
    act: 'check_in' | 'medicine' | 'course' | 'side_effect' | 'toolkit' | 'questionnaire';
  };
}

/** What a row of a picture's table, and a step of its cursor, is. */
export type Unit = PictureWords['unit'];

/** Whether each row has a day of its own. */
export const hasDays = (unit: Unit) => unit === 'Day' || unit === 'Total';

/** What a row of its table and a step of its cursor is called. */
export const unitWords: Record<Unit, string> = {
  Day: t('said-charts-unit-day'),
  Week: t('said-charts-unit-week'),
  Month: t('said-charts-unit-month'),
  Total: t('said-charts-unit-total'),
  Skill: t('said-charts-unit-skill'),
  Outcome: t('said-charts-unit-outcome'),
  Habit: t('said-charts-unit-habit'),
};

export const rangeWords: Record<ChartRange, string> = {
  one_month: t('said-charts-range-month'),
  six_months: t('said-charts-range-six-months'),
  year: t('said-charts-range-year'),
  all: t('said-charts-range-all'),
  since_visit: t('said-charts-range-since-visit'),
};

const EVERY: ChartRange[] = ['six_months', 'one_month', 'year', 'all', 'since_visit'];
const LONG: ChartRange[] = ['six_months', 'year', 'all'];

/** In the order of the list. */
export const pictures: PictureWords[] = [
  {
    kind: 'life',
    name: t('said-charts-life'),
    line: t('said-charts-life-line'),
    unit: 'Day',
    ranges: EVERY,
    usual: 'six_months',
    closest: 7,
    empty: {
      text: t('said-charts-life-empty'),
      act: 'check_in',
    },
  },
  {
    kind: 'pixels',
    name: t('said-charts-pixels'),
    line: t('said-charts-pixels-line'),
    unit: 'Day',
    ranges: ['year', 'six_months', 'all'],
    usual: 'year',
    closest: null,
    empty: {
      text: t('said-charts-pixels-empty'),
      act: 'check_in',
    },
  },
  {
    kind: 'questionnaire',
    name: t('said-charts-questionnaire'),
    line: t('said-charts-questionnaire-line'),
    unit: 'Total',
    ranges: ['all', 'year', 'six_months'],
    usual: 'all',
    closest: 28,
    subject: t('said-charts-subject-questionnaire'),
    empty: {
      text: t('said-charts-questionnaire-empty'),
      act: 'questionnaire',
    },
  },
  {
    kind: 'sleep',
    name: t('said-charts-sleep'),
    line: t('said-charts-sleep-line'),
    unit: 'Day',
    ranges: ['one_month', 'six_months', 'year', 'all'],
    usual: 'one_month',
    closest: 7,
    empty: {
      text: t('said-charts-sleep-empty'),
      act: 'check_in',
    },
  },
  {
    kind: 'adherence',
    name: t('said-charts-adherence'),
    line: t('said-charts-adherence-line'),
    unit: 'Day',
    ranges: ['six_months', 'one_month', 'year', 'all'],
    usual: 'six_months',
    closest: 28,
    subject: t('said-charts-subject-medicine'),
    empty: {
      text: t('said-charts-adherence-empty'),
      act: 'medicine',
    },
  },
  {
    kind: 'side-effect',
    name: t('said-charts-side-effect'),
    line: t('said-charts-side-effect-line'),
    unit: 'Day',
    ranges: EVERY,
    usual: 'six_months',
    closest: 7,
    subject: t('said-charts-subject-suspected'),
    empty: {
      text: t('said-charts-side-effect-empty'),
      act: 'side_effect',
    },
  },
  {
    kind: 'skills',
    name: t('said-charts-skills'),
    line: t('said-charts-skills-line'),
    unit: 'Skill',
    ranges: ['all', 'year', 'six_months', 'one_month', 'since_visit'],
    usual: 'all',
    closest: null,
    empty: {
      text: t('said-charts-skills-empty'),
      act: 'toolkit',
    },
  },
  {
    kind: 'variability',
    name: t('said-charts-variability'),
    line: t('said-charts-variability-line'),
    unit: 'Month',
    ranges: ['year', 'all'],
    usual: 'year',
    closest: 92,
    subject: t('said-charts-subject-asked'),
    empty: { text: t('said-charts-variability-empty'), act: 'check_in' },
  },
  {
    kind: 'season',
    name: t('said-charts-season'),
    line: t('said-charts-season-line'),
    unit: 'Month',
    ranges: ['all'],
    usual: 'all',
    closest: null,
    subject: t('said-charts-subject-asked'),
    empty: { text: t('said-charts-season-empty'), act: 'check_in' },
  },
  {
    kind: 'balance',
    name: t('said-charts-balance'),
    line: t('said-charts-balance-line'),
    unit: 'Week',
    ranges: LONG,
    usual: 'six_months',
    closest: 28,
    empty: {
      text: t('said-charts-balance-empty'),
      act: 'course',
    },
  },
  {
    kind: 'treatment',
    name: t('said-charts-treatment'),
    line: t('said-charts-treatment-line'),
    unit: 'Day',
    ranges: LONG,
    usual: 'six_months',
    closest: 7,
    empty: {
      text: t('said-charts-treatment-empty'),
      act: 'medicine',
    },
  },
  {
    kind: 'before-after',
    name: t('said-charts-before-after'),
    line: t('said-charts-before-after-line'),
    unit: 'Outcome',
    ranges: ['all'],
    usual: 'all',
    closest: null,
    subject: t('said-charts-subject-change'),
    empty: {
      text: t('said-charts-before-after-empty'),
      act: 'medicine',
    },
  },
  {
    kind: 'together',
    name: t('said-charts-together'),
    line: t('said-charts-together-line'),
    unit: 'Habit',
    ranges: ['six_months', 'year', 'all'],
    usual: 'six_months',
    closest: null,
    empty: {
      text: t('said-charts-together-empty'),
      act: 'check_in',
    },
  },
  {
    kind: 'cost',
    name: t('said-charts-cost'),
    line: t('said-charts-cost-line'),
    unit: 'Month',
    ranges: ['year', 'all'],
    usual: 'year',
    closest: 92,
    empty: { text: t('said-charts-cost-empty'), act: 'medicine' },
  },
];

export const pictureWords = (kind: ChartKind): PictureWords =>
  pictures.find((p) => p.kind === kind) ?? (pictures[0] as PictureWords);

export const emptyActs = {
  check_in: t('said-charts-fill-check-in'),
  medicine: t('said-charts-fill-medicine'),
  course: t('said-charts-fill-course'),
  side_effect: t('said-charts-fill-side-effect'),
  toolkit: t('said-charts-fill-toolkit'),
  questionnaire: t('said-charts-fill-questionnaire'),
} as const;
