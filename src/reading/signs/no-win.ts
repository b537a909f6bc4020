import { wrapped } from '../text/wrapped.ts';

const SEVERAL = 'two|three|four|five|six|seven|eight|nine|ten|several|many|numerous|countless|multiple';
/** "has had five wins this season": no more than they. */
export const NUMBER = String.raw`(?:${SEVERAL}|successive|consecutive|straight|\d{1,2})`;
const COUNTABLE = 'titles|medals|golds?|silvers?|bronzes?|crowns|races|events|times|trophies|diamonds|championships';
/** What somebody wins without having won a race. */
export const NO_WIN = [
  // "won two world titles", "won both races": counted together they are no place in one race
  String.raw`(?:back )?(?:${SEVERAL}|both|all|no|\d{1,2}) (?:[\p{L}-]+ ){0,4}?(?:${COUNTABLE})\b`,
  String.raw`${NUMBER}(?= each|[,.;](?!\d)| and\b)`,
  // "won her last four races", "won three of his previous five"
  String.raw`(?:(?:all|each|every one|${NUMBER}) of )?(?:his|her|their) (?:last|past|previous|first|opening) (?:${SEVERAL}|\d{1,2})\b`,
  // "won a third European silver"
  String.raw`(?:(?!(?:gold|and|with|to|in|from|ahead|as|while|by|for|over|at)\b)[\p{L}\d,’'-]+ ){0,5}?(?:silver|bronze|medals?)\b`,
  // "won the men’s team title"
  wrapped`
    (?:(?:the|their|an?|another) )?(?:[\p{L}\d’'-]+ ){0,4}?team (?:titles?|golds?|race|competition|contest
      |event|prizes?|trophy|honours|award|championship)\b
  `,
  // "won the match", "won her appeal"
  wrapped`
    (?:(?:the|their|his|her|an?) )?(?:\p{Ll}+ )?
    (?:match|toss|appeal|case|award|points?|praise|plaudits|hearts?|support|selection|promotion|scholarship)\b
  `,
  // "won the battle for bronze", "won her duel with Example for third"
  wrapped`
    (?:the|an?|his|her|their) (?:[\p{L}-]+ ){0,3}(?:battle|scramble|race|dash|fight|sprint|duel|tussle|contest|scrap) (?:with (?:[\p{L}’'-]+ ){1,5})?
    for (?:the )?(?:minor |lesser )?(?:silver|bronze|second|third|fourth|fifth|sixth|medals?|places?)\b
  `,
].join('|');
