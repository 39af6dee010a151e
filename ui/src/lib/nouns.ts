/** Which nouns a view depends on, where it is all of them or all that hold a person's words. */
import type { Noun } from './bindings';

/** What holds words of the person's. */
export const WRITTEN: Noun[] = [
  'check_in',
  'medicine',
  'dose',
  'side_effect',
  'therapy',
  'event',
  'assessment',
  'care',
  'toolkit',
  'review',
  'staying_well',
  'plan',
];

export const EVERYTHING: Noun[] = [...WRITTEN, 'setting', 'tracker', 'import'];
