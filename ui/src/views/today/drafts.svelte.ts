/** Check-ins that are being filled in, by record and day, so that looking elsewhere loses nothing. `shell/kept.svelte.ts` keeps them. */
import type { Draft } from '../../lib/draft';

export const drafts = $state<{ all: Record<string, Draft> }>({ all: {} });
