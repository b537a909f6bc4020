import type { Mention } from '../people/mention.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import type { Telling } from '../people/telling.ts';
import type { OwnedSign } from '../signs/sign.ts';
import { phrases, phrasesIn } from '../text/phrases.ts';
import { contains } from '../text/span.ts';
import type { Fact } from './fact.ts';
import { inOrder } from './in-order.ts';
import { isPlaced } from './placed-signs.ts';

const placed = (mention: Mention, ahead: number): Fact[] => inOrder({ ...mention, members: [0] }, [mention], ahead);

/** "second in the other heat", "second in the 1500m": told together, run apart. */
const IN_ANOTHER_RACE = /^(?: place)? in (?:the|another|his|her)\b/;

/** "ran 11.10, with Example second": whoever has a mark and no place, with another behind in second, was first. */
function aheadOfSecond(text: string, { clauses, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  const [second] = signs.filter(isPlaced);
  if (second?.sign.place !== 2 || !clauses.find((clause) => contains(clause, second.sign))?.absolute) return [];
  if (IN_ANOTHER_RACE.test(text.slice(second.sign.end))) return [];
  const ofOther = ({ owners }: OwnedSign) => owners[0]?.person !== second.owners[0]?.person;
  const mark = signs.findLast((one) => one.sign.kind === 'mark' && one.sign.end <= second.sign.start && ofOther(one));
  const [owner, ...others] = mark?.owners ?? [];
  const winner = mentions.findLast((mention) => mention.person === owner?.person && mention.end <= second.sign.start);
  if (!winner || others.length > 0 || owner?.aside || second.owners.some(({ person }) => person === winner.person))
    return [];
  return placed(winner, 0);
}

const FOLLOWED = phrases(
  [
    ['was', ' followed (?:(?:home|in|over the line|across the line|closely) )?by'],
    ['clear|ahead', ' of'],
    ['leav(?:e|ing)|left', ''],
  ],
  'u',
);

/** "was followed home by Example, who took silver", "came clear of Sample, who took silver", "leaving Watch second": whoever was in front, by the place of the next. */
function aheadOfPlaced(text: string, { sentence, mentions, clauses }: Telling, signs: readonly OwnedSign[]): Fact[] {
  const has = (kind: OwnedSign['sign']['kind'], one: Mention) =>
    signs.some(({ sign, owners }) => sign.kind === kind && owners.some(({ person }) => person === one.person));
  return phrasesIn(FOLLOWED, text, sentence).flatMap((words): Fact[] => {
    const [at, ...others] = clauses.findLast(({ start }) => start <= words.start)?.subjects ?? [];
    const [leader, next] = [mentions[at ?? -1], mentions.find(({ start }) => start >= words.end)];
    if (!leader || !next || others.length > 0 || has('place', leader)) return [];
    if (!LEADS_TO_NAME.test(text.slice(words.end, next.start))) return [];
    const own = signs
      .filter(isPlaced)
      .find(({ owners, sign }) => sign.start > words.end && owners[0]?.person === next.person)?.sign;
    const isFollowed = words[0].startsWith('was');
    const place = own && !IN_ANOTHER_RACE.test(text.slice(own.end)) ? own.place : undefined;
    const isKnown = place !== undefined && (isFollowed ? place > 1 : place === 2 && has('mark', leader));
    return isKnown ? placed(leader, place - 2) : [];
  });
}

/** Whoever was ahead of somebody whose place a sentence states. */
export const leaders = (text: string, telling: Telling, signs: readonly OwnedSign[]): Fact[] => [
  ...aheadOfSecond(text, telling, signs),
  ...aheadOfPlaced(text, telling, signs),
];
