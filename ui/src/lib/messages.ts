/**
 * Every sentence the page says, looked up by message in the language the person chose.
 *
 * The sentences stand in `locales/<language>/page/*.ftl`, in the format of projectfluent.org. `start` loads those of one
 * language before the page is built, so that a sentence can be a constant; another language begins with a new page.
 * Not: what a person wrote.
 */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';

/** The languages a person can choose, named in themselves. */
export const LANGUAGES = [
  { tag: 'en', name: 'English', files: () => import('./languages/en') },
  { tag: 'de', name: 'Deutsch', files: () => import('./languages/de') },
  { tag: 'es', name: 'Español', files: () => import('./languages/es') },
] as const;

/** What a field offers to choose a language from, after what stands for none. */
export const languageChoices = (none: { value: string; label: string }) => [
  none,
  ...LANGUAGES.map(({ tag, name }) => ({ value: tag as string, label: name })),
];

/** English with every letter accented, to find the sentences that no message file has. For tests. */
const PSEUDO = 'en-XA';

/** Where a message begins: its lines after the first do not begin with a letter. */
const BEGINNINGS = /^(?=[a-z])/m;

let bundle = new FluentBundle('en', { useIsolating: false });
/** Messages as they are written, by name, until they are said: reading all of them would hold up the first screen. */
let written = new Map<string, string>();
let tag: string = 'en';

/** For `Intl`: days and figures as the language writes them. */
export const locale = () => (tag === 'en' ? 'en-GB' : tag);

const spokenFor = (wanted: string) => LANGUAGES.find(({ tag }) => tag === wanted) ?? LANGUAGES[0];

/** Has the sentences fetched of the language that the system most likely wants, while it is asked for the language. */
export const foresee = () => void spokenFor(navigator.language.slice(0, 2)).files();

/** Loads the sentences of a language; English for one that has none. */
export async function start(wanted: string): Promise<void> {
  const pseudo = wanted === PSEUDO;
  const spoken = spokenFor(wanted);
  tag = spoken.tag;
  bundle = new FluentBundle(tag, { useIsolating: false, ...(pseudo ? { transform: accented } : {}) });
  const messages = (await spoken.files()).default.flatMap((text) => text.split(BEGINNINGS));
  written = new Map(messages.map((message) => [message.slice(0, message.indexOf(' ')), message]));
  document.documentElement.lang = tag;
}

/** No message refers to another (`npm run check`), so that each can be read alone. */
function read(id: string) {
  const message = written.get(id);
  if (message !== undefined) {
    bundle.addResource(new FluentResource(message));
    written.delete(id);
  }
  return bundle.getMessage(id)?.value;
}

const figure = (value: FluentVariable) =>
  typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value;

/**
 * The sentence of a message: `t('today-save')`, `t('count-days', { n: 3 })`. A number also chooses the plural. A message
 * that no file has gives its own name; `npm run check` holds every name against the files.
 */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  const pattern = read(id);
  if (!pattern) return id;
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, figure(value)]));
  return bundle.formatPattern(pattern, given, []);
}

/** Whether that word was typed, in small letters, in the person's language or in English. */
export const wasTyped = (text: string, id: string, english: string) =>
  text === english || text === t(id).toLowerCase();

/** What stands before and after one value of a sentence, for a value that is set apart (a link, a key, bold words). */
export function around(
  id: string,
  slot: string,
  values: Record<string, FluentVariable> = {},
): [string, string] {
  const mark = '\u{e000}';
  const [before = '', after = ''] = t(id, { ...values, [slot]: mark }).split(mark);
  return [before, after];
}

/** `7.5`, `7,5`: a figure as the language writes it, with at most so many decimals. */
export const figures = (value: number, decimals = 1) =>
  new Intl.NumberFormat(locale(), { maximumFractionDigits: decimals, useGrouping: false }).format(value);

/** `A`, `A and B`, `A, B and C`. */
export const list = (items: readonly string[]) =>
  new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items);

const accented = (text: string) => text.replace(/[a-z]/gi, '$&\u{301}');
