/** What can be reminded of, as the settings name it. The words of a reminder itself are the host's (`journal/src/reminder/words.rs`). */
import type { ReminderKind } from '../bindings';
import { t } from '../messages';

export const kinds: { value: ReminderKind; label: string }[] = [
  { value: 'check_in', label: t('said-reminders-check-in') },
  { value: 'doses', label: t('said-reminders-doses') },
  { value: 'sessions', label: t('said-reminders-sessions') },
  { value: 'prep', label: t('said-reminders-prep') },
  { value: 'visits', label: t('said-reminders-visits') },
  { value: 'homework', label: t('said-reminders-homework') },
  { value: 'questionnaires', label: t('said-reminders-questionnaires') },
  { value: 'reviews', label: t('said-reminders-reviews') },
  { value: 'refills', label: t('said-reminders-refills') },
  { value: 'monitoring', label: t('said-reminders-monitoring') },
];

export const ahead = [
  { value: 15, label: t('said-reminders-ahead-quarter') },
  { value: 30, label: t('said-reminders-ahead-half') },
  { value: 60, label: t('said-reminders-ahead-hour') },
  { value: 120, label: t('said-reminders-ahead-two-hours') },
  { value: 240, label: t('said-reminders-ahead-four-hours') },
];
