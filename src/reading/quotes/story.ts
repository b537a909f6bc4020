import { disciplinesIn } from '../disciplines/disciplines-in-text.ts';
import { isTeam } from '../people/teams.ts';
import type { Telling } from '../people/telling.ts';
import { isNamed } from '../people/unnamed.ts';
import { winsIn } from '../signs/wins.ts';
import { lean } from '../text/lean.ts';
import { wrapped } from '../text/wrapped.ts';
import { acts } from './who-speaks.ts';

const PLACE = String.raw`\b(?:second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|\p{Ll}+teen|\p{Ll}+tie)th|\d+(?:st|nd|rd|th)|runner-up|bronze|silver|podium|medals|rostrum|last|out at|adrift|behind)\b`;
/** Words without a comma, but in a mark. */
const WORDS = '(?:[^,;:]|[:,](?=\\d))';
/** "Sample of Kenya, the holder, was third in 3:31.20", "The runner-up was Sample". */
const PLACED = wrapped`
  (?:The (?:runner-up|loser|(?:silver|bronze)(?: medal(?:l?ist)?)?) (?:was|went to) ${WORDS}{1,60}
    |[^,;:]{1,60}(?:, (?:who |the |an? |now |\d)[^,;:]{1,80},)?
      [ ](?:was|were|came|finished|took|claimed|completed|rounded out|filled|went|bowed) ${WORDS}{0,60}?${PLACE}${WORDS}{0,60})
`;
/** Nothing but places: "Model was second and Pattern third", "Model was fourth, two places ahead of Pattern". */
const ONLY_PLACES = lean(
  `^(?:But |And )?${PLACED}(?:,? (?:and|while|with) ${WORDS}{1,60}${PLACE}${WORDS}{0,40}|,${WORDS}{1,40}\\b(?:ahead of|behind|adrift|clear of)\\b${WORDS}{0,60}){0,2}[.]?$`,
  'u',
);

/** How many sentences can tell of others before the story goes on. */
const LONGEST_ASIDE = 3;

/** "Model let go, and Pattern did not look interested": of two strangers by name who win nothing none takes the story over. */
const isOfStrangers = (text: string, { sentence, mentions }: Telling): boolean => {
  return (
    new Set(mentions.filter(({ form }) => form === 'name').map(({ person }) => person)).size > 1 &&
    winsIn(text, sentence).length === 0 &&
    disciplinesIn(text, sentence).length === 0
  );
};

/** Whether a sentence only places others than the one whom the sentence before it is of: whoever is called by surname was told of before. */
function isAside(text: string, telling: Telling, earlier: Telling): boolean {
  const { sentence, mentions } = telling;
  const people = mentions.filter(({ person }) => !isTeam(person));
  const subject = earlier.mentions.find(acts)?.person;
  const isOther = people.every(
    ({ form, person, start, end }) =>
      person !== subject && (form === 'description' || text.slice(start, end).includes(' ')),
  );
  const words = text.slice(sentence.start, sentence.end).trim();
  return people.length > 0 && isOther && (ONLY_PLACES.test(words) || isOfStrangers(text, telling));
}

/** The last sentence up to a place among them that is of the story: those who are placed in passing take none over. */
export function storyBefore(text: string, told: readonly Telling[], at: number): Telling | undefined {
  let place = at;
  for (; at - place < LONGEST_ASIDE; place -= 1) {
    const [here, earlier] = [told[place], told[place - 1]];
    const isEmpty = place < at && here?.mentions.length === 0;
    if (!here || !earlier || !(isEmpty || isAside(text, here, earlier))) break;
  }
  return told[place];
}

/** Who acts in such a sentence. */
export const actorIn = ({ mentions }: Telling): Telling['mentions'][number]['person'] | undefined =>
  mentions.find((one) => acts(one) && isNamed(one.person) && !isTeam(one.person))?.person;
