/** What decides the first screen: the preferences, and whether a record is open. */
import * as api from './api';
import type { Preferences, StartState } from './bindings';

type Opening = readonly [Promise<StartState>, Promise<Preferences>];

const ask = (): Opening => [api.startState(), api.getPreferences()];

let asked: Opening | null = null;

/** Asks before the page is there that needs it. A failure is told to whoever takes the answer. */
export function askAtOnce() {
  asked = ask();
  for (const answer of asked) answer.catch(() => undefined);
}

/** The answers that were asked for at once, the first time; asked anew after that. */
export function opening(): Opening {
  const answer = asked ?? ask();
  asked = null;
  return answer;
}
