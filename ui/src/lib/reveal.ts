/**
 * Shows one thing of the screen that comes next: opens what it is folded into, scrolls to it and gives it the focus. A screen marks what can
 * be shown with `data-thing="goal-12"`. Where it is not found, the screen stands as it is.
 */
import type { Thing } from './bindings';

const PATIENCE_MS = 3000;

export function reveal({ kind, id }: Thing) {
  const until = performance.now() + PATIENCE_MS;
  const look = () => {
    const found = document.querySelector<HTMLElement>(`[data-thing="${kind}-${id}"]`);
    if (!found) {
      if (performance.now() < until) requestAnimationFrame(look);
      return;
    }
    for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true;
    found.tabIndex = -1;
    // After the title of the new screen has had the focus.
    requestAnimationFrame(() => {
      found.focus({ preventScroll: true });
      found.scrollIntoView({ block: 'center' });
    });
  };
  requestAnimationFrame(look);
}
