import { meetId } from '../athletics/meet-id.ts';
import type { Meet } from '../athletics/meets-file.ts';
import { words } from '../athletics/name.ts';
import type { EventQuery } from '../athletics/parse-event.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { inFull, isYear } from '../results/meet-words.ts';
import { nearestYears } from '../results/nearest-years.ts';
import type { Results } from '../results/results.ts';
import { similarMeets } from '../results/similar-meets.ts';
import { shortId } from '../short-id.ts';
import { either } from '../wording/either.ts';
import { meetName } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { refuseName } from './found-or-refuse.ts';
import { type MeetAsked, meetAsked } from './meet-asked.ts';
import { printed } from './meet-title.ts';
import { whyNotListed } from './why-no-result.ts';

/** So many meets that have the words of a text are named. */
const NAMED = 3;

/** Says that nothing is on record of meets that are known. @throws Refusal */
function refuseUnheld(results: Results, { unheld }: MeetAsked): never {
  const names = unheld.slice(0, NAMED).map(({ name }) => literal(name));
  throw new Refusal([`No result on record for ${either(names)}.`, ...whyNotListed(results, unheld)].join(' '));
}

const inYears = (held: readonly { readonly year: number }[]): string => held.map(({ year }) => year).join(' and ');

/** Why a meet that is known has no result of a year: it wasn’t held, or that is earlier or later than what is known of it. */
function notThen({ name, editions }: Meet, year: number): string {
  const near = nearestYears(editions, year);
  const none = `No result on record for ${literal(name)} ${year}`;
  if (near.every((edition) => edition.year > year)) return `${none}: what I know of it begins in ${inYears(near)}.`;
  if (near.every((edition) => edition.year < year)) return `${none}: the last that I know of was in ${inYears(near)}.`;
  return `I know of no ${literal(name)} in ${year}, but of those in ${inYears(near)}.`;
}

/** Says of one meet, or of what several have in their names, that nothing is on record of a year. */
function noneThen(results: Results, { text, elsewhen }: MeetAsked, year: number): string {
  const [id, ...others] = new Set(elsewhen.map((edition) => meetId(edition.id)));
  const meet = results.listed.store.meets.find((one) => one.id === id);
  if (meet && others.length === 0) return notThen(meet, year);
  return `No result on record for ${literal(printed(elsewhen, inFull(text)))}, but of ${inYears(nearestYears(elsewhen, year))}.`;
}

/** Says that nothing is known of a meet in a year. @throws Refusal that leads to the nearest years on record */
function refuseYear(results: Results, asked: MeetAsked, again: (name: string) => Invocation): never {
  const [year = 0] = words(asked.text).filter(isYear).map(Number);
  const leads = nearestYears(asked.elsewhen, year).map((edition): Lead => {
    const { command, options } = again(shortId(edition.id));
    const event = asked.event && { event: asked.event.key };
    return { label: meetName(edition), invocation: { command, options: { ...event, ...options } } };
  });
  throw new Refusal(noneThen(results, asked, year), leads);
}

/** The meets that a text means. @throws Refusal that says why there are none */
export function meetsOrRefuse(
  results: Results,
  text: string,
  event: EventQuery | undefined,
  again: (name: string) => Invocation,
): MeetAsked {
  const asked = meetAsked(results, text, event);
  if (asked.meets.length > 0) return asked;
  if (asked.unheld.length > 0) refuseUnheld(results, asked);
  if (asked.elsewhen.length > 0) refuseYear(results, asked, again);
  return refuseName({ kind: 'near', candidates: similarMeets(results, asked.text) }, { kind: 'meet', text, again });
}
