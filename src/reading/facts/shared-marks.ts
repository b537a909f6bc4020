import { listsOfPeople } from '../people/lists-of-people.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { contains, matches } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';

/** "third in 10.96, the same time as Example", "given the same time, 10.96, as Sample": a mark that another had, too. */
const SAME_AS = new RegExp(
  wrapped`
    (?<!\bnot (?:\w+ )?(?:the|an?) )\b(?:same|identical|equal) (?:time|mark|distance|height|score|total|result
      |performance)(?:,? \(?[\d:.]+\d\)?,?)? (?:as|to)\b
  `,
  'g',
);
const SAME = hint(/^(?:same|identical|equal)$/);

/** "the same time as Example ran in 2019", "as Sample’s record": theirs, but of another day. */
const OF_ANOTHER_DAY =
  /^(?:[’']| (?:had|has|ran|set|clocked|threw|jumped|cleared|recorded|posted|did|when|last|in (?:19|20)\d\d)\b)/;

/** The marks that others shared: of whoever is named behind "the same time as", the mark told in it, right before it, or behind them. */
export function sharedMarks(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  if (!hasHint(text, sentence, SAME)) return [];
  return matches(SAME_AS, text, sentence).flatMap((words): Fact[] => {
    const group = listsOfPeople(text, mentions).find(({ start }) => start >= words.end);
    const told =
      signs.find(({ sign }) => sign.kind === 'mark' && contains(words, sign)) ??
      signs.findLast(({ sign }) => sign.kind === 'mark' && sign.end <= words.start) ??
      signs.find(({ sign }) => sign.kind === 'mark' && text.slice(group?.end, sign.start) === ', ');
    if (told?.sign.kind !== 'mark' || !group || !LEADS_TO_NAME.test(text.slice(words.end, group.start))) return [];
    if (OF_ANOTHER_DAY.test(text.slice(group.end))) return [];
    const { mark, start, end } = told.sign;
    return group.members.flatMap((at): Fact[] => {
      const person = mentions[at]?.person;
      return person ? [{ kind: 'mark', mark, person, turn: null, aside: false, derived: false, start, end }] : [];
    });
  });
}
