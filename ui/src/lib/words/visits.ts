/** Visits in words: reminders, what becomes of a question, and where a question came from. */
import type { AgendaSource, QuestionFate, VisitReminder } from '../bindings';
import type { Route } from '../app.svelte';
import { shortDay } from '../dates';
import { t } from '../messages';

interface Choice<T> {
  value: T;
  label: string;
}

export const reminders: Choice<VisitReminder>[] = [
  { value: 'none', label: t('said-visits-remind-none') },
  { value: 'on_day', label: t('said-visits-remind-on-day') },
  { value: 'day_before', label: t('said-visits-remind-day-before') },
];

export const fates: Choice<QuestionFate>[] = [
  { value: 'carried_over', label: t('said-visits-carry-over') },
  { value: 'answered', label: t('said-visits-answered') },
  { value: 'dropped', label: t('said-visits-dropped') },
];

/** What something agreed is, beside its words. */
export type AgreedKind = 'words' | 'medicine' | 'rhythm';

export const agreedKinds: Choice<AgreedKind>[] = [
  { value: 'words', label: t('said-visits-agreed-no') },
  { value: 'medicine', label: t('said-visits-agreed-medicine') },
  { value: 'rhythm', label: t('said-visits-agreed-rhythm') },
];

/** Where a question came from: "from the review of Sertraline 100 mg". */
export function sourceWords(source: AgendaSource, today: string): string {
  const what = source.words;
  switch (source.kind) {
    case 'review':
      return t('said-visits-from-review', { what });
    case 'patterns':
      return t('said-visits-from-patterns', { what });
    case 'chart': {
      if (source.from === null) return t('said-visits-from-charts', { what });
      const from = shortDay(source.from, today);
      return source.to === null || source.to === source.from
        ? t('said-visits-from-charts-day', { what, from })
        : t('said-visits-from-charts-days', { what, from, to: shortDay(source.to, today) });
    }
    case 'side_effect':
      return t('said-visits-from-side-effect', { what });
    case 'homework':
      return t('said-visits-from-homework', { what });
    case 'disagreement':
      return t('said-visits-from-views', { what });
  }
}

/** The screen where a question came from can be looked at. */
export function sourceRoute(source: AgendaSource): Route {
  switch (source.kind) {
    case 'review':
      return { name: 'reviews', review: source.review };
    case 'patterns':
      return { name: 'reviews', part: 'patterns' };
    case 'chart':
      return { name: 'charts' };
    case 'side_effect':
      return { name: 'treatment' };
    case 'homework':
      return { name: 'course', id: source.course };
    case 'disagreement':
      return { name: 'appointments', open: 'disagreements' };
  }
}

/** A few words as one line of at most 200 characters, cut at a word. */
export function asLine(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length <= 200 ? line : `${line.slice(0, line.lastIndexOf(' ', 198) || 198)}…`;
}
