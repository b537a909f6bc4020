import type { Athlete } from '../athletics/athlete.ts';
import { type Event, eventName } from '../athletics/discipline.ts';
import { kindOf } from '../athletics/discipline-kind.ts';
import { eventInSentence } from '../athletics/event-in-sentence.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { fold } from '../athletics/name.ts';
import type { Complete } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { comingRaces } from '../trivia/predictions/coming-races.ts';
import type { Prediction } from '../trivia/predictions/predictions.ts';
import { cut } from '../wording/cut.ts';
import { either } from '../wording/either.ts';
import { dayOf } from '../wording/event-words.ts';
import { literal, plain } from '../wording/markdown.ts';
import type { World } from '../world.ts';
import { choiceOf } from './choices.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import { typedText } from './found-or-refuse.ts';
import { raceStart } from './race-start.ts';

/** Which race is to be predicted, as typed: one that is known to come, or what describes it. */
export interface TypedRace {
  readonly race?: string | undefined;
  readonly event?: string | undefined;
  readonly meet?: string | undefined;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly zone?: string | undefined;
}

/** As much of a meet's typed name as is shown. */
const MEET_SHOWN = 60;

const todayOf = ({ now }: World): string => now.toZonedDateTimeISO('UTC').toPlainDate().toString();

/** Races that are known to come, by event or meet. */
export const completeRace: Complete = (world, typed) =>
  comingRaces(world.meets, todayOf(world))
    .map(({ key, event, meet, date }) => choiceOf(`${eventName(event)} · ${meet} · ${dayOf(date)}`, key))
    .filter(({ name }) => fold(name).includes(fold(typed)));

/** The one event that a text means; “mile” is run on the track. @throws Refusal when it could be several */
function eventMeant(text: string): Event {
  const { disciplines, sex, indoor } = eventOrRefuse(text);
  const onTrack = disciplines.filter((discipline) => kindOf(discipline) !== 'Road');
  const [only, another] = onTrack.length > 0 ? onTrack : disciplines;
  const events = disciplines.map((discipline): Event => ({ discipline, sex, indoor: indoor ?? false }));
  if (only && !another) return { discipline: only, sex, indoor: indoor ?? false };
  throw new Refusal(`That could be the ${either(events.map(eventInSentence))}. Pick one from the list.`);
}

/** How a meet is shown, and the id that its edition of a year will have, where it is one that is known. */
function meetMeant(meets: readonly Meet[], text: string, year: number): { meet: string; edition: string | null } {
  const typed = fold(text.replaceAll(String(year), ''));
  const known = meets.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === typed));
  return known
    ? { meet: `${known.name} ${year}`, edition: `${known.id}-${year}` }
    : { meet: cut(plain(text), MEET_SHOWN), edition: null };
}

/** Whom a race is for: as the event says or, where it doesn’t, as all are who could win it. @throws Refusal for somebody who can’t */
function sexMeant(event: Event, athletes: readonly Athlete[]): Event['sex'] {
  const [first] = athletes;
  const sex = event.sex ?? first?.sex ?? null;
  const other = athletes.find((athlete) => athlete.sex !== null && athlete.sex !== sex);
  if (!other || sex === 'mixed') return event.sex ?? (athletes.every((one) => one.sex === sex) ? sex : null);
  const title = eventName({ ...event, sex });
  throw new Refusal(`${literal(other.name)} can’t win that race (${title}). Name somebody who can.`);
}

/** A race that is known to come. @throws Refusal when it isn't */
function knownRace(world: World, race: string): Pick<Prediction['race'], 'event' | 'meet' | 'edition' | 'date'> {
  const known = comingRaces(world.meets, todayOf(world)).find(({ key }) => key === race);
  if (known) return known;
  throw new Refusal(
    `No race ${typedText(race)} is known to come. Pick one from the list, or describe it: \`event\`, \`meet\`, \`date\`.`,
  );
}

/** The race that was meant, for those who could win it; `home` is the time zone of whoever names none. @throws Refusal that says what is missing or not understood */
export function raceMeant(
  world: World,
  typed: TypedRace,
  athletes: readonly Athlete[],
  home: string,
): Prediction['race'] {
  const withSex = (event: Event): Event => ({ ...event, sex: sexMeant(event, athletes) });
  if (typed.race !== undefined) {
    const { event, meet, edition, date } = knownRace(world, typed.race);
    return { event: withSex(event), meet, edition, ...raceStart({ ...typed, date }, world.now, home) };
  }
  const { event, meet, date } = typed;
  const missing = Object.entries({ event, meet, date }).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (event === undefined || meet === undefined || date === undefined)
    throw new Refusal(
      `Which race? Fill in ${missing.map((name) => `\`${name}\``).join(', ')} too, or pick a \`race\`.`,
    );
  const meant = withSex(eventMeant(event));
  const start = raceStart({ ...typed, date }, world.now, home);
  return { event: meant, ...meetMeant(world.meets, meet, Number(start.date.slice(0, 4))), ...start };
}
