import { eventKey } from '../../athletics/discipline.ts';
import type { Race } from '../../results/race.ts';
import type { Results } from '../../results/results.ts';
import { distinctSources } from '../../results/source.ts';
import type { Outcome, Prediction } from './predictions.ts';

/** Whether a race was won, as far as anybody tells. */
export type Settlement =
  | { readonly kind: 'not yet' }
  /** Sources don’t agree who won. */
  | { readonly kind: 'disputed'; readonly race: Race }
  | (Extract<Outcome, { readonly kind: 'won' }> & { readonly race: Race });

/** So many of those named have to be in a race at a meet that nobody knows for it to be the one. */
const LEAST_NAMED = 2;
/** A race late in the evening is on the next day elsewhere. */
const DAYS_OFF = 1;

const daysApart = (a: string, b: string): number =>
  Math.abs(Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).total('days'));

/** Whether it is the predicted race: its event and its final, near its day, and at its meet or with those who were named. */
function isPredicted(race: Race, { race: asked, options }: Prediction): boolean {
  const { event, round, date, edition, performances } = race;
  if (eventKey({ ...event, sex: asked.event.sex }) !== eventKey(asked.event) || round !== 'final') return false;
  if (asked.event.sex !== null && event.sex !== asked.event.sex) return false;
  if (date !== null && daysApart(date, asked.date) > DAYS_OFF) return false;
  if (edition.id === asked.edition) return true;
  const named = performances.filter(({ athlete }) => options.some(({ id }) => id === athlete.id));
  return date !== null && named.length >= LEAST_NAMED;
}

/** Every race that may be the one, of those articles and lists tell of. */
function racesFor(prediction: Prediction, results: Results): Race[] {
  const ofNamed = prediction.options.flatMap(({ id }) => (id === null ? [] : results.racesOf(id)));
  const races = new Map([...results.told, ...ofNamed].map((race) => [race.id, race]));
  return [...races.values()].filter((race) => isPredicted(race, prediction));
}

const winnersOf = ({ performances }: Race) =>
  performances.filter(({ place, status }) => place === 1 && status === null);

/** Whether sources disagree on who won a race, or on where a winner was placed. */
const isDisputed = (race: Race): boolean =>
  race.disputes.some(
    ({ about, athleteIds }) =>
      about === '1st place' ||
      (about.endsWith('place') && winnersOf(race).some(({ athlete }) => athleteIds.includes(athlete.id))),
  );

/** Who won the predicted race; those who predicted it are right, and whoever said “somebody else” when nobody who was named won. */
export function settlement(prediction: Prediction, results: Results): Settlement {
  const told = racesFor(prediction, results).filter((race) => winnersOf(race).length > 0);
  const [race, another] = told;
  if (!race) return { kind: 'not yet' };
  const ids = new Set(told.flatMap((one) => winnersOf(one).map(({ athlete }) => athlete.id)));
  const winners = winnersOf(race);
  if (isDisputed(race) || (another && ids.size > winners.length)) return { kind: 'disputed', race };
  const isNamed = prediction.options.some(({ id }) => id !== null && ids.has(id));
  const right = prediction.options.flatMap(({ id }, place) => ((id === null ? !isNamed : ids.has(id)) ? [place] : []));
  const sources = distinctSources(winners.flatMap((winner) => winner.sources));
  return {
    kind: 'won',
    race,
    right,
    winners: winners.map(({ athlete }) => athlete.name),
    sources: sources.map(({ kind, id, short, url }) => ({ kind, id, short, url })),
  };
}
