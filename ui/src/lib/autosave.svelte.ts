/**
 * Saving while typing: what changed goes to the record a moment later, one save after the other, and at once before the record is
 * locked or the screen left. Must be made while a component is being set up.
 */
import { onDestroy } from 'svelte';
import { app } from './app.svelte';
import * as api from './api';
import type { Saved } from './bindings';
import { asFailure, failureSentence, fieldErrors, type FieldErrors } from './failure';

const PAUSE_MS = 300;

export class Autosave {
  /** Identity in the record; none before the first save. */
  id = $state<number | null>(null);
  errors = $state.raw<FieldErrors>({});
  line = $state<string | null>(null);
  state = $state<'nothing' | 'typing' | 'saved' | 'problem'>('nothing');
  #dirty = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<boolean> | null = null;

  /** `save` sends what is on the screen now, under the identity it is given. */
  constructor(
    id: number | null,
    readonly save: (id: number | null) => Promise<Saved>,
  ) {
    this.id = id;
    const flush = () => this.flush();
    app.unsaved.add(flush);
    onDestroy(() => {
      app.unsaved.delete(flush);
      if (this.#dirty || this.#running)
        void this.flush().then(() => app.touch(['toolkit', 'staying_well', 'plan']));
    });
  }

  /** Something was typed. */
  changed() {
    this.#dirty = true;
    this.state = 'typing';
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves what is not yet saved. `true` when everything is. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (!this.#dirty) return this.state !== 'problem';
    this.#running = this.#run();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #run(): Promise<boolean> {
    while (this.#dirty) {
      this.#dirty = false;
      try {
        const saved = await this.save(this.id);
        this.id = saved.id;
        this.errors = {};
        this.line = null;
        if (!this.#dirty) this.state = 'saved';
      } catch (reason) {
        const failure = asFailure(reason);
        if (failure.code === 'locked') app.enter(await api.startState());
        this.errors = fieldErrors(failure);
        this.line = failureSentence(failure);
        this.state = 'problem';
        if (!this.#dirty) return false;
      }
    }
    return true;
  }

  /** Forgets what was typed and not sent, as when it was taken back elsewhere. */
  forget() {
    clearTimeout(this.#timer);
    this.#dirty = false;
  }
}
