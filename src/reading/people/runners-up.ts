import type { Person } from '../knowledge.ts';
import { placesIn } from '../signs/places.ts';
import { lean } from '../text/lean.ts';
import type { Mention } from './mention.ts';
import { beforeName } from './noun-phrase.ts';
import { isTeam } from './teams.ts';
import type { Telling } from './telling.ts';
import { isNamed } from './unnamed.ts';

/** "beat Example", "held off Example": words before whoever came in next. */
const BEAT = beforeName(
  String.raw`\b(?:beat(?:s|ing)?|defeat(?:ed|s|ing)|edg(?:ed|ing)(?: out)?|pipp(?:ed|ing)|out(?:kick|sprint|lean)(?:ed|ing)|(?:h[eo]ld|holding|fought|fighting|fended) off) `,
);
/** "won from Example", "ahead of Example": only behind a win. */
const WON_FROM = beforeName(String.raw`\b(?:ahead of|from|in front of|over|clear of) `);
/** No words before whoever is beaten are longer, in characters. */
const REACH = 60;
/** What is told of another year, or of a round before the final. */
const ELSEWHEN = lean(/\b(?:19|20)\d\d\b|\b(?:last year|heats?|semi-?finals?)\b/u);

const isAthlete = (person: Person | undefined): person is Person =>
  person !== undefined && isNamed(person) && !isTeam(person);

const isElsewhen = (text: string, { sentence: { start, end } }: Telling): boolean =>
  ELSEWHEN.test(text.slice(start, end));

/** Who alone acts where a sentence tells of a place. */
export function toldOfPlace(text: string, telling: Telling, place: number): Person | null {
  const { sentence, clauses, mentions } = telling;
  if (mentions.length === 0 || isElsewhen(text, telling)) return null;
  const sign = placesIn(text, sentence).find((one) => one.place === place);
  const [at, ...others] = (sign && clauses.findLast(({ start }) => start <= sign.start)?.subjects) ?? [];
  const acting = others.length === 0 ? mentions[at ?? -1]?.person : undefined;
  return isAthlete(acting) ? acting : null;
}

/** Who a sentence says came second: whom its winner beat, or who acts where it tells of second place. */
export function runnerUpIn(text: string, telling: Telling, winner?: Person): Person | null {
  const { sentence, mentions } = telling;
  if (mentions.length === 0 || isElsewhen(text, telling)) return null;
  const second = toldOfPlace(text, telling, 2);
  if (second && second !== winner) return second;
  const isBeaten = ({ start, person }: Mention) => {
    const head = text.slice(Math.max(sentence.start, start - REACH), start);
    return isAthlete(person) && person !== winner && (BEAT.test(head) || (winner !== undefined && WON_FROM.test(head)));
  };
  return mentions.find(isBeaten)?.person ?? null;
}
