/** Times of day and stretches of time, on the page. A time is `HH:MM` everywhere; words are made here. */
import { t, wasTyped } from './messages';

/**
 * A time as people type it: `23:20`, `2320`, `23.20`, `8`, `8am`, `11:20 pm`, `23.20 Uhr`, `noon`, `midnight`. `null` when it is not one.
 */
export function parseTime(typed: string): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/(\d)(?:uhr|h)$/, '$1');
  if (wasTyped(text, 'times-noon', 'noon')) return '12:00';
  if (wasTyped(text, 'times-midnight', 'midnight')) return '00:00';
  const parts =
    /^(\d{1,2})(?:[:.,h](\d{2})?)?(?::\d{2})?(a|p|am|pm|a\.m\.|p\.m\.)?$/.exec(text) ??
    /^(\d{1,2})(\d{2})(a|p|am|pm)?$/.exec(text);
  if (!parts) return null;
  let hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  const half = parts[3]?.charAt(0);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  if (half === 'p' && hour < 12) hour += 12;
  if (half === 'a' && hour === 12) hour = 0;
  if (hour === 24 && minute === 0) hour = 0;
  if (hour > 23 || minute > 59) return null;
  return clock(hour * 60 + minute);
}

/** `HH:MM` of minutes since midnight. */
export const clock = (minutes: number) =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes since midnight of `HH:MM`. */
export const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** A time in the person's clock: `15:00` or `3:00 pm`. Seconds are cut. */
export function timeWords(time: string, clock24: boolean): string {
  const short = time.slice(0, 5);
  if (clock24) return short;
  const hour = Number(short.slice(0, 2));
  const words = { time: `${((hour + 11) % 12) + 1}${short.slice(2)}` };
  return hour < 12 ? t('times-am', words) : t('times-pm', words);
}

/** Minutes from one time of day to the next such time, over midnight if need be: 1 to 1440. */
export const stretch = (from: string, to: string) => ((minutesOf(to) - minutesOf(from) + 1439) % 1440) + 1;

/** `7 h 10 min`. */
export function stretchWords(minutes: number): string {
  const [h, min] = [Math.floor(minutes / 60), minutes % 60];
  if (h === 0) return t('times-minutes', { min });
  return min === 0 ? t('times-hours', { h }) : t('times-hours-minutes', { h, min });
}
