/**
 * What the whole page shares: the state of the door, preferences, the screen shown, the toast, and which nouns changed.
 * Not: the data of a screen (each view loads its own through `Live`).
 */
import * as api from './api';
import type {
  CalendarRequest,
  Measure,
  Noun,
  OwnDocument,
  Preferences,
  StartState,
  SummaryDocument,
  Thing,
} from './bindings';
import { asFailure, failureSentence } from './failure';
import { t } from './messages';
import { takePlace } from './place';
import { acts } from './words/acts';

/** A screen, with what it opens at once. */
export type Route =
  | { name: 'today'; day: string | null }
  | { name: 'charts' }
  | { name: 'treatment'; open?: 'medicine' | 'course' | 'side_effect' | 'event' }
  | { name: 'plan'; open?: PlanOpen; text?: string; measure?: Measure }
  | { name: 'course'; id: number; open?: 'prep'; session?: number }
  | { name: 'medicine'; id: number; open?: 'plan' | 'switch' }
  | { name: 'reviews'; review?: string; part?: 'patterns'; open?: 'own' }
  | { name: 'appointments'; open?: 'person' | 'disagreement' | 'disagreements' }
  | { name: 'after_visit'; id: number; back?: Route }
  | { name: 'summary'; person: number | null; document?: SummaryDocument }
  | { name: 'calendar'; title: string; request: CalendarRequest; back: Route }
  | { name: 'own_page'; document: OwnDocument; disagreement?: number }
  | { name: 'toolkit'; part?: ToolkitPart; open?: ToolkitOpen; read?: ToolkitRead }
  | { name: 'questionnaires' }
  | { name: 'questionnaire'; instrument: string; day: string | null; show?: 'history'; back?: Route }
  | { name: 'search' }
  | { name: 'history' }
  | { name: 'delete'; thing?: Thing }
  | { name: 'import'; waiting?: string }
  | { name: 'settings'; section?: string };

/** What the Plan screen opens at once; an experiment may be handed its words and what it looks at. */
export type PlanOpen = 'starting' | 'adjust' | 'goal' | 'experiment';

/** A part of the Toolkit screen. */
export type ToolkitPart = 'skills' | 'thoughts' | 'activities' | 'ladders' | 'well';

/** What is being written or looked at in the Toolkit; without an `id` it is a new one. */
export type ToolkitOpen =
  | { tool: 'practise'; skill: number; id?: number }
  | { tool: 'thought'; id?: number }
  | { tool: 'activity'; id?: number; afterwards?: boolean }
  | { tool: 'ladder'; id?: number }
  | { tool: 'attempt'; id?: number; step?: number }
  | { tool: 'plan'; at?: number }
  | { tool: 'warning' };

/** What the Toolkit shows to be read. */
export type ToolkitRead = { kind: 'thought' | 'practice'; id: number };

/** What lies over the screen. */
export type Overlay = 'keys' | 'palette' | 'crisis' | null;

interface Toast {
  id: number;
  text: string;
  undo: boolean;
  problem: boolean;
}

const TOAST_MS = 7000;

class App {
  start = $state.raw<StartState | null>(null);
  preferences = $state.raw<Preferences>({
    theme: 'system',
    language: 'system',
    text_size: 100,
    more_contrast: false,
    country: '',
    own_number: null,
    first_weekday: 1,
    clock24: true,
    single_keys: true,
    lock_after: 0,
    one_question: false,
    card_on_lock: false,
    plain_files_said: false,
    tour_seen: true,
    lock_on_sleep: true,
    lock_with_session: true,
    keep_in_tray: false,
  });
  route = $state.raw<Route>({ name: 'today', day: null });
  overlay = $state.raw<Overlay>(null);
  /** What was last searched for; forgotten with the record. */
  searched = $state('');
  covered = $state(false);
  toast = $state.raw<Toast | null>(null);
  /** The person stays at the door although the record is open: the recovery code is still to be confirmed. */
  atDoor = $state(false);
  /** `light` or `dark`, as shown. */
  theme = $state<'light' | 'dark'>('light');

  /** What is to be saved before the record is locked: each saves what was typed and not yet sent. */
  readonly unsaved = new Set<() => Promise<unknown>>();

  #stamps = $state<Partial<Record<Noun, number>>>({});
  #toastTimer: ReturnType<typeof setTimeout> | undefined;
  #toastId = 0;

  go(route: Route) {
    this.overlay = null;
    this.route = route;
    window.scrollTo(0, 0);
  }

  /** Read inside an effect to run it again whenever one of these nouns changes. */
  watch(nouns: readonly Noun[]): number {
    return nouns.reduce((sum, noun) => sum + (this.#stamps[noun] ?? 0), 0);
  }

  touch(nouns: readonly Noun[]) {
    for (const noun of nouns) this.#stamps[noun] = (this.#stamps[noun] ?? 0) + 1;
  }

  say(text: string, { undo = false, problem = false } = {}) {
    clearTimeout(this.#toastTimer);
    this.#toastId += 1;
    this.toast = { id: this.#toastId, text, undo, problem };
    this.#toastTimer = setTimeout(() => this.quiet(), problem ? TOAST_MS * 2 : TOAST_MS);
  }

  quiet() {
    clearTimeout(this.#toastTimer);
    this.toast = null;
  }

  /** Follows what the host says about the door. */
  enter(start: StartState) {
    const opened = start.state === 'open' && this.start?.state !== 'open';
    this.start = start;
    if (start.state !== 'open') {
      this.quiet();
      this.searched = '';
      this.overlay = null;
    }
    if (opened) this.route = takePlace() ?? { name: 'today', day: null };
  }

  /** Speaks another language. Sentences are made once for a page, so a new one begins. */
  async speak(language: string) {
    await this.prefer({ language });
    if (this.preferences.language === language) await this.#onceSaved(() => location.reload());
  }

  async lock() {
    await this.#onceSaved(async () => this.enter(await api.lock()));
  }

  /** What was typed is saved first; when that fails it stays on the screen, and so does the screen. */
  async #onceSaved(act: () => void | Promise<void>) {
    try {
      await Promise.all([...this.unsaved].map((save) => save()));
      await act();
    } catch (reason) {
      this.say(failureSentence(asFailure(reason)), { problem: true });
    }
  }

  async prefer(change: Partial<Preferences>) {
    const before = this.preferences;
    this.preferences = { ...before, ...change };
    try {
      this.preferences = await api.setPreferences(this.preferences);
    } catch (reason) {
      this.preferences = before;
      this.say(failureSentence(asFailure(reason)), { problem: true });
    }
  }

  async takeBack() {
    await this.#step(api.undo, (act) => t('acts-undid', { act }), t('acts-nothing-to-undo'));
  }

  async doAgain() {
    await this.#step(api.redo, (act) => t('acts-did-again', { act }), t('acts-nothing-to-redo'));
  }

  async #step(run: typeof api.undo, done: (act: string) => string, nothing: string) {
    try {
      const changed = await run();
      if (changed === null) return this.say(nothing);
      this.touch(changed.nouns);
      this.say(done(acts[changed.act].name));
    } catch (reason) {
      this.say(failureSentence(asFailure(reason)), { problem: true });
    }
  }
}

export const app = new App();
