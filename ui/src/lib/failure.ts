/** What a call rejected with, turned into sentences: one for the form, and one at each field. */
import type { Failure } from './bindings';
import { errorWords } from './words/errors';
import { problemSentence } from './words/problems';

/** Sentences by field. */
export type FieldErrors = Record<string, string>;

function isFailure(reason: unknown): reason is Failure {
  return typeof reason === 'object' && reason !== null && typeof (reason as Failure).code === 'string';
}

/** Whatever was thrown, as a `Failure`. */
export function asFailure(reason: unknown): Failure {
  if (isFailure(reason)) return reason;
  return { code: 'io', field: null, problem: null, detail: null };
}

/** The sentence at the field, when the failure is about one. */
export function fieldErrors(failure: Failure): FieldErrors {
  if (failure.field === null || failure.problem === null) return {};
  return { [failure.field]: problemSentence(failure.field, failure.problem) };
}

/** The whole sentence for a line or a toast. */
export function failureSentence(failure: Failure): string {
  if (failure.field !== null && failure.problem !== null)
    return problemSentence(failure.field, failure.problem);
  const words = errorWords(failure.code, failure.detail);
  return `${words.what} ${words.act}`;
}

/** The errors below `prefix`, with the prefix cut: `steps.0.amount` → `amount`. */
export function within(errors: FieldErrors, prefix: string): FieldErrors {
  return Object.fromEntries(
    Object.entries(errors)
      .filter(([field]) => field.startsWith(prefix))
      .map(([field, sentence]) => [field.slice(prefix.length), sentence]),
  );
}
