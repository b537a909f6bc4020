import { once } from 'node:events';
import { createServer } from 'node:http';
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10';
import { z } from 'zod';
import { SmallGateway } from './small-gateway.ts';
import { type InteractionState, SmallInteractions } from './small-interactions.ts';
import { SmallRest } from './small-rest.ts';

/** The token of the one bot that the small Discord knows: shaped like a real one, and worth nothing. */
export const smallToken = ['MTAwMDAwMDAwMDAwMDAwMDAx', 'Gbell1', 'worth-nothing-outside-of-the-tests-of-it'].join('.');

/** A Discord of our own on this machine: gateway and REST on one port, for one bot. */
export interface SmallDiscord extends AsyncDisposable {
  /** Base URL of its API. */
  readonly api: string;
  readonly gateway: SmallGateway;
  readonly rest: SmallRest;
  readonly interactions: SmallInteractions;
  /** Sends an interaction to the bot; resolves with the body of its answer, once one is accepted. */
  dispatch(interaction: APIInteraction, state?: InteractionState): Promise<unknown>;
}

const addressSchema = z.object({ port: z.int() });

/** Starts a small Discord on a free port of the loopback. */
export async function startSmallDiscord(): Promise<SmallDiscord> {
  const server = createServer((request, response) => void rest.serve(request, response));
  const host = () => `127.0.0.1:${addressSchema.parse(server.address()).port}`;
  const gatewayUrl = () => `ws://${host()}`;
  const interactions = new SmallInteractions();
  const rest = new SmallRest(gatewayUrl, smallToken, interactions);
  const gateway = new SmallGateway(server, gatewayUrl, smallToken);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    api: `http://${host()}/api`,
    gateway,
    rest,
    interactions,
    dispatch(interaction, state = 'waiting') {
      interactions.expect(interaction.id, interaction.token, state);
      const answer = interactions.answer(interaction.id);
      gateway.dispatch(GatewayDispatchEvents.InteractionCreate, interaction);
      return answer;
    },
    async [Symbol.asyncDispose]() {
      gateway.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
