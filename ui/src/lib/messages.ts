/**
 * Every sentence the page says, looked up by message in the language the person chose.
 *
 * The sentences stand in `locales/<language>/page/*.ftl`, in the format of projectfluent.org. `start` loads those of one
 * language before the page is built, so that a sentence can be a constant; another language begins with a new page.
 * Not: what a person wrote.
 */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle';

const files = import.meta.glob<string>('../../../locales/*/page/*.ftl', {
  query: '?raw',
  import: 'default',
});

/** The languages a person can choose, named in themselves. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'de', name: 'Deutsch' },
  { tag: 'es', name: 'Español' },
] as const;

/** English with every letter accented, to find the sentences that no message file has. For tests. */
const PSEUDO = 'en-XA';

let bundle = new FluentBundle('en', { useIsolating: false });
let tag = 'en';

/** For `Intl`: days and figures as the language writes them. */
export const locale = () => (tag === 'de' || tag === 'es' ? tag : 'en-GB');

/** Loads the sentences of a language; English for one that has none. */
export async function start(wanted: string): Promise<void> {
  tag = [...LANGUAGES.map((l): string => l.tag), PSEUDO].includes(wanted) ? wanted : 'en';
  const of = tag === PSEUDO ? 'en' : tag;
  const transform = tag === PSEUDO ? { transform: accented } : {};
  bundle = new FluentBundle(of, { useIsolating: false, ...transform });
  const texts = Object.entries(files)
    .filter(([path]) => path.includes(`/locales/${of}/`))
    .map(([, load]) => load());
  for (const text of await Promise.all(texts)) bundle.addResource(new FluentResource(text));
  document.documentElement.lang = of;
}

const figure = (value: FluentVariable) =>
  typeof value === 'number' ? new FluentNumber(value, { useGrouping: false }) : value;

/**
 * The sentence of a message: `t('today-save')`, `t('count-days', { n: 3 })`. A number also chooses the plural. A message
 * that no file has gives its own name; `npm run check` holds every name against the files.
 */
export function t(id: string, values: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) return id;
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, figure(value)]));
  return bundle.formatPattern(pattern, given, []);
}

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
