/**
 * Check-ins that are being filled in, by record and day, so that looking elsewhere loses nothing. They are kept in the encrypted record as they
 * are typed, and out of this page's memory while it is locked.
 */
import * as api from '../../lib/api';
import type { Draft } from '../../lib/draft';

const PAUSE_MS = 600;

export const drafts = $state<{ all: Record<string, Draft> }>({ all: {} });

let kept = '';
let timer: ReturnType<typeof setTimeout> | undefined;

const written = () =>
  Object.keys(drafts.all).length === 0 ? '' : JSON.stringify($state.snapshot(drafts.all));

/** Takes up what was being filled in when the record was locked. */
export async function takeUp() {
  kept = (await api.getDrafts().catch(() => null)) ?? '';
  if (kept === '') return;
  try {
    drafts.all = { ...(JSON.parse(kept) as Record<string, Draft>), ...drafts.all };
  } catch {
    // Written by another version: the check-in begins anew.
    kept = '';
  }
}

/** Keeps what is typed a moment later. To be read inside an effect. */
export function keepSoon() {
  if (written() === kept) return;
  clearTimeout(timer);
  timer = setTimeout(() => void keepNow(), PAUSE_MS);
}

/** Keeps what is typed. What cannot be kept stays on the screen. */
export async function keepNow() {
  clearTimeout(timer);
  const now = written();
  if (now === kept) return;
  await api.keepDrafts(now).catch(() => undefined);
  kept = now;
}

/** Forgets everything: the record is locked. */
export function putAway() {
  clearTimeout(timer);
  drafts.all = {};
  kept = '';
}
