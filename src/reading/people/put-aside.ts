import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { MentionDraft } from './mention-drafts.ts';
import { beforeName } from './noun-phrase.ts';

/** "With Example injured", "Without Sample", "In the absence of the Scot Watch". */
const BESIDE = beforeName('^(?:With|Without|In the absence of|Instead of|Like|Unlike|Alongside)(?: both)? ');
/** "While Example rested a calf", "Once Sample had withdrawn". */
const UNDER = beforeName('^(?:While|After|Once|As|Since|Because) ');
const IS_ABSENT = lean(
  wrapped`
    ^(?: \([^()]{1,30}\))? (?:(?:had|has|was|were|is|being|been|having|already|still|again|only|then) )*
    (?:absent|injured|missing|missed|unwell|ill|sick|rested|resting|nursed|nursing|recovering|recovered|withdrawn|withdrew
      |sat|sitting|skipped|skipping|watched|watching|pulled out|dropped out|scratched|retired|disqualified|suspended|banned
      |stayed|staying|unable|unavailable|out)
    \b
  `,
  'u',
);
const IN_ABSENCE = /^[’']s? absence\b/;

/** "With Example injured, the 20-year-old won": those whom a sentence puts aside before its main clause are not who acts there. */
export function withoutPutAside(
  text: string,
  sentence: Span,
  drafts: readonly MentionDraft[],
  at: number,
  people: readonly Person[],
): readonly Person[] {
  const draft = drafts[at];
  const [first] = drafts;
  if (!draft || !first || first === draft || !text.startsWith(', ', draft.start - 2)) return people;
  const head = text.slice(sentence.start, first.start);
  const behind = text.slice(first.end, draft.start);
  const isAside =
    BESIDE.test(head) || (UNDER.test(head) && IS_ABSENT.test(behind)) || (head === 'In ' && IN_ABSENCE.test(behind));
  if (!isAside) return people;
  const comma = text.indexOf(',', first.end);
  const aside = new Set(drafts.flatMap(({ person, start }) => (person && start < comma ? [person] : [])));
  return people.filter((person) => !aside.has(person));
}
