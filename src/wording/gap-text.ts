import { type DisciplineId, disciplineOf, type Event } from '../athletics/discipline.ts';
import { isSparse } from '../lists/gaps.ts';

const format = new Intl.ListFormat('en-GB', { type: 'conjunction' });

const pluralOf = (discipline: DisciplineId): string => `${disciplineOf(discipline).name.toLowerCase()}s`;

/** What has to be said where marks of some events stand for all of them: "The lists lack many decathlons, the best ones too"; nothing of most events. */
export function gapText(events: readonly Event[]): string[] {
  const sparse = new Set(events.map(({ discipline }) => discipline).filter(isSparse));
  return sparse.size === 0
    ? []
    : [`The lists lack many ${format.format([...sparse].map(pluralOf))}, the best ones too`];
}
