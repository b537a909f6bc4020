/** An address can be as long as its writer likes. */
const LONGEST_PLACE = 300;

/**
 * Something from outside that can't be had or read. The message is one sentence for whoever runs the bot: where, and what is
 * wrong there.
 */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
  /** The address or file. */
  readonly where: string;
  /** What is wrong there, as a sentence that begins in lower case. */
  readonly reason: string;
  /** How long the other side asks to be left alone, in milliseconds, where it says so. */
  readonly waitMs: number | undefined;

  constructor(where: string, reason: string, options: ErrorOptions & { readonly waitMs?: number | undefined } = {}) {
    const place = where.slice(0, LONGEST_PLACE);
    super(`${place}: ${reason}`, options);
    this.where = place;
    this.reason = reason;
    this.waitMs = options.waitMs;
  }
}
