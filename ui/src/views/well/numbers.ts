/** Emergency numbers in a sentence. */
import { t } from '../../lib/messages';

/** `112`, `112 or 999`: any of them will do. */
export const anyOf = (numbers: readonly string[]) =>
  numbers.reduce((all, number) => (all === '' ? number : t('well-or', { a: all, b: number })), '');
