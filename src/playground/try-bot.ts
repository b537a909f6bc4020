import { connect, type GatewayOptions } from '../discord/gateway.ts';
import { type Playground, type PlaygroundOptions, startPlayground } from './playground.ts';

/** What it takes to try a bot: how it is made once there is a playground, and where the page shall be. */
export interface TryOptions extends PlaygroundOptions {
  readonly join: (playground: Pick<Playground, 'api' | 'token'>) => Promise<Joining>;
}

/** A bot that joins. */
export interface Joining {
  readonly served: Omit<GatewayOptions, 'token' | 'api'>;
  /** Called once it has joined. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/** A bot that can be tried in a browser. */
export interface TriedBot {
  /** Address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Some moments, as Discord takes them, so that a bot that doesn't wait for final counts is found out. */
const POLL_COUNT_MS = 1500;

/**
 * Starts a playground and lets the bot join it, over the real gateway protocol.
 * @throws PlaygroundError when the port is taken.
 */
export async function tryBot({ join, ...options }: TryOptions): Promise<TriedBot> {
  const playground = await startPlayground({ pollCountMs: POLL_COUNT_MS, ...options });
  try {
    const { url, token, api } = playground;
    const bot = await join(playground);
    const connection = await connect({ ...bot.served, token, api });
    await bot.start();
    return {
      url,
      async close() {
        await connection.close();
        await bot.close();
        await playground.close();
      },
    };
  } catch (error) {
    await playground.close();
    throw error;
  }
}
