import { lean } from '../text/lean.ts';
import { matches } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { PlaceByOrder } from './unnumbered-places.ts';

const MEDALS: readonly string[] = ['gold', 'silver', 'bronze'];
/** What a list calls each place by. */
const PLACES: readonly RegExp[] = [/^(?:gold|winner|first)/i, /^(?:silver|second|runner)/i, /^(?:bronze|third)/i];
const MEDAL = lean(
  wrapped`
    (?<![\p{L}\d-])(?:(?:[Gg]old|[Ss]ilver|[Bb]ronze|GOLD|SILVER|BRONZE)(?: medal)?(?:\s?[:–—-])?
      |(?:Winner|First|Second|Runner-up|Third|WINNER|FIRST|SECOND|THIRD)(?: [Pp]lace)?\s?[:–—-])
    \s+(?=\p{Lu}[\p{L}\p{M}’'.-]*(?: [\p{L}&]|:? \(?\d))
  `,
  'gu',
);
/** Where the first medal stands: at the beginning of a line, or behind what leads to a list. */
const LEAD = /(?:^|[:–—-]\s*)$/;

/** "Ann Sample (Kerala) – 54.75m (Gold)", "Ann Sample, Kenya 10.05 – gold medal": a line that ends with its medal. */
const MEDAL_BEHIND = lean(
  /^[\s•*–—-]{0,3}(?=\p{Lu}[\p{L}\p{M}’'.-]* \p{Lu})(?:[^:;]|:(?=[ \d])){5,90}\d[.:]\d{2}(?: ?m| ?s| metres| seconds)?(?: [–—-])? \(?([Gg]old|[Ss]ilver|[Bb]ronze)(?: [Mm]edal)?\)?[.;,]?$/u,
);

const NONE: readonly PlaceByOrder[] = [];

/** The place of a line that ends with its medal. */
export function medalBehind(line: string): readonly PlaceByOrder[] {
  const medal = MEDAL_BEHIND.exec(line)?.[1];
  return medal ? [{ start: 0, end: 0, place: MEDALS.indexOf(medal.toLowerCase()) + 1 }] : NONE;
}

/** The places of a list inside a line that gives medals: "800m: gold Ann Sample 1:58.20, silver Beth Other 1:58.44". One alone is a story’s. */
export function medalPlaces(line: string): readonly PlaceByOrder[] {
  if (!/gold[\s\S]*silver|(?:winner|first)[\s\S]*(?:second|runner)/i.test(line)) return NONE;
  const found = matches(MEDAL, line, { start: 0, end: line.length }).map(({ 0: words, start, end }) => {
    const place = PLACES.findIndex((called) => called.test(words)) + 1;
    return { start, end, place };
  });
  const first = found.findIndex(({ place, start }) => place === 1 && LEAD.test(line.slice(0, start)));
  const podium = first < 0 ? [] : found.slice(first, first + MEDALS.length);
  return podium.length > 1 && podium.every(({ place }, i) => place === i + 1) ? podium : NONE;
}
