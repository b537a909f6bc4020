import { contains, type Span } from '../text/span.ts';
import { type Hint, hinted } from '../text/word-hints.ts';
import type { Scene } from './scene.ts';

/** Words that name a race beside the one that a story tells of. */
export interface Beside {
  readonly word: Hint;
  readonly pattern: RegExp;
}

/** "In the elite women’s race", "the senior title": the story is back at its own race. */
const BACK =
  /\b(?:elite|open|senior|able-bodied|main|A) (?:(?:wo)?men[’']s )?(?:\d[\d,]*m? )?(?:race|event|title|final|field|section)\b/;

/** Clauses that begin what is told anew. */
const COORDINATE: readonly string[] = ['and', 'while', 'stop'];

/** Where of a sentence the words about another race begin and end: with their clause or whoever acts there, until one who acts has another discipline. */
function stretchOf({ clauses, disciplines, sentence }: Scene, words: Span): Span {
  const at = clauses.findLastIndex(({ start }) => start <= words.start);
  const here = clauses[at];
  if (here?.aside && here.own) return here;
  const own = clauses.slice(0, at + 1).findLast(({ own, opener }) => own || COORDINATE.includes(opener));
  const ends = clauses.find(
    (clause) => clause.own && clause.start > words.end && disciplines.some((one) => contains(clause, one)),
  );
  return { start: own?.start ?? sentence.start, end: ends?.start ?? sentence.end };
}

/** The stretches of an article that tell of other races, by sentence: what stands behind one in its paragraph goes on until a discipline is named. */
function stretchesIn(
  text: string,
  scenes: readonly Scene[],
  { word, pattern }: Beside,
): ReadonlyMap<Scene, readonly Span[]> {
  const found = new Map<Scene, readonly Span[]>();
  let before: Scene | undefined;
  for (const scene of scenes) {
    const { sentence, disciplines, paragraph, meets } = scene;
    const words = hinted(word, pattern, text, sentence).filter((one) => !meets.some((meet) => contains(meet, one)));
    const goesOn =
      before?.paragraph === paragraph &&
      disciplines.length === 0 &&
      meets.length === 0 &&
      found.get(before)?.at(-1)?.end === before.sentence.end &&
      !BACK.test(text.slice(sentence.start, sentence.end));
    if (words.length > 0)
      found.set(
        scene,
        words.map((one) => stretchOf(scene, one)),
      );
    else if (goesOn) found.set(scene, [sentence]);
    before = scene;
  }
  return found;
}

/** Whether a fact is of a race that is told of beside the story’s. */
export function toldBeside(
  beside: Beside,
): (text: string, fact: Span, scene: Scene, scenes: readonly Scene[]) => boolean {
  /** Worked out once for the scenes of an article. */
  const known = new WeakMap<readonly Scene[], ReadonlyMap<Scene, readonly Span[]>>();
  return (text, fact, scene, scenes) => {
    const found = known.get(scenes) ?? stretchesIn(text, scenes, beside);
    known.set(scenes, found);
    return (found.get(scene) ?? []).some(({ start, end }) => start <= fact.start && fact.start < end);
  };
}
