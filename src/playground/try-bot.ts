import { connect, type GatewayOptions } from '../discord/gateway.ts';
import { type PlaygroundOptions, startPlayground } from './playground.ts';

/** What it takes to try the bot: what it is made of, and where its page shall be. */
export type TryOptions = Omit<GatewayOptions, 'token' | 'api'> & PlaygroundOptions;

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
export async function tryBot(options: TryOptions): Promise<TriedBot> {
  const playground = await startPlayground({
    pollCountMs: POLL_COUNT_MS,
    onFailure: (err) => options.log.error({ err }, 'Trouble in the playground'),
    ...options,
  });
  try {
    const { url, token, api } = playground;
    const connection = await connect({ ...options, token, api });
    return {
      url,
      async close() {
        await connection.close();
        await playground.close();
      },
    };
  } catch (error) {
    await playground.close();
    throw error;
  }
}
