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
  const [, sex = '', event = '', contests] =
    new RegExp(
      `^Who (?:was ahead more often when these two met|has the better record against the other) in the ${EVENT} \\((races|competitions) on the all-time lists to 1 Jul 2023\\)\\?$`,
    ).exec(prompt) ?? [];
  const list = listOf(event);
  // Nobody races with a hammer.
  if ((contests === 'races') !== isTimed(list)) return null;
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
  const [, by, said = ''] =
    /^(?:Who said (?:it|this)\?|Whose words are these\?|(?:Of whom|Whom) did (.+) (?:say this|mean)\?) “(.*)”$/s.exec(
      prompt,
    ) ?? [];
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

/** What a prompt says was done: "ran the men’s 100 m in 9.58", "cleared 6.21 m in the men’s pole vault at the Olympic Games in Rome". */
function deedIn(prompt: string) {
  const where = '(?: at .+?)?(?: in (.+?))?(?: on (?:this day|\\d).*)?\\?$';
  const timed = new RegExp(` ran the ${EVENT} in ([\\d:.]*\\d)${where}`).exec(prompt);
  const other = new RegExp(
    ` (?:cleared|jumped|threw|scored|clocked) ([\\d.:]+(?: m| pts)?) in the ${EVENT}${where}`,
  ).exec(prompt);
  const [sex = '', event = '', mark = '', city = ''] = timed
    ? timed.slice(1)
    : [other?.[2], other?.[3], other?.[1], other?.[4]];
  return mark === '' ? null : { sex, list: listOf(event), mark: amountOf(mark), city };
}

/** "on this day, 22 Nov, in 2009" or "on 22 Nov 2009" as a date. */
function dayIn(prompt: string): string {
  const [, day = '', year = ''] = /\bon (?:this day, )?(\d+ \w+),?(?: in)? (\d{4})/i.exec(prompt) ?? [];
  return isoOf(`${day} ${year}`);
}

/** The rows that a prompt tells of. A meet that is named after its city has it in its name alone. */
function rowsOfDay(raw: RawWorld, prompt: string): readonly RawRow[] {
  const [deed, date] = [deedIn(prompt), dayIn(prompt)];
  return !deed || (deed.city === '' && !/ at the \w+ \d{4} /.test(prompt))
    ? []
    : (raw.byYear.get(`${deed.sex}/${deed.list}/${date.slice(0, 4)}`) ?? []).filter(
        (row) => row.date === date && row.mark === deed.mark && raw.isIn(row.venue, deed.city),
      );
}

export function onThisDay(raw: RawWorld, prompt: string, option: string): Truth {
  const rows = rowsOfDay(raw, prompt);
  const who = new Set(rows.map((row) => raw.people.of(row)));
  const person = raw.person(option);
  if (who.size !== 1 || typeof person !== 'number') return null;
  // Who was third is not asked for, nor who won the second of two races.
  return who.has(person)
    ? rows.some(({ place, stage, section }) => place === 1 && /^f?$/.test(stage) && /^1?$/.test(section)) || null
    : false;
}

/** Lists of what there are no titles in. */
const CURIOUS = /^(?:300|600|1000|2000)-metres$|^two-miles$|^(?:5|10|15|20|30)-kilometres$/;

/**
 * Whether a prompt tells of one of the sixty best marks of an event ever, of fewer where there are no titles, or of a day of the Olympic Games or
 * world championships.
 */
export function isRemembered(raw: RawWorld, prompt: string): boolean {
  const [row] = rowsOfDay(raw, prompt);
  if (!row) return false;
  const legal = (raw.lists.get(`${row.sex}/${row.list}`) ?? []).filter(({ wind }) => wind === null || wind <= 2);
  const better = legal.filter(({ mark }) => (isTimed(row.list) ? mark < row.mark : mark > row.mark)).length;
  const isTitle = raw.held.some(
    ({ meet, start, end, cities }) =>
      /^(?:olympic-games|world-championships)$/.test(meet) &&
      start <= row.date &&
      row.date <= end &&
      cities.some((city) => raw.isIn(row.venue, city)),
  );
  return better < (CURIOUS.test(row.list) ? 15 : 60) || isTitle;
}

/** What may lie between the days of a meet, in milliseconds. */
const MEET = 8 * 86_400_000;

/** Whether somebody has a mark of the event from there about that day, and not from a decathlon or heptathlon. */
export function competedThen(raw: RawWorld, prompt: string, option: string): boolean {
  const [row] = rowsOfDay(raw, prompt);
  const person = raw.person(option);
  const own = typeof person === 'number' ? (raw.byPerson.get(person) ?? []) : [];
  return own.some(
    ({ sex, list, stage, date, venue }) =>
      row !== undefined &&
      [sex, list].join() === [row.sex, row.list].join() &&
      stage !== 'ce' &&
      Math.abs(Date.parse(date) - Date.parse(row.date)) <= MEET &&
      raw.isIn(venue, deedIn(prompt)?.city ?? ''),
  );
}

export function born(raw: RawWorld, prompt: string, option: string): Truth {
  const [deed, asked, person] = [deedIn(prompt), dayIn(prompt), raw.person(option)];
  if (!deed || typeof person !== 'number') return null;
  const days = [...raw.people.birthdays(person)].filter(Boolean);
  if (days.every((one) => one === asked)) {
    const done = raw.own(person, deed.sex, deed.list).some(({ mark }) => mark === deed.mark);
    return days.length > 0 && done ? true : null;
  }
  return days.some((one) => one.slice(5) === asked.slice(5)) ? null : false;
}
