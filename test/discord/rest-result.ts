/** What a REST request is answered with. */
export interface RestResult {
  readonly status: number;
  readonly body?: unknown;
}

/** An error in Discord's shape. */
export const failure = (status: number, code: number, message: string): RestResult => ({
  status,
  body: { code, message },
});
