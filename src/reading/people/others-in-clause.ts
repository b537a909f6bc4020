import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Clause } from './clauses.ts';
import type { Mention } from './mention.ts';
import type { MentionDraft } from './mention-drafts.ts';

interface Sentence {
  readonly text: string;
  readonly sentence: Span;
  readonly drafts: readonly MentionDraft[];
  readonly clauses: readonly Clause[];
}

const MARK = /\d[.:]\d\d/;
/** "won with 64.16m, the 25-year-old settling for second on 60.66m": told of somebody with a mark of their own. */
const hasOwnMark = (text: string, sentence: Span, { start, end }: Span, draft: Span | undefined): boolean =>
  draft !== undefined &&
  /^ (?:(?:settling for|taking|claiming|finishing|having to settle for) (?:second|third|silver|bronze|the)|(?:in )?(?:second|third|fourth|fifth|sixth))\b/.test(
    text.slice(draft.end, end),
  ) &&
  MARK.test(text.slice(sentence.start, start));

/** "As the Briton tied up, the champion slipped through": two who act by two descriptions are two, as long as there is anybody else. */
export function withoutOthers(
  { text, sentence, drafts, clauses }: Sentence,
  at: number,
  found: readonly Mention[],
  people: readonly Person[],
): readonly Person[] {
  const own = clauses.findIndex(({ own, subjects }) => own && subjects.includes(at));
  const [here, before] = [clauses[own], clauses[own - 1]];
  if ((here?.opener !== 'comma' && here?.opener !== 'with') || !before) return people;
  const described = before.subjects.filter((one) => drafts[one]?.description?.form === 'description');
  const isUnder = before.opener === 'as' && before.own;
  const taken = (isUnder ? described : hasOwnMark(text, sentence, here, drafts[at]) ? before.subjects : []).map(
    (one) => found[one]?.person,
  );
  const left = people.filter((person) => !taken.includes(person));
  const isHere = left.some((person) => found.some((mention) => mention.person === person));
  return left.length > 0 && (isUnder || isHere) ? left : people;
}

/** "Example was fifth before a desperate dive saw him finish fourth": a thing acts upon whoever acted before. */
const THING_ACTS = lean(
  wrapped`
    ^,? ?\p{Ll}+ (?:an?|the|his|her|that|this) (?:[\p{L}\d’'-]+ ){1,6}
    (?:saw|left|gave|took|put|brought|made|kept|cost|won|sent|swept|\p{Ll}+ed) $
  `,
  'u',
);

/** "his 2:09:56 earning him seventh": so does a mark. */
const MARK_ACTS = lean(
  /\d(?: ?m| metres| seconds|secs| points)?,? (?:(?:was|is) (?:good )?enough to )?(?:g[ai]v|earn|put|lift|mov|carr|left|leav|br[io]|t[ao]|hand|secur|w[io]n|saw|ma[dk]|propel|plac|guarantee|sen[dt]|land|hoist)\p{Ll}* $/u,
);

/** "The American got him again": whoever is acted upon is not who acts in the clause. */
export function withoutActing(
  { text, drafts, clauses }: Sentence,
  at: number,
  found: readonly Mention[],
  people: readonly Person[],
): readonly Person[] {
  const draft = drafts[at];
  if (draft?.voice !== 'acted upon') return people;
  const clause = clauses.findLast(({ start }) => start <= draft.start);
  const isAnothers =
    clause === undefined ||
    text.startsWith('whose', clause.start) ||
    MARK_ACTS.test(text.slice(clause.start, draft.start)) ||
    (!clause.own && THING_ACTS.test(text.slice(clause.start, draft.start)));
  const here = isAnothers ? [] : clause.subjects;
  const acting = here.flatMap((one) => (found[one]?.possessive ? [] : (found[one]?.person ?? [])));
  const left = people.filter((person) => !acting.includes(person));
  return left.length > 0 ? left : people;
}
