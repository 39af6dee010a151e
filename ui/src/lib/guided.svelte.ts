/**
 * A guided writing while it is answered: saved as it is typed, left as it stands, or finished. Not: its questions and their fields.
 * Must be made while a component is being set up.
 */
import { Form } from './act.svelte';
import { Autosave } from './autosave.svelte';
import type { Saved } from './bindings';

/** What was written before, as far as a guide needs it; none for a new one. */
type Before = { id: number; stopped_at: number | null } | null;

/** Whether it was finished before. */
export const isFinished = (before: Before) => before !== null && before.stopped_at === null;

export class Guided {
  /** It was finished before and is being changed: every save leaves it finished. */
  readonly finished: boolean;
  readonly saving: Autosave;
  readonly form = new Form();
  errors = $derived.by(() => ({ ...this.saving.errors, ...this.form.errors }));
  /** Why nothing can be saved now, when that is about no field. */
  unsaved = $derived.by(() => (Object.keys(this.saving.errors).length === 0 ? this.saving.line : null));
  /** What is wrong and stands at no field. */
  line = $derived.by(() => this.unsaved ?? this.form.line);

  /** `send` saves what is on the screen now under the identity it is given, as finished or not. */
  constructor(
    before: Before,
    readonly send: (id: number | null, done: boolean) => Promise<Saved>,
    readonly onleave: () => void,
  ) {
    this.finished = isFinished(before);
    this.saving = new Autosave(before?.id ?? null, (id) => send(id, this.finished));
  }

  /** Something was typed. */
  changed = () => this.saving.changed();

  /** Another question is shown: kept too, once there is something to keep. */
  moved = () => {
    if (this.saving.id !== null && !this.finished) this.changed();
  };

  leave = async () => {
    await this.saving.flush();
    this.onleave();
  };

  /** Finishes and leaves. When it is refused it stays, and `refused` goes to the question it is about. */
  async finish(refused: (errors: Form['errors']) => void = () => {}) {
    await this.saving.flush();
    if (this.finished) {
      if (this.saving.state !== 'problem') this.onleave();
      return;
    }
    const done = await this.form.act(async () => {
      const saved = await this.send(this.saving.id, true);
      this.saving.forget();
      return saved.changed;
    });
    if (done) this.onleave();
    else refused(this.form.errors);
  }
}
