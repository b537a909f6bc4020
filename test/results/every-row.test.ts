import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { disciplineOf } from '../../src/athletics/discipline.ts';
import { formatMark } from '../../src/athletics/mark.ts';
import { isEvent, parseEvent } from '../../src/athletics/parse-event.ts';
import { buildWorld } from '../../src/build-world.ts';
import { outcomeOf } from '../../src/command.ts';
import { load } from '../../src/data/load.ts';
import { importLists } from '../../src/import/import-lists.ts';
import { racesOfAthlete } from '../../src/lists/en-route.ts';
import { isoDay } from '../../src/lists/list-day.ts';
import type { ListRow } from '../../src/lists/list-row.ts';
import { listRows } from '../../src/lists/list-rows.ts';
import { findMeets } from '../../src/results/find-meet.ts';
import { findRaces } from '../../src/results/find-race.ts';
import { profileOf } from '../../src/results/profile.ts';
import type { RaceQuery } from '../../src/results/race-query.ts';
import { rivalryOf } from '../../src/results/rivalry.ts';
import { callerOf } from '../fixture-caller.ts';
import { listFiles, SMALL_LISTS } from '../fixture-lists.ts';

const data = await load('data');
const small = { ...data, articles: [], lists: importLists(listFiles(SMALL_LISTS)).lists };
/** The lists of `data/`; the small ones for tests where there are none. */
const [name, known] = data.lists.events.length > 0 ? ['data/toplists.bin', data] : ['test/fixture-lists', small];

const rowsOf = (columns: typeof data.lists): readonly ListRow[] => listRows(columns);

const measureOf = ({ event }: ListRow) => disciplineOf(event.discipline).measure;

/** The text of a card, all its pages together. */
function pagesOf(world: ReturnType<typeof buildWorld>, raceId: string): string {
  const result = commands.find((command) => command.name === 'result');
  const moment = { now: Temporal.Instant.from('2024-09-01T12:00:00Z'), random: () => 0 };
  const caller = callerOf();
  const texts: string[] = [];
  for (let page = 1; page <= 40; page += 1) {
    const invocation = { command: 'result', options: { race: raceId, page: String(page) } };
    const done = result?.run({ ...world, ...moment }, invocation, caller);
    const text = (done && outcomeOf(done).reply.embeds[0]?.description) ?? '';
    if (text === texts.at(-1)) break;
    texts.push(text);
  }
  return texts.join('\n');
}

describe(`every row of ${name}`, () => {
  const world = buildWorld(known);
  const { results } = world;
  const { store: lists } = results.listed;
  const rows = rowsOf(known.lists);
  const row = fc.nat(rows.length - 1);

  test('is a performance of the race it belongs to, which is found by its id and, unless it was timed on the way, among its athlete’s races', () => {
    fc.assert(
      fc.property(row, (at) => {
        const printed = rows[at];
        if (!printed) throw new Error(`no row ${at}`);
        const athlete = results.listed.athleteAt(lists.athleteOf[at] ?? 0);
        const race = results.raceAt(lists.raceOf[at] ?? 0);
        expect([race.event, race.date]).toEqual([printed.event, isoDay(printed.day)]);
        expect(race.performances.filter((one) => one.athlete === athlete)).toContainEqual(
          expect.objectContaining({
            place: printed.place || null,
            mark: { measure: measureOf(printed), value: printed.mark, decimals: printed.decimals },
            wind: printed.wind === null ? null : printed.wind / 10,
            hand: printed.hand,
          }),
        );
        expect(results.race(race.id)?.id).toBe(race.id);
        expect(results.athlete(athlete.id)).toBe(athlete);
        const isRun = racesOfAthlete(lists, lists.athleteOf[at] ?? 0).has(lists.raceOf[at] ?? 0);
        expect(results.racesOf(athlete.id).some(({ id }) => id === race.id)).toBe(isRun);
        // A time on the way has no place.
        expect(isRun || printed.place === 0).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('stands on the card of its race with its mark', () => {
    fc.assert(
      fc.property(row, (at) => {
        const printed = rows[at];
        const race = results.raceAt(lists.raceOf[at] ?? 0);
        if (!printed) throw new Error(`no row ${at}`);
        const mark = { measure: measureOf(printed), value: printed.mark, decimals: printed.decimals };
        expect(pagesOf(world, race.id)).toContain(`${formatMark(mark)}${printed.hand ? 'h' : ''}`);
      }),
      { numRuns: 100 },
    );
  });

  test('is no better than what its athlete’s profile gives as the best, unless the wind helped', () => {
    fc.assert(
      fc.property(row, (at) => {
        const printed = rows[at];
        if (!printed || (printed.wind ?? 0) > 20) return;
        const { bests, races } = profileOf(results, results.listed.athleteAt(lists.athleteOf[at] ?? 0));
        const best = bests.find(({ event }) => JSON.stringify(event) === JSON.stringify(printed.event));
        const lowerIsBetter = measureOf(printed) === 'time';
        expect(Math.sign((best?.mark.value ?? Number.NaN) - printed.mark)).not.toBe(lowerIsBetter ? 1 : -1);
        expect(races).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('beside counts by hand', () => {
  const { results } = buildWorld(small);
  const { store: lists } = results.listed;
  const rows = rowsOf(small.lists);

  /** Rounds of several races: without a number nobody knows who was in which. */
  const several = ['semi-final', 'quarter-final', 'heat', 'preliminary', 'qualifying', 'combined', 'unknown'];
  const metIn = ({ round, section }: ListRow): boolean =>
    !several.includes(round) || (round !== 'unknown' && section > 0);

  test('a rivalry is every pair of rows of one race', () => {
    const numbers = [...new Set(lists.athleteOf)];
    const anyTwo = fc.tuple(fc.constantFrom(...numbers), fc.constantFrom(...numbers));
    const races = Array.from({ length: lists.races }, (_, race) =>
      rows.flatMap((_, at) => (lists.raceOf[at] === race ? [lists.athleteOf[at] ?? 0] : [])),
    ).filter((entered) => entered.length > 1);
    const twoOfARace = fc
      .constantFrom(...races)
      .chain((entered) => fc.tuple(fc.constantFrom(...entered), fc.constantFrom(...entered)));
    fc.assert(
      fc.property(fc.oneof(anyTwo, twoOfARace, twoOfARace), ([a, b]) => {
        if (a === b) return;
        const of = (number: number) => rows.flatMap((row, at) => (lists.athleteOf[at] === number ? [{ row, at }] : []));
        const pairs = of(a).flatMap((one) =>
          of(b)
            .filter((other) => lists.raceOf[one.at] === lists.raceOf[other.at] && metIn(one.row))
            .map((other) => {
              const lower = disciplineOf(one.row.event.discipline).measure === 'time' ? 1 : -1;
              const byMark = Math.sign(one.row.mark - other.row.mark) * lower;
              const byPlace = one.row.place && other.row.place ? Math.sign(one.row.place - other.row.place) : byMark;
              return byPlace === -byMark ? 0 : byPlace;
            }),
        );
        const [one, other] = [results.listed.athleteAt(a), results.listed.athleteAt(b)];
        expect(rivalryOf(results, one, other).score).toEqual({
          a: pairs.filter((order) => order < 0).length,
          b: pairs.filter((order) => order > 0).length,
          undecided: pairs.filter((order) => order === 0).length,
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('races found are those that a look at every race finds, latest first', () => {
    const all = Array.from({ length: lists.races }, (_, number) => results.raceAt(number));
    const text = fc.option(fc.constantFrom('1500', 'women', 'high jump', 'mens 100', 'decathlon', 'w 400h'), {
      nil: undefined,
    });
    const question = fc.record({
      event: text.map((typed) => (typed === undefined ? undefined : (parseEvent(typed) ?? undefined))),
      meets: fc
        .option(fc.constantFrom('Monaco', 'Herculis', 'Stockholm', 'Olympics', 'Nairobi', 'Rome 1998'), {
          nil: undefined,
        })
        .map((typed) => (typed === undefined ? undefined : findMeets(results, typed))),
      year: fc.option(fc.integer({ min: 1990, max: 2023 }), { nil: undefined }),
      athlete: fc.option(fc.nat(lists.athletes - 1).map(results.listed.athleteAt), { nil: undefined }),
    });
    fc.assert(
      fc.property(question, ({ event, meets, year, athlete }: RaceQuery) => {
        const expected = all.filter(
          (race) =>
            (!event || isEvent(event, race.event)) &&
            (!meets || meets.some(({ id }) => id === race.edition.id)) &&
            (year === undefined || race.date?.startsWith(String(year))) &&
            (!athlete || race.performances.some((one) => one.athlete === athlete)),
        );
        const found = findRaces(results, { event, meets, year, athlete });
        const races = found.slice(0, found.length);
        const days = races.map(({ date }) => date ?? '');
        expect(races.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
        expect(days).toEqual(days.toSorted().reverse());
      }),
    );
  });
});
