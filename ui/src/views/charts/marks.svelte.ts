/**
 * Days marked on a chart, to be held beside other days: from where the mark was set to where the cursor stands, then fixed. One stretch is
 * held beside the days directly before it until another is marked. Not: comparing them.
 */
import type { ChartDays } from '../../lib/bindings';
import { addDays, daysBetween } from '../../lib/dates';

const ordered = (a: string, b: string): ChartDays => (a <= b ? { from: a, to: b } : { from: b, to: a });

export class Marks {
  /** Where a stretch that is being marked begins. */
  start = $state<string | null>(null);
  one = $state.raw<ChartDays | null>(null);
  /** The days it is held beside, when they were marked too. */
  chosen = $state.raw<ChartDays | null>(null);

  /** Begins a stretch at a day, or ends it there. */
  mark(day: string) {
    if (this.start === null) this.start = day;
    else this.span(this.start, day);
  }

  /** A whole stretch at once. */
  span(a: string, b: string) {
    this.start = null;
    const days = ordered(a, b);
    if (this.one !== null && this.chosen === null) this.chosen = days;
    else [this.one, this.chosen] = [days, null];
  }

  clear() {
    this.start = null;
    this.one = null;
    this.chosen = null;
  }

  get any() {
    return this.start !== null || this.one !== null;
  }

  /** The stretch under way, as far as the cursor. */
  underWay(day: string | undefined): ChartDays | null {
    return this.start === null || day === undefined ? null : ordered(this.start, day);
  }

  /** What the marked stretch is held beside: the days chosen, else as many days directly before it. */
  get beside(): ChartDays | null {
    if (this.chosen) return this.chosen;
    if (!this.one) return null;
    const count = daysBetween(this.one.from, this.one.to) + 1;
    return { from: addDays(this.one.from, -count), to: addDays(this.one.from, -1) };
  }

  /** The two stretches share a day, so they cannot be held beside each other. */
  get overlap() {
    const [a, b] = [this.one, this.beside];
    return a !== null && b !== null && a.from <= b.to && b.from <= a.to;
  }
}
