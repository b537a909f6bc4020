import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventKey } from '../athletics/discipline.ts';
import type { Mark } from '../athletics/mark.ts';
import { rowsInEvent } from '../lists/athlete-rows.ts';
import { completeLists, otherRows } from '../lists/complete-lists.ts';
import { isoDay } from '../lists/list-day.ts';
import { eventNumber } from '../lists/list-event.ts';
import type { Listed } from './listed.ts';
import { listedOuting } from './outing.ts';
import type { Race } from './race.ts';

/** A mark that no complete list has: an article tells of it, or another list does, or it is of after the day that the lists go to. */
export interface OtherMark {
  readonly athlete: Athlete;
  /** Whom the athlete competed for, as far as it is known. */
  readonly nation: string | null;
  readonly mark: Mark;
  /** ISO date; null where only the year is known. */
  readonly date: string | null;
  readonly year: number;
}

const inRace = ({ date, edition, performances }: Race): OtherMark[] =>
  performances.flatMap(({ athlete, nation, mark, status }) =>
    mark === null || status !== null
      ? []
      : [
          {
            athlete,
            nation: nation ?? athlete.nation,
            mark,
            date,
            year: date ? Number(date.slice(0, 4)) : edition.year,
          },
        ],
  );

function inOtherLists(listed: Listed, event: Event): OtherMark[] {
  const rows = otherRows(listed.store).get(eventNumber(listed.store, event) ?? -1) ?? [];
  return rows.flatMap((row) => {
    const { athlete, nation, mark, date } = listedOuting(listed, row);
    return mark === null ? [] : [{ athlete, nation, mark, date, year: Number(date.slice(0, 4)) }];
  });
}

/** Sources give the day of a race, or one beside it. */
const DAYS_APART = 2;

const isNear = (a: string, b: string): boolean =>
  Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days) <= DAYS_APART;

/** Less than the last digit that a mark is written with: articles round. */
const isSame = (listed: number, { measure, value, decimals }: Mark): boolean =>
  Math.abs(listed - value) < (measure === 'time' ? 10 ** (3 - decimals) : 1);

/** Whether complete lists have a mark, of about the same day, or of the same year where no day is known. */
function isListed({ store, numberOf }: Listed, event: Event, { athlete, mark, date, year }: OtherMark): boolean {
  const { numbers, raceOf } = store;
  const { rows, aided } = rowsInEvent(store, numberOf(athlete.id) ?? -1, event);
  return [...rows, ...aided].some((row) => {
    const day = isoDay(numbers.day[raceOf[row] ?? 0] ?? 0);
    if (day === null || !isSame(numbers.mark[row] ?? 0, mark)) return false;
    return date === null ? day.startsWith(String(year)) : isNear(day, date);
  });
}

/** What is known of an event besides what complete lists have; looked up when it is first asked for. */
export function otherMarksOf(listed: Listed, told: readonly Race[]): (event: Event) => readonly OtherMark[] {
  const known = new Map<string, readonly OtherMark[]>();
  const lookUp = (event: Event, key: string): readonly OtherMark[] => {
    const complete = { ...listed, store: completeLists(listed.store) };
    const inArticles = told.filter((race) => eventKey(race.event) === key).flatMap(inRace);
    return [...inArticles, ...inOtherLists(listed, event)].filter((mark) => !isListed(complete, event, mark));
  };
  return (event) => {
    const key = eventKey(event);
    const marks = known.get(key) ?? lookUp(event, key);
    known.set(key, marks);
    return marks;
  };
}
