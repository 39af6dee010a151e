/** Check-ins that are being filled in, by record and day, so that looking elsewhere or a locked record loses nothing. In memory only. */
import type { Draft } from '../../lib/draft';

export const drafts = $state<{ all: Record<string, Draft> }>({ all: {} });
