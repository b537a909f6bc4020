import type { Fact } from './fact.ts';
import { type Group, listsOfPeople } from './lists-of-people.ts';
import type { Mention } from './mention.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';
import { unrealIn } from './unreal.ts';
import { hint, hinted } from './word-hints.ts';

/** "a Kenyan 1–2–3", "finished one-two", "swept the podium": the first two or three are told of together, in their order. */
const SWEEP =
  /\b(?:(1 ?[-–—] ?2 ?[-–—] ?3|one[-–— ,]+two[-–— ,]+three|(?:clean )?sweep|swept (?:all )?(?:the )?(?:podium|(?:three )?medals|top three))|(1 ?[-–—] ?2|one[-–— ]two|swept (?:the )?top two))\b(?! ?[-–—] ?\d)/giu;
const SWEEP_WORD = hint(/^(?:1|one|sweep|swept)$/i);

/** How far from the words the people can stand, in characters. */
const REACH = 70;

const inOrder = ({ members }: Group, mentions: readonly Mention[]): Fact[] =>
  members.flatMap((at, i): Fact[] => {
    const mention = mentions[at];
    if (!mention) return [];
    const { person, start, end } = mention;
    return [{ kind: 'place', place: i + 1, title: false, derived: true, person, turn: null, aside: false, start, end }];
  });

/** The places that follow from a sweep: those of the list of as many people that stands nearest behind its words, else before them. */
export function sweptPlaces(text: string, { sentence, mentions }: Telling): Fact[] {
  const found = hinted(SWEEP_WORD, SWEEP, text, sentence);
  if (found.length === 0) return [];
  const unreal = unrealIn(text, sentence, false);
  const groups = listsOfPeople(text, mentions).filter(({ members }) =>
    members.every((at) => mentions.slice(at, at + 1).every(({ person }) => !isTeam(person))),
  );
  return found.flatMap((words) => {
    if (unreal.some(({ start, end }) => start < words.start && words.start < end)) return [];
    const isWhole = ({ members }: Group) => members.length === (words[1] ? 3 : 2);
    const behind = groups.find(({ start }) => start >= words.end);
    const before = groups.findLast(({ end }) => end <= words.start);
    const group = [behind, before].find(
      (one) => one && isWhole(one) && Math.max(one.start - words.end, words.start - one.end) <= REACH,
    );
    return group ? inOrder(group, mentions) : [];
  });
}
