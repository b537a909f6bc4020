import { championshipEvents } from '../athletics/championship-events.ts';
import { disciplines, type Event, eventKey, eventName } from '../athletics/discipline.ts';
import { words } from '../athletics/name.ts';
import { type EventQuery, isEvent, parseEvent } from '../athletics/parse-event.ts';
import type { Complete } from '../command.ts';
import { eventsOf } from '../results/career.ts';
import { contestedEvents } from '../results/contested-events.ts';
import { type Choice, choiceOf } from './choices.ts';
import { filledIn } from './filled-in.ts';

const programme = new Map(disciplines.map(({ id }, place) => [id, place]));
const SEXES = ['men', 'women', 'mixed', null] as const;

/** Programme order, with what championships have before all else. */
const usualFirst = (events: readonly Event[]): Event[] =>
  events.toSorted(
    (a, b) =>
      Number(championshipEvents.has(b.discipline)) - Number(championshipEvents.has(a.discipline)) ||
      (programme.get(a.discipline) ?? 0) - (programme.get(b.discipline) ?? 0) ||
      SEXES.indexOf(a.sex) - SEXES.indexOf(b.sex),
  );

/** The words of an event: "4x", "20k" and "women 20" begin with them, whatever stands between. */
const wordsOf = (text: string): string[] =>
  words(text.replaceAll('×', 'x').replace(/(?<=\d),(?=\d)/g, '')).map((word) => word.replace(/^((?:wo)?men)s$/, '$1'));

/** "w4" as "women 4". */
const spelled = (typed: string): string =>
  typed.trim().replace(/^[mw](?=\d)/i, (letter) => (letter.toLowerCase() === 'w' ? 'women ' : 'men '));

const SEX_WORD = /^(?:(?:wo)?men|mixed)$/;

/** How well a text fits an event: it means it (0), is a word of a usual one (1), begins it (2) or one of its other words (3); null when it doesn’t. */
function closeness(typed: string, query: EventQuery | null, event: Event): number | null {
  if (query && isEvent(query, event)) return 0;
  const text = wordsOf(spelled(typed)).join('');
  const own = wordsOf(eventName(event));
  if (championshipEvents.has(event.discipline) && own.includes(text)) return 1;
  const at = own.findIndex((_, i) => own.slice(i).join('').startsWith(text));
  if (at < 0) return null;
  return own.slice(0, at).every((word) => SEX_WORD.test(word)) ? 2 : 3;
}

/** Those of some events that a text fits, the best first; of equally good ones in their order. */
function offered(events: readonly Event[], typed: string): Choice[] {
  const query = parseEvent(typed);
  return events
    .map((event) => ({ event, rank: closeness(typed, query, event) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ event }) => choiceOf(eventName(event), eventKey(event)));
}

/** Events of the athlete in another option, the strongest first; of everybody, the usual first, when nobody is named there. */
export const completeEventOf =
  (option: string): Complete =>
  ({ results }, typed, others) => {
    const athlete = filledIn(results, others[option]);
    return offered(athlete ? eventsOf(results, athlete) : usualFirst(contestedEvents(results)), typed);
  };

/** Events that the lists have, the usual first. */
export const completeListEvent: Complete = ({ results }, typed) =>
  offered(usualFirst(results.listed.store.columns.events), typed);

/** Every discipline, of whom the text says, the usual first. */
export const completeDiscipline: Complete = (_, typed) => {
  const { sex = null, indoor = null } = parseEvent(typed) ?? {};
  const events = disciplines.map(({ id }): Event => ({ discipline: id, sex, indoor: indoor ?? false }));
  return offered(usualFirst(events), typed);
};
