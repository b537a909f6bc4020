import type { Complete } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { choiceOf } from './choices.ts';
import { typedText } from './found-or-refuse.ts';

const WORDS: Readonly<Record<string, string>> = { noon: '12:00', midday: '12:00', midnight: '00:00' };

/** "7", "7:30", "07.30", "7h30", "0730", with "am" or "pm" or without. */
const TYPED = /^(\d{1,2})(?:[:.h ]?(\d{2}))? ?(?:([ap])\.?m\.?|uhr|h)?$/;

const HALF_DAY = 12;

/** The hour of 24; on a clock of 12 there is no hour 0 and none after 12. */
function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > HALF_DAY) return null;
  return (hour % HALF_DAY) + (half === 'p' ? HALF_DAY : 0);
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');

/** A time of day as people type it, "7:30", "07.30", "7pm" or "noon", as "07:30"; null when it is none. */
export function parseTimeOfDay(text: string): string | null {
  const typed = text.trim().toLowerCase();
  const word = Object.hasOwn(WORDS, typed) ? WORDS[typed] : undefined;
  if (word !== undefined) return word;
  const [, hours, minutes = '0', half] = TYPED.exec(typed) ?? [];
  if (hours === undefined) return null;
  const [hour, minute] = [hourOf(Number(hours), half), Number(minutes)];
  return hour === null || minute > 59 ? null : `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** The time of day a text means. @throws Refusal when it is none */
export function timeOrRefuse(text: string): string {
  const time = parseTimeOfDay(text);
  if (time !== null) return time;
  throw new Refusal(`${typedText(text)} is no time of day. Write it like 7:30, 07.30 or 7pm, from 0:00 to 23:59.`);
}

const MORNINGS = ['07:00', '07:30', '08:00', '08:30', '09:00', '12:00', '17:00', '18:00', '20:00'];
const QUARTERS = [0, 15, 30, 45];

/** What was typed, and the quarters of its hour, before noon and after it; usual times when nothing was. */
export const completeTime: Complete = (_, typed) => {
  const meant = parseTimeOfDay(typed);
  if (meant === null) return MORNINGS.filter((time) => time.includes(typed.trim())).map((time) => choiceOf(time, time));
  const hour = Number(meant.slice(0, 2));
  const hours = hour < HALF_DAY && !/[ap]/i.test(typed) ? [hour, hour + HALF_DAY] : [hour];
  const quarters = hours.flatMap((h) => QUARTERS.map((minute) => `${twoDigits(h)}:${twoDigits(minute)}`));
  return [meant, ...quarters].map((time) => choiceOf(time, time));
};
