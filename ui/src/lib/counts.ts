/** Small numbers as words, and the core's decimals as the language writes them. */
import { figures, t } from './messages';

/** `three` up to ten, figures above. */
export const numberWord = (n: number) => t('numbers-word', { n });

const MARK = figures(0.5).charAt(1);

/** `2.5`, `2,5`: a decimal of the core as the language writes it. */
export const decimal = (text: string) => text.replace('.', MARK);
