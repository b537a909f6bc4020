import { amountOf, EVENT, isTimed, listOf } from './prompt-words.ts';
import type { RawRow } from './raw-rows.ts';
import type { RawWorld } from './raw-world.ts';
import type { Seen } from './seen.ts';
import type { Truth } from './truth.ts';

export function bestMark(raw: RawWorld, prompt: string, option: string): Truth {
  const [, name = '', sex = '', event = ''] =
    new RegExp(`^(?:What|Which of these) is (.+)’s personal best in the ${EVENT} \\(.*to 1 Jul 2023\\)\\?$`).exec(
      prompt,
    ) ?? [];
  const best = raw.bestOf(raw.own(raw.person(name), sex, listOf(event)), listOf(event));
  return best === null ? null : best === amountOf(option);
}

export function whenOrWhere(raw: RawWorld, kind: string, prompt: string, option: string): Truth {
  const timed = new RegExp(
    `^(?:(?:In which year|Where) did )?(.+?) (?:run|ran) the ${EVENT} in ([\\d:.]+?)(?:\\. In which year|\\. Where was that)?\\?$`,
  ).exec(prompt);
  const other = new RegExp(
    `^(?:(?:In which year|Where) did )?(.+?) (?:clear|cleared|jump|jumped|throw|threw|score|scored|clock|clocked) ([\\d.:]+(?: m| pts)?) in the ${EVENT}(?:\\. In which year|\\. Where was that)?\\?$`,
  ).exec(prompt);
  const [name = '', sex = '', event = '', mark = ''] = timed
    ? timed.slice(1)
    : [other?.[1], other?.[3], other?.[4], other?.[2]];
  const person = raw.listed(name, sex, listOf(event));
  const rows = (person === null ? [] : (raw.byPerson.get(person) ?? [])).filter(
    (row) => row.sex === sex && row.list === listOf(event) && row.mark === amountOf(mark),
  );
  if (rows.length === 0) return null;
  const isTrue = (row: RawRow): boolean =>
    kind === 'year-of-mark' ? row.date.startsWith(option) : raw.isIn(row.venue, option.replace(/ \S+$/, ''));
  if (rows.every(isTrue)) return true;
  return rows.some(isTrue) ? null : false;
}

export function amongBests(raw: RawWorld, { prompt, options }: Seen, option: string): Truth {
  const [, ordinal = '', sex = '', event = ''] =
    new RegExp(
      `^(?:Which of these (?:two|four) has the|Whose (?:time|mark) is the|Whose personal best) ?(second |third )?(?:faster personal best|better personal best|fastest time|best mark|fastest of these four|best of these four)? ?in the ${EVENT} \\(.*to 1 Jul 2023\\)(?: is faster| is better)?\\?$`,
    ).exec(prompt) ?? [];
  const list = listOf(event);
  const bests = raw.bests(options, sex, list);
  if (!bests || new Set(bests).size < bests.length) return null;
  const place = ordinal === '' ? 0 : ordinal === 'second ' ? 1 : 2;
  const ordered = bests.toSorted((a, b) => (isTimed(list) ? a - b : b - a));
  return bests[options.indexOf(option)] === ordered[place];
}

export function order(raw: RawWorld, { prompt }: Seen, option: string): Truth {
  const [, sex = '', event = ''] =
    new RegExp(`^(?:Rank|Which is the right order of) these ${EVENT} bests \\(.*to 1 Jul 2023\\)`).exec(prompt) ?? [];
  const list = listOf(event);
  const bests = option.split(' > ').map((surname) => raw.surnamed(surname, sex, list));
  if (bests.some((best) => best === null)) return null;
  const marks = bests.flatMap((best) => best ?? []);
  return marks.every((mark, i) => i === 0 || (isTimed(list) ? (marks[i - 1] ?? 0) < mark : (marks[i - 1] ?? 0) > mark));
}

function beats(list: string, barrier: number, mark: number): boolean {
  return isTimed(list) ? mark < barrier : mark >= barrier;
}

/** The ways in which a prompt names a barrier. */
const BARRIERS = [
  /run the (?<what>.+?) in under (?<mark>[\d:.]*\d)/,
  /(?:go|gone) under (?<mark>[\d:.]*\d) in the (?<what>.+?)(?: \(|\.|\?)/,
  /(?:cleared|clear|jumped|jump|thrown|throw) (?<mark>[\d.]+ m) or (?:more|higher) in the (?<what>.+?)(?: \(|\.|\?)/,
];

function barrierIn(prompt: string): { readonly list: string; readonly barrier: number } | null {
  const { what, mark } = BARRIERS.map((pattern) => pattern.exec(prompt)?.groups).find(Boolean) ?? {};
  return what === undefined || mark === undefined ? null : { list: listOf(what), barrier: amountOf(mark) };
}

export function odd(raw: RawWorld, { prompt, options }: Seen, option: string): Truth {
  const asked = barrierIn(prompt);
  if (!asked || !prompt.includes('to 1 Jul 2023')) return null;
  const { list, barrier } = asked;
  const sex = raw.sexOf(options, list);
  if (sex === undefined) return null;
  const person = raw.listed(option, sex, list);
  const aided = (person === null ? [] : (raw.byPerson.get(person) ?? [])).filter(
    (row) => row.sex === sex && row.list === list,
  );
  const beat = raw.own(person, sex, list).some(({ mark }) => beats(list, barrier, mark));
  if (!beat && aided.some(({ mark }) => beats(list, barrier, mark))) return null;
  return !beat;
}

export function first(raw: RawWorld, { prompt, options }: Seen, option: string): Truth {
  const asked = barrierIn(prompt);
  if (!asked) return null;
  const { list, barrier } = asked;
  const sex = raw.sexOf(options, list);
  if (sex === undefined) return null;
  const firstDay = (rows: readonly RawRow[]): string =>
    rows
      .filter((row) => row.sex === sex && row.list === list && beats(list, barrier, row.mark))
      .map(({ date }) => date)
      .sort()[0] ?? '9999';
  const days = options.map((name) => firstDay(raw.own(raw.listed(name, sex, list), sex, list)));
  const first = days.toSorted()[0] ?? '';
  // Whoever was there with too much wind before is another answer for some.
  const aided = options.filter((name, i) => {
    const person = raw.listed(name, sex, list);
    return days[i] !== first && firstDay(person === null ? [] : (raw.byPerson.get(person) ?? [])) <= first;
  });
  if (aided.length > 0 || days.filter((day) => day === first).length > 1) return null;
  return days[options.indexOf(option)] === first;
}

export function rank(raw: RawWorld, prompt: string, option: string): Truth {
  const [, name = '', sex = '', event = '', year = ''] =
    new RegExp(
      `^(?:Where|Which place) did (.+) (?:stand|have) on the all-time list of the ${EVENT}(?: \\([^)]+\\))? at the end of (\\d{4})\\?$`,
    ).exec(prompt) ?? [];
  const list = listOf(event);
  const person = raw.person(name);
  if (typeof person !== 'number') return null;
  const rows = raw.bestsUntil(sex, list, year);
  const best = rows.get(person);
  if (best === undefined) return null;
  const others = [...rows].flatMap(([other, mark]) => (other === person ? [] : [mark]));
  if (others.includes(best)) return null;
  const better = others.filter((mark) => (isTimed(list) ? mark < best : mark > best)).length;
  return Number.parseInt(option, 10) === better + 1;
}

export function bestTen(raw: RawWorld, { prompt, options }: Seen, option: string): Truth {
  const [, sex = '', event = ''] =
    new RegExp(
      `^(?:Whose|Take the) ten best ${EVENT} (?:times|heights|distances|scores) (?:have the (?:faster|better) average|of each of these two) \\(.*to 1 Jul 2023\\)(?:: whose average is (?:faster|better))?\\?$`,
    ).exec(prompt) ?? [];
  const list = listOf(event);
  const averages = options.map((name) => {
    const marks = raw.own(raw.person(name), sex, list).map(({ mark }) => mark);
    const ten = marks.toSorted((a, b) => (isTimed(list) ? a - b : b - a)).slice(0, 10);
    return ten.length < 10 ? null : ten.reduce((sum, mark) => sum + mark, 0) / 10;
  });
  const [a, b] = averages;
  if (a === null || b === null || a === undefined || b === undefined || Math.abs(a - b) < 1e-9) return null;
  const best = isTimed(list) ? Math.min(a, b) : Math.max(a, b);
  return averages[options.indexOf(option)] === best;
}

export function nationalBest(raw: RawWorld, prompt: string, option: string): Truth {
  const has = new RegExp(
    `^Who has the (?:fastest time|best mark) in the ${EVENT} for (?:the )?(.+?) \\(.*to 1 Jul 2023\\)\\?$`,
  );
  const heads = new RegExp(
    `^Who heads the all-time list of (?:the )?(.+?) in the ${EVENT} \\(.*to 1 Jul 2023\\)\\?$`,
  ).exec(prompt);
  const [sex = '', event = '', nation = ''] = heads
    ? [heads[2], heads[3], heads[1]]
    : (has.exec(prompt)?.slice(1) ?? []);
  const list = listOf(event);
  const code = raw.codes.get(nation);
  const rows = (raw.lists.get(`${sex}/${list}`) ?? []).filter(
    (row) => row.nation === code && (row.wind === null || row.wind <= 2),
  );
  return raw.isBestIn(rows, list, option);
}

export function worldLead(raw: RawWorld, prompt: string, option: string): Truth {
  const had = new RegExp(
    `^Who had the world’s (?:fastest time|best mark) of (\\d{4}) in the ${EVENT}(?: \\(.*\\))?\\?$`,
  ).exec(prompt);
  const led = new RegExp(`^Who led the world in the ${EVENT} in (\\d{4})(?: \\(.*\\))?\\?$`).exec(prompt);
  const [sex = '', event = '', year = ''] = had ? [had[2], had[3], had[1]] : (led?.slice(1) ?? []);
  const list = listOf(event);
  const rows = (raw.byYear.get(`${sex}/${list}/${year}`) ?? []).filter(({ wind }) => wind === null || wind <= 2);
  return year >= '2023' ? null : raw.isBestIn(rows, list, option);
}
