/** The list of keys as `?` shows it. `single` ones do nothing while a text field has the focus and can be turned off. */
import { t } from '../messages';

export interface KeyWords {
  keys: string[];
  does: string;
  single?: boolean;
}

export const keyList: { where: string; keys: KeyWords[] }[] = [
  {
    where: t('said-keys-where-everywhere'),
    keys: [
      { keys: ['Ctrl', 'K'], does: t('said-keys-palette') },
      { keys: ['Ctrl', 'F'], does: t('said-keys-search') },
      { keys: ['/'], does: t('said-keys-search-too'), single: true },
      { keys: ['?'], does: t('said-keys-keys'), single: true },
      { keys: ['F1'], does: t('said-keys-crisis') },
      { keys: ['Esc', 'Esc'], does: t('said-keys-cover') },
      { keys: ['Ctrl', 'Z'], does: t('said-keys-undo') },
      { keys: ['Ctrl', 'Shift', 'Z'], does: t('said-keys-redo') },
      { keys: ['Ctrl', t('said-keys-key-one-six')], does: t('said-keys-screens') },
      { keys: ['Ctrl', ','], does: t('said-keys-settings') },
      { keys: ['Ctrl', 'L'], does: t('said-keys-lock') },
    ],
  },
  {
    where: t('said-keys-where-today'),
    keys: [
      { keys: [t('said-keys-key-zero-nine'), '+'], does: t('said-keys-mood'), single: true },
      { keys: ['Tab', t('said-keys-key-arrows')], does: t('said-keys-questions') },
      { keys: ['Ctrl', 'Enter'], does: t('said-keys-save-check-in') },
      { keys: ['B'], does: t('said-keys-bad-day'), single: true },
      { keys: ['A'], does: t('said-keys-doses'), single: true },
      { keys: ['S'], does: t('said-keys-seen'), single: true },
    ],
  },
  {
    where: t('said-keys-where-charts'),
    keys: [
      { keys: ['N', 'P'], does: t('said-keys-pictures'), single: true },
      { keys: ['T'], does: t('said-keys-table'), single: true },
      { keys: ['A'], does: t('said-keys-ask'), single: true },
    ],
  },
  {
    where: t('said-keys-where-picture'),
    keys: [
      { keys: ['←', '→'], does: t('said-keys-days') },
      { keys: ['Home', 'End'], does: t('said-keys-ends') },
      { keys: ['Enter'], does: t('said-keys-open-day') },
      { keys: ['+', '−'], does: t('said-keys-nearer') },
      { keys: ['Ctrl', '← →'], does: t('said-keys-earlier') },
      { keys: ['M'], does: t('said-keys-mark') },
    ],
  },
  {
    where: t('said-keys-where-toolkit'),
    keys: [
      { keys: ['Enter'], does: t('said-keys-next-question') },
      { keys: ['Shift', 'Enter'], does: t('said-keys-new-line') },
      { keys: ['Alt', '←'], does: t('said-keys-back-question') },
      { keys: ['Ctrl', 'Enter'], does: t('said-keys-finish') },
    ],
  },
  {
    where: t('said-keys-where-questionnaires'),
    keys: [
      { keys: [t('said-keys-key-zero-four')], does: t('said-keys-answer') },
      { keys: ['Delete'], does: t('said-keys-skip') },
      { keys: ['Ctrl', 'Enter'], does: t('said-keys-save-answers') },
      { keys: ['Ctrl', 'P'], does: t('said-keys-print') },
    ],
  },
];
