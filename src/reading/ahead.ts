import type { Fact } from './facts.ts';
import { listsOfPeople } from './lists-of-people.ts';
import type { Telling } from './mentions.ts';
import { LEADS_TO_NAME } from './noun-phrase.ts';
import type { OwnedSign } from './sign.ts';
import { matches } from './span.ts';
import { unrealIn } from './unreal.ts';

/** "ahead of Kwemoi and Fisher": they finished in this order, right behind whoever was named before. */
const AHEAD =
  /\b(?:ahead of|edg(?:ed|ing) out|edg(?:ed|ing)|in front of(?= (?:\p{Lu}|[Tt]he \p{Lu}))|held off|holding off|beat(?:ing|s)?|defeat(?:ed|ing)?|outkick(?:ed|ing)|pipp(?:ed|ing)|leaving|relegating|followed (?:home )?by|from)\b/gu;
/** "edging out Cheruiyot’s 3:29.77" is about Cheruiyot, "edging out Scott’s team-mate" isn't about Scott. */
const MARK_NEXT = /^[’']s? \d/;

/** The places that follow from who was ahead of whom. */
export function finishedBehind(text: string, { sentence, mentions }: Telling, signs: readonly OwnedSign[]): Fact[] {
  const unreal = unrealIn(text, sentence);
  const rivals = mentions.filter((m) => !m.possessive || MARK_NEXT.test(text.slice(m.end, m.end + 5)));
  const groups = listsOfPeople(text, rivals);
  return [...matches(AHEAD, text, sentence)].flatMap(({ start, end }): Fact[] => {
    const winner = signs.findLast(
      ({ sign, owners }) => sign.kind === 'place' && !sign.title && owners.length === 1 && sign.end <= start,
    );
    const behind = groups.find((group) => (rivals[group[0] ?? 0]?.start ?? 0) >= end) ?? [];
    const first = rivals[behind[0] ?? -1];
    if (winner?.sign.kind !== 'place' || !first || !LEADS_TO_NAME.test(text.slice(end, first.start))) return [];
    if (unreal.some((span) => span.start < start && start < span.end)) return [];
    const { place } = winner.sign;
    return behind.flatMap((at, i): Fact[] => {
      const mention = rivals[at];
      if (!mention) return [];
      const { person } = mention;
      const span = { start: mention.start, end: mention.end };
      return [
        { ...span, kind: 'place', place: place + i + 1, title: false, derived: true, person, turn: null, aside: false },
      ];
    });
  });
}
