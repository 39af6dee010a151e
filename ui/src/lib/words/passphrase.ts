/** How strong a passphrase is, in plain words. A hint, not a rule: only the length is required. */
import { t } from '../messages';

/** Fewest characters. */
export const PASSPHRASE_MIN = 8;

const COMMON =
  /^(pass(word|wort|phrase)?|qwert[yz]u?i?o?p?|letmein|welcome|iloveyou|ballast|admin|abc)?[\d!.]*$/i;

export function strengthWords(passphrase: string): string {
  const length = [...passphrase].length;
  if (length === 0) return t('said-passphrase-empty');
  if (length < PASSPHRASE_MIN)
    return t('said-passphrase-short', { min: PASSPHRASE_MIN, left: PASSPHRASE_MIN - length });
  const distinct = new Set(passphrase.toLowerCase()).size;
  if (COMMON.test(passphrase) || distinct < 5) return t('said-passphrase-common');
  if (length < 12) return t('said-passphrase-fair');
  if (length < 18) return t('said-passphrase-good');
  return t('said-passphrase-strong');
}
