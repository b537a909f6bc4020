import type { Fact } from './fact.ts';

/** "Example (64.20m) and Sample (61.10m) won the javelin and discus respectively": a mark is of the event that its owner won there. */
export const marksInTurn = (facts: readonly Fact[]): Fact[] =>
  facts.map((fact) => {
    if (fact.kind !== 'mark' || fact.turn) return fact;
    const [place, ...others] = facts.filter(({ kind, person }) => kind === 'place' && person === fact.person);
    return place?.turn && others.length === 0 ? { ...fact, turn: place.turn } : fact;
  });
