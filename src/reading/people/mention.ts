import type { Person } from '../knowledge.ts';
import type { Span } from '../text/span.ts';

/** A place where somebody is spoken of, by name, description ("the Norwegian") or pronoun. */
export interface Mention extends Span {
  readonly person: Person;
  readonly form: 'name' | 'description' | 'pronoun';
  /** "Kerr’s win", "his win". */
  readonly possessive: boolean;
  /** Whether they act in the sentence, or have something done to them. */
  readonly role: 'subject' | 'object';
}
