import { wrapped } from '../text/wrapped.ts';

const WON = /\b(?:w[io]n|winning|took|claimed|victory)\b/;
const GETS_AWAY = new RegExp(
  wrapped`
    ^(?:when|as|until|before|once) .*\b(?:kicked|attacked|surged|struck|accelerated|pounced|sprinted|swept past|went (?:past|by|clear|away|ahead)|got away
      |(?:pulled|moved|drew|broke|powered|eased|raced|ran) (?:clear|away|ahead)|made (?:his|her|the decisive) move)\b
  `,
);
const BEHIND =
  /^ (?:\p{Ll}+ )?(?:finish|came|was|had to|held on|settled|took|ended|crossed|claimed)\p{Ll}* (?:[\p{Ll}]+ ){0,4}(?:second|third|fourth|fifth|sixth|silver|bronze|runner-up)\b/u;

/** "could not respond | when Sample kicked | and finished second": whoever gets away doesn’t come in behind, unless it was won before. */
export const isOvertaken = (head: string, clause: string, next: string): boolean =>
  BEHIND.test(next) && GETS_AWAY.test(clause) && !WON.test(head);
