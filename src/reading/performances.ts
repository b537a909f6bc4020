import type { Claim } from '../articles/record.ts';
import { disciplineOf, eventKey } from '../athletics/discipline.ts';
import { byMark } from '../athletics/mark.ts';
import { sortRecords } from '../athletics/record.ts';

/** Somebody’s race of an article, as far as it says which. */
function raceKey({ athlete, discipline, sex, indoor, meet, round }: Claim): string {
  const event = discipline && eventKey({ discipline, sex, indoor });
  return [athlete, event, meet?.id ?? meet?.name, meet?.year, round].join('|');
}

/** How far apart a win and its time are told where no meet holds them together, in characters. */
const NEAR = 400;

/** The claims of one race, a group for each performance: at a meet there is one, without a meet one for each mark. A win told before its time is the one with that time, when there is only one. */
function performances(claims: readonly Claim[]): (readonly Claim[])[] {
  const marked = claims.filter(({ meet, mark }) => meet === null && mark !== null);
  const groups = [...Map.groupBy(marked, ({ mark }) => mark?.value).values()];
  const others = claims.filter((claim) => !marked.includes(claim));
  const [only, ...further] = groups;
  const isFar = !others.some((other) => only?.some((one) => Math.abs(one.start - other.start) < NEAR));
  if (others.length === 0 || !only || further.length > 0 || (isFar && others.every(({ meet }) => meet === null)))
    return others.length > 0 ? [others, ...groups] : groups;
  const places = new Set([...only, ...others].flatMap(({ place }) => place ?? []));
  return places.size > 1 ? [others, only] : [claims];
}

/** The claim whose mark counts: the best of several attempts of a jump or a throw, else the first that is told. */
function bestOf(group: readonly Claim[]): Claim | undefined {
  const marked = group.filter(({ mark }) => mark !== null);
  const stated = marked.filter(({ derived }) => !derived.includes('mark'));
  const [first, ...others] = stated.length > 0 ? stated : marked;
  const measure = first?.discipline ? disciplineOf(first.discipline).measure : first?.mark?.measure;
  if (!first || measure !== 'distance') return first;
  return others.reduce((best, one) => (best.mark && one.mark && byMark(one.mark, best.mark) < 0 ? one : best), first);
}

/** What sentences of one article say of one performance, put together: what is stated counts before what is derived. */
function together(group: readonly Claim[]): Claim[] {
  const [first] = group;
  if (!first) return [];
  const places = group.filter(({ place }) => place !== null);
  const marked = bestOf(group);
  const stated = places.filter(({ derived }) => !derived.includes('place'));
  const placed = stated.find((claim) => claim === marked) ?? stated[0] ?? places[0];
  return [
    {
      ...first,
      place: placed?.place ?? null,
      derived: [
        ...(placed?.derived.filter((what) => what === 'place') ?? []),
        ...(marked?.derived.filter((what) => what === 'mark') ?? []),
      ],
      status: placed || marked ? null : (group.find(({ status }) => status !== null)?.status ?? null),
      mark: marked?.mark ?? null,
      printedMark: marked?.printedMark ?? null,
      records: sortRecords(group.flatMap(({ records }) => records)),
      date: group.find(({ date }) => date !== null)?.date ?? null,
    },
  ];
}

/** One claim for each performance an article tells of; what names no discipline and no mark is left out. */
export const performancesOf = (claims: readonly Claim[]): Claim[] =>
  [...Map.groupBy(claims, raceKey).values()]
    .flatMap(performances)
    .flatMap(together)
    .filter(({ discipline, mark }) => discipline !== null || mark !== null);
