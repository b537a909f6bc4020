import { type DisciplineId, disciplineOf, disciplines } from '../../athletics/discipline.ts';
import { isPlausible } from '../../athletics/plausible.ts';
import type { Round } from '../../athletics/round.ts';
import type { NamedDiscipline } from '../disciplines/disciplines-in-text.ts';
import { isRelay } from '../disciplines/is-relay.ts';
import type { Person } from '../knowledge.ts';
import { isTeam } from '../people/teams.ts';
import { hasCombined } from '../setting/can-host.ts';
import { editionKey } from '../setting/placed-meet.ts';
import type { Scene } from '../setting/scene.ts';
import type { Setting } from '../setting/setting.ts';
import { settingOf, walkedAt } from '../setting/setting-of.ts';
import { lean } from '../text/lean.ts';
import type { Span } from '../text/span.ts';
import { wrapped } from '../text/wrapped.ts';
import { inOneBreath } from './events-in-one-breath.ts';
import { combinedBefore, ownEvents, spokenOf } from './events-told.ts';
import type { Fact } from './fact.ts';
import { readAs } from './facts.ts';
import { canBeHeightOf, eventOfHeight } from './heights.ts';
import { partByMark, partByWords } from './part-by-words.ts';

/** How far before a mark its discipline can stand to be certainly its own, in characters. */
const NEAR = 40;

/** One race of an article as a key, for all who ran in it. */
export const raceKey = (person: Person, { discipline, indoor, meet, sex }: Setting, round: Round): string =>
  [discipline, person.sex ?? sex, indoor, meet ? editionKey(meet) : '', round].join('|');

/** Somebody’s part in one race as a key: a discipline at a meet, in one round. Only a nation’s team runs both with men and with women. */
export const settingKey = (person: Person, { discipline, indoor, meet, sex }: Setting, round: Round): string =>
  [person.name, discipline, isTeam(person) && sex, indoor, meet ? editionKey(meet) : '', round].join('|');

/** "Chebet and Kipyegon won the steeplechase and the 1500m": the discipline of whoever’s turn it is. */
function inTurn(text: string, { turn, start }: Fact, { disciplines }: Scene, setting: Setting): Setting {
  if (!turn) return setting;
  const named = inOneBreath(text, disciplines, start, turn.of)[turn.index];
  return named ? { ...setting, discipline: named.discipline, sex: named.sex ?? setting.sex } : setting;
}

/** "the 400m champion ran them down on the anchor leg": the relay goes on. */
const OF_LEG = lean(/\b(?:anchor\p{L}*|legs?|baton|handovers?|changeovers?)\b/u);

/** "won by 1500m runner Example and the 4x400m quartet", "medals for 800m runner Sample and": a runner’s own event by their title. */
function byTitle(text: string, fact: Fact, scene: Scene, setting: Setting): Setting {
  const { mentions, titles, sentence } = scene;
  const { person } = fact;
  if (scene.disciplines.length === 0 && OF_LEG.test(text.slice(sentence.start, sentence.end))) return setting;
  const isListed = fact.start === fact.end;
  if ((!isRelay(setting.discipline) && !isListed) || isTeam(person)) return setting;
  const mention = mentions.find((m) => m.person === person);
  const title = mention && titles.find((t) => /^ \p{Ll}+ $/u.test(text.slice(t.end, mention.start)));
  return title ? { ...setting, discipline: title.discipline, sex: title.sex } : setting;
}

/** "Great Britain’s women", "the men’s team": whose race it was, by what a team is called right before. */
function bySquad(text: string, { person, start }: Fact, { mentions, disciplines }: Scene, setting: Setting): Setting {
  if (!isTeam(person)) return setting;
  const called = mentions.findLast((m) => m.person === person && m.start <= start && !isQuartet(text, m));
  const event = called && disciplines.find((named) => named.start > called.end);
  if (!called || (event && event.sex !== null)) return setting;
  const words = text.slice(called.start, called.end);
  if (WOMEN.test(words)) return { ...setting, sex: 'women' };
  return MEN.test(words) ? { ...setting, sex: 'men' } : setting;
}
/** "Example, Sample, Watch and Clock": the team by its runners. */
const isQuartet = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes(',');
const WOMEN = /\b(?:wom[ae]n|girls)\b/i;
const MEN = /\b(?:m[ae]n|boys)\b/i;

/** Whether the discipline stands right before the mark: then an odd mark is a slip, and no other discipline’s. */
const standsBefore = (fact: Fact, { discipline }: Setting, scenes: readonly Scene[]): boolean =>
  scenes.some(({ disciplines }) =>
    disciplines.some((d) => d.discipline === discipline && d.end <= fact.start && d.start > fact.start - NEAR),
  );

/** "his leap of 17.30m", "put the shot 14.20m": a jump or a throw, of whichever event. */
const FIELD_BEFORE = lean(
  wrapped`
    \b(?:jump|leap|leapt|threw|throw|vault|clear|clearance|put|hurl|heave|attempt|effort|reach|land|sail|soar)
    \p{Ll}*\b[^.;]{0,25}$
  `,
  'u',
);
/** "was second with 5.92m": in a race nobody has such a mark. */
const WITH_MARK =
  /\b(?:w[io]n(?:ning)?|first|second|third|\p{Ll}+th|gold|silver|bronze) (?:with|at|on|over) (?:an? )?$/u;
function isOfField(text: string, { start, end }: Fact, id: DisciplineId): boolean {
  const before = text.slice(Math.max(0, start - 45), start);
  const isRace = disciplineOf(id).measure === 'time';
  return (
    /\dm$|metres$/.test(text.slice(start, end)) && (FIELD_BEFORE.test(before) || (isRace && WITH_MARK.test(before)))
  );
}

/** The readings of a mark that its print allows: "13.09" can be a slip for minutes only where their discipline is told. */
const asPrinted = (text: string, { mark, start, end }: Fact & { readonly kind: 'mark' }) =>
  /^\d+\.\d+$/.test(text.slice(start, end))
    ? mark.readings.filter((one) => one.measure !== 'time' || one.value < 60_000)
    : mark.readings;

/** How far before a mark it can be told that somebody walked, in characters; farther where nobody runs so slowly. */
const WALK_REACH = 120;
const SLOW_REACH = 400;
const WALKER = /\b(?:race[- ])?walk(?:ers?|ing|s)?\b(?! (?:away|off|out|over|back|home))[^\n]*$/i;

/** "victory for a British walker. Sample covered 5,000m in 20:31.6": the walk of that length, when the time is one of a walk. */
function walked(text: string, fact: Fact & { readonly kind: 'mark' }, { discipline }: Setting): DisciplineId | null {
  if (discipline === null) return null;
  const reach = readAs(fact.mark, discipline) ? WALK_REACH : SLOW_REACH;
  if (!WALKER.test(text.slice(Math.max(0, fact.start - reach), fact.start))) return null;
  const walk = disciplines.find(({ id }) => id === `${discipline}w`)?.id;
  return walk && readAs(fact.mark, walk) ? walk : null;
}

/** "a wind-aided 10.72 and a legal 21.73": of a sprint or a jump for length. */
const OF_WIND = /\b(?:wind-?(?:aided|assisted|legal)|windy|legal) $/;
const feelsWind = (id: DisciplineId): boolean => /^(?:[126]00?m|1[01]0mh|(?:long|triple)-jump)$/.test(id);

/** Whether a mark can be of a discipline, by its figure and by the words before it. */
const canBeOf = (text: string, fact: Fact & { readonly kind: 'mark' }, id: DisciplineId): boolean =>
  readAs(fact.mark, id) !== null &&
  canBeHeightOf(text, fact.mark, id) &&
  (feelsWind(id) || !OF_WIND.test(text.slice(Math.max(0, fact.start - 15), fact.start)));

/** "Example, who was favourite for the 400m, won in 44.20": no slip for minutes in the 10,000m told of before. */
function ofTitle(
  text: string,
  fact: Fact & { readonly kind: 'mark' },
  { discipline }: Setting,
  { disciplines, titles }: Scene,
): NamedDiscipline | undefined {
  if (discipline === null || disciplines.length > 0 || titles.length === 0) return undefined;
  const isPrintedFor = (id: DisciplineId) => asPrinted(text, fact).some((mark) => isPlausible(mark, id));
  return isPrintedFor(discipline) ? undefined : titles.find((named) => isPrintedFor(named.discipline));
}

/** A mark that the discipline at hand doesn’t allow is of another of its sentence, else of one that is theirs by title, else of the one that the article speaks of most among those that do; of none, it is no result: a split. */
function allowing(
  text: string,
  fact: Fact,
  setting: Setting,
  scene: Scene,
  { before, scenes }: { readonly before: Setting; readonly scenes: readonly Scene[] },
): Setting | null {
  const walk = fact.kind === 'mark' ? walked(text, fact, setting) : null;
  if (walk) return { ...setting, discipline: walk };
  if (fact.kind !== 'mark') return setting;
  const part = partByWords(text, fact, scene, before);
  if (part) return { ...setting, discipline: part };
  const titled = ofTitle(text, fact, setting, scene);
  if (titled) return { ...setting, discipline: titled.discipline, sex: titled.sex };
  if (setting.discipline && canBeOf(text, fact, setting.discipline)) return setting;
  const other = scene.disciplines.find((d) => canBeOf(text, fact, d.discipline));
  if (other) return { ...setting, discipline: other.discipline, sex: other.sex ?? setting.sex };
  const isScore = fact.mark.readings[0].measure === 'points';
  if (!isScore && setting.stated > 0 && setting.discipline && standsBefore(fact, setting, scenes)) return setting;
  const isPossible = ({ discipline }: NamedDiscipline) =>
    canBeOf(text, fact, discipline) && asPrinted(text, fact).some((mark) => isPlausible(mark, discipline));
  const { readings } = fact.mark;
  // "1:41.44" is one of 800 metres before it is a slip for hours
  const isLikely = (named: NamedDiscipline) =>
    readings.every(({ measure }) => measure === 'time') &&
    isPlausible(readings[0], named.discipline) &&
    isPossible(named);
  const combined = isScore ? combinedBefore(scene, scenes).find(isPossible) : undefined;
  const height = eventOfHeight(text, fact.mark);
  const { discipline } = combined ??
    ownEvents(text, fact, scenes).find(isPossible) ??
    spokenOf(scenes).find(isLikely) ??
    spokenOf(scenes).find(isPossible) ?? { discipline: height ?? partByMark(fact, scene, before) };
  if (discipline === null && setting.discipline !== null && !isOfField(text, fact, setting.discipline)) return null;
  const sex = discipline === setting.discipline ? setting.sex : null;
  return { ...setting, discipline: walkedAt(discipline, setting.meet, scene), sex };
}

/** "withdrew from the 400m": a race that sets no scene, and that the one at hand isn’t. */
function missed(text: string, fact: Fact, { titles }: Scene, setting: Setting): Setting {
  const race =
    fact.kind === 'status' && titles.find(({ start }) => MISSED.test(text.slice(fact.end, Math.max(fact.end, start))));
  return race ? { ...setting, discipline: null, sex: null } : setting;
}
const MISSED = /^(?: (?:from|in|over))?(?: (?:the|his|her))?(?: (?:wo)?men[’']s)? $/;

/** The race that a fact of a sentence is of; null for a mark that is of none. What the sentence leaves out is carried over from `before`. */
export const factSetting = (
  text: string,
  fact: Fact,
  scene: Scene,
  before: Setting,
  scenes: readonly Scene[],
): Setting | null => {
  const setting = inTurn(text, fact, scene, settingOf(text, fact, scene, before, scenes));
  const told = allowing(
    text,
    fact,
    bySquad(text, fact, scene, byTitle(text, fact, scene, missed(text, fact, scene, setting))),
    scene,
    { before, scenes },
  );
  return told?.meet && !hasCombined(told.meet, told.discipline) ? { ...told, meet: null } : told;
};
