import { listsOfPeople } from '../people/lists-of-people.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import { ORDINAL, placeOf } from '../signs/ordinals.ts';
import { lean } from '../text/lean.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';

const MEDALS: Readonly<Record<string, number>> = { gold: 1, title: 1, crown: 1, victory: 1, silver: 2, bronze: 3 };
/** "The gold was shared by", "silver in the high jump went jointly to", "third place was split between". */
const DIVIDED = lean(
  wrapped`
    \b(?:(gold|silver|bronze|title|crown|victory)(?: medals?)?|(${ORDINAL}) place)(?: (?:in|over) the [\p{L}\d,’' ]{3,30})?
    [ ](?:(?:was|were|is) (?:\p{Ll}+ )?(?:shared|split|divided) (?:by|between|among)|went jointly to)
  `,
  'giu',
);
const DIVIDED_WORD = hint(/^(?:shared|split|divided|jointly)$/);

/** "The gold was shared by Example and Sample": each of them has it. */
export function dividedTitles(text: string, { sentence, mentions }: Telling): Fact[] {
  return hinted(DIVIDED_WORD, DIVIDED, text, sentence).flatMap(({ 1: medal, 2: ordinal = '', end }): Fact[] => {
    const group = listsOfPeople(text, mentions).find(({ start }) => start >= end);
    if (!group || group.members.length < 2 || !LEADS_TO_NAME.test(text.slice(end, group.start))) return [];
    const place = MEDALS[(medal ?? '').toLowerCase()] ?? placeOf(ordinal);
    return group.members
      .flatMap((at) => inOrder({ ...group, members: [at] }, mentions, place - 1))
      .map((fact) => ({ ...fact, derived: false }));
  });
}
