import { amountOf, EVENT, isoOf, isTimed, listOf } from './prompt-words.ts';
import { nameKey } from './raw-people.ts';
import type { RawRow } from './raw-rows.ts';
import type { RawWorld } from './raw-world.ts';
import type { Seen } from './seen.ts';
import type { Truth } from './truth.ts';

/** One heading may stand for two races: then places and marks contradict each other, or the wind of a run was another. */
function mayHaveMet(a: RawRow, b: RawRow): boolean {
  if (isTimed(a.list) && a.wind !== b.wind) return false;
  if (a.place === null || b.place === null) return true;
  if (a.place === b.place) return a.mark === b.mark;
  return a.mark === b.mark || (isTimed(a.list) ? a.mark < b.mark : a.mark > b.mark) === a.place < b.place;
}

/** Heats without a number don't tell who ran in which. */
function isOneRace({ place, stage, section }: RawRow): boolean {
  if (stage === 'ce' || (stage === '' && place === null && section === '')) return false;
  return stage === '' || stage === 'f' || stage === 'sr' || section !== '';
}

export function rivalry(raw: RawWorld, { prompt, options }: Seen, option: string): Truth {
  const [, sex = '', event = ''] =
    new RegExp(
      `^Who was ahead more often when these two met in the ${EVENT} \\(races on the all-time lists to 1 Jul 2023\\)\\?$`,
    ).exec(prompt) ?? [];
  const list = listOf(event);
  const [a, b] = options.map((name) => raw.person(name));
  if (typeof a !== 'number' || typeof b !== 'number') return null;
  const contest = (row: RawRow): string => [row.date, row.venue, row.stage, row.section].join('|');
  const rowsOf = (person: number): readonly RawRow[] =>
    (raw.byPerson.get(person) ?? []).filter((row) => row.sex === sex && row.list === list && isOneRace(row));
  const ofB = Map.groupBy(rowsOf(b), contest);
  const score = [0, 0];
  // Some rows are printed twice.
  for (const own of new Map(rowsOf(a).map((row) => [contest(row), row])).values()) {
    const other = ofB.get(contest(own))?.[0];
    if (!other || !mayHaveMet(own, other)) continue;
    const ahead =
      own.mark === other.mark ? (own.place ?? 0) < (other.place ?? 0) : isTimed(list) === own.mark < other.mark;
    const tied = own.mark === other.mark && (own.place === other.place || own.place === null || other.place === null);
    if (!tied) score[ahead ? 0 : 1] = (score[ahead ? 0 : 1] ?? 0) + 1;
  }
  const [won = 0, lost = 0] = score;
  if (won === lost) return null;
  return (won > lost ? 0 : 1) === options.indexOf(option);
}

function isSame(raw: RawWorld, name: string | null, other: string): boolean {
  return name !== null && (nameKey(name) === nameKey(other) || raw.claimant(name) === raw.claimant(other));
}

export function said(raw: RawWorld, kind: string, prompt: string, option: string): Truth {
  const [, by, said = ''] = /^(?:Who said it\?|Of whom did (.+) say this\?) “(.*)”$/s.exec(prompt) ?? [];
  const words = said.endsWith('…') ? said.slice(0, -1).trimEnd() : said;
  const quotes = raw.articles.flatMap(({ quotes: all }) =>
    all.filter(({ text }) => {
      const line = text.replace(/\s+/gu, ' ').trim();
      return said.endsWith('…') ? line.startsWith(words) : line === words;
    }),
  );
  if (quotes.length === 0) return null;
  const isTrue = (quote: (typeof quotes)[number]): boolean =>
    kind === 'speaker'
      ? isSame(raw, quote.speaker, option)
      : isSame(raw, quote.speaker, by ?? '') && quote.about.athletes.some((name) => isSame(raw, name, option));
  if (quotes.every(isTrue)) return true;
  return quotes.some(isTrue) ? null : false;
}

export function onThisDay(raw: RawWorld, prompt: string, option: string): Truth {
  const timed = new RegExp(
    `^On this day, (.+), in (\\d{4}): who (?:ran|finished) the ${EVENT} in ([\\d:.]+) in (.+)\\?$`,
  ).exec(prompt);
  const other = new RegExp(
    `^On this day, (.+), in (\\d{4}): who (?:cleared|jumped|threw|scored) ([\\d.]+ (?:m|pts)) in the ${EVENT} in (.+)\\?$`,
  ).exec(prompt);
  const [day = '', year = '', sex = '', event = '', mark = '', city = ''] = timed
    ? timed.slice(1)
    : [other?.[1], other?.[2], other?.[4], other?.[5], other?.[3], other?.[6]];
  const date = isoOf(`${day} ${year}`);
  const rows = (raw.byYear.get(`${sex}/${listOf(event)}/${year}`) ?? []).filter(
    (row) => row.date === date && row.mark === amountOf(mark) && raw.isIn(row.venue, city),
  );
  const who = new Set(rows.map((row) => raw.people.of(row)));
  const person = raw.person(option);
  return who.size !== 1 || typeof person !== 'number' ? null : who.has(person);
}

export function born(raw: RawWorld, prompt: string, option: string): Truth {
  const [, day = '', year = ''] = /^Which of these was born on this day, (.+), in (\d{4})\?$/.exec(prompt) ?? [];
  const person = raw.person(option);
  if (typeof person !== 'number') return null;
  const days = [...raw.people.birthdays(person)].filter(Boolean);
  const asked = isoOf(`${day} ${year}`);
  if (days.every((one) => one === asked)) return days.length > 0 ? true : null;
  return days.some((one) => one.slice(5) === asked.slice(5)) ? null : false;
}
