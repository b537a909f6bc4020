import type { Claim } from '../articles/record.ts';
import type { DisciplineId } from '../athletics/discipline.ts';
import { formatMark } from '../athletics/mark.ts';
import { type RecordMark, sortRecords } from '../athletics/record.ts';
import type { Round } from '../athletics/round.ts';
import type { Sex } from '../athletics/sex.ts';
import {
  type CombinedStory,
  combinedIn,
  inCombined,
  isCombined,
  isPart,
  noCombined,
  withoutParts,
} from './combined-parts.ts';
import { consistent } from './consistent.ts';
import type { Draft } from './draft.ts';
import { draftsOf } from './drafts.ts';
import type { Told } from './facts/told.ts';
import type { Person } from './knowledge.ts';
import { lesserRacesApart } from './lesser-races-apart.ts';
import { homeOf } from './setting/home.ts';
import { isInPassing } from './setting/in-passing.ts';
import { inSection } from './setting/in-section.ts';
import { meetReference } from './setting/meet-reference.ts';
import { editionKey, type PlacedMeet } from './setting/placed-meet.ts';
import type { Scene } from './setting/scene.ts';
import { nowhere, type Setting } from './setting/setting.ts';
import { settingAfter } from './setting/setting-after.ts';
import { recordsIn } from './signs/records-in-text.ts';
import { nothingTold, toldIn, toldTo } from './told.ts';

/** The day a race was held: from the list of meets, else from the text, else the day of a meet of one day. */
function dateOf({ meet, discipline, sex, day }: Setting, person: Person, round: Round): string | null {
  const edition = meet?.edition;
  const runBy = person.sex ?? sex;
  const race = edition?.races.find(
    (r) => r.discipline === discipline && r.round === round && (runBy === null || r.sex === runBy),
  );
  if (race) return race.date;
  if (day) return day;
  return edition && (edition.end === null || edition.end === edition.start) ? edition.start : null;
}

const MENTIONED = { name: 'named here', description: 'described here', pronoun: 'carried from before' } as const;
const STATED = ['carried from before', 'partly carried from before', 'stated'] as const;

/** The rule that found a draft, in words. */
function whyOf(draft: Draft): string {
  const { place, mark, setting, person, scene } = draft;
  const mention = scene.mentions.find((m) => m.person === person);
  const placed = place && (place.derived ? 'place by who was ahead of whom' : 'place stated');
  const what =
    [placed, mark && (mark.derived ? 'mark by a margin' : 'mark stated'), draft.status && 'status stated']
      .filter(Boolean)
      .join(', ') || 'record stated';
  return `${what}; athlete ${MENTIONED[mention?.form ?? 'pronoun']}; race ${STATED[setting.stated]}`;
}

function claimOf(draft: Draft, misprints: ReadonlyMap<string, string>): Claim {
  const { person, setting, place, mark, scene, round, background } = draft;
  const sex = person.sex ?? setting.sex;
  return {
    athlete: person.name,
    printedName: misprints.get(person.name) ?? null,
    nation: person.nation,
    discipline: setting.discipline === '110mh' && sex === 'women' ? '100mh' : setting.discipline,
    sex,
    indoor: setting.indoor,
    round,
    meet: meetReference(setting.meet),
    date: setting.discipline ? dateOf(setting, person, round) : null,
    place: place?.value ?? null,
    mark: mark?.value ?? null,
    printedMark: mark && !mark.derived && mark.printed !== formatMark(mark.value) ? mark.printed : null,
    records: sortRecords(draft.records),
    status: draft.status,
    derived: [...(place?.derived ? (['place'] as const) : []), ...(mark?.derived ? (['mark'] as const) : [])],
    background: background || setting.meet === null,
    why: whyOf(draft),
    start: scene.sentence.start,
    end: scene.sentence.end,
  };
}

const raceOf = ({ discipline, meet, round }: Claim): string =>
  [discipline, meet?.id ?? meet?.name, meet?.year, round].join('|');

/** A claim, and the sex that its race was said to be of. */
interface OfRace {
  readonly claim: Claim;
  readonly ofRace: Sex | null;
}

/** Men and women don't run in one race: who ran with somebody of known sex is of that sex, unless the other's race is called the men's or the women's. */
function sameSex(told: readonly OfRace[]): Claim[] {
  const races = Map.groupBy(told, ({ claim }) => raceOf(claim));
  return told.map(({ claim }) => {
    if (claim.sex || !claim.discipline || !claim.meet) return claim;
    const others = races.get(raceOf(claim)) ?? [];
    const alike = others.filter((o) => o.ofRace === null || o.claim.athlete === claim.athlete);
    const [sex, ...further] = new Set(alike.flatMap((o) => o.claim.sex ?? []));
    return sex && further.length === 0 ? { ...claim, sex } : claim;
  });
}

/** What the sentences so far leave to the next: the race they speak of, and the record that "the record" means. */
interface Story {
  readonly setting: Setting;
  /** The last race at the meet that the article reports on. */
  readonly own: Setting;
  readonly antecedent: RecordMark | null;
  readonly paragraph: number;
  /** The places and the marks that the last sentence gave. */
  readonly told: Told;
  readonly combined: CombinedStory;
}

/** A mark that only another event allows moves the story there, when the sentence names none itself; also where nobody knows which that is. */
function movedBy(found: readonly Draft[], { disciplines }: Scene, after: Setting): Setting {
  const marked = found.findLast(({ mark, background }) => mark !== null && !background)?.setting;
  if (!marked || disciplines.length > 0 || marked.discipline === after.discipline) return after;
  return { ...after, discipline: marked.discipline, sex: marked.sex };
}

/** A combined event goes on when its parts are named in one breath with it. */
const goesOnCombined = (before: Setting, after: Setting): boolean =>
  isCombined(before.discipline) && !isCombined(after.discipline) && before.meet === after.meet;

const LONG: readonly (DisciplineId | null)[] = ['half-marathon', 'marathon'];

/** "The leaders passed 10km": a long race goes on where nobody is told to have run another. */
const isOnTheWay = (before: Setting, after: Setting, found: readonly Draft[]): boolean =>
  LONG.includes(before.discipline) &&
  before.discipline !== after.discipline &&
  before.meet === after.meet &&
  (after.discipline === 'half-marathon' || /(?:km|miles)$/.test(after.discipline ?? '')) &&
  !found.some(({ setting }) => setting.discipline === after.discipline);

const inLongRace = ({ discipline, sex }: Setting, after: Setting): Setting => ({
  ...after,
  discipline,
  sex: after.sex ?? sex,
});

/** The meet that an article reports on, and the one that it begins with. */
interface Whereabouts {
  readonly home: PlacedMeet | null;
  readonly opening: PlacedMeet | null;
}

/** The meet that an article’s first sentence names in full, and not in passing: a story of other days goes on there. */
const openingMeetOf = (scenes: readonly Scene[]): PlacedMeet | null =>
  scenes
    .find(({ paragraph }) => paragraph >= 0)
    ?.meets.find(({ cityOnly, asideFrom }) => !cityOnly && asideFrom === null) ?? null;

/** Whether the story is at a meet of other days than the one that the article reports on, or, where it reports on none, begins with. */
function isExcursion({ meet }: Setting, { home, opening }: Whereabouts): boolean {
  if (meet === null || meet.tense === 'today') return false;
  return home !== null || opening === null || editionKey(meet) !== editionKey(opening);
}

/** Where a paragraph begins: an excursion to other days has ended with the one before. */
const resumed = ({ setting, own }: Story, where: Whereabouts): Setting => (isExcursion(setting, where) ? own : setting);

/** The claims of an article's prose: what it says of each performance, sentence by sentence. `headed`: the meets of the headings above; `misprints`: names as printed, by full name. */
export function claimsIn(
  text: string,
  scenes: readonly Scene[],
  headed: readonly PlacedMeet[],
  misprints: ReadonlyMap<string, string>,
): Claim[] {
  const home = homeOf(text, scenes, headed);
  const where = { home, opening: openingMeetOf(scenes) };
  const drafts: Draft[] = [];
  const start = { ...nowhere, meet: home };
  let story: Story = {
    setting: start,
    own: start,
    antecedent: null,
    paragraph: -1,
    told: nothingTold,
    combined: noCombined,
  };
  for (const scene of scenes) {
    const { paragraph, sentence } = scene;
    const isSame = paragraph === story.paragraph;
    const antecedent = isSame ? story.antecedent : null;
    const before = isSame ? story.setting : inSection(text, resumed(story, where), scene);
    const { event } = story.combined;
    const isNext = isInPassing(text, scene, (discipline) => event !== null && isPart(event, discipline));
    const told = toldTo(text, sentence, story.told, { isSame, isNext });
    const found = draftsOf(text, scene, before, antecedent, told, scenes);
    const combined = combinedIn(text, scene, before, story.combined, { opensParagraph: !isSame, found });
    drafts.push(...inCombined(found, combined));
    const after = movedBy(found, scene, settingAfter(text, scene, before, scenes, home));
    const goesOn = (isSame || combined.event !== null) && goesOnCombined(before, after);
    const setting = goesOn ? before : isOnTheWay(before, after, found) ? inLongRace(before, after) : after;
    story = {
      setting,
      own: isExcursion(setting, where) ? story.own : setting,
      antecedent: recordsIn(text, sentence, antecedent).at(-1)?.record ?? antecedent,
      paragraph,
      told: toldIn(found, scene, story.told),
      combined,
    };
  }
  return sameSex(
    consistent(lesserRacesApart(withoutParts(drafts))).map((draft) => ({
      claim: claimOf(draft, misprints),
      ofRace: draft.setting.sex,
    })),
  );
}
