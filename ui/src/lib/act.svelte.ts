/** Running an act: what changed is reloaded, the toast offers undo, and a failure becomes sentences at the fields. */
import { tick } from 'svelte';
import { app } from './app.svelte';
import * as api from './api';
import type { Changed } from './bindings';
import { asFailure, failureSentence, fieldErrors, type FieldErrors } from './failure';
import { acts } from './words/acts';

/** Tells the page what an act did. */
export function noteChange(changed: Changed, text: string = acts[changed.act].did) {
  app.touch(changed.nouns);
  if (changed.nouns.length > 0) app.say(text, { undo: true });
}

/** Runs an act that has no form; what goes wrong is said in the toast. `true` when it was done. */
export async function perform(run: () => Promise<Changed>, text?: string): Promise<boolean> {
  try {
    noteChange(await run(), text);
    return true;
  } catch (reason) {
    app.say(failureSentence(asFailure(reason)), { problem: true });
    return false;
  }
}

/** A form while it is being filled in: errors at its fields, a line for anything else, and whether it is being sent. */
export class Form {
  errors = $state.raw<FieldErrors>({});
  line = $state<string | null>(null);
  busy = $state(false);

  /** Sends; what was typed stays whatever happens. `true` when it was done. */
  async send(run: () => Promise<unknown>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.clear();
    try {
      await run();
      return true;
    } catch (reason) {
      const failure = asFailure(reason);
      if (failure.code === 'locked') app.enter(await api.startState());
      this.errors = fieldErrors(failure);
      this.busy = false;
      await tick();
      const marked = [...document.querySelectorAll<HTMLElement>('.field-error')].at(-1);
      if (marked && failure.field !== null) this.#show(marked);
      else this.line = failureSentence(failure);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Sends an act and tells the page what changed. */
  act(run: () => Promise<Changed>, text?: string): Promise<boolean> {
    return this.send(async () => noteChange(await run(), text));
  }

  clear() {
    this.errors = {};
    this.line = null;
  }

  #show(marked: HTMLElement) {
    const scope = marked.closest('dialog, main, body');
    const first = scope?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (first) first.focus();
    else marked.scrollIntoView({ block: 'nearest' });
  }
}
