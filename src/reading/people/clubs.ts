import type { Person } from '../knowledge.ts';
import { lean } from '../text/lean.ts';
import { isOrdinary } from '../text/ordinary-words.ts';
import { matches, type Span } from '../text/span.ts';
import { hasHint, hint } from '../text/word-hints.ts';
import { wrapped } from '../text/wrapped.ts';
import type { NamedTeam } from './teams.ts';

/** What a school’s or a club’s name ends in. */
const KIND = wrapped`
  (?:College|High(?: School)?|School|University|Academy|Prep|Polytechnic|Institute|State|Tech|A&M|Harriers|Striders
    |AC|TC|(?:Athletics?|Track) Club|Railways|Police|Services)
`;
const KIND_WORD = hint(
  /^(?:College|High|School|University|Academy|Prep|Polytechnic|Institute|State|Tech|Harriers|Striders|[AT]C|M|Club|Railways|Police|Services)$/,
);
/** "Leeds Harriers", "Boys and Girls High", "Sample College". */
const CLUB = String.raw`((?:\p{Lu}[\p{L}.’'-]*(?: (?:and|&))? ){1,4}${KIND})(?![\p{L}’'-]| \p{Lu})`;
const FROM_TOWN = String.raw`(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?: \([^()\d]{2,30}\))?`;
const RUNS = wrapped`
  (?:won|took|were|was|clocked|ran|finished|came|set|held|edged|beat|brought|claimed|retained|stormed|romped|powered)
`;
/** "Sample College won the 4x100m in", "The relay went to Leeds Harriers in": who runs it, and not where somebody is from. */
const ACTS = lean(String.raw`(?<=(?:^|[:;] )(?:The )?)${CLUB}(?=${FROM_TOWN} ${RUNS}\b)`, 'gu');
const GIVEN = lean(
  String.raw`(?<=\b(?:went|going|goes|fell|belonged) to |\b(?:won|taken) by )(?:the )?${CLUB}(?=${FROM_TOWN}(?:,? (?:in|with|who|whose|ahead)\b| \(\d|[.,;]))`,
  'gu',
);
/** "from Leeds Harriers (41.20)", "with Sample High second": who came in behind. */
const BEHIND = lean(
  String.raw`(?<=\b(?:from|of|with|and|off|over) )${CLUB}(?=${FROM_TOWN}(?: \(\d|,? (?:second|third|fourth|in \d)))`,
  'gu',
);
/** "Swansea took the women’s 4x100m relay", "the relay went to Birchfield": whoever wins a relay alone, where nobody of that name runs. */
const RELAY = String.raw`the (?:[\p{L}’'-]+ ){0,3}(?:(?:4 ?[x×] ?\d+(?:[ -]?m(?:etres)?)?)(?: relay)?|relay)(?! (?:relay|leg|team|baton|squad|heat))`;
const TOWN = String.raw`(\p{Lu}\p{Ll}{3,}(?: (?:and |& )?\p{Lu}\p{Ll}{2,}){0,2})`;
const ALONE = lean(
  String.raw`(?<=(?:^|[:;] ))${TOWN}(?= (?:won|took|claimed|retained|landed|captured|edged|swept) ${RELAY}(?![\p{L}’'-]))`,
  'gu',
);
const ALONE_GIVEN = lean(
  String.raw`(?<=\b[Tt]${RELAY.slice(1)}(?: title| gold| crown)? (?:went|fell|was won) (?:to|by) )${TOWN}(?=,? in \d| \(\d|[.,;]|$)`,
  'gu',
);

/** "won the title on 143 points", "won it after the relay": of the whole match. */
const OF_MATCH =
  /\bpoints\b|\b(?:after|before|following|despite|until) (?:the|a) (?:[\p{L}’'-]+ ){0,2}(?:4 ?[x×]|relay)/u;

/** The schools, clubs and towns that a sentence about a relay tells of as its teams. `met` holds those of the article by name, and grows in place. */
export function clubsIn(text: string, sentence: Span, met: Map<string, Person>): NamedTeam[] {
  const ways = [...(hasHint(text, sentence, KIND_WORD) ? [ACTS, GIVEN, BEHIND] : []), ALONE, ALONE_GIVEN];
  if (OF_MATCH.test(text.slice(sentence.start, sentence.end))) return [];
  return ways
    .flatMap((pattern) => matches(pattern, text, sentence))
    .filter(({ 1: name = '' }) => !isOrdinary(name.split(' ')[0] ?? ''))
    .map(({ 1: name = '', end }) => {
      const person = met.get(name) ?? { name, nation: null, sex: null, born: null, team: true };
      met.set(name, person);
      return { start: end - name.length, end, person };
    });
}
