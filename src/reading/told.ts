import type { Draft } from './draft.ts';
import { severalIn, tellsOfBoth } from './facts/marks-of-several.ts';
import type { Told } from './facts/told.ts';
import type { Person } from './knowledge.ts';
import type { Scene } from './setting/scene.ts';
import type { Span } from './text/span.ts';

export const nothingTold: Told = { places: new Map(), marks: new Map(), several: [], telling: null, isNear: false };

/** What a sentence gave to each, of those who have it once. */
function onlyOnes<Value>(found: readonly (readonly [Person, Value | undefined])[]): ReadonlyMap<Person, Value> {
  const given = found.flatMap(([person, value]) => (value === undefined ? [] : [[person, value] as const]));
  const people = Map.groupBy(given, ([person]) => person);
  return new Map([...people.values()].flatMap(([one, ...others]) => (one && others.length === 0 ? [one] : [])));
}

/** What a sentence leaves to the next: the places and the marks that it gave, and whom “both” can mean. */
export const toldIn = (found: readonly Draft[], scene: Scene, before: Told): Told => ({
  places: onlyOnes(found.map(({ person, place }) => [person, place?.value])),
  marks: onlyOnes(found.map(({ person, mark }) => [person, mark?.value])),
  several: severalIn(scene.mentions, before.several),
  telling: scene,
  isNear: true,
});

/** What a sentence takes from the one before: in another paragraph what it told of the people named again, and, as where this one names a race, whom “both” means. */
export function toldTo(
  text: string,
  sentence: Span,
  told: Told,
  { isSame, isNext }: { readonly isSame: boolean; readonly isNext: boolean },
): Told {
  if (isSame && isNext) return told;
  const several = tellsOfBoth(text, sentence) ? told.several : [];
  return isNext ? { ...told, several, isNear: false } : { ...nothingTold, several };
}
