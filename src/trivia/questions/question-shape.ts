import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Source } from '../../results/race.ts';
import type { Difficulty } from './difficulty.ts';
import type { KindName } from './kind-name.ts';

/** What a question is about, for boards and topics. */
export interface About {
  /** Ids, whoever the answer is among them. */
  readonly athletes: readonly string[];
  readonly discipline: DisciplineId | null;
  /** The edition's id; null for one without a known meet. */
  readonly meet: string | null;
  readonly year: number | null;
  /** World Athletics' three letters of those who are asked for. */
  readonly nations: readonly string[];
}

/** A question with exactly one right option. */
export interface Question {
  /** The same for the same facts, whatever the other options and their order: a server that had it never gets it again. */
  readonly id: string;
  readonly kind: KindName;
  /** At most 300 characters, as a poll's question. */
  readonly prompt: string;
  /** Two to ten, each at most 55 characters, as a poll's answers. */
  readonly options: readonly string[];
  /** The index of the right option. */
  readonly answer: number;
  /** One sentence that proves it; plain text. */
  readonly why: string;
  readonly sources: readonly Source[];
  readonly about: About;
  readonly difficulty: Difficulty;
}
