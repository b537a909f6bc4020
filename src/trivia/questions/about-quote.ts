import type { IndexedQuote } from '../../quotes/quote-index.ts';
import { sourceOf } from '../../results/source.ts';
import type { Draft } from './draft.ts';
import type { Scope } from './scope.ts';

/** What every question about a quotation shares. */
export function aboutQuote(
  { world: { results } }: Scope,
  { id, speakerId, aboutIds, about, article }: IndexedQuote,
): Pick<Draft, 'about' | 'sources' | 'facts'> {
  const people = [speakerId, ...aboutIds].flatMap((one) => one ?? []);
  const { meet, discipline } = about;
  return {
    facts: [id],
    sources: [sourceOf(article)],
    about: {
      athletes: people,
      discipline,
      meet: meet?.id && meet.year !== null ? `${meet.id}-${meet.year}` : null,
      year: meet?.year ?? null,
      nations: people.flatMap((one) => results.athlete(one)?.nation ?? []),
    },
  };
}
