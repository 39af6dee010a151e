/** The pictures as people call them: names, what each shows, the stretches that suit it, and what would fill it. */
import type { ChartKind, ChartRange } from '../bindings';

export interface PictureWords {
  kind: ChartKind;
  /** The title, and the name in the list. */
  name: string;
  /** What it shows, in one line under the title. */
  line: string;
  /** What a row of its table and a step of its cursor is. */
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

export const rangeWords: Record<ChartRange, string> = {
  one_month: '1 month',
  six_months: '6 months',
  year: 'Year',
  all: 'All',
  since_visit: 'Since last visit',
};

const EVERY: ChartRange[] = ['six_months', 'one_month', 'year', 'all', 'since_visit'];
const LONG: ChartRange[] = ['six_months', 'year', 'all'];

/** In the order of the list. */
export const pictures: PictureWords[] = [
  {
    kind: 'life',
    name: 'Life chart',
    line: 'Everything on one time axis.',
    unit: 'Day',
    ranges: EVERY,
    usual: 'six_months',
    closest: 7,
    empty: {
      text: 'Mood, doses, sessions, questionnaires, side effects and events share one time axis here, a column for each day. The first check-in begins it.',
      act: 'check_in',
    },
  },
  {
    kind: 'pixels',
    name: 'Mood in squares',
    line: 'A square a day in the colour of its mood. A day without a rating has no colour.',
    unit: 'Day',
    ranges: ['year', 'six_months', 'all'],
    usual: 'year',
    closest: null,
    empty: {
      text: 'Every day with a mood becomes a square here. The first check-in begins it.',
      act: 'check_in',
    },
  },
  {
    kind: 'questionnaire',
    name: 'Questionnaires',
    line: 'Totals over their published bands, each held against the first one shown.',
    unit: 'Total',
    ranges: ['all', 'year', 'six_months'],
    usual: 'all',
    closest: 28,
    subject: 'Questionnaire',
    empty: {
      text: 'Each total becomes a point over the questionnaire’s bands. The first one filled in begins it.',
      act: 'questionnaire',
    },
  },
  {
    kind: 'sleep',
    name: 'Sleep',
    line: 'Nights from falling asleep to waking, across midnight.',
    unit: 'Day',
    ranges: ['one_month', 'six_months', 'year', 'all'],
    usual: 'one_month',
    closest: 7,
    empty: {
      text: 'A night is drawn from the times of falling asleep and waking in a check-in.',
      act: 'check_in',
    },
  },
  {
    kind: 'adherence',
    name: 'Doses taken',
    line: 'A square a day for each medicine with planned doses.',
    unit: 'Day',
    ranges: ['six_months', 'one_month', 'year', 'all'],
    usual: 'six_months',
    closest: 28,
    subject: 'Medicine',
    empty: {
      text: 'Each day of a medicine with planned doses becomes a square that says what was recorded.',
      act: 'medicine',
    },
  },
  {
    kind: 'side-effect',
    name: 'Side effects',
    line: 'Side effects as strong as they were, under the doses of the same days.',
    unit: 'Day',
    ranges: EVERY,
    usual: 'six_months',
    closest: 7,
    subject: 'Suspected medicine',
    empty: {
      text: 'A side effect is drawn as high as it is severe, over the days it lasted.',
      act: 'side_effect',
    },
  },
  {
    kind: 'skills',
    name: 'Skills',
    line: 'Distress before and after each skill, on average. What helps one person need not help another.',
    unit: 'Skill',
    ranges: ['all', 'year', 'six_months', 'one_month', 'since_visit'],
    usual: 'all',
    closest: null,
    empty: {
      text: 'A skill practised with distress rated before and after draws the first arrow.',
      act: 'toolkit',
    },
  },
  {
    kind: 'variability',
    name: 'Ups and downs',
    line: 'By month: the mean, and how far it usually moves from one day to the next.',
    unit: 'Month',
    ranges: ['year', 'all'],
    usual: 'year',
    closest: 92,
    subject: 'What was asked',
    empty: { text: 'A month with seven rated days has a mean and a swing.', act: 'check_in' },
  },
  {
    kind: 'season',
    name: 'Season',
    line: 'The same month over the years.',
    unit: 'Month',
    ranges: ['all'],
    usual: 'all',
    closest: null,
    subject: 'What was asked',
    empty: { text: 'A month with seven rated days becomes a point of its year.', act: 'check_in' },
  },
  {
    kind: 'balance',
    name: 'Balance',
    line: 'By week, what was planned and what took place. A week without a record is not a week of nothing.',
    unit: 'Week',
    ranges: LONG,
    usual: 'six_months',
    closest: 28,
    empty: {
      text: 'Planned doses, sessions, homework and what you set out to do stand here by week, beside what took place.',
      act: 'course',
    },
  },
  {
    kind: 'treatment',
    name: 'Both treatments',
    line: 'Medicine and therapy on one time axis, and how able you were to take part.',
    unit: 'Day',
    ranges: LONG,
    usual: 'six_months',
    closest: 7,
    empty: {
      text: 'A medicine with its dose, or a course of therapy, draws the first line.',
      act: 'medicine',
    },
  },
  {
    kind: 'before-after',
    name: 'Before and after',
    line: 'Each outcome before a change of treatment and in its review weeks. How the days differ, not why.',
    unit: 'Outcome',
    ranges: ['all'],
    usual: 'all',
    closest: null,
    subject: 'Change',
    empty: {
      text: 'A change of treatment that has reached its review weeks is drawn here, with the days before it.',
      act: 'medicine',
    },
  },
  {
    kind: 'together',
    name: 'Goes together',
    line: 'Mood on days with and without each habit. What goes together need not be cause and effect.',
    unit: 'Habit',
    ranges: ['six_months', 'year', 'all'],
    usual: 'six_months',
    closest: null,
    empty: {
      text: 'What you did, held against mood on the same day and the day after, once there are enough days of both.',
      act: 'check_in',
    },
  },
  {
    kind: 'cost',
    name: 'Costs',
    line: 'What refills and sessions cost, by month, as far as exact amounts were noted.',
    unit: 'Month',
    ranges: ['year', 'all'],
    usual: 'year',
    closest: 92,
    empty: { text: 'A refill or a session with its cost draws the first bar.', act: 'medicine' },
  },
];

export const pictureWords = (kind: ChartKind): PictureWords =>
  pictures.find((p) => p.kind === kind) ?? (pictures[0] as PictureWords);

export const emptyActs = {
  check_in: 'Check in',
  medicine: 'Add a medicine',
  course: 'Add therapy',
  side_effect: 'Add a side effect',
  toolkit: 'Open the Toolkit',
  questionnaire: 'Fill in PHQ-9',
} as const;
