/** Weeks or sessions while they are typed. */
import type { ReviewUnit, ReviewWeeks } from '../../lib/bindings';
import type { FieldErrors } from '../../lib/failure';
import { wholeNumber, wholeNumberNeeded } from '../../lib/words/review';

export class TypedWeeks {
  unit = $state<ReviewUnit | null>('weeks');
  first = $state('');
  last = $state('');

  constructor(weeks: ReviewWeeks) {
    this.unit = weeks.unit;
    this.first = String(weeks.first);
    this.last = String(weeks.last);
  }

  /** What was typed, or what is wrong with it. */
  read(): { weeks: ReviewWeeks } | { errors: FieldErrors } {
    const [first, last] = [wholeNumber(this.first), wholeNumber(this.last)];
    if (first !== null && last !== null) return { weeks: { unit: this.unit ?? 'weeks', first, last } };
    return {
      errors: {
        ...(first === null ? { first: wholeNumberNeeded } : {}),
        ...(last === null ? { last: wholeNumberNeeded } : {}),
      },
    };
  }
}
