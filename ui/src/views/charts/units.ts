/** What a row of a picture's table, and a step of its cursor, is. */
import { unitWords, type PictureWords } from '../../lib/words/charts';

export { unitWords };

export type Unit = PictureWords['unit'];

/** Whether each row has a day of its own. */
export const hasDays = (unit: Unit) => unit === 'Day' || unit === 'Total';
