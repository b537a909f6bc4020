import { wrapped } from '../text/wrapped.ts';

/** Where a clause ends in which something is told to have happened somewhere. */
export const CLAUSE_END = new RegExp(wrapped`
  [,;:](?!\d)|[—–]
  | (?:but|while|before|after|although|though|as|so|where|which|who|having
    |and(?! (?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))))
    \b
`);
