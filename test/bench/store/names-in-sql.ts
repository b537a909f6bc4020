import type { DatabaseSync } from 'node:sqlite';
import { words } from '../../../src/athletics/name.ts';
import { mistakesAllowed } from '../../../src/lists/asked-word.ts';

type Found = readonly [athlete: number, cost: number];

/** Whom the word `:w` may mean, and at which cost. */
const STRICT = `select athlete, case when word = :w then 0 else 2 end as cost from word where word >= :w and word < :w || char(65535)
  union all select athlete, 0 from person where nation in (select nation from nation where word = :w)`;
/** Whom it may mean when up to `:k` mistakes are forgiven. */
const FORGIVING = `${STRICT} union all select athlete, 64 * mistakes from word join
  (select word, mistakes(word, :w, :k) as mistakes from lexicon where length between length(:w) - :k and length(:w) + :k)
  using (word) where :k > 0 and mistakes <= :k`;

/** The likeliest of those who have all of so many words. */
function sqlFor(count: number, part: string): string {
  const parts = Array.from({ length: count }, (_, i) => {
    const own = part.replaceAll(':w', `:w${i}`).replaceAll(':k', `:k${i}`);
    return `join (select athlete, min(cost) as c${i} from (${own}) group by athlete) using (athlete)`;
  });
  const sum = ['obscurity', ...parts.map((_, i) => `c${i}`)].join(' + ');
  return `select athlete, ${sum} as cost from person ${parts.join(' ')} order by cost, athlete limit 25`;
}

const MOST_WORDS = 6;

/** The search for names in SQL: the same readings in the same order. */
export function namesInSql(db: DatabaseSync): (typed: string) => number[] {
  const prepared = (part: string) =>
    Array.from({ length: MOST_WORDS }, (_, i) => {
      const statement = db.prepare(sqlFor(i + 1, part));
      statement.setReturnArrays(true);
      statement.setAllowUnknownNamedParameters(true);
      return statement;
    });
  const [strict, forgiving] = [prepared(STRICT), prepared(FORGIVING)];
  const found = (statements: typeof strict, asked: readonly string[]): Found[] => {
    const parameters = asked.flatMap((word, i) => [
      [`w${i}`, word] as const,
      [`k${i}`, mistakesAllowed(word)] as const,
    ]);
    const rows: unknown[] = statements[asked.length - 1]?.all(Object.fromEntries(parameters)) ?? [];
    return rows.map((row) => (Array.isArray(row) ? [Number(row[0]), Number(row[1])] : [0, 0]));
  };
  const allButOne = (asked: readonly string[]): Found[] => {
    const all = asked.flatMap((_, without) =>
      found(
        forgiving,
        asked.filter((__, i) => i !== without),
      ),
    );
    const cheapest = new Map<number, number>();
    for (const [athlete, cost] of all) cheapest.set(athlete, Math.min(cost, cheapest.get(athlete) ?? cost));
    return [...cheapest].sort(([x, a], [y, b]) => a - b || x - y).slice(0, 25);
  };
  return (typed) => {
    const asked = words(typed).slice(0, MOST_WORDS);
    const exact = found(strict, asked);
    if (exact.length === 25) return exact.map(([athlete]) => athlete);
    const near = found(forgiving, asked);
    return (near.length === 0 && asked.length > 1 ? allButOne(asked) : near).map(([athlete]) => athlete);
  };
}
