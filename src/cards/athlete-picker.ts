import type { Row } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import { plain } from '../wording/markdown.ts';
import { briefly, outingMark } from '../wording/outing-text.ts';
import { toAthlete } from './leads.ts';
import { picker } from './picker.ts';

/** A list of those who did something, each once, to open one's card; none for nobody. */
export function athletePicker(outings: readonly Outing[]): Row[] {
  const once = new Map(outings.toReversed().map((outing) => [outing.athlete.id, outing]));
  const first = outings.filter((outing) => once.get(outing.athlete.id) === outing);
  return picker(
    'athlete',
    'Open an athlete',
    first.map((outing) => ({
      label: plain(outing.athlete.name),
      description: `${outingMark(outing)} · ${briefly(outing)}`,
      invocation: toAthlete(outing.athlete).invocation,
    })),
  );
}
