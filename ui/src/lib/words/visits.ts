/** Visits in words: reminders, what becomes of a question, and where a question came from. */
import type { AgendaSource, QuestionFate, VisitReminder } from '../bindings';
import type { Route } from '../app.svelte';
import { shortDay } from '../dates';

interface Choice<T> {
  value: T;
  label: string;
}

export const reminders: Choice<VisitReminder>[] = [
  { value: 'none', label: 'no reminder' },
  { value: 'on_day', label: 'on the day' },
  { value: 'day_before', label: 'the day before' },
];

export const fates: Choice<QuestionFate>[] = [
  { value: 'carried_over', label: 'Carry over' },
  { value: 'answered', label: 'Answered' },
  { value: 'dropped', label: 'No longer ask' },
];

/** What something agreed is, beside its words. */
export type AgreedKind = 'words' | 'medicine' | 'rhythm';

export const agreedKinds: Choice<AgreedKind>[] = [
  { value: 'words', label: 'no' },
  { value: 'medicine', label: 'a medicine' },
  { value: 'rhythm', label: 'how often therapy meets' },
];

/** Where a question came from: "from the review of Sertraline 100 mg". */
export function sourceWords(source: AgendaSource, today: string): string {
  switch (source.kind) {
    case 'review':
      return `from the review of ${source.words}`;
    case 'patterns':
      return `from what goes together: ${source.words}`;
    case 'chart':
      return source.from === null
        ? `from the charts: ${source.words}`
        : source.to === null || source.to === source.from
          ? `from the charts: ${source.words}, ${shortDay(source.from, today)}`
          : `from the charts: ${source.words}, ${shortDay(source.from, today)} to ${shortDay(source.to, today)}`;
    case 'side_effect':
      return `from the side effect ${source.words}`;
    case 'homework':
      return `from homework: ${source.words}`;
    case 'disagreement':
      return `from views that differ: ${source.words}`;
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
