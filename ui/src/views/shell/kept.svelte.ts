/**
 * What is typed and not saved yet (a check-in, a visit that is gone through, a dialog), kept in the encrypted record as it is typed, and out of this
 * page's memory while the record is locked. Not: the guides that save to the record by themselves (`autosave.svelte.ts`).
 */
import * as api from '../../lib/api';
import { app } from '../../lib/app.svelte';
import type { Draft } from '../../lib/draft';
import { AfterDraft, afterDrafts, type WrittenVisit } from '../appointments/after.svelte';
import { drafts } from '../today/drafts.svelte';
import { left, onScreen, type Left } from './left.svelte';

const PAUSE_MS = 600;

interface Kept {
  check_ins: Record<string, Draft>;
  visits: Record<string, WrittenVisit>;
  left: Left[];
}

let kept = '';
let timer: ReturnType<typeof setTimeout> | undefined;

function written(): string {
  const visits = Object.fromEntries([...afterDrafts].map(([key, draft]) => [key, draft.written()]));
  const dialogs = [...$state.snapshot(left.items), ...onScreen($state.snapshot(app.route))];
  const now: Kept = { check_ins: $state.snapshot(drafts.all), visits, left: dialogs };
  const nothing = Object.keys(now.check_ins).length === 0 && afterDrafts.size === 0 && dialogs.length === 0;
  return nothing ? '' : JSON.stringify(now);
}

/** Takes up what was being filled in when the record was locked. */
export async function takeUp() {
  kept = (await api.getDrafts().catch(() => null)) ?? '';
  if (kept === '') return;
  try {
    const { check_ins, visits, left: dialogs } = JSON.parse(kept) as Kept;
    left.items = dialogs;
    drafts.all = { ...check_ins, ...drafts.all };
    for (const [key, visit] of Object.entries(visits))
      if (!afterDrafts.has(key)) afterDrafts.set(key, AfterDraft.from(visit));
  } catch {
    // Written by another version: what is typed begins anew.
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
  afterDrafts.clear();
  left.items = [];
  kept = '';
}
