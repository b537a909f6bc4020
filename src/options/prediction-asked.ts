import type { z } from 'zod';
import type { Athlete } from '../athletics/athlete.ts';
import type { Caller } from '../command.ts';
import type { Invocation } from '../invocation.ts';
import { Refusal } from '../refusal.ts';
import { newId } from '../trivia/new-id.ts';
import { MOST_OPEN, type Prediction, underWay } from '../trivia/predictions/predictions.ts';
import { isSameRace } from '../trivia/predictions/same-race.ts';
import type { World } from '../world.ts';
import { athleteOrRefuse } from './athlete-or-refuse.ts';
import { homeZone } from './home-zone.ts';
import { PLACES, type predictOptions, REQUIRED } from './predict-options.ts';
import { raceMeant } from './predicted-race.ts';
import { maySendPolls, playableChannel } from './trivia-permissions.ts';

type Asked = Extract<z.infer<typeof predictOptions>, { subcommand: 'open' }>;

const MOST_OPTIONS = 10;

/** Those who could win, each once. @throws Refusal that offers whom a name may mean */
function athletesAsked({ results }: World, asked: Asked): Athlete[] {
  const typed = PLACES.flatMap((name) => asked[name] ?? []);
  // A command with so many options fits no button: whoever was meant can be looked at.
  const look = (id: string): Invocation => ({ command: 'athlete', options: { name: id } });
  const athletes = typed.map((name) => athleteOrRefuse(results, name, look));
  const distinct = [...new Map(athletes.map((athlete) => [athlete.id, athlete])).values()];
  if (distinct.length >= REQUIRED.length) return distinct;
  throw new Refusal('It takes two athletes for a race. Name another one.');
}

function optionsFor(athletes: readonly Athlete[]): Prediction['options'] {
  const named = athletes.map(({ id, name }) => ({ id, name }));
  return named.length < MOST_OPTIONS ? [...named, { id: null, name: 'Somebody else' }] : named;
}

/** The prediction that somebody wants to open; with buttons where polls can’t be sent. @throws Refusal where none can be, or for a race that can’t be predicted */
export function predictionAsked(world: World, asked: Asked, caller: Caller): Prediction {
  const channelId = playableChannel(caller);
  const { memory, now, random } = world;
  const athletes = athletesAsked(world, asked);
  const race = raceMeant(world, asked, athletes, homeZone(memory, caller));
  const others = underWay(memory.predictions);
  if (others.some((other) => isSameRace(other, { channelId, race })))
    throw new Refusal('That race is predicted here already: `/predict list`');
  if (others.length >= MOST_OPEN)
    throw new Refusal(`${MOST_OPEN} races are predicted already, as many as I keep. Wait for one, or call one off.`);
  const style = maySendPolls(caller) ? asked.style : 'buttons';
  const at = now.epochMilliseconds;
  return {
    id: newId(at, random),
    channelId,
    guildId: caller.guildId,
    by: caller.userId,
    style,
    race,
    options: optionsFor(athletes),
    stage: { is: 'posting', since: at, votes: [], followUp: caller.followUp && { ...caller.followUp, since: at } },
  };
}
