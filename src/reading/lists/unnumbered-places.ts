import { lean } from '../text/lean.ts';
import { matches, type Span } from '../text/span.ts';
import { listHeading } from './list-headings.ts';

/** Where an entry begins, and its place by the order that the entries stand in. */
export interface PlaceByOrder extends Span {
  readonly place: number;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?: [\p{L}\p{M}.’'-]+){0,4}`;
const AFFILIATION = String.raw`(?:,? \([^()\d]{2,30}\)|, [\p{L}. ]{2,25}(?=,? \d))?`;
/** "Ann Sample 🇰🇪 🥇". */
const SIGNS = String.raw`(?: ?(?:[🥇🥈🥉]|\p{Regional_Indicator}{2})){0,2}`;
const MARK = String.raw`(?:\d{1,2}[:.])?\d{1,3}[:.]\d{1,3}|\d{1,2},?\d{3}(?= ?(?:points|pts))`;
const UNIT = '(?: ?(?:seconds?|secs?|s|m|metres|meters|points|pts)\\b\\.?)?';
const NOTES = String.raw`(?: (?:NR|P[BR]|SB|WL|CR|MR|WR|AR)\b)?(?: \([^()]{1,80}\))?`;
const ENTRY = String.raw`${NAME}${AFFILIATION}${SIGNS}[,:]? \(?(?:${MARK})${UNIT}\)?${NOTES}`;

/** An entry with a dash or a colon before its mark: "Ann Sample (Kenya) – 22.50". */
export const LISTED = String.raw`${NAME}${AFFILIATION}${SIGNS}(?:[,:]| ?[–—-])? \(?(?:${MARK})${UNIT}\)?${NOTES}`;

/** A list without figures for its places: "200m: Ann Sample (Kenya) 22.50, Beth Other 22.61, Cara Third 22.70". Two are a selection, three a podium. */
const LIST = lean(`(?<=[:–—] ?)${ENTRY}(?:(?:[,;]|,? and) ${ENTRY}){2,30}`, 'gu');
const EACH = lean(ENTRY, 'gu');
const NAMED = lean(`^${NAME}`, 'u');

/** "Ann Sample (Norway) 22.50s 1": the place is printed behind. */
const PLACED = lean(String.raw`${ENTRY} \(?(\d{1,2})\)?(?=[,;.]|$)`, 'gu');

/** "In Rome": where, and nobody. */
const WHERE = /^(?:In|At|From|On|Over) /;

/** Whether entries are of so many athletes: "In Rome 22.50, In Oslo 22.61" are one's races. */
export function areAthletes(entries: readonly string[]): boolean {
  const names = entries.map((entry) => NAMED.exec(entry)?.[0] ?? '');
  return new Set(names).size === names.length && !names.some((name) => WHERE.test(name));
}
/** "(3rd in heat 2)": whoever stands there has another place than the list’s. */
const OTHER_PLACE = /\b\d{1,2}(?:st|nd|rd|th)\b/;
/** "200m heat winners: …": each ran a race of their own. */
const SEVERAL_RACES = /\b(?:winners|heats|semi-?finals|sections)\b/i;
/** Whether the words in front of a list can be of one race. */
export const isOfOneRace = (words: string): boolean => !SEVERAL_RACES.test(words);
/** What stands in front of a list on its line: from the last stop on. */
const LEAD = /[^.;]*$/;

const NONE: readonly PlaceByOrder[] = [];

/** Most lines hold neither such a beginning nor a mark. */
const BEGINNING = lean(/[:–—] ?\p{Lu}/u);
const ANY_MARK = /\d[:.]\d|\d{3} ?(?:points|pts)/;

/** The places of the lists inside a line that give none, but name their event and stand in order. */
export function unnumberedPlaces(line: string): readonly PlaceByOrder[] {
  if (!BEGINNING.test(line) || !ANY_MARK.test(line)) return NONE;
  return matches(LIST, line, { start: 0, end: line.length }).flatMap(({ start, end }) => {
    const lead = LEAD.exec(line.slice(0, start))?.[0] ?? '';
    if (listHeading(lead).discipline === null || !isOfOneRace(lead) || OTHER_PLACE.test(line.slice(start, end)))
      return [];
    const entries = matches(EACH, line, { start, end });
    if (!areAthletes(entries.map(([entry]) => entry))) return [];
    return entries.map((entry, i) => ({ start: entry.start, end: entry.start, place: i + 1 }));
  });
}

/** The places of the lists inside a line that print them last: "200m: Ann Sample (Norway) 22.50s 1, Beth Other 22.61s 2". */
export function placesBehind(line: string): readonly PlaceByOrder[] {
  if (!BEGINNING.test(line) || !ANY_MARK.test(line)) return NONE;
  const found = matches(PLACED, line, { start: 0, end: line.length }).map(({ start, 1: place }) => ({
    start,
    end: start,
    place: Number(place),
  }));
  const isInOrder = found.every(({ place }, i) => place === 1 || place === (found[i - 1]?.place ?? 0) + 1);
  return found.length > 1 && isInOrder ? found : NONE;
}

/** "Winners: 100m: Ann Sample (Norway) 11.10; 200m: Beth Other (Cuba) 22.50": where one of them is said to stand. */
const ANNOUNCED = /\b(?:winners|champions)\b/i;
const ONE = lean(`(?<=[:–—] ?)${ENTRY}(?=[;.]|$)`, 'gu');

/** The winners of several events that a line names one by one. */
export function winnersOf(line: string): readonly PlaceByOrder[] {
  if (!ANNOUNCED.test(line) || !BEGINNING.test(line) || !ANY_MARK.test(line)) return NONE;
  const found = matches(ONE, line, { start: 0, end: line.length });
  const areEvents = found.every(
    ({ start }) => listHeading(LEAD.exec(line.slice(0, start))?.[0] ?? '').discipline !== null,
  );
  return found.length > 1 && areEvents ? found.map(({ start }) => ({ start, end: start, place: 1 })) : NONE;
}

/** "Other winners on day two:", above a line for each event. */
const ANNOUNCING = /^[^.;:\d]{0,40}(?<!\b(?:past|previous|former|recent) )\bwinners\b[^.;:\d]{0,40}:?$/i;
const ALONE = lean(`(?<=^[^:]{2,40}[:–—] ?)${ENTRY}$`, 'gu');

/** Whether a line announces those who won, each event on a line of its own. */
export const announcesWinners = (line: string): boolean => ANNOUNCING.test(line.trim());

/** Whoever won, where a line below such an announcement names an event and them: "Men’s 200m: Max Sample 20.81". */
export function winnerAlone(line: string): readonly PlaceByOrder[] {
  if (!BEGINNING.test(line) || !ANY_MARK.test(line)) return NONE;
  return matches(ALONE, line, { start: 0, end: line.length })
    .filter(({ start }) => listHeading(line.slice(0, start)).discipline !== null)
    .map(({ start }) => ({ start, end: start, place: 1 }));
}
