/** Reading the keyboard: what is a shortcut and what is typing. The list a person reads is in words/keys.ts. */

const NOT_TEXT = new Set([
  'radio',
  'checkbox',
  'button',
  'submit',
  'reset',
  'file',
  'range',
  'color',
  'image',
]);

/** Whether keys typed now go into a field. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !NOT_TEXT.has(target.type);
  return (
    target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
  );
}

/** A single key without Ctrl, Alt or Meta; Shift may make the sign. */
export const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.altKey && !event.metaKey;

/** Ctrl, or Command on a Mac. */
export const isCommand = (event: KeyboardEvent) => (event.ctrlKey || event.metaKey) && !event.altKey;

/** Attached to a form that is filled in one answer after the other: Enter in a field does not send it. */
export function holdEnter(form: HTMLElement) {
  const hold = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && isPlain(event) && event.target instanceof HTMLInputElement)
      event.preventDefault();
  };
  form.addEventListener('keydown', hold);
  return () => form.removeEventListener('keydown', hold);
}

/** Whether a dialog is in front; screens behind it do not listen. */
export const dialogOpen = () => document.querySelector('dialog[open]') !== null;

/** Mood 0..=10 of a digit key, or of `+`; otherwise `null`. */
export function moodOfKey(key: string): number | null {
  if (/^[0-9]$/.test(key)) return Number(key);
  return key === '+' ? 10 : null;
}

/** Tells two presses of Escape within a moment. */
export class DoublePress {
  #last = -Infinity;

  /** Milliseconds within which the second press counts. */
  constructor(readonly within = 700) {}

  press(at: number): boolean {
    const twice = at - this.#last <= this.within;
    this.#last = twice ? -Infinity : at;
    return twice;
  }
}
