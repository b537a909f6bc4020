import type { Person } from '../knowledge.ts';
import type { Clause } from './clauses.ts';
import type { MentionDraft } from './mention-drafts.ts';
import { isActedUpon } from './roles.ts';

interface Sentence {
  readonly text: string;
  readonly drafts: readonly MentionDraft[];
  readonly clauses: readonly Clause[];
}

/** "The 22-year-old beat Example", "The champion won, with Example clocking 11.58": whoever is named behind, and acted upon or acting by themselves, is somebody else, as long as there is anybody. */
export function withoutNamedBehind(
  { text, drafts, clauses }: Sentence,
  at: number,
  people: readonly Person[],
): readonly Person[] {
  const draft = drafts[at];
  const own = clauses.findLast(({ own, subjects }) => own && subjects.includes(at));
  if (!draft || !own) return people;
  const apart = clauses
    .filter(({ absolute, start }) => absolute && start >= draft.end)
    .flatMap(({ subjects }) => subjects);
  const others = drafts
    .filter(
      ({ possessive, start }, i) =>
        i > at && !possessive && (apart.includes(i) || (start < own.end && isActedUpon(text.slice(draft.end, start)))),
    )
    .flatMap(({ person }) => person ?? []);
  const left = people.filter((person) => !others.includes(person));
  return left.length > 0 ? left : people;
}
