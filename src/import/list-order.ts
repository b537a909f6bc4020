import { disciplineOf, disciplines, type Event } from '../athletics/discipline.ts';
import { isLegalWind } from '../athletics/legal-wind.ts';
import { sexSchema } from '../athletics/sex.ts';
import { NO_WIND } from '../lists/list-columns.ts';
import { listRounds } from '../lists/list-round.ts';
import type { ListRow } from '../lists/list-row.ts';
import { codeUnits } from './packing.ts';

/** Whether a mark had more wind than counts. */
export const isAided = ({ wind }: ListRow): boolean => wind !== null && !isLegalWind(wind / 10);

const programme = new Map(disciplines.map(({ id }, index) => [id, index]));
const sexOrder = ({ sex }: Event): number => (sex === null ? -1 : sexSchema.options.indexOf(sex));

/** Events as a programme has them: by discipline, men before women, outdoors before indoors. */
export const inProgramme = (a: Event, b: Event): number =>
  (programme.get(a.discipline) ?? 0) - (programme.get(b.discipline) ?? 0) ||
  sexOrder(a) - sexOrder(b) ||
  Number(a.indoor) - Number(b.indoor);

/** The better mark of one event first. */
export const bestFirst = (a: ListRow, b: ListRow): number =>
  disciplineOf(a.event.discipline).measure === 'time' ? a.mark - b.mark : b.mark - a.mark;

/** The races of one event by day, venue, round and section. */
export const inCalendar = (a: ListRow, b: ListRow): number =>
  a.day - b.day ||
  codeUnits(a.venue, b.venue) ||
  listRounds.indexOf(a.round) - listRounds.indexOf(b.round) ||
  a.section - b.section;

/** The rows of one event as the store has them: legal marks before aided ones, the best first. No two distinct rows are equal. */
export const inList = (a: ListRow, b: ListRow): number =>
  Number(isAided(a)) - Number(isAided(b)) ||
  bestFirst(a, b) ||
  inCalendar(a, b) ||
  a.place - b.place ||
  codeUnits(a.name, b.name) ||
  codeUnits(a.nation, b.nation) ||
  a.born - b.born ||
  (a.wind ?? NO_WIND) - (b.wind ?? NO_WIND) ||
  a.decimals - b.decimals ||
  Number(a.hand) - Number(b.hand);
