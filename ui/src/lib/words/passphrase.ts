/** How strong a passphrase is, in plain words. A hint, not a rule: only the length is required. */

/** Fewest characters. */
export const PASSPHRASE_MIN = 8;

const COMMON =
  /^(pass(word|wort|phrase)?|qwert[yz]u?i?o?p?|letmein|welcome|iloveyou|ballast|admin|abc)?[\d!.]*$/i;

export function strengthWords(passphrase: string): string {
  const length = [...passphrase].length;
  if (length === 0) return 'Three or four words that do not belong together are strong and easy to remember.';
  if (length < PASSPHRASE_MIN)
    return `At least ${PASSPHRASE_MIN} characters: ${PASSPHRASE_MIN - length} to go.`;
  const distinct = new Set(passphrase.toLowerCase()).size;
  if (COMMON.test(passphrase) || distinct < 5) return 'Easy to guess. A few more words would make it strong.';
  if (length < 12) return 'Fair. Longer is stronger: one more word makes a difference.';
  if (length < 18) return 'Good.';
  return 'Strong.';
}
