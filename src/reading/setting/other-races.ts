import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { hint, hinted } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Scene } from './scene.ts';

/** "the men’s wheelchair race", "won the mini-marathon": races that are told of beside those of athletics. */
const OTHER = lean(
  wrapped`
    (?<!\b(?:started|cheered|greeted|congratulated|presented|joined|coached) by (?:the )?)\bwheelchair (?:[\p{Ll}\d]+ )?
      (?:races?|events?|titles?|crowns?|marathon|half|sections?|competitions?|contests?|categor(?:y|ies)|divisions?
        |winners?|champions?|athletes|racers?|men|women|elite)\b
    |(?<!\b(?:[Aa]fter|[Bb]efore|[Oo]nce|[Ff]ollowing|like) (?:the |an? )?)\b(?:[Mm]ini[- ][Mm]arathon|fun[- ]run)\b
  `,
  'gu',
);
const OTHER_WORD = hint(/^(?:wheelchair|mini|fun)/i);

/** Where of a sentence the words about another race begin and end: with whoever acts there, until a discipline is named. */
function stretchOf({ sentence, clauses, disciplines }: Scene, words: Span): Span {
  const at = clauses.findLastIndex(({ start }) => start <= words.start);
  const own = clauses.slice(0, at + 1).findLast((clause) => clause.own);
  const next = disciplines.find(({ start }) => start >= words.end);
  const ends = next && clauses.findLast(({ start, own }) => own && start > words.end && start <= next.start);
  return { start: own?.start ?? sentence.start, end: ends?.start ?? sentence.end };
}

/** The stretches of an article that tell of other races, by sentence: what stands behind one in its paragraph goes on until a discipline is named. */
function stretchesIn(text: string, scenes: readonly Scene[]): ReadonlyMap<Scene, Span> {
  const found = new Map<Scene, Span>();
  let before: Scene | undefined;
  for (const scene of scenes) {
    const { sentence, disciplines, paragraph } = scene;
    const words = hinted(OTHER_WORD, OTHER, text, sentence).at(-1);
    const goesOn =
      before?.paragraph === paragraph && disciplines.length === 0 && found.get(before)?.end === before.sentence.end;
    if (words) found.set(scene, stretchOf(scene, words));
    else if (goesOn) found.set(scene, sentence);
    before = scene;
  }
  return found;
}

/** Worked out once for the scenes of an article. */
const known = new WeakMap<readonly Scene[], ReadonlyMap<Scene, Span>>();

/** Whether a fact is of a race of wheelchairs or of a fun run: nobody won the marathon there. */
export function isOfOtherRace(text: string, fact: Span, scene: Scene, scenes: readonly Scene[]): boolean {
  const found = known.get(scenes) ?? stretchesIn(text, scenes);
  known.set(scenes, found);
  const stretch = found.get(scene);
  return stretch !== undefined && stretch.start <= fact.start && fact.start < stretch.end;
}
