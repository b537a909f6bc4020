import type { Mention } from '../people/mention.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { ORDINAL, placeOf } from '../signs/ordinals.ts';
import { unrealIn } from '../signs/unreal.ts';
import { lean } from '../text/lean.ts';
import type { Match, Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';

/** "Other winners were", "there were silver medals for", "victories also went to": each who is named behind has that place, in an event of their own. */
const TOLD_OF_EACH = lean(
  wrapped`
    \b(?:([Ww]inners|[Ww]ins|[Vv]ictories|[Ss]uccesses|[Gg]olds|(?<=\b[Tt]here were (?:\p{Ll}+ ){0,2})titles|[Gg]old medals|[Gg]old medall?ists)
      |([Ss]ilvers|[Ss]ilver medals|[Ss]ilver medall?ists)
      |([Bb]ronzes|[Bb]ronze medals|[Bb]ronze medall?ists)) (?:on \p{Lu}\p{Ll}+day )?(?:also )?
    (?:were|are|included?|for|to|went to|came (?:from|through)|came for)(?= )
    |\b(?:(?<=\b(?:got|had|with|saw|earned|received|collected|including|added|enjoyed) (?:\p{Ll}+ ){0,2})(?:(wins|victories|titles)|(runner-up) finishes)
      |(${ORDINAL})[- ]place (?:finishes|efforts|performances|showings|results|points)) (?:from|by)(?= )
  `,
  'gu',
);
const WORD = hint(
  /^(?:winners|wins|victories|titles|successes|golds|silvers|bronzes|medals|medall?ists|finishes|efforts|performances|showings|results|points)$/i,
);

/** The words that a list of people follows, each with a place of their own. */
export const toldOfEach = (text: string, sentence: Span): readonly Match[] =>
  hinted(WORD, TOLD_OF_EACH, text, sentence);

/** The place that each of a list has. */
const placeOfEach = ([, gold, silver, , wins, second, ordinal]: Match): number =>
  ordinal ? placeOf(ordinal) : gold || wins ? 1 : silver || second ? 2 : 3;

/** What ends the list, and what one who has no place in it stands behind. */
const LIST_END = /;|\.(?!\d)|\b(?:while|but|who|with(?! (?:an? )?\d)|after|before|as|where|although)\b/u;
const BESIDES = /\b(?:from|of|over|by|beat(?:ing)?|ahead|behind|against|partner|coach|compatriot|rival)\b[^,;]{0,30}$/u;

/** The places of those whom a sentence lists as winners or medallists, each in their own event. */
export function listedPlaces(text: string, { sentence, mentions }: Telling): Fact[] {
  const found = toldOfEach(text, sentence);
  if (found.length === 0) return [];
  const unreal = unrealIn(text, sentence, false);
  return found.flatMap((words, i) => {
    if (unreal.some(({ start, end }) => start < words.start && words.start < end)) return [];
    const place = placeOfEach(words);
    const until = found[i + 1]?.start ?? sentence.end;
    const length = LIST_END.exec(text.slice(words.end, until))?.index ?? until - words.end;
    const listed = (m: Mention, j: number, all: readonly Mention[]) =>
      m.start >= words.end &&
      m.end <= words.end + length &&
      m.form === 'name' &&
      !m.possessive &&
      !isTeam(m.person) &&
      !BESIDES.test(text.slice(Math.max(words.end, all[j - 1]?.end ?? 0), m.start));
    const people = mentions.filter(listed);
    return people.map(({ person, end }, index): Fact => {
      const turn = people.length > 1 ? { index, of: people.length } : null;
      return { kind: 'place', place, title: false, derived: false, person, turn, aside: false, start: end, end };
    });
  });
}
