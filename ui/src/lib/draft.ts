/**
 * A check-in as it is being filled in: what was typed, kept while the person looks elsewhere. Turned into what the core takes,
 * and back for editing.
 */
import type { CheckInInput, CheckInView, Tracker, TrackerValue, Value } from './bindings';
import { decimal } from './counts';
import { inSentence } from './dates';
import { figures, t } from './messages';
import { clock, minutesOf, parseTime } from './times';

export interface Draft {
  id: number | null;
  mood: number | null;
  worst: number | null;
  best: number | null;
  /** Answers by tracker: a number for scales, ticks and counts; text as typed for times and words. */
  answers: Record<number, number | string>;
  note: string;
  tags: string[];
}

export const emptyDraft = (): Draft => ({
  id: null,
  mood: null,
  worst: null,
  best: null,
  answers: {},
  note: '',
  tags: [],
});

/** Whether there is anything to save. */
export const isEmpty = (draft: Draft) =>
  draft.mood === null && draft.note.trim() === '' && !Object.values(draft.answers).some((a) => a !== '');

function answerOf(tracker: Tracker, value: Value): number | string {
  if (value.kind === 'text') return value.value;
  if (tracker.kind === 'clock_time') return clock(Number(value.value));
  return ['scale10', 'scale3', 'yes_no'].includes(tracker.kind) ? Number(value.value) : decimal(value.value);
}

/** A saved check-in, to be changed. */
export function draftOf(view: CheckInView, trackers: readonly Tracker[]): Draft {
  const draft = emptyDraft();
  draft.id = view.id;
  draft.mood = view.mood?.rating ?? null;
  draft.worst = view.mood?.worst ?? null;
  draft.best = view.mood?.best ?? null;
  draft.note = view.note ?? '';
  draft.tags = view.tags;
  for (const { tracker: id, value } of view.values) {
    const tracker = trackers.find((t) => t.id === id);
    if (tracker) draft.answers[id] = answerOf(tracker, value);
  }
  return draft;
}

function valueOf(tracker: Tracker, answer: number | string): Value {
  if (tracker.kind === 'short_text') return { kind: 'text', value: String(answer) };
  if (tracker.kind === 'clock_time') {
    const time = parseTime(String(answer));
    return { kind: 'number', value: time ? String(minutesOf(time)) : String(answer) };
  }
  return { kind: 'number', value: String(answer).trim().replace(',', '.') };
}

/** The answers of a draft; what was left open is left out. `unclear` are trackers whose time cannot be read. */
export function valuesOf(
  draft: Draft,
  trackers: readonly Tracker[],
): { values: TrackerValue[]; unclear: Tracker[] } {
  const given = trackers.filter((t) => draft.answers[t.id] !== undefined && draft.answers[t.id] !== '');
  return {
    values: given.map((t) => ({ tracker: t.id, value: valueOf(t, draft.answers[t.id] ?? '') })),
    unclear: given.filter(
      (t) =>
        (t.kind === 'clock_time' && parseTime(String(draft.answers[t.id])) === null) ||
        (['minutes', 'hours', 'count'].includes(t.kind) &&
          !/^\d+([.,]\d+)?$/.test(String(draft.answers[t.id]).trim())),
    ),
  };
}

/** The draft as the core takes it. Answers to questions that are no longer asked are kept as they were. */
export function inputOf(
  draft: Draft,
  day: string,
  trackers: readonly Tracker[],
  before?: CheckInView,
): CheckInInput {
  const { values } = valuesOf(draft, trackers);
  const asked = new Set(trackers.map((t) => t.id));
  const kept = before?.values.filter((v) => !asked.has(v.tracker)) ?? [];
  return {
    id: draft.id,
    day,
    mood: draft.mood,
    worst: draft.mood === null ? null : draft.worst,
    best: draft.mood === null ? null : draft.best,
    values: [...values, ...kept],
    note: draft.note.trim() === '' ? null : draft.note,
    tags: draft.tags,
  };
}

/** A saved answer in a few words: `anxiety some, got by`, `sleep 7.5 h`. `null` for what is better said otherwise. */
export function answerWords(tracker: Tracker, value: Value): string | null {
  if (value.kind === 'text') return value.value;
  const n = Number(value.value);
  const name = inSentence(tracker.name);
  const figure = figures(n, 3);
  switch (tracker.kind) {
    case 'scale3':
      return t('answers-value', { name, value: tracker.anchors[n] ?? figure });
    case 'yes_no':
      return n === 1 ? t('answers-yes', { name }) : t('answers-no', { name });
    case 'clock_time':
      return t('answers-value', { name, value: clock(n) });
    case 'minutes':
      return t('answers-minutes', { name, value: figure });
    case 'hours':
      return t('answers-hours', { name, value: figure });
    default:
      return t('answers-value', { name, value: figure });
  }
}
