import type { DisciplineId } from '../../athletics/discipline.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Scene } from './scene.ts';

/** "the winner in London", "since finishing 10th in the Athens marathon": what somebody did elsewhere. */
const HONOUR = lean(
  wrapped`
    \b(?:(?:winner|champion|medall?ist|runner-up|victor|second|third|\p{Ll}+th|\d+(?:st|nd|rd|th))
      |(?:since|after) (?:his |her )?(?:winning|finishing|taking|claiming|running|victory|win|success|gold|silver|bronze)(?: [\p{Ll}\d]+){0,3})
    (?: in| at| of| from| over)?(?: the)? $
  `,
  'u',
);

/** How far before a meet its words stand, in characters. */
const REACH = 60;

/** Whether all that a sentence names of meets and events is told in passing, so that the story of the sentence before goes on: "Example, who has won in Paris, was 26 seconds behind her". `goesOn` knows an event that is part of the story’s. */
export function isInPassing(
  text: string,
  { meets, disciplines, asides }: Scene,
  goesOn: (discipline: DisciplineId) => boolean,
): boolean {
  const isAside = (named: Span): boolean =>
    asides.some((aside) => contains(aside, named)) ||
    HONOUR.test(text.slice(Math.max(0, named.start - REACH), named.start));
  return (
    meets.every((meet) => meet.asideFrom !== null || isAside(meet)) &&
    disciplines.every((named) => isAside(named) || goesOn(named.discipline))
  );
}
