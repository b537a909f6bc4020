import type { Source } from './race.ts';
import { distinctSources } from './source.ts';

/** One thing that sources say of a fact, with what decides between it and another. */
export interface Reading<Value> {
  readonly value: Value;
  readonly sources: readonly Source[];
  /** The day its earliest source states as its own; null when none does. */
  readonly published: string | null;
  /** At least one source says it outright. */
  readonly stated: boolean;
  /** Whom it names stands in the list of athletes. */
  readonly known: boolean;
}

interface Rule {
  /** Less than zero when `a` is to be believed. */
  readonly compare: (a: Reading<unknown>, b: Reading<unknown>) => number;
  /** Why it was believed. */
  readonly reason: string;
}

const lists = ({ sources }: Reading<unknown>): number => sources.filter(({ kind }) => kind === 'list').length;

/** Official lists outrank articles, more sources outrank fewer, then the earlier publication; the rest only breaks ties. */
const RULES: readonly Rule[] = [
  { compare: (a, b) => Math.sign(lists(b)) - Math.sign(lists(a)), reason: 'An official list outranks articles' },
  { compare: (a, b) => b.sources.length - a.sources.length, reason: 'More sources say so' },
  {
    compare: (a, b) => (a.published && b.published ? a.published.localeCompare(b.published) : 0),
    reason: 'Published earlier',
  },
  {
    compare: (a, b) => Number(b.known) - Number(a.known),
    reason: 'As many sources each way; this athlete is one we know',
  },
  {
    compare: (a, b) => Number(b.stated) - Number(a.stated),
    reason: 'As many sources each way; this one says it outright',
  },
];

/** Puts readings in order of belief and says why the first is believed before the second. */
export function believed<Value>(readings: readonly Reading<Value>[]): {
  readonly order: readonly Reading<Value>[];
  readonly reason: string;
} {
  const order = readings.toSorted((a, b) => RULES.reduce((decided, rule) => decided || rule.compare(a, b), 0));
  const [first, second] = order;
  const deciding = first && second ? RULES.find((rule) => rule.compare(first, second) !== 0) : undefined;
  return { order, reason: deciding?.reason ?? 'As many sources each way; the first one read is shown' };
}

/** Puts together what several sources say alike. `same` tells whether two values are one. */
export function gathered<Value>(
  all: readonly Reading<Value>[],
  same: (a: Value, b: Value) => boolean,
): Reading<Value>[] {
  const groups: Reading<Value>[] = [];
  for (const reading of all) {
    const at = groups.findIndex(({ value }) => same(value, reading.value));
    const group = groups[at];
    if (!group) groups.push(reading);
    else groups[at] = merged(group, reading);
  }
  return groups;
}

const earliest = (a: string | null, b: string | null): string | null => (a && b ? (a < b ? a : b) : (a ?? b));

const merged = <Value>(a: Reading<Value>, b: Reading<Value>): Reading<Value> => ({
  value: a.value,
  sources: distinctSources([...a.sources, ...b.sources]),
  published: earliest(a.published, b.published),
  stated: a.stated || b.stated,
  known: a.known || b.known,
});
