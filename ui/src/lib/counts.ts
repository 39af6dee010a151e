/** Small numbers as words. */

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** `three` up to ten, figures above. */
export const numberWord = (n: number) => NUMBERS[n] ?? String(n);

/** `1 day`, `3 days`. */
export const count = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`;
