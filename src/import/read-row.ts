import { disciplineOf, type Event } from '../athletics/discipline.ts';
import { kindOf } from '../athletics/discipline-kind.ts';
import { MOST_POINTS } from '../lists/list-columns.ts';
import type { ListRow } from '../lists/list-row.ts';
import { listEvent } from './list-event.ts';
import type { ListField } from './list-header.ts';
import { parseBorn, parseDay } from './parse-day.ts';
import { parseListMark } from './parse-list-mark.ts';
import { parsePosition } from './parse-position.ts';
import { properName } from './proper-name.ts';

/** Why a row can’t be used: what was expected and what was found. */
export class RowError extends Error {
  override readonly name = 'RowError';
}

function must<T>(value: T | null, expected: string, found: string): T {
  if (value !== null) return value;
  throw new RowError(`expected ${expected}, found ${found === '' ? 'nothing' : `“${found}”`}`);
}

/** Further than any wind gauge has shown; tenths have to fit a byte. */
const STRONGEST_WIND = 12;

function parseWind(text: string): number | null {
  if (text === '') return null;
  const wind = /^[+-]?\d{1,2}(?:\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  const tenths = Math.abs(wind) <= STRONGEST_WIND ? Math.round(wind * 10) + 0 : null;
  return must(tenths, `a wind of at most ${STRONGEST_WIND} m/s`, text);
}

function parsePoints(text: string): number {
  if (text === '') return 0;
  return must(/^\d{1,4}(?:\.0)?$/.test(text) && Number(text) <= MOST_POINTS ? Number(text) : null, 'points', text);
}

const nationCode = (text: string): string | null => (/^[A-Z]{3}$/.test(text) ? text : null);

function eventOf(cell: (field: ListField) => string, fallback: Event | null): Event {
  const [sex, discipline] = [cell('sex'), cell('discipline')];
  const named = discipline === '' ? null : listEvent(discipline, sex || (fallback?.sex ?? ''));
  if (discipline !== '') return must(named, 'an event such as “men”, “1500 metres”', `${sex} ${discipline}`.trim());
  const ofPath = must(fallback, 'a discipline in a column or in the path (men/1500-metres.csv)', '');
  return sex === '' ? ofPath : must(listEvent(ofPath.discipline, sex), '“men” or “women”', sex);
}

const EXPECTED = {
  time: 'a time such as 3:26.00',
  distance: 'a distance such as 8.12',
  points: 'points such as 8905',
} as const;

/** One row of a list; `fallback` is the event that the file’s path names. @throws RowError */
export function readRow(cell: (field: ListField) => string, fallback: Event | null): Omit<ListRow, 'sources'> {
  const event = eventOf(cell, fallback);
  const { measure } = disciplineOf(event.discipline);
  const mark = must(parseListMark(cell('mark'), measure), EXPECTED[measure], cell('mark'));
  const nation = must(nationCode(cell('nation')), 'three letters for a nation', cell('nation'));
  // Relays are run by teams: the name in such a row is no athlete’s.
  const team = kindOf(event.discipline) === 'Relays';
  const name = team ? cell('name') : properName(cell('name'), nation);
  const position = must(parsePosition(cell('position')), 'a place such as 1, 3h2 or 1f1', cell('position'));
  return {
    event,
    mark: mark.value,
    decimals: mark.decimals,
    hand: mark.hand,
    wind: parseWind(cell('wind')),
    name: must(name === '' ? null : name, 'a name', cell('name')),
    team,
    nation,
    born: must(parseBorn(cell('born')), 'a birthday such as 14 SEP 1974', cell('born')),
    ...position,
    venue: must(cell('venue') || null, 'a venue', ''),
    day: must(parseDay(cell('date')), 'a day such as 14 JUL 1998 or 1998-07-14', cell('date')),
    points: parsePoints(cell('points')),
  };
}
