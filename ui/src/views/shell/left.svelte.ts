/**
 * What was typed into a dialog and not saved when the record was locked. It is read off the screen, field by field with its label, so that
 * every dialog is kept without knowing of it; after the lock it is shown on Today to be read and copied. Not: the check-in and the visit that is
 * gone through, which come back in their place (`kept.svelte.ts`), and secrets.
 */
import type { Route } from '../../lib/app.svelte';

export interface Left {
  /** Where the dialog stood open. */
  route: Route;
  title: string;
  fields: { label: string; words: string }[];
}

export const left = $state<{ items: Left[] }>({ items: [] });

const typedInto = new WeakSet<Element>();
const FIELDS = 'textarea, input:not([type]), input[type=text], input[type=number], input[type=search]';

/** Notes that somebody typed into a field. */
export function noteTyping(event: Event): boolean {
  const field = event.target;
  if (!(field instanceof Element) || !field.matches(FIELDS) || !field.closest('dialog')) return false;
  typedInto.add(field);
  return true;
}

/** What stands typed in the dialogs that are open now. */
export function onScreen(route: Route): Left[] {
  return [...document.querySelectorAll('dialog[open]')].flatMap((dialog) => {
    const fields = [...dialog.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(FIELDS)]
      .filter((field) => typedInto.has(field) && field.value.trim() !== '')
      .map((field) => ({ label: labelOf(field), words: field.value }));
    const title = dialog.querySelector('h2')?.innerText ?? '';
    return fields.length === 0 ? [] : [{ route, title, fields }];
  });
}

function labelOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  const label = field.labels?.[0]?.cloneNode(true) as HTMLElement | undefined;
  for (const control of label?.querySelectorAll('input, textarea, select, datalist') ?? []) control.remove();
  return (field.getAttribute('aria-label') ?? label?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
