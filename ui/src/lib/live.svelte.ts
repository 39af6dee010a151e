/** A screen's data, loaded again whenever one of its nouns changes. Must be made while a component is being set up. */
import { app } from './app.svelte';
import * as api from './api';
import type { Failure, Noun } from './bindings';
import { asFailure } from './failure';

const SLOW_MS = 200;

export class Live<T> {
  data = $state.raw<T | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** Loading has taken long enough to say so. */
  slow = $state(false);
  #turn = 0;
  #again = $state(0);

  /** `load` may read reactive values: it runs again when they change. */
  constructor(load: () => Promise<T>, nouns: readonly Noun[]) {
    $effect(() => {
      void app.watch(nouns);
      void this.#again;
      void this.#run(load());
    });
  }

  retry() {
    this.#again += 1;
  }

  async #run(promise: Promise<T>) {
    this.#turn += 1;
    const turn = this.#turn;
    const timer = setTimeout(() => {
      if (turn === this.#turn) this.slow = true;
    }, SLOW_MS);
    try {
      const data = await promise;
      if (turn !== this.#turn) return;
      this.data = data;
      this.failure = null;
    } catch (reason) {
      if (turn !== this.#turn) return;
      this.failure = asFailure(reason);
      if (this.failure.code === 'locked') app.enter(await api.startState());
    } finally {
      clearTimeout(timer);
      if (turn === this.#turn) this.slow = false;
    }
  }
}
