import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { ListPage } from '../../../src/lists/best-list.ts';
import type { Rank } from '../../../src/lists/standing.ts';
import { askedOf } from './asked-of.ts';

/** Which ranking: its kind, its list and, of some, the year or nation. */
type Ranking = readonly [kind: string, list: number, part: SQLInputValue];

const PAGE = 10;
const WHERE = 'from line where ranking = ? and list = ? and part = ?';

/** Pages of rankings in SQL, and where a mark would stand in one. */
export function rankingsInSql(db: DatabaseSync) {
  const page = askedOf(db, `select row, mark ${WHERE} and place between ? and ? order by place`);
  const first = askedOf(db, `select place, mark ${WHERE} and mark >= ? order by mark, place limit 1`);
  const last = askedOf(db, `select place ${WHERE} order by place desc limit 1`);
  const size = (ranking: Ranking): number => last(...ranking)[0]?.[0] ?? 0;
  return {
    size,
    /** Ten lines after the first `offset`. The one before and the one after tell who shares a rank. */
    page(ranking: Ranking, offset: number): ListPage {
      const around = page(...ranking, offset, offset + PAGE + 1);
      const from = offset === 0 ? 0 : 1;
      const marks = around.map(([, mark]) => mark);
      const entries: ListPage['entries'][number][] = [];
      let rank = from < marks.length ? (first(...ranking, marks[from] ?? 0)[0]?.[0] ?? 0) : 0;
      for (let i = from; i < Math.min(from + PAGE, around.length); i += 1) {
        const own = marks[i];
        if (i > from && own !== marks[i - 1]) rank = offset + 1 + i - from;
        entries.push({ rank, tied: own === marks[i - 1] || own === marks[i + 1], row: around[i]?.[0] ?? 0 });
      }
      return { total: size(ranking), entries };
    },
    among(ranking: Ranking, value: number, length: number): Rank {
      const [place = length + 1, mark] = first(...ranking, value)[0] ?? [];
      return { rank: place, tied: mark === value };
    },
  };
}
