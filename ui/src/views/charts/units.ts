/** What a row of a picture's table, and a step of its cursor, is. */
import { t } from '../../lib/messages';
import type { PictureWords } from '../../lib/words/charts';

export type Unit = PictureWords['unit'];

export const unitWords: Record<Unit, string> = {
  Day: t('charts-unit-day'),
  Week: t('charts-unit-week'),
  Month: t('charts-unit-month'),
  Total: t('charts-unit-total'),
  Skill: t('charts-unit-skill'),
  Outcome: t('charts-unit-outcome'),
  Habit: t('charts-unit-habit'),
};

/** Whether each row has a day of its own. */
export const hasDays = (unit: Unit) => unit === 'Day' || unit === 'Total';
