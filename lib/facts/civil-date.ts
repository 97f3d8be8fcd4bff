import { z } from "./zod.ts";

/** A day in Asia/Shanghai as `YYYY-MM-DD`; compares and sorts as a string. */
export type CivilDate = string;

const PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const MS_PER_DAY = 86_400_000;

export const civilDate = z.string().refine(isCivilDate, "not a calendar day written YYYY-MM-DD");

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isCivilDate(text: string): boolean {
  return PATTERN.test(text) && toDate(text)?.toISOString().slice(0, 10) === text;
}

/** The day of these numbers, or null where the calendar has no such day (2026-02-30). */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  if (!(year >= 0 && year <= 9999 && month >= 1 && month <= 12)) return null;
  if (!(day >= 1 && day <= daysIn(year, month))) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;
}

/** The day so many days later, or earlier where `days` is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(Date.parse(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** The same day `months` later, or the last day of that month where it is shorter (31 August − 6 = 28 February). */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(Number(date.slice(8)), lastDay));
  return first.toISOString().slice(0, 10);
}

/** The year of a day. */
export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/** The day it is in Shanghai at this instant (ISO 8601 or epoch milliseconds). */
export function shanghaiDay(instant: string | number): CivilDate {
  return new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

function toDate(text: string): Date | null {
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : new Date(time);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
