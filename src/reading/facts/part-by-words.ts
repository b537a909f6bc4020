import type { DisciplineId } from '../../athletics/discipline.ts';
import { isPlausible, oddity } from '../../athletics/plausible.ts';
import { partsOf } from '../combined-parts.ts';
import type { Scene } from '../setting/scene.ts';
import type { Setting } from '../setting/setting.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import type { Fact } from './fact.ts';

/** "thrown the shot a lifetime best of", "hurdled 13.10": what is done right before a mark, and in which parts. */
const DONE: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:put(?:ting)?|thr[eo]wn?|throwing|heaved|sent)(?: (?:the|her|his) shot)/u, /^shot-put$/],
  [/\bput(?:ting)?\b/u, /^shot-put$/],
  [/\bhurdl(?:ed|ing)\b/u, /^\d+mh$/],
  [/\bvault(?:ed|ing)\b/u, /^pole-vault$/],
  [/\b(?:clear(?:ed|ing)|went over|got over|going over)\b/u, /^(?:high-jump|pole-vault)$/],
  [/\b(?:jump(?:ed|ing)|leap(?:t|ed|ing)|soar(?:ed|ing)|flew|sail(?:ed|ing))\b/u, /^(?:high|long)-jump$/],
];
/** Words between what was done and its mark. */
const UP_TO_MARK = lean(
  /^(?: (?:out|over|to|only|just|up))*(?: (?:an?|the|his|her)(?: [\p{Ll}’-]+){0,4}(?: of)?)?(?: (?:out )?to)? $/u,
);
/** How far before a mark its doing can stand, in characters. */
const REACH = 60;

/** "13.91m in the shot", "a 13.10 hurdles", "2:08.10 in the closing 800m". */
const IN_PART: readonly (readonly [RegExp, RegExp])[] = [
  [/^shot\b/u, /^shot-put$/],
  [/^hurdles\b/u, /^\d+mh$/],
  [/^vault\b/u, /^pole-vault$/],
  [/^[18]00m?\b/u, /^[18]00m$/],
  [/^200m?\b/u, /^200m$/],
  [/^400m?\b/u, /^400m$/],
  [/^1,?[05]00m?\b/u, /^1[05]00m$/],
];
const BEHIND_MARK = lean(
  /^(?: ?m\b| metres| seconds|s\b)?(?: ?\([^()]{1,12}\))?(?: (?:in|for|with|from|over))?(?: (?:the|his|her))? (?=[\p{Ll}\d])/u,
);

/** The combined event that a sentence tells of, or that the story was at. */
const combinedOf = ({ disciplines }: Scene, before: Setting): DisciplineId | null =>
  [...disciplines.map(({ discipline }) => discipline), before.discipline].find((id) => partsOf(id).length > 0) ?? null;

/** What the words right beside a mark say of its part. */
function wordsFor(text: string, { start, end }: Span, sentence: Span): RegExp | null {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const done = DONE.find(([doing]) => {
    const said = doing.exec(before);
    return said !== null && UP_TO_MARK.test(before.slice(said.index + said[0].length));
  });
  if (done) return done[1];
  const after = text.slice(end, sentence.end);
  const rest = after.slice(BEHIND_MARK.exec(after)?.[0].length ?? after.length);
  return IN_PART.find(([named]) => named.test(rest))?.[1] ?? null;
}

/** The part of a combined event that a mark is of, where the words right beside it say so: "put the shot 13.91m". */
export function partByWords(
  text: string,
  fact: Fact & { readonly kind: 'mark' },
  scene: Scene,
  before: Setting,
): DisciplineId | null {
  const event = combinedOf(scene, before);
  const words = event && wordsFor(text, fact, scene.sentence);
  if (!words) return null;
  const fitting = partsOf(event).filter(
    (part) => words.test(part) && fact.mark.readings.some((mark) => isPlausible(mark, part)),
  );
  const [mark] = fact.mark.readings;
  return fitting.toSorted((a, b) => oddity(mark, a) - oddity(mark, b))[0] ?? null;
}

/** The one part of a combined event that allows a mark; null where none or several do. */
export function partByMark(
  { mark }: Fact & { readonly kind: 'mark' },
  scene: Scene,
  before: Setting,
): DisciplineId | null {
  const [only, ...others] = partsOf(combinedOf(scene, before)).filter((part) => isPlausible(mark.readings[0], part));
  return others.length === 0 ? (only ?? null) : null;
}
