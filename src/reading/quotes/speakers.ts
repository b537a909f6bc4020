import type { Person } from '../knowledge.ts';
import type { Block } from '../layout.ts';
import { sexFits } from '../people/meanings.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { lean } from '../text/lean.ts';
import type { Quotation } from '../text/quotations.ts';
import { overlaps } from '../text/span.ts';
import { type Attribution, NOBODY, type Place, saidBy } from './attribution.ts';
import { isAbout, saidAbove, saidAfter, saidBefore, TOLD_BEFORE } from './said-near.ts';
import { signedBelow } from './signed.ts';
import { actorIn, storyBefore } from './story.ts';
import { toldOfLast } from './told-of-last.ts';
import { acts, speakerIn, speaks } from './who-speaks.ts';

/** Characters behind a quotation that can say who goes on. */
const LONGEST_LEAD = 40;

/** Who acts in the sentence that the words follow. */
function actingBefore({ quotation, block }: Place, told: readonly Telling[]): Attribution | null {
  const led = told.findLast(({ sentence }) => sentence.start < quotation.outer.start && sentence.start >= block.start);
  return led ? saidBy(led.mentions.find(acts)?.person, 'acts in the sentence before', led) : null;
}

/** Who acts in the paragraph before, when nobody speaks there: "Example was surprised." and then Example’s words. */
function toldAbove(
  text: string,
  { quotation, previous, block, above }: Place,
  told: readonly Telling[],
): Attribution | null {
  if (!above || quotation.outer.start > block.start || (previous && previous.outer.end > above.start)) return null;
  const at = told.findLastIndex(({ sentence }) => sentence.end <= block.start);
  const led = told[at];
  if (!led || led.sentence.start < above.start || isAbout(text, led)) return null;
  return saidBy(actorIn(storyBefore(text, told, at) ?? led), 'acts in the paragraph before', led);
}

/** Whether a whole sentence about somebody else stands between the words before and these: "…," said Kerr. Watch nodded. "…", "But the Scot had other ideas. “…”" */
function isInterrupted(
  text: string,
  { quotation, previous }: Place,
  told: readonly Telling[],
  speaker: Person | null,
): boolean {
  if (!previous) return false;
  return told.some(({ sentence, mentions }) => {
    if (sentence.start <= previous.outer.end || sentence.end > quotation.outer.start) return false;
    const acting = mentions.find(acts);
    const isAnother = acting?.form === 'name' || (acting?.form === 'description' && acting.person !== speaker);
    return isAnother && !speaks(text, sentence);
  });
}

/** "…," he added; "Asked about Example, he added: …": whoever spoke before goes on, whoever was named meanwhile. */
const ADDS = String.raw`([Hh]e|[Ss]he) (?:(?:also|then|later|\p{Ll}+ly) )?(?:added|continued|went on)\b`;
const ADDS_BEHIND = lean(String.raw`^,?\s*(?=\p{Ll})${ADDS}`, 'u');
const ADDS_BEFORE = lean(String.raw`\b${ADDS}[^.!?]{0,60}$`, 'u');

/** Whether somebody else, by name, is told to have spoken since the words before: "…," said Kerr. Watch said that he would wait. "…," he added. */
function hasSpokenSince(
  text: string,
  { quotation, previous }: Place,
  told: readonly Telling[],
  speaker: Person,
): boolean {
  return told.some((telling) => {
    const { sentence } = telling;
    if (sentence.start < (previous?.outer.end ?? 0) || sentence.end > quotation.outer.start) return false;
    const teller = speakerIn(text, telling, sentence, 'first');
    return teller !== null && teller !== speaker && isNamed(teller);
  });
}

function adds(text: string, place: Place, told: readonly Telling[], before: Attribution): Attribution | null {
  const { quotation, previous, block, above } = place;
  const { start, end } = quotation.outer;
  if (!previous || !before.speaker || previous.outer.end < (above ?? block).start) return null;
  const words =
    ADDS_BEHIND.exec(text.slice(end, Math.min(block.end, end + LONGEST_LEAD))) ??
    ADDS_BEFORE.exec(text.slice(Math.max(block.start, previous.outer.end), start));
  if (!words || !sexFits(before.speaker, words[1] ?? '') || hasSpokenSince(text, place, told, before.speaker))
    return null;
  return { ...before, why: 'goes on from the words before' };
}

/** No turn has more stretches of words without a closing mark. */
const LONGEST_TURN = 6;

const OF_ANOTHER = 'speaks of the other by name';
const OF_LAST = 'told of last in the sentence before';
/** Why somebody speaks whom the words behind a quotation don’t name: what goes on behind those is theirs, too. */
const KEPT: readonly string[] = [OF_ANOTHER, OF_LAST, TOLD_BEFORE];

const wordsOf = (name: string): string[] => name.split(' ').filter((word) => word.length > 2);

/** Whether a quotation speaks of somebody by name: whoever says it is another. */
function isSpokenOf(printed: string, { quotation }: Place, speaker: Person): boolean {
  const said = printed.slice(quotation.start, quotation.end);
  const names = wordsOf(speaker.name).filter((word) => said.includes(word));
  return names.length > 0 && said.split(/[^\p{L}’'-]+/u).some((word) => names.includes(word));
}

/** The same, unless the writer names them as its speaker. */
const speaksOf = (printed: string, place: Place, { speaker, led }: Attribution): boolean =>
  speaker !== null &&
  !led?.mentions.some(({ person, form }) => person === speaker && form === 'name') &&
  isSpokenOf(printed, place, speaker);

/** Whom the sentence before tells of but the one: who was told to speak there, or else acted, or was named. */
function anotherBefore(text: string, place: Place, told: readonly Telling[], other: Attribution): Attribution | null {
  const led = told.findLast(({ sentence }) => sentence.end <= place.quotation.outer.start);
  if (!led) return null;
  const speaking = speakerIn(text, led, led.sentence, 'first');
  const people = [...(speaking ? [{ person: speaking }] : []), ...led.mentions.filter(acts), ...led.mentions];
  const speaker = people.find(({ person }) => person !== other.speaker && isNamed(person) && !isTeam(person))?.person;
  return speaker ? { ...other, speaker, why: OF_ANOTHER } : null;
}

/** "…," said Kerr, behind words that go on in one stretch after another without a closing mark. */
function saidFurtherOn(
  text: string,
  printed: string,
  place: Place,
  following: readonly (Place | undefined)[],
  told: readonly Telling[],
): Attribution | null {
  const [next, ...others] = following;
  if (!next || !isUnclosed(printed, place, next)) return null;
  const said = saidAfter(text, next, told) ?? saidFurtherOn(text, printed, next, others, told);
  return said && { ...said, why: 'goes on in the words behind' };
}

/** Whether words whose closing mark is missing go on in those that follow: "“It was loud. “We won,” Kerr said". */
const isUnclosed = (printed: string, { quotation: { end } }: Place, { quotation }: Place): boolean =>
  printed.slice(end, quotation.outer.start).trim() === '';

function attributionOf(
  text: string,
  printed: string,
  place: Place,
  following: readonly (Place | undefined)[],
  told: readonly Telling[],
  before: Attribution,
): Attribution {
  const { quotation, previous, block } = place;
  const { end } = quotation.outer;
  const said =
    adds(text, place, told, before) ??
    signedBelow(text, place, told) ??
    saidAfter(text, place, told) ??
    saidBefore(text, place, told) ??
    saidAbove(text, place, told) ??
    toldAbove(text, place, told);
  const last = toldOfLast(text, place, told);
  if (last) return { speaker: last, why: OF_LAST, led: told.find(({ sentence }) => sentence.end > end) ?? null };
  if (said && said.led === before.led && KEPT.includes(before.why)) return before;
  if (said) return (speaksOf(printed, place, said) && anotherBefore(text, place, told, said)) || said;
  const furtherOn = saidFurtherOn(text, printed, place, following, told);
  if (furtherOn) return furtherOn;
  const goesOn = previous && before.speaker ? { ...before, why: 'goes on from the words before' } : null;
  const sameTurn = previous && (previous.start >= block.start || block.start === quotation.outer.start);
  const acted = actingBefore(place, told);
  const isOther = !acted?.speaker || isSpokenOf(printed, place, acted.speaker);
  if (sameTurn && goesOn && (isOther || !isInterrupted(text, place, told, before.speaker))) return goesOn;
  return acted ?? goesOn ?? NOBODY;
}

const BY_HEADING = 'named in the heading above';

/** The turn that words can go on: one that a heading gave ends with its paragraphs. */
const turnBefore = (result: readonly Attribution[]): Attribution => {
  const last = result.at(-1) ?? NOBODY;
  return last.why === BY_HEADING ? NOBODY : last;
};

const nameless = ({ speaker, why, led }: Attribution): Attribution => ({
  speaker: speaker && isNamed(speaker) ? speaker : null,
  why,
  led,
});

/**
 * Who said each quotation. Named after the words, before them, or in the paragraph before; else the turn of the previous
 * speaker goes on; else whoever acts in the sentence before. Nobody, when the article doesn't say. `text` has blanks where `printed` has somebody's words.
 */
export function attributions(
  text: string,
  printed: string,
  quotations: readonly Quotation[],
  blocks: readonly Block[],
  told: readonly Telling[],
  byHeading: ReadonlyMap<Block, Person> = new Map(),
): Attribution[] {
  const places = quotations.map((quotation, i): Place | undefined => {
    const at = blocks.findIndex((b) => overlaps(b, quotation));
    const [block, above] = [blocks[at], blocks[at - 1]];
    return block && { quotation, previous: quotations[i - 1], next: quotations[i + 1], block, above };
  });
  const result: Attribution[] = [];
  for (const [i, place] of places.entries()) {
    const heading = place && byHeading.get(place.block);
    if (!place) result.push(NOBODY);
    else if (heading) result.push(saidAfter(text, place, told) ?? { speaker: heading, why: BY_HEADING, led: null });
    else
      result.push(
        attributionOf(text, printed, place, places.slice(i + 1, i + 1 + LONGEST_TURN), told, turnBefore(result)),
      );
  }
  return result.map(nameless);
}
