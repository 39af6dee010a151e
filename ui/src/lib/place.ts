/**
 * The screen that is shown, kept while the page is made anew (in another language): only the address of the screen, in the page's own
 * memory of this one window, which ends with it.
 */
import type { Route } from './app.svelte';

const KEY = 'place';

/** Keeps the screen over the next reload. */
export const keepPlace = (route: Route) => sessionStorage.setItem(KEY, JSON.stringify(route));

/** The screen that was kept, once. */
export function takePlace(): Route | null {
  const kept = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  try {
    return kept === null ? null : (JSON.parse(kept) as Route);
  } catch {
    return null;
  }
}
