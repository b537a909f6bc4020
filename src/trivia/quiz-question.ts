import type { DisciplineId } from '../athletics/discipline.ts';
import type { Source } from '../results/race.ts';
import { boardTopicOf } from './board-topic.ts';
import type { QuizQuestion } from './quiz.ts';

/** Kinds of questions about quotations: who said it, and of whom. */
const QUOTE_KINDS: ReadonlySet<string> = new Set(['speaker', 'spoken-of']);

/** A question as it was made. */
interface Made {
  readonly id: string;
  readonly kind: string;
  readonly prompt: string;
  readonly options: readonly string[];
  readonly answer: number;
  readonly why: string;
  readonly sources: readonly Source[];
  readonly about: { readonly discipline: DisciplineId | null };
}

/** A question as a quiz keeps it. */
export function quizQuestion(made: Made): QuizQuestion {
  const { id, kind, prompt, options, answer, why, sources, about } = made;
  const topics = [
    ...(about.discipline === null ? [] : [boardTopicOf(about.discipline)]),
    ...(QUOTE_KINDS.has(kind) ? (['quotes'] as const) : []),
  ];
  return {
    id,
    prompt,
    options: [...options],
    answer,
    why,
    sources: sources.map(({ kind: of, id: source, short, url }) => ({ kind: of, id: source, short, url })),
    topics,
  };
}
