/**
 * Days and their names, on the page. A day is `YYYY-MM-DD` everywhere, as the core sends it; words are made here.
 * Not: deciding which day it is now (the core does, by the day-end setting).
 */

import { locale, t, wasTyped } from './messages';

const DAY_MS = 86_400_000;
const LANGUAGE = locale();

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });

const forms = {
  weekday: format({ weekday: 'long' }),
  shortWeekday: format({ weekday: 'short' }),
  day: format({ day: 'numeric' }),
  dayMonth: format({ day: 'numeric', month: 'long' }),
  dayMonthYear: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  monthYear: format({ month: 'long', year: 'numeric' }),
};

/** Names of the months in small letters, in the person's language and in English. */
const MONTHS = [LANGUAGE, 'en'].map((language) => {
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) =>
    name.format(new Date(Date.UTC(2000, month, 1))).toLowerCase(),
  );
});

const at = (day: string) => new Date(`${day}T00:00:00Z`);

const iso = (date: Date) => date.toISOString().slice(0, 10);

/** The day `n` days after (or, negative, before). */
export const addDays = (day: string, n: number) => iso(new Date(at(day).getTime() + n * DAY_MS));

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: string, to: string) =>
  Math.round((at(to).getTime() - at(from).getTime()) / DAY_MS);

/** The first of the month `n` months later. */
export function addMonths(day: string, n: number): string {
  const date = at(day);
  return iso(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + n, 1)));
}

/** 1 = Monday to 7 = Sunday. */
export const weekdayNumber = (day: string) => ((at(day).getUTCDay() + 6) % 7) + 1;

/** `Monday` for 1. 1 January 2024 was a Monday. */
export const weekdayName = (n: number) => forms.weekday.format(new Date(Date.UTC(2024, 0, n)));

/** `Mon` for 1. */
export const shortWeekdayName = (n: number) => forms.shortWeekday.format(new Date(Date.UTC(2024, 0, n)));

/** Weekday numbers in the order of a week that begins on `first`. */
export const weekFrom = (first: number) => Array.from({ length: 7 }, (_, i) => ((first - 1 + i) % 7) + 1);

/** `Monday`. */
export const weekday = (day: string) => forms.weekday.format(at(day));

/** `Monday 23 November`. */
export const weekdayAndDay = (day: string) =>
  t('date-weekday-day', { weekday: weekday(day), day: forms.dayMonth.format(at(day)) });

/** `23 November`, with the year when it is not that of `today`. */
export const shortDay = (day: string, today?: string) =>
  today?.slice(0, 4) === day.slice(0, 4)
    ? forms.dayMonth.format(at(day))
    : forms.dayMonthYear.format(at(day));

/** `Monday 23 November 2026`. */
export const fullDay = (day: string) =>
  t('date-weekday-day', { weekday: weekday(day), day: forms.dayMonthYear.format(at(day)) });

/** `November 2026`. */
export const monthOf = (day: string) => forms.monthYear.format(at(day));

/** `3 to 9 June 2026`, `28 May to 9 June 2026`, `28 December 2025 to 4 January 2026`, or the one day. */
export function spanWords(from: string, to: string): string {
  if (from === to) return shortDay(from);
  if (from.slice(0, 7) === to.slice(0, 7))
    return t('date-span', { from: forms.day.format(at(from)), to: shortDay(to) });
  return t('date-span', { from: shortDay(from, to), to: shortDay(to) });
}

/** `today`, `yesterday`, `tomorrow`, a weekday within a week ahead, else the day itself. */
export function nearDay(day: string, today: string): string {
  const n = daysBetween(today, day);
  if (n === 0) return t('date-today');
  if (n === -1) return t('date-yesterday');
  if (n === 1) return t('date-tomorrow');
  if (n > 1 && n < 7) return weekday(day);
  return shortDay(day, today);
}

/** The first letter of a sentence. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A label inside a sentence: in small letters, but not in German, whose nouns keep their capital. */
export const inSentence = (label: string) => (LANGUAGE === 'de' ? label : label.toLowerCase());

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1900 && year <= 2200;
  return real ? iso(date) : null;
}

/**
 * A day as people type it: `2026-06-03`, `3.6.2026`, `3 June`, `June 3 2026`, `today`, `yesterday`, `tomorrow`.
 * Without a year the nearest such day to `today` is meant. With slashes the month comes first where `monthFirst` says so.
 * `null` when it is not a day of the calendar.
 */
export function parseDay(typed: string, today: string, monthFirst = false): string | null {
  const text = typed
    .trim()
    .toLowerCase()
    .replace(/,| de /g, ' ')
    .replace(/\s+/g, ' ');
  if (wasTyped(text, 'date-today', 'today')) return today;
  if (wasTyped(text, 'date-yesterday', 'yesterday')) return addDays(today, -1);
  if (wasTyped(text, 'date-tomorrow', 'tomorrow')) return addDays(today, 1);

  const long = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (long) return checked(Number(long[1]), Number(long[2]), Number(long[3]));

  const named =
    /^(?:\p{L}+ )?(?:(\d{1,2})(?:st|nd|rd|th|\.)? (\p{L}{3,})|(\p{L}{3,}) (\d{1,2})(?:st|nd|rd|th)?)\.?(?: (\d{4}))?$/u.exec(
      text,
    );
  if (named) {
    const name = named[2] ?? named[3] ?? '';
    const month = Math.max(...MONTHS.map((names) => names.findIndex((m) => m.startsWith(name)))) + 1;
    const day = Number(named[1] ?? named[4]);
    return month === 0 ? null : withYear(named[5], month, day, today);
  }

  const figures = /^(\d{1,2})([./ -])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?$/.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[3])];
    const swap = monthFirst && figures[2] === '/';
    const year = figures[4]?.length === 2 ? `20${figures[4]}` : figures[4];
    return withYear(year, swap ? first : second, swap ? second : first, today);
  }
  return null;
}

function withYear(year: string | undefined, month: number, day: number, today: string): string | null {
  if (year !== undefined) return checked(Number(year), month, day);
  const now = Number(today.slice(0, 4));
  const near = [now - 1, now, now + 1]
    .map((y) => checked(y, month, day))
    .filter((d): d is string => d !== null)
    .sort((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  return near[0] ?? null;
}

/** Six weeks of days around a month, beginning on the first weekday of the settings. */
export function monthGrid(month: string, firstWeekday: number): string[][] {
  const first = `${month.slice(0, 7)}-01`;
  const lead = (weekdayNumber(first) - firstWeekday + 7) % 7;
  const start = addDays(first, -lead);
  return Array.from({ length: 6 }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(start, week * 7 + day)),
  );
}

/** An instant as a local day, for the list of backups. */
export const instantWords = (instant: string) =>
  new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant));
