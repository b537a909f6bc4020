import type { Claim } from '../articles/record.ts';
import { eventKey } from '../athletics/discipline.ts';
import { sortRecords } from '../athletics/record.ts';

/** What tells one performance of an article from another; without a meet, its mark. */
function performanceKey({ athlete, discipline, sex, indoor, meet, round, mark }: Claim): string {
  const event = discipline && eventKey({ discipline, sex, indoor });
  return [athlete, event, meet?.id ?? meet?.name, meet?.year, round, meet ? '' : mark?.value].join('|');
}

/** What sentences of one article say of one performance, put together: what is stated counts before what is derived. */
function together(group: readonly Claim[]): Claim[] {
  const [first] = group;
  if (!first) return [];
  const places = group.filter(({ place }) => place !== null);
  const placed = places.find(({ derived }) => !derived.includes('place')) ?? places[0];
  const marked = group.find(({ mark }) => mark !== null);
  return [
    {
      ...first,
      place: placed?.place ?? null,
      derived: placed?.derived ?? [],
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
  [...Map.groupBy(claims, performanceKey).values()]
    .flatMap(together)
    .filter(({ discipline, mark }) => discipline !== null || mark !== null);
