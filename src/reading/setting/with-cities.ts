import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { isFormOf, type NamedMeet } from './meet-names.ts';

/** "the World Championships in Budapest", "World Championships, Budapest", "World Championships Budapest", "his world title defence in Budapest", "his World Championship 5,000m title in Moscow". */
const IN_CITY = new RegExp(
  wrapped`
    ^(?:,?(?: (?:held|staged|here|back))?(?: in| at)?
      |(?: (?:\d[\d,]*(?:m| ?metres)(?: (?:hurdles|steeplechase|relay))?
        |marathon|high jump|long jump|triple jump|pole vault|shot put|discus|hammer|javelin|decathlon|heptathlon))?
        (?: (?:title|crown|gold|silver|bronze|medals?|defence|defense|finals?|win|victory|success|triumph|debut|record
          |races?)){1,2} in) $
  `,
  'u',
);

/** What the same words can mean. */
type Rivals = readonly NamedMeet[];

const span = ([first]: Rivals): Span => ({ start: first?.start ?? 0, end: first?.end ?? 0 });

const isCity = (rivals: Rivals): boolean => rivals.every(({ cityOnly }) => cityOnly);

/** Whether a meet is named, and right behind or before it a city. */
function areBeside(text: string, meet: Rivals | undefined, city: Rivals | undefined): boolean {
  if (!meet || !city || isCity(meet) || !isCity(city)) return false;
  const [a, b] = [span(meet), span(city)];
  if (!meet.some((one) => one.meet !== null)) return false;
  return a.end <= b.start ? IN_CITY.test(text.slice(a.end, b.start)) : text.slice(b.end, a.start) === ' ';
}

/** "the European Championships in Madrid" were those indoors: the meet of the same name that the city had. */
const isSpecial = ({ meet: special }: NamedMeet, { meet }: NamedMeet): boolean =>
  special !== null && meet !== null && isFormOf(special, meet);

/** A meet and the city beside it as one: it says which edition is meant, or leaves several. A city that had no such meet leaves it as it is. */
function joined(meets: Rivals, cities: Rivals): NamedMeet[] {
  const own = (named: NamedMeet): NamedMeet[] => {
    const same = cities.filter(({ meet }) => meet === named.meet);
    return same.length > 0 ? same : cities.filter((city) => isSpecial(city, named));
  };
  const start = Math.min(span(meets).start, span(cities).start);
  const end = Math.max(span(meets).end, span(cities).end);
  return meets
    .filter(({ cityOnly }) => !cityOnly)
    .flatMap((named) => {
      if (named.edition) return [{ ...named, start, end }];
      const found = own(named).map(({ meet, name, edition }) => ({ ...named, meet, name, edition, start, end }));
      return found.length > 0 ? found : [{ ...named, start, end }];
    });
}

/** Puts each meet and the city beside it together; the other cities stand for themselves. `found` stands in order. */
export function withCities(text: string, found: readonly NamedMeet[]): NamedMeet[] {
  const groups = [...Map.groupBy(found, ({ start, end }) => `${start}-${end}`).values()];
  return groups.flatMap((group, at) => {
    const [before, after] = [groups[at - 1], groups[at + 1]];
    if (isCity(group)) return areBeside(text, before, group) || areBeside(text, after, group) ? [] : group;
    if (after && areBeside(text, group, after)) return joined(group, after);
    return before && areBeside(text, group, before) ? joined(group, before) : group;
  });
}
