import type { SQLInputValue } from 'node:sqlite';

/** A row of an answer. */
export type Row = readonly (number | string)[];

type Ask = (...values: readonly SQLInputValue[]) => readonly Row[];

const first = (rows: readonly Row[]): number => Number(rows[0]?.[0] ?? 0);

/** How long a list is, and ten of its lines with their ranks: those with equal marks share one. */
function pageOf(page: readonly Row[], before: (mark: number) => readonly Row[], total: readonly Row[], offset: number) {
  const [best] = page;
  let rank = best ? first(before(Number(best[1]))) + 1 : 0;
  const lines = page.map(([row = 0, mark], i): Row => {
    if (i > 0 && mark !== page[i - 1]?.[1]) rank = offset + i + 1;
    return [rank, row];
  });
  return [[first(total)], ...lines];
}

/** Pages of lists in SQL: the lines, how many are better than the first of them, and how many there are. */
export function pagesInSql(all: (sql: string) => Ask) {
  const question = (rows: string, where: string, counted: string, grouped = '') => ({
    page: all(`select ${rows} from ${where} ${grouped} order by mark, row limit 10 offset ?`),
    before: all(`select ${counted} from ${where} and mark < ?`),
    total: all(`select ${counted} from ${where}`),
  });
  const bests = question('row, mark', 'best where list = ?', 'count(*)');
  const year = question(
    'min(row) as row, mark',
    'performance where list = ? and year = ?',
    'count(distinct athlete)',
    'group by athlete',
  );
  const nation = question('row, mark', 'performance where list = ? and nation = ?', 'count(*)');
  const ask =
    ({ page, before, total }: typeof bests) =>
    (offset: number, ...values: readonly SQLInputValue[]): readonly Row[] =>
      pageOf(page(...values, offset), (mark) => before(...values, mark), total(...values), offset);
  return { allTime: ask(bests), ofYear: ask(year), ofNation: ask(nation) };
}
