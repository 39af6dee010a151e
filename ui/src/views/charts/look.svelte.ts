/**
 * How the person looks at the charts: which picture, which stretch or closer look, of what, and on which day the cursor stands. Kept in the
 * record, so that it is found again after a restart; the day and what is marked only while the window is open.
 * Not: loading or drawing anything.
 */
import type { ChartDays, ChartKind, ChartLook, ChartsLook, StartState } from '../../lib/bindings';
import * as api from '../../lib/api';
import { app } from '../../lib/app.svelte';
import { addDays, daysBetween } from '../../lib/dates';
import { pictures, pictureWords } from '../../lib/words/charts';

const KEEP_MS = 800;
/** So many days before and after a day that is looked up. */
const AROUND_DAYS = 42;

export class Look {
  kind = $state<ChartKind>('life');
  /** The day the cursor stood on last. */
  day = $state<string | null>(null);
  /** What was read from the record, or found not to be there. */
  ready = $state(false);

  #looks = $state<Partial<Record<ChartKind, ChartLook>>>({});
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The opening of the record that it was read for, and the reading. */
  #opened: StartState | null = null;
  #reading: Promise<void> = Promise.resolve();

  get words() {
    return pictureWords(this.kind);
  }

  get now(): ChartLook {
    return this.#looks[this.kind] ?? { range: this.words.usual, days: null, to_today: false, subject: null };
  }

  /** Reads how it was looked at, once after each opening of a record. What cannot be read is the usual look. */
  read(): Promise<void> {
    if (this.#opened !== app.start) {
      this.#opened = app.start;
      this.#reading = this.#read();
    }
    return this.#reading;
  }

  /** Shows a picture, whatever was looked at last. */
  async open(kind: ChartKind) {
    await this.read();
    this.show(kind);
  }

  /** Shows a picture by its name with a day and the weeks around it, as a question on the agenda remembers them. */
  async openAt(name: string, day: string | null, today: string) {
    const picture = pictures.find((p) => p.name === name);
    await this.open(picture?.kind ?? this.kind);
    if (day === null || day > today) return;
    this.day = day;
    if (!picture || picture.closest === null) return;
    const after = addDays(day, AROUND_DAYS);
    this.change({ days: { from: addDays(day, -AROUND_DAYS), to: after > today ? today : after } });
  }

  async #read() {
    const kept = await api.getChartsLook().catch(() => null);
    this.kind = kept && pictures.some((p) => p.kind === kept.kind) ? kept.kind : 'life';
    this.#looks = kept?.looks ?? {};
    this.day = null;
    this.ready = true;
  }

  show(kind: ChartKind) {
    this.kind = kind;
    this.#keep();
  }

  /** The picture so many places further in the list, round and round. */
  step(by: number) {
    const at = pictures.findIndex((p) => p.kind === this.kind);
    const next = pictures[(at + by + pictures.length) % pictures.length];
    if (next) this.show(next.kind);
  }

  change(part: Partial<ChartLook>) {
    this.#looks[this.kind] = { ...this.now, ...part };
    this.#keep();
  }

  #keep() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.send(), KEEP_MS);
  }

  /** Keeps it now. Where the record cannot be written to it holds until the window is closed. */
  async send() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const look: ChartsLook = { kind: this.kind, looks: $state.snapshot(this.#looks) };
    await api.setChartsLook(look).catch(() => undefined);
  }
}

export const look = new Look();

/** Days moved so that they lie within the bounds, as many as before where these are enough. */
function within(from: string, count: number, bounds: ChartDays): ChartDays {
  const most = daysBetween(bounds.from, bounds.to) + 1;
  const days = Math.min(count, most);
  const last = addDays(bounds.to, 1 - days);
  const first = from < bounds.from ? bounds.from : from > last ? last : from;
  return { from: first, to: addDays(first, days - 1) };
}

/** A closer look (`factor` below 1) or a wider one around a day, which stays where it is as far as the bounds let it. */
export function zoomed(
  shown: ChartDays,
  around: string,
  factor: number,
  bounds: ChartDays,
  closest: number,
): ChartDays {
  const count = daysBetween(shown.from, shown.to) + 1;
  const wanted = factor < 1 ? Math.floor(count * factor) : Math.ceil(count * factor);
  const days = Math.max(Math.min(closest, count), wanted);
  const share = count === 1 ? 0.5 : daysBetween(shown.from, around) / (count - 1);
  return within(addDays(around, -Math.round(share * (days - 1))), days, bounds);
}

/** The same number of days, a quarter of them further on (1) or back (-1). */
export function panned(shown: ChartDays, way: 1 | -1, bounds: ChartDays): ChartDays {
  const count = daysBetween(shown.from, shown.to) + 1;
  return within(addDays(shown.from, way * Math.max(1, Math.round(count / 4))), count, bounds);
}
