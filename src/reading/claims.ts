import type { Claim } from '../articles/record.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import { isPlausible } from '../athletics/plausible.ts';
import { type RecordMark, sortRecords } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import { editionKey, type PlacedMeet } from './editions.ts';
import { type Fact, factsIn, readAs, roundAt } from './facts.ts';
import type { Person } from './knowledge.ts';
import type { Mention } from './mentions.ts';
import { recordsIn } from './records-in-text.ts';
import { nowhere, type Setting, type Stage, settingAfter, settingOf } from './setting.ts';

/** A sentence of the writer's, with what it names. */
export interface Scene extends Stage {
  readonly mentions: readonly Mention[];
  /** Sentences of one paragraph share it. */
  readonly paragraph: number;
}

/** What one sentence says of one person in one race. */
interface Draft {
  readonly person: Person;
  readonly setting: Setting;
  readonly round: Round;
  readonly scene: Scene;
  readonly place: { readonly value: number; readonly derived: boolean } | null;
  readonly mark: { readonly value: Mark; readonly printed: string } | null;
  readonly records: readonly RecordMark[];
  /** A standing or a best told without its race. */
  readonly background: boolean;
}

const RANKED = /\brank(?:s|ed|ing|ings)?\b|\ball-time\b/;

/** The discipline a mark can only be of, where the text leaves it open: the one the article speaks of most. */
function disciplineByMark(fact: Fact, scenes: readonly Scene[], setting: Setting): Setting {
  if (fact.kind !== 'mark') return setting;
  if (setting.discipline && readAs(fact.mark, setting.discipline)) return setting;
  if (
    setting.stated > 0 &&
    setting.discipline &&
    scenes.some((s) =>
      s.disciplines.some(
        (d) => d.discipline === setting.discipline && d.end <= fact.start && d.start > fact.start - 40,
      ),
    )
  )
    return setting;
  const named = scenes
    .flatMap(({ disciplines }) => disciplines)
    .filter((d) => fact.mark.readings.some((mark) => isPlausible(mark, d.discipline)));
  const counts = Map.groupBy(named, (d) => d.discipline);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  const first = most?.[0];
  return {
    ...setting,
    discipline: first?.discipline ?? null,
    sex: first?.discipline === setting.discipline ? setting.sex : (first?.sex ?? null),
  };
}

const settingKey = ({ discipline, indoor, meet }: Setting, round: Round): string =>
  [discipline, indoor, meet ? editionKey(meet) : '', round].join('|');

/** The place a person's facts give: what is stated counts before what is derived. */
function placeOf(facts: readonly Fact[]): Draft['place'] {
  const places = facts.flatMap((fact) => (fact.kind === 'place' ? [{ value: fact.place, derived: fact.derived }] : []));
  return places.find(({ derived }) => !derived) ?? places[0] ?? null;
}

function markOf(facts: readonly Fact[], setting: Setting): Draft['mark'] {
  for (const fact of facts) {
    if (fact.kind !== 'mark') continue;
    const value = setting.discipline ? readAs(fact.mark, setting.discipline) : (fact.mark.readings[0] ?? null);
    if (value) return { value, printed: fact.mark.printed };
  }
  return null;
}

interface Placed {
  readonly fact: Fact;
  readonly setting: Setting;
  readonly round: Round;
}

/** A place without its discipline is of the race whose mark stands in the same sentence. */
function completed({ fact, setting }: Placed, all: readonly Placed[]): Setting {
  if (setting.discipline) return setting;
  const other = all.find(
    (o) => o.fact.person === fact.person && o.setting.discipline && o.setting.meet === setting.meet,
  );
  return other ? { ...setting, discipline: other.setting.discipline, sex: other.setting.sex } : setting;
}

/** The facts of one sentence, put together by person and race. */
function draftsOf(
  text: string,
  scene: Scene,
  before: Setting,
  antecedent: RecordMark | null,
  scenes: readonly Scene[],
): Draft[] {
  const { sentence } = scene;
  const background = RANKED.test(text.slice(sentence.start, sentence.end));
  const placed = factsIn(text, sentence, scene.mentions, antecedent).map((fact) => {
    const setting = disciplineByMark(fact, scenes, settingOf(text, fact, scene, before, scenes));
    return {
      fact,
      setting: background ? { ...setting, meet: null, day: null, indoor: false } : setting,
      round: roundAt(text, sentence, fact),
    };
  });
  const groups = Map.groupBy(
    placed.map((one) => ({ ...one, setting: completed(one, placed) })),
    ({ fact, setting, round }) => `${fact.person.name}|${settingKey(setting, round)}`,
  );
  return [...groups.values()].flatMap((group): Draft[] => {
    const [first] = group;
    if (!first) return [];
    const facts = group.map(({ fact }) => fact);
    const stated = Math.max(...group.map(({ setting }) => setting.stated));
    const setting = { ...first.setting, stated };
    const records = facts.flatMap((fact) => (fact.kind === 'record' ? [fact.record] : []));
    return [
      {
        person: first.fact.person,
        setting,
        round: first.round,
        scene,
        place: placeOf(facts),
        mark: markOf(facts, setting),
        records,
        background,
      },
    ];
  });
}

/** Whether two drafts speak of one performance. */
const samePerformance = (a: Draft, b: Draft): boolean =>
  a.person.name === b.person.name && settingKey(a.setting, a.round) === settingKey(b.setting, b.round);

/** How much weight a draft has against another that contradicts it. */
const weight = ({ mark, setting }: Draft): number => (mark ? 2 : 0) + setting.stated;

const contradicts = (a: Draft, b: Draft): boolean =>
  samePerformance(a, b) &&
  ((a.place !== null && b.place !== null && a.place.value !== b.place.value) ||
    (a.mark !== null && b.mark !== null && formatMark(a.mark.value) !== formatMark(b.mark.value)));

/** Leaves out what says nothing of a performance, and what a weightier sentence of the same article contradicts. */
function kept(drafts: readonly Draft[]): Draft[] {
  const said = drafts.filter(
    (d) => d.mark || d.place || drafts.some((o) => o !== d && samePerformance(o, d) && (o.mark || o.place)),
  );
  return said.filter((draft) => !said.some((other) => contradicts(other, draft) && weight(other) > weight(draft)));
}

/** The day a race was held: from the list of meets, else from the text, else the day of a meet of one day. */
function dateOf({ meet, discipline, sex, day }: Setting, person: Person, round: Round): string | null {
  const edition = meet?.edition;
  const runBy = sex ?? person.sex;
  const race = edition?.races.find(
    (r) => r.discipline === discipline && r.round === round && (runBy === null || r.sex === runBy),
  );
  if (race) return race.date;
  if (day) return day;
  return edition && (edition.end === null || edition.end === edition.start) ? edition.start : null;
}

const referenceTo = (meet: PlacedMeet | null): Claim['meet'] =>
  meet && { id: meet.meet?.id ?? null, name: meet.edition?.name ?? meet.meet?.name ?? meet.name, year: meet.year };

function claimOf(draft: Draft, namings: ReadonlyMap<string, string>): Claim {
  const { person, setting, place, mark, scene, round, background } = draft;
  const printed = namings.get(person.name) ?? null;
  return {
    athlete: person.name,
    printedName: printed === person.name ? null : printed,
    nation: person.nation,
    discipline: setting.discipline,
    sex: setting.sex ?? person.sex,
    indoor: setting.indoor,
    round,
    meet: referenceTo(setting.meet),
    date: setting.discipline ? dateOf(setting, person, round) : null,
    place: place?.value ?? null,
    mark: mark?.value ?? null,
    printedMark: mark && mark.printed !== formatMark(mark.value) ? mark.printed : null,
    records: sortRecords(draft.records),
    status: null,
    derived: place?.derived ? ['place'] : [],
    background: background || setting.meet === null,
    why: whyOf(draft),
    ...scene.sentence,
  };
}

function whyOf({ place, mark, setting, person, scene }: Draft): string {
  const mention = scene.mentions.find((m) => m.person === person);
  const who =
    mention?.form === 'name'
      ? 'named here'
      : mention?.form === 'description'
        ? 'described here'
        : 'carried from before';
  const what =
    [place ? (place.derived ? 'place by who was ahead of whom' : 'place stated') : null, mark ? 'mark stated' : null]
      .filter(Boolean)
      .join(', ') || 'record stated';
  return `${what}; athlete ${who}; race ${['carried from before', 'partly carried from before', 'stated'][setting.stated]}`;
}

/** The claims of an article's prose: what it says of each performance, sentence by sentence. */
export function claimsIn(text: string, scenes: readonly Scene[], printed: ReadonlyMap<string, string>): Claim[] {
  const drafts: Draft[] = [];
  let setting: Setting = nowhere;
  let antecedent: RecordMark | null = null;
  let paragraph = -1;
  for (const scene of scenes) {
    if (scene.paragraph !== paragraph) antecedent = null;
    paragraph = scene.paragraph;
    drafts.push(...draftsOf(text, scene, setting, antecedent, scenes));
    setting = settingAfter(text, scene, setting, scenes);
    antecedent = recordsIn(text, scene.sentence, antecedent).at(-1)?.record ?? antecedent;
  }
  return sameSex(kept(drafts).map((draft) => claimOf(draft, printed)));
}

/** Men and women don't run in one race: who ran with somebody of known sex is of that sex. */
function sameSex(claims: readonly Claim[]): Claim[] {
  const race = ({ discipline, meet, round }: Claim) =>
    [discipline, meet?.id ?? meet?.name, meet?.year, round].join('|');
  return claims.map((claim) => {
    if (claim.sex || !claim.discipline || !claim.meet) return claim;
    const sexes = new Set(claims.filter((other) => race(other) === race(claim)).flatMap(({ sex }) => sex ?? []));
    const [sex] = sexes;
    return sexes.size === 1 && sex ? { ...claim, sex } : claim;
  });
}
