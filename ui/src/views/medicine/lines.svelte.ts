/** Lines of a titration or taper as they are typed: one schedule for all, a day and an amount for each. */
import type { StepInput, StepKind } from '../../lib/bindings';
import { addDays, parseDay } from '../../lib/dates';
import { StepDraft } from '../treatment/step.svelte';

export class Line {
  start = $state('');
  amount = $state('');
  pieces = $state('');
  /** Nothing is taken from this day on. */
  stop = $state(false);

  constructor(start: string) {
    this.start = start;
  }
}

const number = (typed: string) => Number(typed.trim().replace(',', '.'));

export class Lines {
  /** How all of them are taken: unit, times, piece, who decided. */
  how: StepDraft;
  lines = $state<Line[]>([]);
  /** Days from one line to the next. */
  every = $state('7');

  constructor(start: string, like: StepDraft) {
    this.how = like;
    this.lines = [new Line(start)];
  }

  /** One more, so many days after the last. What is taken is left to be typed. */
  add(today: string, stop = false) {
    const last = this.lines.at(-1);
    const day = last ? parseDay(last.start, today) : today;
    const days = Number(this.every);
    const next = new Line(day && Number.isInteger(days) && days > 0 ? addDays(day, days) : '');
    next.stop = stop;
    this.lines.push(next);
  }

  /**
   * As the core takes them. What a line does is read off from the amount before it: `first` says what the first one does, `before` what
   * was taken until then.
   */
  inputs(first: StepKind | null, before: string | null): StepInput[] {
    let earlier = before;
    return this.lines.map((line, at) => {
      const draft = new StepDraft(line.start, 'start', this.how);
      draft.pieces = line.pieces;
      draft.piece = this.how.piece;
      draft.amount = line.amount;
      draft.kind = line.stop ? 'stop' : at === 0 && first ? first : against(line.amount, earlier);
      draft.reason = this.how.reason;
      if (!line.stop) earlier = line.amount;
      return draft.input();
    });
  }
}

function against(amount: string, before: string | null): StepKind {
  if (before === null) return 'increase';
  const [now, then] = [number(amount), number(before)];
  return now > then ? 'increase' : now < then ? 'decrease' : 'reschedule';
}
