import type { Lead } from './invocation.ts';

/**
 * An expected no: what was asked can't be answered, and the message says kindly what to try instead.
 * It is shown to whoever asked, word for word. Everything else that is thrown is a failure.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly suggestions: readonly Lead[];

  constructor(message: string, suggestions: readonly Lead[] = []) {
    super(message);
    this.suggestions = suggestions;
  }
}
