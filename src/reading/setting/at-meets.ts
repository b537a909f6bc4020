import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import { contains } from '../text/span.ts';
import { editionKey, type PlacedMeet } from './placed-meet.ts';
import type { Stage } from './setting.ts';

/** The one discipline that an article names together with a meet; null when there are none or several, or only its city is named. */
export function disciplineAt(meet: PlacedMeet, stages: readonly Stage[]): NamedDiscipline | null {
  if (meet.cityOnly) return null;
  const named = namedAtMeets(stages).get(editionKey(meet)) ?? [];
  const [first] = named;
  return first && named.every(({ discipline }) => discipline === first.discipline) ? first : null;
}

/** The disciplines that an article names together with each meet, where it is not told of somebody in passing; worked out once for its stages. */
const together = new WeakMap<readonly Stage[], ReadonlyMap<string, readonly NamedDiscipline[]>>();

function namedAtMeets(stages: readonly Stage[]): ReadonlyMap<string, readonly NamedDiscipline[]> {
  const known = together.get(stages);
  if (known) return known;
  const pairs = stages.flatMap(({ meets, disciplines, asides }) => {
    const own = meets.filter((meet) => meet.asideFrom === null && !asides.some((aside) => contains(aside, meet)));
    return [...new Set(own.map(editionKey))].flatMap((key) => disciplines.map((discipline) => ({ key, discipline })));
  });
  const grouped = Map.groupBy(pairs, ({ key }) => key);
  const found = new Map([...grouped].map(([key, all]) => [key, all.map(({ discipline }) => discipline)]));
  together.set(stages, found);
  return found;
}

/** The editions that an article names, each once; worked out once for its stages. */
const editions = new WeakMap<readonly Stage[], readonly PlacedMeet[]>();

function editionsIn(stages: readonly Stage[]): readonly PlacedMeet[] {
  const known = editions.get(stages);
  if (known) return known;
  const held = stages.flatMap(({ meets }) => meets).filter(({ edition }) => edition !== null);
  const found = [...Map.groupBy(held, editionKey).values()].flatMap(([first]) => first ?? []);
  editions.set(stages, found);
  return found;
}

/** The meet of the article that was held on a day. */
export const meetOn = (day: string, stages: readonly Stage[]): PlacedMeet | undefined =>
  editionsIn(stages).find(
    ({ edition }) => edition !== null && edition.start <= day && day <= (edition.end ?? edition.start),
  );
