import type { MeetEdition } from '../../athletics/meets-file.ts';
import type { NamedMeet } from './meet-names.ts';
import type { When } from './placed-meet.ts';
import { isFresh } from './tense.ts';

type MeetEntryEditions = { readonly editions: readonly MeetEdition[] };

/** Days before its usual beginning from which a yearly meet’s own edition is spoken of, and not the last one. */
const SOON = 21;

/** The last edition before a year, of a meet that an article of that year can still mean: not of one held every year, once it is due again. */
function lastBefore({ editions }: MeetEntryEditions, { year, published }: When): MeetEdition | null {
  const last = editions.findLast((e) => year !== null && e.year < year && year - e.year < 4);
  if (!last || year === null) return null;
  const isYearly = [1, 2, 3].filter((before) => editions.some((e) => e.year === last.year - before)).length > 1;
  if (!isYearly) return last;
  const due = Temporal.PlainDate.from(last.start)
    .add({ years: year - last.year })
    .subtract({ days: SOON });
  return published !== null && Temporal.PlainDate.compare(Temporal.PlainDate.from(published), due) < 0 ? last : null;
}

/** Which edition of a meet an article means, where it doesn't say: the one it names elsewhere, else its own year’s, else the last one before. */
export function editionOf(named: NamedMeet, all: readonly NamedMeet[], when: When): MeetEdition | null {
  const { meet } = named;
  const { year } = when;
  if (!meet) return null;
  if (
    named.edition &&
    (named.year === null || named.edition.year === named.year || !meet.editions.some((e) => e.year === named.year))
  )
    return named.edition;
  if (named.year !== null && named.cityOnly && named.edition) return null; // another year than the one that the city had it in
  if (named.year !== null) return meet.editions.find((e) => e.year === named.year) ?? null;
  const { published } = when;
  const fresh = published !== null && meet.editions.find((e) => isFresh(e, published));
  if (fresh) return fresh;
  const elsewhere = new Set(all.filter((o) => o.meet === meet && !o.cityOnly && o.year === null).map((o) => o.edition));
  const [other = null, ...others] = [...elsewhere].filter((edition) => edition !== null);
  if (named.byAdjective && (published !== null || year === null)) return others.length === 0 ? other : null;
  return meet.editions.find((e) => e.year === year) ?? other ?? lastBefore(meet, when);
}
