import type { DisciplineId } from '../../athletics/discipline.ts';
import type { Sex } from '../../athletics/sex.ts';
import type { NamedDiscipline } from '../signs/disciplines-in-text.ts';
import { sexOfRace } from '../signs/sex-beside.ts';
import { lean } from '../text/lean.ts';
import { contains, type Span } from '../text/span.ts';
import type { NamedDay } from './days.ts';
import { editionKey, type PlacedMeet } from './editions.ts';
import { isLookedBackAt, looksBack } from './flashbacks.ts';

/** Which race a sentence, or a part of it, speaks of. */
export interface Setting {
  readonly discipline: DisciplineId | null;
  readonly sex: Sex | null;
  readonly indoor: boolean;
  readonly meet: PlacedMeet | null;
  readonly day: string | null;
  /** How much of it the sentence itself says: 0 to 2. */
  readonly stated: number;
}

/** What a sentence names that a setting is made of. */
export interface Stage {
  readonly sentence: Span;
  readonly disciplines: readonly NamedDiscipline[];
  readonly meets: readonly PlacedMeet[];
  readonly days: readonly NamedDay[];
  /** Clauses with "who": what they name is of themselves alone. */
  readonly asides: readonly Span[];
}

export const nowhere: Setting = { discipline: null, sex: null, indoor: false, meet: null, day: null, stated: 0 };

const CLAUSE_END =
  /[,;:](?!\d)|[—–]| (?:but|while|before|after|although|though|as|so|where|which|who|having|and(?! (?:second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))))\b/;
/** "won javelin titles", "claimed her third hammer gold". */
const OBJECT =
  /^ (?:(?:the|his|her|their|an?|both) )?(?:(?:(?:wo)?men[’']s|senior|junior|national|first|second|third|indoor) )*$/;
const LINK = /\b(?:in|at|over|of|from|on|the) (?:(?:[^,;:.]|[,:.]\d)* )?$/;

/** "crossed the line in 3:27.65, crushing the record and claiming the Olympic gold": what a mark was good for says where it was. */
const CLAIMS =
  /^[^.;:—]{0,60}[, ](?:claiming|winning|taking|securing|clinching|sealing|landing|to (?:claim|win|take|secure|clinch)) (?:the |his |her )$/;

/** "won in Rome, but fouled in the long jump": another event. */
const TURN = /;|\b(?:but|although|though)\b/;

/** What governs a fact: what is linked to it in its own clause, else what stands before it, else (for disciplines) what follows. */
function governing<Item extends Span>(
  text: string,
  items: readonly Item[],
  fact: Span,
  sentence: Span,
  later: boolean,
): Item | undefined {
  if (items.length === 0) return undefined;
  const rest = text.slice(fact.end, sentence.end);
  const clause = fact.end + (CLAUSE_END.exec(rest)?.index ?? rest.length);
  const linked = items.find(
    (item) =>
      item.start >= fact.start &&
      item.start <= clause &&
      (item.start <= fact.end ||
        LINK.test(text.slice(fact.end, item.start)) ||
        OBJECT.test(text.slice(fact.end, item.start)) ||
        text.slice(fact.end, item.start) === ' ('),
  );
  const claimed = items.find(
    (item) =>
      item.start > clause &&
      !TURN.test(text.slice(fact.end, item.start)) &&
      CLAIMS.test(text.slice(fact.end, item.start)),
  );
  return (
    linked ??
    (later ? undefined : claimed) ??
    items.findLast((item) => item.start <= fact.start) ??
    (later ? items.find((item) => item.start >= fact.end && !TURN.test(text.slice(fact.end, item.start))) : undefined)
  );
}

/** The one discipline that an article names together with a meet; null when there are none or several, or only its city is named. */
function disciplineAt(meet: PlacedMeet, stages: readonly Stage[]): NamedDiscipline | null {
  if (meet.cityOnly) return null;
  const named = namedAtMeets(stages).get(editionKey(meet)) ?? [];
  const [first] = named;
  return first && named.every(({ discipline }) => discipline === first.discipline) ? first : null;
}

/** The disciplines that an article names together with each meet; worked out once for its stages. */
const together = new WeakMap<readonly Stage[], ReadonlyMap<string, readonly NamedDiscipline[]>>();

function namedAtMeets(stages: readonly Stage[]): ReadonlyMap<string, readonly NamedDiscipline[]> {
  const known = together.get(stages);
  if (known) return known;
  const pairs = stages.flatMap(({ meets, disciplines }) =>
    [...new Set(meets.map(editionKey))].flatMap((key) => disciplines.map((discipline) => ({ key, discipline }))),
  );
  const grouped = Map.groupBy(pairs, ({ key }) => key);
  const found = new Map([...grouped].map(([key, all]) => [key, all.map(({ discipline }) => discipline)]));
  together.set(stages, found);
  return found;
}

/** The editions that an article names, each once; worked out once for its stages. */
const editions = new WeakMap<readonly Stage[], readonly PlacedMeet[]>();

function editionsIn(stages: readonly Stage[]): readonly PlacedMeet[] {
  const known = editions.get(stages);
  if (known) return known;
  const held = stages.flatMap(({ meets }) => meets).filter(({ edition }) => edition !== null);
  const found = [...Map.groupBy(held, editionKey).values()].flatMap(([first]) => first ?? []);
  editions.set(stages, found);
  return found;
}

/** The meet of the article that was held on a day. */
const meetOn = (day: string, stages: readonly Stage[]): PlacedMeet | undefined =>
  editionsIn(stages).find(
    ({ edition }) => edition !== null && edition.start <= day && day <= (edition.end ?? edition.start),
  );

/** A meet that nobody listed is the story’s when it is named within so many sentences, or in the first half. */
const EARLY = 8;

/** The meet that an article reports on: the first it names outright as of its own days, else the one its headings name (`headed`), else a city’s; null when it names none. */
export function homeOf(text: string, stages: readonly Stage[], headed: readonly PlacedMeet[]): PlacedMeet | null {
  const own = stages.flatMap(({ meets, asides, sentence }, at) =>
    looksBack(text, sentence)
      ? []
      : meets.filter(
          (meet) =>
            isOfToday(meet) &&
            (meet.meet !== null || at < Math.max(EARLY, stages.length / 2)) &&
            !asides.some((aside) => contains(aside, meet)),
        ),
  );
  const outright = ({ cityOnly }: PlacedMeet) => !cityOnly;
  return own.find(outright) ?? headed.filter(isOfToday).find(outright) ?? own[0] ?? null;
}

const isOfToday = ({ tense, asideFrom }: PlacedMeet): boolean => tense === 'today' && asideFrom === null;

/** "akin to Manchester" is no place: where something happened it happened in or at. */
const AT_CITY = /\b(?:[Ii]n|[Aa]t) $/;

/** Whether a fact is told to have happened in a city: in one clause with it. */
const isInCity = (text: string, { start, end }: Span, fact: Span): boolean =>
  AT_CITY.test(text.slice(Math.max(0, start - 4), start)) &&
  !CLAUSE_END.test(fact.start > end ? text.slice(end, fact.start) : text.slice(fact.end, start));

/** Whether a fact can be of a meet: what is told of it in passing goes from there to the end of its clause, in its sentence. */
const canBeAt = (text: string, named: PlacedMeet, fact: Span, sentence: Span): boolean => {
  const { asideFrom, end, tense } = named;
  if (named.isCityAlone && !isInCity(text, named, fact)) return false;
  return (
    tense !== 'ahead' &&
    (asideFrom === null ||
      (asideFrom <= fact.start &&
        fact.start <= sentence.end &&
        (fact.start < end || !CLAUSE_END.test(text.slice(end, fact.start)))))
  );
};

/** The meet that words name; what happened in a city that is not the story’s and had no meet that is known, happened nobody knows where. */
function whereIn(text: string, named: PlacedMeet, { meet }: Setting): PlacedMeet | null {
  if (!named.isCityAlone) return named;
  const city = meet?.edition?.city ?? meet?.meet?.city ?? null;
  const own = [city, meet?.edition?.venue, meet?.meet?.venue];
  if (named.yearsAgo === 0 && meet?.tense === 'past') return null;
  const isOwn = city === null ? named.asideFrom === null : own.includes(text.slice(named.start, named.end));
  return isOwn ? meet : null;
}

/** "won there in 2019", "in May 2019": the year that something was in. */
const IN_YEAR = /\bin (?:\p{L}+ )?((?:19|20)\d{2})\b/u;

/** Whether the clause of a fact names another year than the story’s; this year nobody prints. */
function isOfOtherYear(text: string, fact: Span, sentence: Span, { meet }: Setting): boolean {
  const rest = text.slice(fact.end, Math.max(fact.end, sentence.end));
  const printed = IN_YEAR.exec(rest.slice(0, CLAUSE_END.exec(rest)?.index))?.[1];
  return printed !== undefined && meet !== null && Number(printed) !== meet.year;
}

/** A report of the day after, and clocks elsewhere, make a meet no longer than this, in days. */
const AROUND = 2;

/** Whether a day is none of those of the story’s meet; a weekday can be one that is to come. */
function isOfOtherDay(text: string, { date: day, ...words }: NamedDay, { meet }: Setting): boolean {
  if (!/\d/.test(text.slice(words.start, words.end)) || !meet?.edition) return false;
  const { start, end } = meet.edition;
  const from = Temporal.PlainDate.from(start).subtract({ days: AROUND }).toString();
  const to = Temporal.PlainDate.from(end ?? start)
    .add({ days: AROUND })
    .toString();
  return day < from || day > to;
}

/** The setting of one fact of a sentence; what the sentence leaves out is carried over from `before`. */
export function settingOf(text: string, fact: Span, stage: Stage, before: Setting, stages: readonly Stage[]): Setting {
  const { sentence, asides } = stage;
  const seen = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => !asides.some((aside) => contains(aside, item) && !contains(aside, fact)));
  const meets = seen(stage.meets).filter((named) => canBeAt(text, named, fact, sentence));
  const dayHere = governing(text, seen(stage.days), fact, sentence, true);
  const day = dayHere?.date ?? null;
  const named = governing(text, meets, fact, sentence, false);
  const dated = day ? meetOn(day, stages) : undefined;
  const isApart = !named || (!named.isYearPrinted && CLAUSE_END.test(text.slice(named.end, fact.start)));
  const isOld =
    isApart &&
    !dated &&
    (isOfOtherYear(text, fact, sentence, before) ||
      (!named && dayHere !== undefined && isOfOtherDay(text, dayHere, before)));
  const meet = isOld ? null : named ? whereIn(text, named, before) : (dated ?? before.meet);
  const isNowhere = meet === null && (named !== undefined || isOld);
  const moved = isNowhere || (meet !== null && before.meet !== null && editionKey(meet) !== editionKey(before.meet));
  const said = governing(text, seen(stage.disciplines), fact, sentence, true) ?? null;
  const event = said ?? named?.event ?? null;
  const carried = moved ? meet && disciplineAt(meet, stages) : before;
  const discipline = event?.discipline ?? carried?.discipline ?? null;
  const sex = sexOfRace(text, sentence, fact, said) ?? event?.sex ?? null;
  const sameRace = before.discipline === discipline && !moved;
  return {
    discipline,
    sex: sex ?? (sameRace ? before.sex : null),
    indoor: (event && 'indoor' in event ? event.indoor : sameRace && before.indoor) || (meet?.meet?.indoor ?? false),
    meet,
    day: day ?? (sameRace ? before.day : null),
    stated: (event ? 1 : 0) + (named ? 1 : 0),
  };
}

/** "At the Millrose Games last week, …": a sentence that opens with where goes on there. */
const OPENS = /^(?:(?:But|And|Then|Earlier|Later|Back) )?(?:In|At) (?:[\p{L}\d]+ ){0,3}$/u;

/** Whether the story goes on at a meet of other days: where a sentence opens with it, or the article reports on none. */
const goesOnAt = (text: string, { tense, start }: PlacedMeet, { sentence }: Stage, home: PlacedMeet | null): boolean =>
  tense === 'today' || home === null || OPENS.test(text.slice(sentence.start, start));

/** "added the 800m title to the 1500m crown he won on Friday": a race before. */
const WON_BEFORE = lean(
  /^ (?:\p{Ll}+ ){0,2}(?:title|crown|gold|silver|bronze|medal|victory|win|record) (?:(?:that|which) )?(?:he|she|they|\p{Lu}\p{Ll}+) (?:had |also |already )*(?:won|took|taken|claimed|earned|set|landed|secured|captured)\b/u,
);

/** What the next sentence carries on from: the last race this one speaks of. One that looks back moves it to a discipline of its other clauses and to no meet, unless it opens with where. */
export function settingAfter(
  text: string,
  stage: Stage,
  before: Setting,
  stages: readonly Stage[],
  home: PlacedMeet | null,
): Setting {
  const { sentence } = stage;
  const isPast = looksBack(text, sentence) && !/^(?:In|At) /.test(text.slice(sentence.start, sentence.end));
  const own = stage.disciplines.filter(({ end }) => !WON_BEFORE.test(text.slice(end, end + 60)));
  const disciplines = own.filter(({ start, end }) => !isLookedBackAt(text, { start, end, aside: false }, sentence));
  const meets = stage.meets.filter((meet) => !meet.isCityAlone && goesOnAt(text, meet, stage, home));
  const now = isPast ? { ...stage, disciplines, meets: [], days: [] } : { ...stage, disciplines: own, meets };
  const after = sentence.end + 1;
  return settingOf(text, { start: after, end: after }, now, before, stages);
}
