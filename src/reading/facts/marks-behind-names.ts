import type { Person } from '../knowledge.ts';
import { listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { alone, together } from './as-owners.ts';
import type { Way } from './asked.ts';
import { IN_MARK } from './attached.ts';

/** Those named in one list that ends with somebody. */
function listUntil(text: string, mentions: readonly Mention[], last: Mention): readonly Person[] {
  const group = listsOfPeople(text, mentions).find(({ end }) => end === last.end);
  return (group?.members ?? []).flatMap((at) => mentions[at]?.person ?? []);
}

/** "Example, Sample and Watch (all 29:34)": the mark of everybody in a list. */
const OF_ALL = /^ \((?:both|all)(?: \p{Ll}+)?(?: (?:in|on|with|at))? $/u;

/** A mark that everybody in a list has. */
export const ofList: Way = ({ text, telling: { mentions }, last, sign }) =>
  last && sign.kind === 'mark' && OF_ALL.test(text.slice(last.end, sign.start))
    ? together(listUntil(text, mentions, last))
    : null;

/** Whoever is named last, where the others have their marks: "won by Example (51.70) and Sample in 52.61", "won in 1:57.40 from Wilson in 1:58.32". */
export const ofLastNamed: Way = ({ text, telling: { mentions }, last, sign, found, actors }) => {
  if (!last || sign.kind !== 'mark' || !IN_MARK.test(text.slice(last.end, sign.start))) return null;
  const marked = found.flatMap(({ sign: { kind }, owners }) =>
    kind === 'mark' ? owners.map(({ person }) => person) : [],
  );
  const others = listUntil(text, mentions, last).slice(0, -1);
  const closesList = others.length > 0 && others.every((person) => marked.includes(person));
  const [actor] = last.role === 'object' ? actors() : [];
  return closesList || (actor && marked.includes(actor.person)) ? alone(last) : null;
};
