import { listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { LEADS_TO_NAME } from '../people/noun-phrase.ts';
import { inversionsIn } from '../signs/inversions.ts';
import type { Owner } from '../signs/sign.ts';
import { contains } from '../text/span.ts';
import { asOwners } from './as-owners.ts';
import type { Way } from './asked.ts';

/** "Second was Example’s team-mate Ann Sample" is of her; "Gold was Example’s dream" is nobody’s. */
function ofOwned(text: string, mentions: readonly Mention[], owner: Mention): Owner[] {
  const owned = mentions.find(({ start }) => start > owner.end);
  const between = owned ? text.slice(owner.end, owned.start).replace(/^[’']s?/, '') : '';
  return owned && LEADS_TO_NAME.test(between) ? asOwners([owned.person]) : [];
}

/** Whose a sign is that stands before its verb, and they behind it: of several of a kind and as many people, each one’s in turn. */
export const ownerBehind: Way = ({ text, telling: { sentence, mentions }, sign, signs }) => {
  const inversion = inversionsIn(text, sentence).find((one) => contains(one, sign));
  if (!inversion) return null;
  const group = listsOfPeople(text, mentions).find(({ start }) => start >= inversion.end);
  if (!group || !LEADS_TO_NAME.test(text.slice(inversion.end, group.start))) return null;
  const alike = signs.filter((other) => other.kind === sign.kind && contains(inversion, other));
  const first = mentions[group.members[0] ?? -1];
  if (first?.possessive) return ofOwned(text, mentions, first);
  const member = alike.length === group.members.length ? group.members[alike.indexOf(sign)] : undefined;
  const person = mentions[member ?? -1]?.person;
  return person ? asOwners([person]) : [];
};
