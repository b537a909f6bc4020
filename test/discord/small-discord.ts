import type { APIInteraction } from 'discord-api-types/v10';
import { botToken } from '../../src/playground/people.ts';
import type { Playground } from '../../src/playground/playground.ts';
import type { SeenRequest } from '../../src/playground/rest/rest-server.ts';
import { startChecked } from '../playground/checked-playground.ts';

/** The token of the one bot that the small Discord knows: shaped like a real one, and worth nothing. */
export const smallToken = botToken;

/** What Discord thinks of an interaction: it waits for its answer, was answered, or is too old. */
export type InteractionState = 'waiting' | 'answered' | 'expired';

/** One attempt to answer an interaction, and the status that it got. */
export interface Callback {
  readonly id: string;
  readonly token: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
  readonly status: number;
}

/** A playground, seen from its gateway and callbacks only. */
export interface SmallDiscord extends AsyncDisposable {
  /** Base URL of its API. */
  readonly api: string;
  readonly gateway: Playground['gateway'];
  /** The body of every PUT of the commands. */
  readonly registrations: () => unknown[];
  /** Every attempt to answer in the order in which it was decided. */
  readonly callbacks: () => Callback[];
  /** Sends an interaction to the bot; resolves with the body of its answer, once one is accepted. */
  dispatch(interaction: APIInteraction, state?: InteractionState): Promise<unknown>;
  /** The next requests get a 500 and no more. */
  fail(times: number): void;
  hold: Playground['hold'];
  arrival: Playground['arrival'];
}

function callbackOf({ url, authorization, json: body, status }: SeenRequest): Callback[] {
  const [, id, token] = /\/interactions\/(\d+)\/([^/]+)\/callback/.exec(url) ?? [];
  return id === undefined || token === undefined ? [] : [{ id, token, body, authorization, status }];
}

/** The message that a button stands on must be there, or its bot could not change it. */
function stage({ store }: Playground, { message }: APIInteraction): void {
  if (!message || store.post(message.channel_id, message.id)) return;
  store.apply({ type: 'posted', post: { message, onlyFor: undefined, votes: [] } });
}

function setState({ store }: Playground, { id }: APIInteraction, state: InteractionState): void {
  if (state === 'answered') store.apply({ type: 'answered', interaction: id, original: undefined });
  if (state === 'expired') store.apply({ type: 'failed', interaction: id });
}

/** Starts a small Discord on a free port of the loopback. */
export async function startSmallDiscord(): Promise<SmallDiscord> {
  const playground = await startChecked();
  const { api, gateway, requests } = playground;
  const accepted = (id: string): Promise<unknown> =>
    new Promise((resolve) => {
      playground.onRequest((seen) => {
        for (const callback of callbackOf(seen))
          if (callback.id === id && callback.status < 300) resolve(callback.body);
      });
    });
  return {
    api,
    gateway,
    registrations: () => requests.flatMap(({ method, json }) => (method === 'PUT' ? [json] : [])),
    callbacks: () => requests.flatMap(callbackOf),
    dispatch(interaction, state = 'waiting') {
      stage(playground, interaction);
      const answer = accepted(interaction.id);
      playground.deliver(interaction);
      setState(playground, interaction, state);
      return answer;
    },
    fail: (times) => playground.fault({ kind: 'server-error', when: 'before', times }),
    hold: playground.hold,
    arrival: playground.arrival,
    [Symbol.asyncDispose]: () => playground.close(),
  };
}
