import type { Result } from './route.ts';

/** What a request is answered with, and the headers that go along. */
export interface Reply extends Result {
  readonly headers?: Readonly<Record<string, string>>;
}
