import type { Draft } from './draft.ts';
import { severalIn, tellsOfBoth } from './facts/marks-of-several.ts';
import type { Told } from './facts/told.ts';
import type { Person } from './knowledge.ts';
import type { Scene } from './setting/scene.ts';
import type { Span } from './text/span.ts';

export const nothingTold: Told = { places: new Map(), marks: new Map(), several: [], telling: null };

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
});

/** What a sentence that begins a paragraph, or names a race, takes from the one before: whom “both” means in it. */
export const toldOfBoth = (text: string, sentence: Span, { several }: Told): Told =>
  tellsOfBoth(text, sentence) ? { ...nothingTold, several } : nothingTold;
