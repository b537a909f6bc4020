import { fold } from '../../athletics/name.ts';
import { nationNamed, nationOf } from '../../athletics/nation.ts';
import { parseEvent } from '../../athletics/parse-event.ts';
import { findAthlete } from '../../results/find-athlete.ts';
import type { Results } from '../../results/results.ts';
import type { Topic } from './topic.ts';

const PLAIN = ['everything', 'articles', 'quotes', 'today'] as const;

const DECADE = /^(?:the )?((?:19|20)\d)0s$/;

/** A nation by one of its names or adjectives, as a whole: "Norway", "KEN", but no "athletics Norway". */
function nationCalled(text: string): string | undefined {
  const nation = nationOf(text.trim().toUpperCase()) ?? nationNamed(text);
  const isWhole = nation && [nation.code, ...nation.names].some((name) => fold(name) === fold(text));
  return isWhole ? nation.code : undefined;
}

/** Reads a topic as fans type it: "everything", "women’s 1500", "1990s", "Norway", "Josh Kerr"; null when it is none. */
export function parseTopic(results: Results, text: string): Topic | null {
  const typed = fold(text);
  const kind = PLAIN.find((one) => one === typed);
  if (kind) return { kind };
  const decade = DECADE.exec(typed)?.[1];
  if (decade) return { kind: 'era', decade: Number(`${decade}0`) };
  const event = parseEvent(text);
  if (event) return { kind: 'discipline', event };
  const nation = nationCalled(text);
  if (nation) return { kind: 'nation', nation };
  const athlete = findAthlete(results, text);
  return athlete.kind === 'exact' ? { kind: 'athlete', athlete: athlete.found } : null;
}
