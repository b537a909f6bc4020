import type { Person } from './knowledge.ts';
import type { Mention } from './mention.ts';
import { matches, type Span } from './span.ts';
import { isTeam } from './teams.ts';

/** Where the last main clause starts that has somebody acting: "…, but Example hung on". */
function lastMainClause(text: string, sentence: Span, mentions: readonly Mention[]): number {
  const starts = matches(/(?:,|;)? but |; |, and /g, text, sentence).map(({ end }) => end);
  const acts = (at: number) =>
    mentions.some((m) => m.role === 'subject' && !m.possessive && m.start >= at && m.start - at < 12);
  return starts.findLast(acts) ?? sentence.start;
}

/** Nobody remembers more people than this when a pronoun comes. */
const REMEMBERED = 100;

/** Whom the next sentence’s pronouns mean first: who acted last, then whose something did, then who was acted upon. */
export function refocused(
  text: string,
  sentence: Span,
  focus: readonly Person[],
  mentions: readonly Mention[],
): Person[] {
  const main = lastMainClause(text, sentence, mentions);
  const rank = ({ role, possessive, start }: Mention) =>
    role === 'object' ? 3 : possessive ? 2 : start < main ? 1 : 0;
  const order = mentions
    .filter(({ person }) => !isTeam(person))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ person }) => person);
  return [...new Set([...order, ...focus])].slice(0, REMEMBERED);
}
