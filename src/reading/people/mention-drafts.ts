import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { overlaps, type Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import type { AgeOf } from './ages.ts';
import type { Spoken } from './clause-parts.ts';
import type { Clause } from './clauses.ts';
import type { Description } from './description.ts';
import { descriptionsIn } from './descriptions.ts';
import type { Mention } from './mention.ts';
import type { Naming } from './naming.ts';
import { beforeName } from './noun-phrase.ts';
import { OFFICE } from './officials.ts';
import type { NamedTeam } from './teams.ts';
import { telltalesIn } from './telltales.ts';

/** A mention whose person is still to be found out; of a name, that is known. */
export interface MentionDraft extends Spoken {
  readonly words: string;
  readonly person: Person | null;
  readonly description: Description | null;
}

/** "Following her were Example and Sample", "ahead of her, …": nothing of hers. */
const HER_ALONE = /^(?:[,.;:)]| (?:was|were|is|are|came|home|and|but|to|in|at|on|by|with|across|over|into|who)\b)/;

/** "It earned her second place", "gave her the runners-up spot": to her. */
const GIVEN = /\b(?:earn(?:s|ed|ing)?|g[ai]ves?|giving|hand(?:s|ed|ing)?|put|saw) $/;
const PLACE_GIVEN =
  /^ (?:the|an?|(?:second|third|fourth|fifth|sixth|seventh|eighth|victory|gold|silver|bronze)(?: place| spot| position| medal)?(?:[,.;]|$| (?:in|behind|ahead|and|with|at|by)\b))/;

const isHerOwn = (text: string, { start, end }: Span): boolean =>
  !HER_ALONE.test(text.slice(end, end + 8)) &&
  !(GIVEN.test(text.slice(Math.max(0, start - 10), start)) && PLACE_GIVEN.test(text.slice(end, end + 30)));

const isPossessive = (text: string, words: string, span: Span): boolean =>
  /^(?:his|the winning)$/i.test(words) ||
  (/^her$/i.test(words) && isHerOwn(text, span)) ||
  /^[’'](?:s\b|(?=\s))/.test(text.slice(span.end, span.end + 2));

function voiceOf(words: string, possessive: boolean): Spoken['voice'] {
  if (/^s?he$/i.test(words)) return 'acting';
  return /^him$/i.test(words) || (/^her$/i.test(words) && !possessive) ? 'acted upon' : 'either';
}

/** "the 29-year-old Example told": the name of somebody who was introduced says who; "the 29-year-old Londoner" is nobody’s. */
const isHeadOf = (naming: Naming, { start, end }: Span): boolean =>
  naming.end === end && naming.start > start && naming.person.name.includes(' ');

/** The names, teams, descriptions and pronouns of a sentence, in order; `namings` and `teams` are the sentence’s own. */
export function mentionDrafts(
  text: string,
  sentence: Span,
  namings: readonly Naming[],
  teams: readonly NamedTeam[],
  ageOf: AgeOf,
): MentionDraft[] {
  const draft = ({ start, end }: Span, words: string, person: Person | null, description: Description | null) => {
    const possessive = isPossessive(text, words, { start, end });
    return { start, end, words, person, description, possessive, voice: voiceOf(words, possessive) };
  };
  const found = [
    ...namings.map((n) => draft(n, n.printed, n.person, null)),
    ...teams.map((team) => draft(team, text.slice(team.start, team.end), team.person, null)),
    ...descriptionsIn(text, sentence, ageOf)
      .filter((d) => !namings.some((naming) => isHeadOf(naming, d)))
      .map((d) => draft(d, d.words, null, d)),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const telltales = telltalesIn(text, sentence, found).map((d) => ({
    ...draft(d, d.words, null, d),
    possessive: true,
  }));
  const told = [...telltales, ...found].sort((a, b) => a.start - b.start);
  return told.filter((one, i) => !told.slice(0, i).some((other) => overlaps(other, one)));
}

/** The name that a possessive before any subject looks forward to: "After her win in Paris, Muir …", "With her last throw Muir …". */
export function lookedForwardTo(
  text: string,
  drafts: readonly MentionDraft[],
  clauses: readonly Clause[],
  at: number,
): Person | null {
  const draft = drafts[at];
  const first = clauses.find(({ own, subjects }) => own && subjects.length > 0);
  const subject = drafts[first?.subjects[0] ?? -1];
  if (!draft?.possessive || !first || !subject || !/^(?:his|her)$/i.test(draft.words)) return null;
  return draft.start < subject.start && !BESIDE.test(text.slice(draft.end, subject.start)) ? subject.person : null;
}
/** "His coach, Max Sample, was there", "her compatriot Jane Example": somebody else. */
const BESIDE = lean(
  wrapped`
    ^ (?:[\p{L}-]+ ){0,3}(?:${OFFICE}|compatriots?|(?:team|club|training|stable)[- ]?(?:mate|partner)s?|rivals?|colleagues?
      |friend|husband|wife|partner|father|mother|brother|sister|twin|daughter|son|successor|predecessor|namesake|pacemaker
      |countryman|countrywoman),? $
  `,
  'iu',
);

/** "Kerr beat Hocker, the latter clocking": the former and the latter of the two who were named last, here or in the sentence before. */
export function ofTwo(drafts: readonly MentionDraft[], at: number, named: readonly Person[]): Person | null {
  const which = /^the (former|latter)$/i.exec(drafts[at]?.words ?? '')?.[1];
  if (which === undefined) return null;
  const before = [...named, ...drafts.slice(0, at).flatMap(({ person }) => person ?? [])];
  const [last, other] = [...new Set(before.reverse())];
  return (which === 'latter' ? other && last : other) ?? null;
}

/** "Josh Kerr was the top finisher", "Josh Kerr, the world champion, was the first Briton", "leaving Josh Kerr as the top Briton", "he was the champion": what somebody is said to be is that person. */
export function ofComplement(
  text: string,
  drafts: readonly MentionDraft[],
  at: number,
  found: readonly Mention[],
): Person | null {
  const [named, before, draft] = [drafts[at - 2], drafts[at - 1], drafts[at]];
  if (!before || before.possessive || draft?.description?.form !== 'description') return null;
  const between = text.slice(before.end, draft.start);
  if (before.voice === 'acting' && COPULA.test(between)) return found[at - 1]?.person ?? null;
  const isMade = (one: Span): boolean =>
    AS.test(between) &&
    MADE.test(text.slice(Math.max(0, one.start - REACH), one.start)) &&
    ENDS_TITLE.test(text.slice(draft.end, draft.end + 8));
  if (before.person) return COPULA.test(between) || isMade(before) ? before.person : null;
  return named && !named.possessive && between.startsWith(',') && COPULA.test(between.slice(1))
    ? inApposition(text, drafts, at - 1)
    : null;
}
const COPULA =
  /^ (?:was|is|remains|remained|became|proved(?: to be)?|emerged as|finished as) (?:\p{Ll}+ly |also |again )?$/u;
/** "left Sample as the best in the land", "makes Sample the favourite". */
const MADE = beforeName(
  String.raw`\b(?:left|leaves|leaving|ma[dk]es?|making|named|crowned|hailed|installed|established|confirmed|regards?) `,
);
const AS = /^ (?:as |firmly as |clearly as )?$/;
/** No words between such a verb and a name are longer, in characters. */
const REACH = 60;

/** "the bronze medallist, Scotland’s Josh Kerr." */
const OF_NATION = lean(/^, (?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[’']s )?$/u);
function isNextTo(text: string, draft: Span, next: Span): boolean {
  const between = text.slice(draft.end, next.start);
  return OF_NATION.test(between) && /^(?:[,.](?!\d)|$)/.test(text.slice(next.end, next.end + 2));
}

/** "Josh Kerr, the world champion", "said the race director, Ann Sample": a description right behind a name, or before one behind a verb of speech, is that person. */
export function inApposition(text: string, drafts: readonly MentionDraft[], at: number): Person | null {
  const [before, draft, next] = [drafts[at - 1], drafts[at], drafts[at + 1]];
  if (draft?.description?.form === 'description' && next?.person && isNextTo(text, draft, next)) return next.person;
  if (!before?.person || draft?.description?.form !== 'description') return null;
  const between = text.slice(before.end, draft.start);
  const follows = COMMA.test(between) || (between === ' ' && /winner$/.test(draft.words));
  return follows && ENDS_TITLE.test(text.slice(draft.end, draft.end + 8)) ? before.person : null;
}
/** "Josh Kerr of Scotland, the". */
const COMMA = lean(/^(?: (?:of|from) (?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}| \([^()\d]{2,30}\))?, $/u);
/** What a title goes on with, or ends: no verb, which would be of somebody else. */
const ENDS_TITLE = /^(?:[,.]|$| (?:and|in|at|from|with|on|here|there|for|over|since|last|behind)\b)/;
