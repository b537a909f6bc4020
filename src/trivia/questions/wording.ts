import { formatDate } from '../../athletics/date.ts';
import { type DisciplineId, disciplineOf, type Event, eventName } from '../../athletics/discipline.ts';
import { kindOf } from '../../athletics/discipline-kind.ts';
import type { Edition } from '../../athletics/edition.ts';
import { formatMark, type Mark } from '../../athletics/mark.ts';
import type { Nation } from '../../athletics/nation.ts';
import { meetName } from '../../wording/event-words.ts';
import type { Final } from './final-at.ts';

const lowered = (text: string): string => (/^[A-Z][a-z]/.test(text) ? text[0]?.toLowerCase() + text.slice(1) : text);

/** "men’s 1500 m", "women’s pole vault", inside a sentence. */
export const eventWords = (event: Event): string => lowered(eventName(event));

/** "1500 m", "pole vault", "4 × 100 m relay", where the names say whether it was the men's. */
const disciplineWords = ({ discipline }: Event): string => lowered(disciplineOf(discipline).name);

/** Meets whose names go without an article. */
const PROPER = /^(?:Athletissima|Herculis|Weltklasse|ISTAF|BAUHAUS|DN Galan|Grand Slam)/;

/** "the Olympic Games", "Weltklasse Zürich": a meet without its year. */
export const meetOnly = ({ name }: Pick<Edition, 'name'>): string => (PROPER.test(name) ? name : `the ${name}`);

/** "the 2012 Olympic Games", "Weltklasse Zürich 2009", "the Tokyo 2020 Olympic Games". */
export const meetWords = (edition: Edition): string =>
  PROPER.test(edition.name) || /\d{4}/.test(edition.name)
    ? meetOnly({ name: meetName(edition) })
    : `the ${edition.year} ${edition.name}`;

/** "men’s 1500 m", but "men’s race" at a meet that is named after its one race: "the men’s race at the 2002 London Marathon". */
export const eventAt = (event: Event, { name }: Pick<Edition, 'name'>): string =>
  name.toLowerCase().endsWith(` ${disciplineWords(event)}`) ? `${event.sex}’s race` : eventWords(event);

/** "at the 2012 Olympic Games", or "in Rieti on 1 Sep 1996" where no meet is known. */
export const whereWords = ({ race: { edition }, date, isNamed }: Final): string =>
  isNamed ? `at ${meetWords(edition)}` : `in ${edition.city ?? edition.name} on ${formatDate(date)}`;

/** What a mark of an event is called. */
export function markNoun({ discipline }: Event): 'time' | 'height' | 'distance' | 'score' {
  const { measure } = disciplineOf(discipline);
  if (measure === 'time') return 'time';
  if (measure === 'points') return 'score';
  return discipline === 'high-jump' || discipline === 'pole-vault' ? 'height' : 'distance';
}

function verbOf({ discipline }: Event): 'run' | 'clock' | 'clear' | 'jump' | 'throw' | 'score' {
  switch (kindOf(discipline)) {
    case 'Race walks':
      return 'clock';
    case 'Jumps':
      return discipline === 'high-jump' || discipline === 'pole-vault' ? 'clear' : 'jump';
    case 'Throws':
      return 'throw';
    case 'Combined events':
      return 'score';
    default:
      return 'run';
  }
}

/** A run is named before its time; a walk is not walked, and nobody runs an hour in metres. */
const isRun = (event: Event): boolean => verbOf(event) === 'run' && disciplineOf(event.discipline).measure === 'time';

/** "run the men’s 100 m in 9.58", "clear 6.21 m in the men’s pole vault", "clock 1:16:43 in the men’s 20 km race walk". */
export const doneWords = (event: Event, mark: Mark, verb: string = verbOf(event)): string =>
  isRun(event)
    ? `${verb} the ${eventWords(event)} in ${formatMark(mark)}`
    : `${verb} ${formatMark(mark)} in the ${eventWords(event)}`;

const PAST = {
  run: 'ran',
  clock: 'clocked',
  clear: 'cleared',
  jump: 'jumped',
  throw: 'threw',
  score: 'scored',
} as const;

/** "ran the men’s 100 m in 9.58". */
export const didWords = (event: Event, mark: Mark): string => doneWords(event, mark, PAST[verbOf(event)]);

/** "win the men’s 100 m in 9.58", "win the women’s shot put with 20.24 m". */
export const wonWords = (event: Event, mark: Mark): string =>
  `win the ${eventWords(event)} ${mark.measure === 'time' ? 'in' : 'with'} ${formatMark(mark)}`;

/** What is done to a barrier, and to have done it. */
const BEAT = {
  run: ['run', 'run'],
  clock: ['go', 'gone'],
  clear: ['clear', 'cleared'],
  jump: ['jump', 'jumped'],
  throw: ['throw', 'thrown'],
  score: ['score', 'scored'],
} as const;

function beyondWords(event: Event, barrier: Mark, verb: string): string {
  const [text, what] = [formatMark(barrier), disciplineWords(event)];
  if (isRun(event)) return `${verb} the ${what} in under ${text}`;
  if (barrier.measure === 'time') return `${verb} under ${text} in the ${what}`;
  return `${verb} ${text} or ${verbOf(event) === 'clear' ? 'higher' : 'more'} in the ${what}`;
}

/** To beat a barrier: "run the 1500 m in under 3:28.00", "clear 6.00 m or higher in the pole vault". */
export const beatWords = (event: Event, barrier: Mark): string => beyondWords(event, barrier, BEAT[verbOf(event)][0]);

/** To have beaten a barrier: "run the 1500 m in under 3:28.00", "cleared 6.00 m or higher in the pole vault". */
export const beatenWords = (event: Event, barrier: Mark): string => beyondWords(event, barrier, BEAT[verbOf(event)][1]);

/** "fastest" or "best". */
export const bestWord = ({ discipline }: Event): 'fastest' | 'best' =>
  disciplineOf(discipline).measure === 'time' ? 'fastest' : 'best';

/** What is "fastest" or "best". */
export const markWord = (event: Event): 'time' | 'mark' => (bestWord(event) === 'fastest' ? 'time' : 'mark');

/** What is not done in halls, or slower there, so that nobody takes an indoor mark for a best. */
const OUTDOORS_ALONE: ReadonlySet<string> = new Set([
  '100m',
  '100mh',
  '110mh',
  '400mh',
  '3000msc',
  '10000m',
  'discus',
  'hammer',
  'heptathlon',
  'decathlon',
]);

/** Which marks of a discipline lists compare. They leave out courses that fall or end far from their start, such as Boston’s, and javelins of old. */
function compared(discipline: DisciplineId): readonly string[] {
  if (kindOf(discipline) === 'Road') return ['record-eligible courses'];
  if (discipline === 'javelin') return ['current javelin'];
  return /km/.test(discipline) || OUTDOORS_ALONE.has(discipline) ? [] : ['outdoors'];
}

/** "(outdoors, to 1 Jul 2023)": what marks a list compares where that is a question, and to which day, as every week has new ones. */
export function terms({ discipline }: Event, until: string | null): string {
  const last = until === null ? [] : [`to ${formatDate(until)}`];
  const all = [...compared(discipline), ...last];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

/** Names of nations that go with an article. */
const WITH_ARTICLE =
  /^(?:United|Netherlands|Bahamas|Soviet|Dominican|Philippines|Gambia|Unified|Democratic|Central)|Islands$|Republic$/;

/** "the United States", "Norway". */
export const nationWords = ({ name }: Nation): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);
