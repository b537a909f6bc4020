import type { Edition } from '../athletics/edition.ts';
import { meetId } from '../athletics/meet-id.ts';
import { fold, words } from '../athletics/name.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { findMeets, nearestFirst } from '../results/find-meet.ts';
import { inFull, inShort, isYear, placeIn } from '../results/meet-words.ts';
import type { RaceQuery } from '../results/race-query.ts';
import type { Results } from '../results/results.ts';
import { similarMeets } from '../results/similar-meets.ts';
import { shortId } from '../short-id.ts';
import { either } from '../wording/either.ts';
import { eventTitle, meetName } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';
import { eventOrRefuse } from './event-or-refuse.ts';
import { refuseName } from './found-or-refuse.ts';
import { type MeetAsked, meetAsked } from './meet-asked.ts';
import { whyUnheld } from './why-no-result.ts';

/** Which races somebody asked for, as typed. */
export interface TypedQuestion {
  readonly athlete?: string | undefined;
  readonly event?: string | undefined;
  readonly meet?: string | undefined;
  readonly year?: number | undefined;
}

/** The same, understood. */
export interface RaceQuestion {
  readonly query: RaceQuery;
  /** The meets that a text alone means, in the order in which they are listed: those that it calls by name first. */
  readonly turns: readonly (readonly Edition[])[];
  /** "Josh Kerr · 1500 m · 2024", safe in a title; empty when nothing was asked. */
  readonly title: string;
  /** An invocation that asks the same, short enough for a button. */
  readonly asked: Invocation;
}

/** As much of a typed name as a button has room for beside everything else. */
const KEPT = 20;
const shortened = (typed: string): string => fold(typed).slice(0, KEPT);

/** A meet’s typed name for a button: its years are kept whole. */
function shortMeet(typed: string): string {
  const years = words(typed).filter(isYear).slice(0, 1);
  const place = inShort(placeIn(typed)).slice(0, KEPT - years.join(' ').length - years.length);
  return [place, ...years].join(' ');
}

/** So many meets that have the words of a text are named. */
const NAMED = 3;

/** Says that nothing is on record of meets that are known. @throws Refusal */
function refuseUnheld(results: Results, { unheld }: MeetAsked): never {
  const names = unheld.slice(0, NAMED).map(({ name }) => literal(name));
  throw new Refusal([`No result on record for ${either(names)}.`, ...whyUnheld(results, unheld)].join(' '));
}

/** Says that nothing is on record of a meet in a year, where the text means one without it. @throws Refusal that leads to its other years */
function refuseYear(results: Results, text: string, again: (name: string) => Invocation): void {
  const years = words(text).filter(isYear);
  const [latest, ...others] = findMeets(results, placeIn(inFull(text)));
  if (years.length === 0 || !latest || others.some(({ id }) => meetId(id) !== meetId(latest.id))) return;
  const name = literal(latest.name);
  throw new Refusal(`No result on record for ${name} ${years.join(' ')}.`, [
    { label: meetName(latest), invocation: again(shortId(latest.id)) },
  ]);
}

function meetsOrRefuse(results: Results, text: string, again: (name: string) => Invocation): MeetAsked {
  const asked = meetAsked(results, text);
  if (asked.meets.length > 0) return asked;
  if (asked.unheld.length > 0) refuseUnheld(results, asked);
  refuseYear(results, text, again);
  return refuseName({ kind: 'near', candidates: similarMeets(results, text) }, { kind: 'meet', text, again });
}

const meetKey = ({ meets, text }: MeetAsked): string =>
  (meets.length === 1 ? meets[0]?.id : undefined) ?? shortMeet(text);

const capitalised = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** So many of the meets that a text means tell how its words are written. */
const WRITTEN_BY = 25;

/** A text as the names and cities of meets write its words, "usatf zurich" as "USATF Zürich"; others with a capital where it has none at all. */
function titled(meets: readonly Edition[], text: string): string {
  const names = meets.slice(0, WRITTEN_BY).flatMap(({ name, city, aliases }) => [name, city ?? '', ...aliases]);
  const own = names.flatMap((name) => name.split(/\s+/)).toReversed();
  const written = new Map(own.map((word) => [fold(word), capitalised(word)]));
  const isSmall = text === text.toLowerCase();
  return text
    .split(/\s+/)
    .map((word) => written.get(fold(word)) ?? (isSmall ? capitalised(word) : word))
    .join(' ');
}

/** A text as meets that bear its words are called by it, "DN Galan 2012", or with a capital for each word. */
function printed(meets: readonly Edition[], text: string): string {
  const place = placeIn(text);
  const name = meets.flatMap(({ aliases }) => aliases).find((alias) => fold(alias) === place);
  return name === undefined ? titled(meets, text) : [capitalised(name), ...words(text).filter(isYear)].join(' ');
}

/** What a text was understood to mean; the text itself where several meets bear its words. */
function meetTitle({ meets, text }: MeetAsked): string {
  const [only, ...others] = meets;
  if (!only || others.some(({ name }) => name !== only.name)) return literal(printed(meets, inFull(text)));
  return literal(others.length === 0 ? meetName(only) : only.name);
}

/** Understands what was typed. @throws Refusal that says which part it doesn't know. */
export function readRaceQuestion(results: Results, typed: TypedQuestion): RaceQuestion {
  const named = typed.event === undefined ? undefined : eventOrRefuse(typed.event);
  const year = typed.year !== undefined && { year: String(typed.year) };
  const atMeet = (name: string): Invocation => ({
    command: 'result',
    options: {
      meet: name.slice(0, KEPT),
      ...(named && { event: named.key }),
      ...year,
      ...(typed.athlete && { athlete: shortened(typed.athlete) }),
    },
  });
  const meet = typed.meet === undefined ? undefined : meetsOrRefuse(results, typed.meet, atMeet);
  const event = named ?? meet?.event ?? undefined;
  // Ids first: they have short forms.
  const rest = { ...(meet && { meet: meetKey(meet) }), ...(event && { event: event.key }), ...year };
  const asked = (athlete?: string): Invocation => ({
    command: 'result',
    options: { ...(athlete !== undefined && { athlete }), ...rest },
  });
  const athlete = typed.athlete === undefined ? undefined : athleteOrRefuse(results, typed.athlete, asked, event);
  const title = [
    ...(athlete ? [literal(athlete.name)] : []),
    ...(event ? [eventTitle(event)] : []),
    ...(meet ? [meetTitle(meet)] : []),
    ...(typed.year === undefined ? [] : [String(typed.year)]),
  ].join(' · ');
  const turns = meet && !athlete ? nearestFirst(meet.text, meet.meets) : [];
  return { query: { athlete, event, meets: meet?.meets, year: typed.year }, turns, title, asked: asked(athlete?.id) };
}
