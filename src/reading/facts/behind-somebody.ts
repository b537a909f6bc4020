import type { Mention } from '../people/mention.ts';
import { beforeName } from '../people/noun-phrase.ts';
import type { Asked, Way } from './asked.ts';

const BEHIND = beforeName(
  String.raw`\b(?:came|come|coming|finish(?:ed|ing)|cross(?:ed|es|ing) the line|arriv(?:ed|ing)|ended|ending|was|were|placed) (?:in |home |up )?(?:[\p{Ll}\d.-]+ ){0,6}(?:behind|adrift of|down on|back from|after) `,
);
const IN_FRONT = beforeName(String.raw`\b(?:ahead|in front|clear) of `);

/** "came in 14 seconds behind Example in second": not of whoever acts and has a place ("was third, behind Example in second"). */
function isBehind({ text, found, actors }: Asked, last: Mention): boolean {
  if (!BEHIND.test(text.slice(Math.max(0, last.start - 60), last.start))) return false;
  const [actor, ...others] = actors();
  const hasPlace = found.some(
    ({ sign, owners }) => sign.kind === 'place' && owners.some(({ person }) => person === actor?.person),
  );
  return actor !== undefined && others.length === 0 && actor.person !== last.person && !hasPlace;
}

/** "Watch won, with Example a tenth ahead of Sample in second": Sample can’t be that. */
function isInFront({ text, sign, here, found }: Asked, last: Mention): boolean {
  if (sign.kind !== 'place' || sign.place !== 2 || !here?.absolute) return false;
  const isWon = found.some((one) => one.sign.kind === 'place' && one.sign.place === 1 && one.sign.end <= here.start);
  return isWon && IN_FRONT.test(text.slice(here.start, last.start));
}

/** A place told behind somebody who isn’t in it: theirs who act. */
export const besideSomebody: Way = (asked) => {
  const { text, sign, last, actors } = asked;
  // whoever is behind somebody isn’t first
  if (!last || sign.kind !== 'place' || sign.place === 1) return null;
  if (!text.slice(last.end, sign.start + 3).startsWith(' in ')) return null;
  return isBehind(asked, last) || isInFront(asked, last) ? actors() : null;
};
