import { type Group, listsOfPeople } from '../people/lists-of-people.ts';
import type { Mention } from '../people/mention.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { unrealIn } from '../signs/unreal.ts';
import { either } from '../text/either.ts';
import { lean } from '../text/lean.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Fact } from './fact.ts';
import { withMarked } from './marked-groups.ts';

/** "1–2–3", "a clean sweep", "took the first three places". */
const ALL_THREE = either(
  '1 ?[-–—] ?2 ?[-–—] ?3',
  'one[-–— ,]+two[-–— ,]+three',
  '(?:clean )?sweep',
  'swept (?:all )?(?:the )?(?:podium|(?:three )?medals|top three)',
  wrapped`
    (?:took|got|claimed|filled|secured|occupied|were) (?:all )?(?:the )?(?:top|first) three
    (?: places| positions| spots)?
  `,
);
/** "one-two", "took the top two", "finished 2–3". */
const TWO = [
  '1 ?[-–—] ?2',
  'one[-–— ]two',
  String.raw`(?:swept|took|got|claimed|filled|secured|occupied|were) (?:the )?(?:top|first) two(?! (?:\p{Ll}+ )?(?:rounds|laps|heats|legs|races|sets|throws|jumps|attempts|hurdles))`,
  String.raw`(?<=\b(?:finished|finishing|went|placed|placing|came|were) )([1-9])[-–]([2-9])(?:[-–]([3-9]))?`,
].join('|');
/** "from second to fourth". */
const FROM_TO = [
  String.raw`(?<=\b(?:finished|finishing|went|placed|placing|came|were|in|took|taking) )(?:from )?`,
  '(second|third|fourth|fifth|sixth) (?:to|through) (fourth|fifth|sixth|seventh|eighth)(?: places?)?',
].join('');
/** "completed the podium", "shared the minor medals". */
const REST = [
  '(?:complet|round|fill|seal|clos|wrapp)(?:ed|ing|s) (?:out |up |off )?the (?:podium|top three|medals|medal places)',
  wrapped`
    (?:took|taking|fill(?:ed|ing)|claim(?:ed|ing)|shar(?:ed|ing)) the (?:minor|lesser|remaining|other)
    (?: (?:two|podium|medal))? (?:places|medals|placings|positions|spots|honours)
  `,
  wrapped`
    (?:minor|lesser|remaining|other) (?:(?:two|podium|medal) )?(?:places|medals|placings|positions|spots|honours)
    (?: (?:went|fell|going) to|(?: were)? (?:taken|filled|claimed|shared|completed) by)
  `,
  '(?:podium|rostrum|top three|medals|places|placings|medal places) (?:was|were) (?:completed|filled|rounded out|made up|shared|closed) by',
  String.raw`join(?:ed|ing|s) (?:him|her|(?:\p{Lu}\S+ ){1,3}?)on the (?:podium|rostrum) (?:were|by)`,
].join('|');
/** "a Kenyan 1–2–3", "finished one-two", "swept the podium": the first two or three are told of together, in their order. */
const SWEEP = lean(String.raw`\b${either(`(${ALL_THREE})`, `(${TWO})`, FROM_TO, `(${REST})`)}\b(?! ?[-–—] ?\d)`, 'giu');
const SWEEP_WORD = hint(
  /^(?:[2-9]|two|three|fourth|fifth|sixth|seventh|eighth|sweep|swept|podium|rostrum|medals?|places|placings|positions|spots|honours)$/i,
);

/** How far from the words the people can stand, in characters. */
const REACH = 110;

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const placesFrom = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);

/** The places that the words of a sweep tell of: "1–2–3" and "a clean sweep" of three, "one-two" of two, "2–3" and "second to fourth" of those, "completed the podium" of the two behind the first. */
function placesOf([, three, , second, third, fourth, from, to, behind]: RegExpExecArray): readonly number[] {
  if (three !== undefined) return [1, 2, 3];
  if (from !== undefined && to !== undefined) return placesFrom(ORDINALS.indexOf(from), ORDINALS.indexOf(to));
  if (behind !== undefined) return [2, 3];
  if (second === undefined) return [1, 2];
  const places = [second, third, fourth].flatMap((place) => (place === undefined ? [] : Number(place)));
  return places.every((place, i) => place > (places[i - 1] ?? 0)) ? places : [];
}

const inOrder = ({ members }: Group, mentions: readonly Mention[], places: readonly number[]): Fact[] =>
  members.flatMap((at, i): Fact[] => {
    const [mention, place] = [mentions[at], places[i]];
    if (!mention || place === undefined) return [];
    const { person, start, end } = mention;
    return [{ kind: 'place', place, title: false, derived: true, person, turn: null, aside: false, start, end }];
  });

/** The places that follow from a sweep: those of the list of as many people that stands nearest behind its words, else before them. */
export function sweptPlaces(text: string, { sentence, mentions }: Telling): Fact[] {
  const found = hinted(SWEEP_WORD, SWEEP, text, sentence);
  if (found.length === 0) return [];
  const unreal = unrealIn(text, sentence, false);
  const groups = withMarked(text, listsOfPeople(text, mentions)).filter(({ members }) =>
    members.every((at) => mentions.slice(at, at + 1).every(({ person }) => !isTeam(person))),
  );
  return found.flatMap((words) => {
    if (unreal.some(({ start, end }) => start < words.start && words.start < end)) return [];
    const places = placesOf(words);
    const behind = groups.find(({ start }) => start >= words.end);
    const before = groups.findLast(({ end }) => end <= words.start);
    const group = [behind, before].find(
      (one) => one?.members.length === places.length && Math.max(one.start - words.end, words.start - one.end) <= REACH,
    );
    return group ? inOrder(group, mentions, places) : [];
  });
}
