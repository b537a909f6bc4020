import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import { lean } from '../text/lean.ts';

/** Between two disciplines that are named in one breath, or each behind its own runner. */
const LISTED = lean(
  /^(?: sprint| dash| race| title)?(?:,? and (?:(?:\p{Lu}\S* ){1,4}(?:won |took |claimed )?(?=the ))?(?:the )?(?:(?:wo)?men[’']s )?|, (?:the )?|[^.;]{0,25}[,)] (?:and )?\p{Lu}.{2,60})$/u,
);

/** As many disciplines in one breath as there are people or marks; the nearest of several lists to a fact. */
export function inOneBreath(
  text: string,
  named: readonly NamedDiscipline[],
  at: number,
  count: number,
): readonly NamedDiscipline[] {
  const lists = named.flatMap((_, i) => {
    const list = named.slice(i, i + count);
    const isList = list.every((one, j) => j === 0 || LISTED.test(text.slice(list[j - 1]?.end ?? 0, one.start)));
    return list.length === count && isList ? [list] : [];
  });
  const distance = ([first]: readonly NamedDiscipline[]) => Math.abs((first?.start ?? 0) - at);
  return lists.toSorted((a, b) => distance(a) - distance(b))[0] ?? [];
}
