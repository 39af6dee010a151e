/** A regimen step as it is being typed: plain text until the core has read it. */
import type { DecidedBy, ScheduleInput, StepInput, StepKind, StepView, Unit } from '../../lib/bindings';
import { takesNothing } from '../../lib/words/treatment';

/** How a schedule is chosen: weeks are days by seven, for depot injections and weekly tablets. */
export type ScheduleKind = ScheduleInput['kind'] | 'every_n_weeks';

/** The fields of a [`StepDraft`] as plain values. */
export type WrittenStep = Pick<
  StepDraft,
  | 'start'
  | 'kind'
  | 'amount'
  | 'unit'
  | 'schedule'
  | 'times'
  | 'every'
  | 'days'
  | 'most'
  | 'reason'
  | 'decidedBy'
  | 'pieces'
  | 'piece'
  | 'switchFrom'
>;

export class StepDraft {
  start = $state('');
  kind = $state<StepKind>('start');
  amount = $state('');
  unit = $state<Unit | null>('mg');
  schedule = $state<ScheduleKind | null>('daily');
  times = $state<string[]>(['08:00']);
  every = $state('2');
  days = $state<number[]>([]);
  most = $state('');
  reason = $state('');
  decidedBy = $state<DecidedBy | null>('prescriber');
  pieces = $state('');
  piece = $state('');
  switchFrom = $state<number | null>(null);

  constructor(start: string, kind: StepKind, like?: StepDraft | StepView | null) {
    this.start = start;
    this.kind = kind;
    if (like instanceof StepDraft) {
      this.unit = like.unit;
      this.schedule = like.schedule;
      this.times = [...like.times];
      this.every = like.every;
      this.days = [...like.days];
      this.most = like.most;
      this.decidedBy = like.decidedBy;
      this.piece = like.piece;
    } else if (like) {
      this.unit = like.unit ?? 'mg';
      this.piece = like.piece ?? '';
      this.#take(like.schedule);
    }
  }

  /** What stands in every field, for keeping a step that is not saved yet. */
  written(): WrittenStep {
    const { start, kind, amount, unit, schedule, every, most, reason, decidedBy } = this;
    const { pieces, piece, switchFrom } = this;
    const [times, days] = [[...this.times], [...this.days]];
    return {
      ...{ start, kind, amount, unit, schedule, every, most, reason, decidedBy },
      ...{ pieces, piece, switchFrom, times, days },
    };
  }

  /** A step that was kept. */
  static from(written: WrittenStep): StepDraft {
    return Object.assign(new StepDraft(written.start, written.kind), written);
  }

  /** A saved step, to be corrected. */
  static of(step: StepView): StepDraft {
    const draft = new StepDraft(step.start, step.kind, step);
    draft.amount = step.amount_value ?? '';
    draft.reason = step.reason ?? '';
    draft.decidedBy = step.decided_by;
    draft.pieces = step.pieces ?? '';
    draft.switchFrom = step.switch_from;
    return draft;
  }

  #take(schedule: ScheduleInput | null) {
    if (!schedule) return;
    this.schedule = schedule.kind;
    if (schedule.kind === 'as_needed')
      this.most = schedule.most_a_day === null ? '' : String(schedule.most_a_day);
    else if (schedule.kind === 'every_n_hours') {
      this.times = [schedule.first];
      this.every = String(schedule.every);
    } else this.times = [...schedule.times];
    if (schedule.kind === 'every_n_days') {
      const weeks = schedule.every >= 14 && schedule.every % 7 === 0;
      this.schedule = weeks ? 'every_n_weeks' : 'every_n_days';
      this.every = String(weeks ? schedule.every / 7 : schedule.every);
    }
    if (schedule.kind === 'weekdays') this.days = [...schedule.days];
  }

  #schedule(): ScheduleInput | null {
    const times = this.times.filter((t) => t.trim() !== '');
    switch (this.schedule) {
      case 'daily':
        return { kind: 'daily', times };
      case 'every_n_days':
        return { kind: 'every_n_days', every: whole(this.every), times };
      case 'every_n_weeks':
        return { kind: 'every_n_days', every: whole(this.every) * 7, times };
      case 'every_n_hours':
        return { kind: 'every_n_hours', every: whole(this.every), first: times[0] ?? '' };
      case 'weekdays':
        return { kind: 'weekdays', days: [...this.days].sort((a, b) => a - b), times };
      case 'as_needed':
        return {
          kind: 'as_needed',
          most_a_day: this.most.trim() === '' ? null : Math.min(whole(this.most), 255),
        };
      case null:
        return null;
    }
  }

  input(): StepInput {
    const nothing = takesNothing(this.kind);
    return {
      start: this.start,
      kind: this.kind,
      amount: nothing ? null : this.amount.trim() || null,
      unit: nothing ? null : this.unit,
      schedule: nothing ? null : this.#schedule(),
      reason: this.reason.trim() || null,
      decided_by: this.decidedBy,
      pieces: nothing ? null : this.pieces.trim() || null,
      piece: nothing ? null : this.piece.trim() || null,
      switch_from: this.kind === 'switch' ? this.switchFrom : null,
    };
  }
}

/** A whole number as typed; what is not one becomes 0, which the core refuses at the field. */
function whole(typed: string): number {
  const n = Number(typed.trim());
  return Number.isInteger(n) && n >= 0 && n < 60_000 ? n : 0;
}
