import { words } from '../../../src/athletics/name.ts';
import type { ListColumns, Numbers } from '../../../src/lists/list-columns.ts';
import { namesOf } from '../../../src/lists/list-texts.ts';

const LETTERS = 26;
const FIRST = 'a'.charCodeAt(0);

/** Another surname for each copy: its letters moved along the alphabet. */
function otherSurname(name: string, copy: number): string {
  const parts = name.split(' ');
  const moved = (parts.pop() ?? '').replace(/[a-z]/g, (letter) =>
    String.fromCharCode(FIRST + ((letter.charCodeAt(0) - FIRST + copy) % LETTERS)),
  );
  return [...parts, moved].join(' ');
}

const encode = (texts: readonly string[]): Uint8Array => new TextEncoder().encode(texts.join('\n'));

/** Words of names in order, with their athletes. */
function searchWords(names: readonly string[]) {
  const owners = new Map<string, number[]>();
  for (const [athlete, name] of names.entries())
    for (const word of new Set(words(name))) owners.set(word, [...(owners.get(word) ?? []), athlete]);
  const sorted = [...owners].sort(([a], [b]) => (a < b ? -1 : 1));
  const starts = new Uint32Array(sorted.length + 1);
  for (const [at, [, own]] of sorted.entries()) starts[at + 1] = (starts[at] ?? 0) + own.length;
  return { words: sorted.map(([word]) => word), starts, athletes: Uint32Array.from(sorted.flatMap(([, own]) => own)) };
}

/**
 * Lists so many times as large: for every athlete others with other surnames, and for every race others in which these were, with the same
 * marks. All stands in order again.
 */
export function multiplied(columns: ListColumns, times: number): ListColumns {
  if (times === 1) return columns;
  const { numbers, people } = columns;
  /** Every number so many times, one copy after the other; `change` says what becomes of it. */
  const copies = (column: Numbers, change = (value: number, _copy: number) => value) => {
    const all =
      column instanceof Int8Array ? new Int8Array(column.length * times) : new Uint32Array(column.length * times);
    for (let i = 0; i < all.length; i += 1) all[i] = change(column[Math.floor(i / times)] ?? 0, i % times);
    return all;
  };
  const bounds = (column: Numbers) => Uint32Array.from(column, (value) => value * times);
  const number = (value: number, copy: number) => value * times + copy;
  const athletes = numbers.athleteName.length;
  const printed = namesOf(columns);
  const names = Array.from({ length: athletes * times }, (_, i) =>
    otherSurname(printed[numbers.athleteName[Math.floor(i / times)] ?? 0] ?? '', i % times),
  );
  // One entrant for each athlete is enough here: nations and spellings stay those of the first.
  const owner = new Uint32Array(numbers.entrantName.length);
  for (let athlete = 0; athlete < athletes; athlete += 1)
    owner.fill(athlete, numbers.athleteEntrants[athlete], numbers.athleteEntrants[athlete + 1]);
  const search = searchWords(names.slice(0, people * times));
  const counting = Uint32Array.from(names, (_, i) => i);
  return {
    events: columns.events,
    people: people * times,
    complete: columns.complete,
    numbers: {
      ...numbers,
      eventRows: bounds(numbers.eventRows),
      eventRaces: bounds(numbers.eventRaces),
      entrant: copies(numbers.entrant, (entrant, copy) => number(owner[entrant] ?? 0, copy)),
      raceInEvent: copies(numbers.raceInEvent, number),
      mark: copies(numbers.mark),
      precision: copies(numbers.precision),
      wind: copies(numbers.wind),
      place: copies(numbers.place),
      points: copies(numbers.points),
      venue: copies(numbers.venue),
      day: copies(numbers.day),
      round: copies(numbers.round),
      section: copies(numbers.section),
      part: copies(numbers.part),
      entrantName: counting,
      entrantNation: copies(numbers.athleteNation),
      entrantBorn: copies(numbers.athleteBorn),
      athleteEntrants: Uint32Array.from([...counting, names.length]),
      athleteName: counting,
      athleteNumber: copies(numbers.athleteNumber),
      athleteNation: copies(numbers.athleteNation),
      athleteBorn: copies(numbers.athleteBorn),
      athleteSex: copies(numbers.athleteSex),
      athletePoints: copies(numbers.athletePoints),
      athleteAliases: new Uint32Array(names.length + 1),
      alias: new Uint32Array(),
      wordAthletes: search.starts,
      wordAthlete: search.athletes,
    },
    texts: { ...columns.texts, names: encode(names), words: encode(search.words) },
  };
}
