import { GatewayDispatchEvents as Event, GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import type { Guild } from '../guild.ts';
import { botToken } from '../people.ts';
import { refusalOf } from './identify.ts';
import type { Identify, Payload, Resume } from './payload.ts';
import { guildCreateOf, readyOf } from './ready.ts';
import { type Ear, hearsOfGuilds, isOnShard } from './route.ts';
import type { Session } from './session.ts';
import type { Sessions } from './sessions.ts';
import type { Wire } from './wire.ts';

/** A session began, or was taken up again. */
export type Turn = 'begun' | 'resumed';

/** What a gateway decides by when a bot comes in. */
export interface Threshold {
  readonly sessions: Sessions;
  /** The servers that the bot is in. */
  readonly guilds: () => readonly Guild[];
  /** Where to resume. */
  readonly url: string;
  /** The code with which every new session is refused, if they are. */
  readonly refusal: GatewayCloseCodes | undefined;
  readonly onTurn: (turn: Turn) => void;
}

function begin(
  wire: Wire,
  identify: Identify,
  { sessions, guilds, url, refusal, onTurn }: Threshold,
): Session | undefined {
  const all = guilds();
  const code = refusalOf(identify, all.length) ?? refusal;
  if (code !== undefined) {
    wire.close(code);
    return undefined;
  }
  const ear: Ear = { shard: identify.shard ?? [0, 1], intents: identify.intents };
  const here = all.filter(({ id }) => isOnShard(id, ear.shard));
  const session = sessions.begin(wire, ear);
  session.dispatch(Event.Ready, readyOf(session.id, url, ear, here));
  if (hearsOfGuilds(ear)) for (const guild of here) session.dispatch(Event.GuildCreate, guildCreateOf(guild));
  onTurn('begun');
  return session;
}

function resume(wire: Wire, { token, session_id, seq }: Resume, { sessions, onTurn }: Threshold): Session | undefined {
  const session = sessions.find(session_id);
  if (token !== botToken) wire.close(GatewayCloseCodes.AuthenticationFailed);
  else if (session && seq > session.latest) wire.close(GatewayCloseCodes.InvalidSeq);
  else if (!session?.remembers(seq)) wire.send({ op: GatewayOpcodes.InvalidSession, d: false });
  else {
    session.resume(wire, seq);
    session.dispatch(Event.Resumed, {});
    onTurn('resumed');
    return session;
  }
  return undefined;
}

/** Takes in what a bot says over a connection; returns the session that the connection has after it. */
export function handshake(
  { op, d }: Payload,
  wire: Wire,
  session: Session | undefined,
  threshold: Threshold,
): Session | undefined {
  switch (op) {
    case GatewayOpcodes.Identify:
      if (!session) return begin(wire, d, threshold);
      wire.close(GatewayCloseCodes.AlreadyAuthenticated);
      return session;
    case GatewayOpcodes.Resume:
      return resume(wire, d, threshold);
    default:
      if (!session) wire.close(GatewayCloseCodes.NotAuthenticated);
      return session;
  }
}
