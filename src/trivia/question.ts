import { type Difficulty, nearestDifficulties } from './questions/difficulty.ts';
import { finished } from './questions/finished.ts';
import { inTurn } from './questions/in-turn.ts';
import type { Kind } from './questions/kinds/kind.ts';
import { kinds } from './questions/kinds/kinds.ts';
import type { Pool } from './questions/pool.ts';
import type { Question } from './questions/question-shape.ts';
import type { Scope } from './questions/scope.ts';
import { shuffled } from './questions/shuffled.ts';
import type { Topic } from './questions/topic.ts';
import { walk } from './questions/walk.ts';

/** So many facts of a kind are tried before another kind gets its turn. */
const TRIES = 400;

type IsAsked = (id: string) => boolean;

/** What may be asked about in an order that chance gives. */
function byChance({ answerOf }: Kind, candidates: Pool, scope: Scope): Iterable<number> {
  const { random } = scope;
  return answerOf
    ? inTurn(candidates, (candidate) => answerOf(scope, candidate), random)
    : walk(candidates.length, TRIES, random).map((place) => candidates[place] ?? 0);
}

function ofPool(kind: Kind, candidates: Pool, scope: Scope, isAsked: IsAsked): Question | null {
  const { name, draft } = kind;
  for (const candidate of byChance(kind, candidates, scope)) {
    const drafted = draft(scope, candidate);
    const asked = drafted && finished(name, drafted, scope.difficulty, scope.random);
    if (asked && !isAsked(asked.id)) return asked;
  }
  return null;
}

/** A question of one kind; null when none of the facts that were tried can be asked for. */
const ofKind = (kind: Kind, scope: Scope, isAsked: IsAsked): Question | null =>
  ofPool(kind, kind.pool(scope), scope, isAsked) ??
  (kind.beyond ? ofPool(kind, kind.beyond(scope), scope, isAsked) : null);

/** A question of any kind that is among some, of the nearest difficulty that has one. */
function ofKinds(some: readonly Kind[], about: Omit<Scope, 'difficulty'>, difficulty: Difficulty, isAsked: IsAsked) {
  for (const nearest of nearestDifficulties(difficulty))
    for (const kind of shuffled(some, about.random)) {
      const asked = ofKind(kind, { ...about, difficulty: nearest }, isAsked);
      if (asked) return asked;
    }
  return null;
}

/**
 * A question about a topic, of any kind that can be asked there, each as likely as the others; of a kind that the topic tells the answer of only
 * where there is nothing else. Where the topic has nothing of a difficulty the nearest is taken. `random` gives numbers from 0 up to 1, `isAsked`
 * says which ids were had before. Null when the topic has nothing (more).
 */
export function question(
  world: Scope['world'],
  topic: Topic,
  difficulty: Difficulty,
  random: () => number,
  isAsked: IsAsked = () => false,
): Question | null {
  const { told = [], open = [] } = Object.groupBy(kinds, ({ toldBy }) => (toldBy === topic.kind ? 'told' : 'open'));
  const about = { world, topic, random };
  return ofKinds(open, about, difficulty, isAsked) ?? ofKinds(told, about, difficulty, isAsked);
}
