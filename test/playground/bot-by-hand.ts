import { z } from 'zod';
import type { Playground } from '../../src/playground/playground.ts';

/** What a request got. */
export interface Got {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

const headersOf = (token: string | null, body: unknown): Record<string, string> => ({
  ...(token !== null && { authorization: `Bot ${token}` }),
  ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
});

/** A bot that makes its requests by hand; `token: null` sends none. */
export const byHand =
  (playground: Playground, token: string | null = playground.token) =>
  async (method: string, path: string, body?: unknown): Promise<Got> => {
    const sent = body instanceof FormData ? body : JSON.stringify(body);
    const response = await fetch(`${playground.api}/v10${path}`, {
      method,
      headers: headersOf(token, body),
      ...(sent !== undefined && { body: sent }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) };
  };

/** The id of what was answered. */
export const idOf = ({ body }: Got): string => z.object({ id: z.string() }).parse(body).id;

/** Id and token of the interaction that was begun last. */
export function lastInteraction({ store }: Playground): { id: string; token: string } {
  const asked = [...store.state.interactions.values()].at(-1);
  if (!asked) throw new Error('nothing was begun');
  return asked.interaction;
}
