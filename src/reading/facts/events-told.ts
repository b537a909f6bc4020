import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import type { Scene } from '../setting/scene.ts';
import { lean } from '../text/lean.ts';
import type { Fact } from './fact.ts';

/** The disciplines an article speaks of, the most spoken of first; worked out once for its scenes. */
const spoken = new WeakMap<readonly Scene[], readonly NamedDiscipline[]>();

export function spokenOf(scenes: readonly Scene[]): readonly NamedDiscipline[] {
  const known = spoken.get(scenes);
  if (known) return known;
  // Any time is one of some cross country race: of whom a champion’s title tells, no mark does.
  const titled = ({ titles }: Scene) => titles.filter(({ discipline }) => discipline !== 'cross-country');
  const named = scenes.flatMap((scene) => [...scene.disciplines, ...titled(scene)]);
  const most = [...Map.groupBy(named, (d) => d.discipline).values()].sort((a, b) => b.length - a.length);
  const first = most.flatMap(([one]) => one ?? []);
  spoken.set(scenes, first);
  return first;
}

const BEFORE_NAME = /^ (?:[a-z-]+ ){0,2}$/;
const BEHIND_NAME = lean(/^, (?:the|an?) (?:[\p{L}\d-]+ ){0,4}$/u);

/** "Example, the hammer champion", "pole vaulter Sample": the events by which an article calls whoever a fact is of. */
export const ownEvents = (text: string, { person }: Fact, scenes: readonly Scene[]): readonly NamedDiscipline[] =>
  scenes
    .filter(({ titles }) => titles.length > 0)
    .flatMap(({ titles, mentions }) => {
      const own = mentions.filter((m) => m.person === person && m.form === 'name');
      return titles.filter((t) =>
        own.some((m) => BEFORE_NAME.test(text.slice(t.end, m.start)) || BEHIND_NAME.test(text.slice(m.end, t.start))),
      );
    });

/** The disciplines told of so far, last first: a score is of the combined event named last. */
export const combinedBefore = (scene: Scene, scenes: readonly Scene[]): readonly NamedDiscipline[] =>
  scenes
    .slice(0, scenes.indexOf(scene))
    .reverse()
    .flatMap(({ disciplines }) => disciplines.toReversed());
