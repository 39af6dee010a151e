/** What can be reminded of, as the settings name it. The words of a reminder itself are the host's (`journal/src/reminder/words.rs`). */
import type { ReminderKind } from '../bindings';

export const kinds: { value: ReminderKind; label: string }[] = [
  { value: 'check_in', label: 'check-in' },
  { value: 'doses', label: 'doses' },
  { value: 'sessions', label: 'sessions' },
  { value: 'prep', label: 'the evening before a session' },
  { value: 'visits', label: 'visits' },
  { value: 'homework', label: 'homework' },
  { value: 'questionnaires', label: 'questionnaires' },
  { value: 'reviews', label: 'reviews' },
  { value: 'refills', label: 'refills' },
  { value: 'monitoring', label: 'checks the prescriber set' },
];

export const ahead = [
  { value: 15, label: '15 minutes before' },
  { value: 30, label: '30 minutes before' },
  { value: 60, label: 'an hour before' },
  { value: 120, label: 'two hours before' },
  { value: 240, label: 'four hours before' },
];
