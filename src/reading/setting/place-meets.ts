import { bySpan } from './by-span.ts';
import { editionOf } from './edition-of.ts';
import { meant } from './meant.ts';
import { isFormOf, type NamedMeet } from './meet-names.ts';
import type { PlacedMeet, When } from './placed-meet.ts';
import { tenseOf } from './tense.ts';

/** Each way of naming a meet once: a text can name one a thousand times. */
const distinct = (named: readonly NamedMeet[]): readonly NamedMeet[] =>
  [
    ...Map.groupBy(named, (n) =>
      [n.meet?.id ?? n.name, n.edition?.year, n.year, n.yearsAgo, n.cityOnly, n.byAdjective, n.asideFrom === null].join(
        '|',
      ),
    ).values(),
  ].flatMap(([first]) => first ?? []);

/** "last year’s World Championships" are of the year before an article's. */
const dated =
  (year: number | null) =>
  (named: NamedMeet): NamedMeet =>
    named.yearsAgo !== null && named.year === null && year !== null ? { ...named, year: year - named.yearsAgo } : named;

/** "the European title" in a report that names the European Indoor Championships, or those over country, and no others, was won there. */
function inItsForm(rival: NamedMeet, all: readonly NamedMeet[]): NamedMeet {
  if (
    !rival.byAdjective ||
    rival.year !== null ||
    all.some((o) => o.meet === rival.meet && !o.byAdjective && !o.cityOnly)
  )
    return rival;
  const special = all.find(
    ({ meet, cityOnly, asideFrom }) =>
      !cityOnly && asideFrom === null && meet !== null && rival.meet !== null && isFormOf(meet, rival.meet),
  );
  return special ? { ...rival, meet: special.meet, name: special.name } : rival;
}

/** Places every meet in its year, and decides what a city’s name or a shared name means. */
export function placeMeets(named: readonly NamedMeet[], when: When): PlacedMeet[] {
  const { year } = when;
  const all = distinct(named);
  return bySpan(named).flatMap((rivals) => {
    const placed = rivals.map(dated(year)).map((named): PlacedMeet => {
      const rival = inItsForm(named, all);
      const edition = editionOf(rival, all, when);
      const isUnknown = rival.byAdjective && edition === null && (when.published !== null || year === null);
      const own = edition?.year ?? rival.year ?? (isUnknown ? null : year);
      const isYearPrinted = rival.year !== null && edition?.year === rival.year;
      return {
        ...rival,
        edition,
        year: own,
        isCityAlone: false,
        isYearPrinted,
        tense: isUnknown ? 'past' : tenseOf(rival, edition, own, when),
      };
    });
    return meant(placed, all, when);
  });
}
