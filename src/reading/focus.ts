import type { Opener } from './clause-parts.ts';
import type { Person } from './knowledge.ts';
import type { Mention } from './mention.ts';
import { matches, type Span } from './span.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';

/** Where the last main clause starts that has somebody acting: "…, but Example hung on". */
function lastMainClause(text: string, sentence: Span, mentions: readonly Mention[]): number {
  const starts = matches(/(?:,|;)? but |; |, and /g, text, sentence).map(({ end }) => end);
  const acts = (at: number) =>
    mentions.some((m) => m.role === 'subject' && !m.possessive && m.start >= at && m.start - at < 12);
  return starts.findLast(acts) ?? sentence.start;
}

/** "Although Example pulled away, Sample won": the sentence is about Sample. */
const UNDER: readonly Opener[] = ['as', 'since', 'with', 'who'];

/** Nobody remembers more people than this when a pronoun comes. */
const REMEMBERED = 100;

/** Whom the next sentence’s pronouns mean first: who acted last, then whose something did, then who was acted upon. */
export function refocused(text: string, { sentence, mentions, clauses }: Telling, focus: readonly Person[]): Person[] {
  const main = lastMainClause(text, sentence, mentions);
  const isUnder = (mention: Mention) =>
    UNDER.includes(clauses.findLast(({ start }) => start <= mention.start)?.opener ?? 'start');
  const rank = (mention: Mention) =>
    mention.role === 'object' ? 3 : mention.possessive ? 2 : mention.start < main || isUnder(mention) ? 1 : 0;
  const order = mentions
    .filter(({ person }) => !isTeam(person))
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ person }) => person);
  return [...new Set([...order, ...focus])].slice(0, REMEMBERED);
}
