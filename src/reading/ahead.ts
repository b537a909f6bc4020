import type { Fact } from './fact.ts';
import { type Group, listsOfPeople } from './lists-of-people.ts';
import type { Mention } from './mention.ts';
import { LEADS_TO_NAME } from './noun-phrase.ts';
import type { OwnedSign } from './sign.ts';
import { matches, type Span } from './span.ts';
import type { Telling } from './telling.ts';
import { unrealIn } from './unreal.ts';

/** "ahead of Example and Sample": they finished in this order, right behind whoever was named before. */
const AHEAD =
  /\b(?:ahead of|edg(?:ed|ing) out|edg(?:ed|ing)|in front of(?= (?:\p{Lu}|[Tt]he \p{Lu}))|held off|holding off|beat(?:ing|s)?|defeat(?:ed|ing)?|outkick(?:ed|ing)|pipp(?:ed|ing)|leaving|relegating|followed (?:home )?by|from)\b/gu;
/** "edging out Example’s 3:31.20" is about Example, "edging out Example’s team-mate" isn't. */
const MARK_NEXT = /^[’']s? \d/;

/** The place of whoever was ahead: the last one that is told of one person before the words. */
function placeAhead(signs: readonly OwnedSign[], words: Span): number | null {
  const found = signs.findLast(
    ({ sign, owners }) => sign.kind === 'place' && !sign.title && owners.length === 1 && sign.end <= words.start,
  );
  return found?.sign.kind === 'place' ? found.sign.place : null;
}

const inOrder = (group: Group, rivals: readonly Mention[], ahead: number): Fact[] =>
  group.members.flatMap((at, i): Fact[] => {
    const rival = rivals[at];
    if (!rival) return [];
    const { person, start, end } = rival;
    const place = ahead + i + 1;
    return [{ kind: 'place', place, title: false, derived: true, person, turn: null, aside: false, start, end }];
  });

/** The places that follow from who was ahead of whom. */
export function finishedBehind(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  const unreal = unrealIn(text, sentence);
  const rivals = mentions.filter((m) => !m.possessive || MARK_NEXT.test(text.slice(m.end, m.end + 5)));
  const groups = listsOfPeople(text, rivals);
  return [...matches(AHEAD, text, sentence)].flatMap((words): Fact[] => {
    const ahead = placeAhead(signs, words);
    const behind = groups.find(({ start }) => start >= words.end);
    if (ahead === null || !behind || !LEADS_TO_NAME.test(text.slice(words.end, behind.start))) return [];
    const isReal = !unreal.some(({ start, end }) => start < words.start && words.start < end);
    return isReal ? inOrder(behind, rivals, ahead) : [];
  });
}
