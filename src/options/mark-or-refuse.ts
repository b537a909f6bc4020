import { type DisciplineId, type Event, eventName } from '../athletics/discipline.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import type { EventQuery } from '../athletics/parse-event.ts';
import { oddity, timesTheBest } from '../athletics/plausible.ts';
import { parseTypedMark } from '../athletics/typed-mark.ts';
import { bestList } from '../lists/best-list.ts';
import { markAt } from '../lists/list-performance.ts';
import type { ListStore } from '../lists/list-store.ts';
import { Refusal } from '../refusal.ts';
import { typedText } from './found-or-refuse.ts';

/** Beyond these a mark is a slip: nobody is a third better than the best ever, and nobody walks so long. */
const BEST_CONCEIVABLE = { time: 0.7, distance: 1.35, points: 1.35 } as const;
const SLOWEST_CONCEIVABLE = 15;

function isConceivable(mark: Mark, discipline: DisciplineId): boolean {
  const times = timesTheBest(mark, discipline);
  if (times === null) return true;
  return mark.measure === 'time'
    ? times > BEST_CONCEIVABLE.time && times < SLOWEST_CONCEIVABLE
    : times < BEST_CONCEIVABLE[mark.measure];
}

/** A mile is meant as one on the track, though a time may be a little nearer to the best on a road. */
const CLEARLY = 0.04;

/** What a mark looks like: the best on the lists. */
function exampleOf(store: ListStore, discipline: DisciplineId): string {
  const events = (['men', 'women', 'mixed'] as const).map((sex): Event => ({ discipline, sex, indoor: false }));
  const [best] = events.flatMap((event) => bestList(store, { event }, 0, 1).entries);
  return best ? formatMark(markAt(store, best.row)) : '3:26.00, 8.95 m or 9126 pts';
}

/** The mark that a text means, in the likeliest of the disciplines that are meant. @throws Refusal when it is none of theirs */
export function markOrRefuse(
  store: ListStore,
  text: string,
  { disciplines }: EventQuery,
): { mark: Mark; discipline: DisciplineId } {
  const read = disciplines.flatMap((discipline) => {
    const mark = parseTypedMark(text, discipline);
    return mark ? [{ mark, discipline }] : [];
  });
  const [first, ...others] = read.map((own) => ({ ...own, oddity: oddity(own.mark, own.discipline) }));
  const likeliest =
    first && others.reduce((best, other) => (other.oddity < best.oddity - CLEARLY ? other : best), first);
  if (likeliest && isConceivable(likeliest.mark, likeliest.discipline)) return likeliest;
  const [discipline = '1500m'] = disciplines;
  const name = eventName({ discipline, sex: null, indoor: false });
  throw new Refusal(
    `${typedText(text)} is no mark that I can read for this event: ${name}. Write it like ${exampleOf(store, discipline)}.`,
  );
}
