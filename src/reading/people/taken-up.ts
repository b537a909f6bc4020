import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import type { Crowd, Opener, Part } from './clause-parts.ts';
import { beforeName } from './noun-phrase.ts';

/** A clause that was told before, and who acts there. */
interface Told {
  readonly start: number;
  readonly opener: Opener;
  readonly subjects: readonly number[];
  readonly own: boolean;
}

/** "and won", "and then held on": a verb of the past, which goes on with no infinitive. */
const PAST = lean(
  wrapped`
    ^\s*(?:(?:\p{Ll}+ly|also|then|still|again|soon|later) )*
    (?:(?!(?:hundred|speed|seed|need|indeed)\b)\p{Ll}{2,}ed|w[ou]n|took|ran|came|went|held|broke|set|threw|leapt|got|made|hit|beat|led|stole|swept|sped
      |drew|left|kept|fought|rose|strode|shot|flew|was|had)
    \b(?! by\b)
  `,
  'u',
);

/** "chased Sample, who had led, and won": whoever is behind somebody, or paced them, didn’t. */
const AFTER_WHOM = beforeName(
  wrapped`
    \b(?:behind|to|for|with|after|than
      |(?:chas|follow|pac|trail|guid|coach|watch|congratulat|support|cheer)\p{Ll}*)[ ]
  `,
);
/** In characters, of the words before a name. */
const HEAD = 60;

/** "left Sample to do the work and won", "leaving Sample to settle for second and ran home". */
const TO_DO = lean(/^(?:left|leaving)\b(?:(?! and ).)* to \p{Ll}+/u);

/** "After beating Sample, who slipped, and won": where nobody has acted yet, it isn’t Sample. */
const DONE_TO_WHOM = beforeName(String.raw`\b(?:after|having|by|on) (?:\p{Ll}+ing|\p{Ll}+ed|beat|beaten) `);

/**
 * Who goes on with "and won" behind a clause told in passing that is over: "caught Sample, who had led, and won". Null where nothing says
 * that it is over.
 */
export function takenUp(
  { text, people }: Crowd,
  main: readonly number[],
  clauses: readonly Told[],
  { opener, start, from, end }: Part,
): readonly number[] | null {
  if (opener !== 'and' || !PAST.test(text.slice(from, end))) return null;
  const passing = clauses.findLast((clause) => clause.opener !== 'comma' || clause.own);
  if (!passing?.own) return null;
  const isMains = passing.subjects.some((at) => main.includes(at));
  if (TO_DO.test(text.slice(passing.start, start))) return isMains || main.length === 0 ? null : main;
  const isOver = passing.opener === 'who' && clauses.at(-1)?.opener === 'comma' && text[start - 2] === ',';
  const whom = people[passing.subjects.at(-1) ?? -1];
  if (!isOver || !whom) return null;
  const head = text.slice(Math.max(0, whom.start - HEAD), whom.start);
  if (isMains) return DONE_TO_WHOM.test(head) ? [] : null;
  return AFTER_WHOM.test(head) ? null : main;
}
