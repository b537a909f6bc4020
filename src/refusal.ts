import type { Invocation } from './invocation.ts';

/** A way on from a refusal: a button that asks what was probably meant. */
export interface Suggestion {
  readonly label: string;
  readonly invocation: Invocation;
}

/**
 * An expected no: what was asked can't be answered, and the message says kindly what to try instead.
 * It is shown to whoever asked, word for word. Everything else that is thrown is a failure.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly suggestions: readonly Suggestion[];

  constructor(message: string, suggestions: readonly Suggestion[] = []) {
    super(message);
    this.suggestions = suggestions;
  }
}
