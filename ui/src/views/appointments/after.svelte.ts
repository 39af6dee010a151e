/** A visit while it is gone through: what was typed stays while another screen is shown, and over a lock (`shell/kept.svelte.ts`). Saved in one act. */
import { SvelteMap } from 'svelte/reactivity';
import type {
  AfterVisitInput,
  AgreedChange,
  AgreedInput,
  AgreedView,
  CourseView,
  DecidedBy,
  MedicineView,
  QuestionFate,
  VisitReminder,
} from '../../lib/bindings';
import { rhythmChoices } from '../../lib/words/treatment';
import type { AgreedKind } from '../../lib/words/visits';
import { StepDraft } from '../treatment/step.svelte';

/** The medicine that is not there yet. */
export const NEW_MEDICINE = 0;

/** One line of what was agreed, as typed. */
export class AgreedDraft {
  readonly id: number | null;
  what = $state('');
  who = $state('');
  tell = $state<number[]>([]);
  kind = $state<AgreedKind | null>('words');
  medicine = $state<number | null>(null);
  name = $state('');
  step = $state.raw<StepDraft>(new StepDraft('', 'start'));
  course = $state<number | null>(null);
  from = $state('');
  rhythm = $state<string | null>('two');
  why = $state('');
  /** What it changed when it was first saved, in a word; it is corrected in Treatment. */
  readonly changed: 'medicine' | 'rhythm' | null;

  constructor(
    readonly day: string,
    before: AgreedView | null,
    readonly decided: DecidedBy,
  ) {
    this.id = before?.line.id ?? null;
    this.what = before?.line.what ?? '';
    this.who = before?.line.who ?? '';
    this.tell = before?.tell.map((t) => t.person) ?? [];
    this.changed = before?.medicine ? 'medicine' : before?.course ? 'rhythm' : null;
    this.from = day;
    this.step = new StepDraft(day, 'start');
  }

  /** Another medicine: the fields begin from how it is taken, never with an amount. */
  choose(medicine: MedicineView | null) {
    this.medicine = medicine?.id ?? NEW_MEDICINE;
    const dosed = medicine?.steps.filter((s) => s.schedule !== null && !s.future).at(-1);
    const rests = medicine?.state === 'stopped' || medicine?.state === 'held';
    this.step = new StepDraft(this.day, medicine === null ? 'start' : rests ? 'restart' : 'increase', dosed);
    this.step.decidedBy = this.decided;
  }

  #change(prescriber: string | null): AgreedChange | null {
    if (this.id !== null) return null;
    if (this.kind === 'medicine' && this.medicine === NEW_MEDICINE)
      return {
        kind: 'medicine',
        medicine: {
          id: null,
          name: this.name,
          form: null,
          label_instructions: null,
          prescriber,
          started_for: null,
          cost: null,
          strength: null,
          modified_release: false,
          steps: [this.step.input()],
        },
      };
    if (this.kind === 'medicine' && this.medicine !== null)
      return { kind: 'step', medicine: this.medicine, step: this.step.input() };
    const rhythm = rhythmChoices.find((r) => r.key === this.rhythm)?.rhythm;
    if (this.kind === 'rhythm' && this.course !== null && rhythm)
      return {
        kind: 'rhythm',
        rhythm: { course: this.course, start: this.from, rhythm, reason: this.why.trim() || null },
      };
    return null;
  }

  written() {
    const { id, day, decided, what, who, kind, medicine, name, course, from, rhythm, why, changed } = this;
    const fields = { what, who, kind, medicine, name, course, from, rhythm, why, tell: [...this.tell] };
    return { id, day, decided, changed, fields, step: this.step.written() };
  }

  static from(written: ReturnType<AgreedDraft['written']>): AgreedDraft {
    const line = new AgreedDraft(written.day, null, written.decided);
    Object.assign(line, written.fields, { id: written.id, changed: written.changed });
    line.step = StepDraft.from(written.step);
    return line;
  }

  input(prescriber: string | null): AgreedInput {
    return {
      id: this.id,
      what: this.what,
      who: this.who.trim() || null,
      tell: [...this.tell],
      change: this.#change(prescriber),
    };
  }
}

interface Answer {
  fate: QuestionFate | null;
  words: string;
}

export class AfterDraft {
  answers = new SvelteMap<number, Answer>();
  lines = $state<AgreedDraft[]>([]);
  next = $state({ day: '', time: '', place: '', remind: 'none' as VisitReminder | null });

  constructor(
    readonly visit: number,
    readonly day: string,
    agreed: readonly AgreedView[],
    readonly decided: DecidedBy,
  ) {
    this.lines = agreed.map((line) => new AgreedDraft(day, line, decided));
  }

  answer(question: number): Answer {
    return this.answers.get(question) ?? { fate: 'carried_over', words: '' };
  }

  /** What was typed as plain values, for keeping it in the record. */
  written() {
    const { visit, day, decided } = this;
    const lines = this.lines.map((line) => line.written());
    return { visit, day, decided, answers: [...this.answers], lines, next: { ...this.next } };
  }

  /** What was kept. */
  static from(written: WrittenVisit): AfterDraft {
    const draft = new AfterDraft(written.visit, written.day, [], written.decided);
    for (const [question, answer] of written.answers) draft.answers.set(question, answer);
    draft.lines = written.lines.map((line) => AgreedDraft.from(line));
    draft.next = written.next;
    return draft;
  }

  add() {
    this.lines.push(new AgreedDraft(this.day, null, this.decided));
  }

  input(questions: readonly { id: number }[], prescriber: string | null): AfterVisitInput {
    const { day, time, place, remind } = this.next;
    return {
      appointment: this.visit,
      questions: questions.map(({ id }) => {
        const { fate, words } = this.answer(id);
        return { question: id, fate: fate ?? 'carried_over', answer: words.trim() || null };
      }),
      agreed: this.lines.map((line) => line.input(prescriber)),
      next:
        day.trim() === ''
          ? null
          : { day, time: time.trim() || null, place: place.trim() || null, remind: remind ?? 'none' },
    };
  }
}

export type WrittenVisit = ReturnType<AfterDraft['written']>;

/** What is being gone through, by record and visit. */
export const afterDrafts = new SvelteMap<string, AfterDraft>();

/** Courses whose rhythm can change: those that go on. */
export const goingOn = (courses: readonly CourseView[]) => courses.filter((c) => c.state === 'current');
