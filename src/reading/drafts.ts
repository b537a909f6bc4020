import type { Claim } from '../articles/record.ts';
import type { Mark } from '../athletics/mark.ts';
import type { RecordMark } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import { editionKey } from './editions.ts';
import type { Fact } from './fact.ts';
import { factSetting, settingKey } from './fact-setting.ts';
import { factsIn, readAs, roundAt } from './facts.ts';
import { isLookedBackAt } from './flashbacks.ts';
import type { Person } from './knowledge.ts';
import { tellsOfRanking } from './rankings.ts';
import { inEvent } from './relays.ts';
import type { Scene } from './scene.ts';
import type { Setting } from './setting.ts';
import { contains } from './span.ts';

/** What one sentence says of one person in one race. */
export interface Draft {
  readonly person: Person;
  readonly setting: Setting;
  readonly round: Round;
  readonly scene: Scene;
  readonly place: { readonly value: number; readonly derived: boolean } | null;
  readonly mark: { readonly value: Mark; readonly printed: string } | null;
  readonly records: readonly RecordMark[];
  readonly status: Claim['status'];
  /** A standing or a best told without its race. */
  readonly background: boolean;
}

interface Placed {
  readonly fact: Fact;
  readonly setting: Setting;
  readonly round: Round;
}

/** A fact whose own words needn’t name its round. */
interface Found extends Omit<Placed, 'round'> {
  readonly round: Round | null;
}

/** "won his heat easily …, in 10.08": one round named for somebody in a sentence is the round of all that is told of them. */
function inRound({ fact, setting, round }: Found, all: readonly Found[]): Placed {
  const named = all.flatMap((other) =>
    other.fact.person === fact.person && other.fact.aside === fact.aside ? (other.round ?? []) : [],
  );
  const [only, ...others] = new Set(named);
  return { fact, setting, round: round ?? (only && others.length === 0 ? only : 'final') };
}

/** The place a person's facts give: what is stated counts before what is derived. */
function placeOf(facts: readonly Fact[]): Draft['place'] {
  const places = facts.flatMap((fact) => (fact.kind === 'place' ? [{ value: fact.place, derived: fact.derived }] : []));
  return places.find(({ derived }) => !derived) ?? places[0] ?? null;
}

function markOf(facts: readonly Fact[], { discipline }: Setting): Draft['mark'] {
  for (const fact of facts) {
    if (fact.kind !== 'mark') continue;
    const value = discipline ? readAs(fact.mark, discipline) : (fact.mark.readings[0] ?? null);
    if (value) return { value, printed: fact.mark.printed };
  }
  return null;
}

/** A place right beside a mark is of its race: "third in 22.78", "22.46 for silver". In characters. */
const BESIDE = 15;

/** A place beside a mark is of the same race, unless its own words name another; one without its discipline, of the race whose mark stands in the same sentence. */
function completed(text: string, { fact, setting }: Placed, all: readonly Placed[], { disciplines }: Scene): Setting {
  if (disciplines.some((named) => contains(fact, named))) return setting;
  const beside = all.find(
    (o) =>
      fact.kind === 'place' &&
      o.fact.kind === 'mark' &&
      o.fact.person === fact.person &&
      Math.max(o.fact.start - fact.end, fact.start - o.fact.end) <= BESIDE &&
      !/[,;]/.test(text.slice(Math.min(o.fact.end, fact.end), Math.max(o.fact.start, fact.start))),
  )?.setting;
  if (beside?.discipline) return { ...setting, discipline: beside.discipline, sex: beside.sex };
  if (setting.discipline) return setting;
  const other = all.find(
    (o) => o.fact.person === fact.person && o.setting.discipline && o.setting.meet === setting.meet,
  );
  return other ? { ...setting, discipline: other.setting.discipline, sex: other.setting.sex } : setting;
}

/** "Holmes, who won Olympic gold in 2004": an old honour, told in passing without a mark. */
const isHonour = ({ fact, setting }: Placed, before: Setting): boolean =>
  fact.aside && fact.kind === 'place' && setting.meet !== null && setting.meet.year !== (before.meet?.year ?? null);

function draftOf(group: readonly Placed[], scene: Scene, background: boolean): Draft[] {
  const [first] = group;
  if (!first) return [];
  const facts = group.map(({ fact }) => fact);
  const setting = { ...first.setting, stated: Math.max(...group.map((one) => one.setting.stated)) };
  const records = facts.flatMap((fact) => (fact.kind === 'record' ? [fact.record] : []));
  const status = facts.flatMap((fact) => (fact.kind === 'status' ? [fact.status] : []))[0] ?? null;
  const { person } = first.fact;
  const [place, mark] = [placeOf(facts), markOf(facts, setting)];
  return [{ person, setting, round: first.round, scene, place, mark, records, status, background }];
}

/** Whether a sentence names another meet than the story is at: what it looks back at has a race of its own. */
const isElsewhere = ({ meet }: Setting, before: Setting): boolean =>
  meet !== null && (before.meet === null || editionKey(meet) !== editionKey(before.meet));

/** The facts of one sentence, put together by person and race; what happened another day and nobody knows where is left out. */
export function draftsOf(
  text: string,
  scene: Scene,
  before: Setting,
  antecedent: RecordMark | null,
  scenes: readonly Scene[],
): Draft[] {
  const { sentence } = scene;
  const background = tellsOfRanking(text, sentence);
  const placed = factsIn(text, scene, antecedent).flatMap((fact): Found[] => {
    const setting = factSetting(text, fact, scene, before, scenes);
    if (!setting || (isLookedBackAt(text, fact, sentence) && !isElsewhere(setting, before))) return [];
    const told = background ? { ...setting, meet: null, day: null, indoor: false } : setting;
    const round = roundAt(text, sentence, fact, setting.discipline);
    return inEvent(text, fact, scene, setting.discipline, scenes).map((one) => ({ fact: one, setting: told, round }));
  });
  const rounded = placed.map((one) => inRound(one, placed));
  const whole = rounded.map((one) => ({ ...one, setting: completed(text, one, rounded, scene) }));
  const marked = whole.filter((one) => !isHonour(one, before) || hasMark(one, whole));
  const groups = Map.groupBy(marked, ({ fact, setting, round }) => settingKey(fact.person, setting, round));
  return [...groups.values()].flatMap((group) => draftOf(group, scene, background));
}

const hasMark = ({ fact, setting, round }: Placed, all: readonly Placed[]): boolean =>
  all.some(
    (other) =>
      other.fact.kind === 'mark' &&
      other.fact.person === fact.person &&
      settingKey(fact.person, other.setting, other.round) === settingKey(fact.person, setting, round),
  );
