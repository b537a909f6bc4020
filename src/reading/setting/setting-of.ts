import type { DisciplineId } from '../../athletics/discipline.ts';
import { sexOfRace } from '../disciplines/sex-beside.ts';
import { contains, type Span } from '../text/span.ts';
import { isOfOtherDay, isOfOtherYear } from './at-another-time.ts';
import { disciplineAt, meetOn } from './at-meets.ts';
import { canHost, hasCombined } from './can-host.ts';
import { CLAUSE_END } from './clause-end.ts';
import { dayAt, type NamedDay } from './days.ts';
import { governing } from './governing.ts';
import { isAround } from './is-around.ts';
import { isOfOtherLength } from './length-of-meet.ts';
import { editionKey, type PlacedMeet } from './placed-meet.ts';
import type { Setting, Stage } from './setting.ts';
import { canBeAt, whereIn } from './told-where.ts';

const WALKS: Partial<Record<DisciplineId, DisciplineId>> = {
  '10km': '10kmw',
  '20km': '20kmw',
  '30km': '30kmw',
  '50km': '50kmw',
};
/** "the men’s 20km" at a meet of walkers is walked, and so is "the 50km" in one breath with the 20km walk. */
export function walkedAt(
  discipline: DisciplineId | null,
  meet: PlacedMeet | null,
  { disciplines }: Stage,
): DisciplineId | null {
  const walk = discipline && WALKS[discipline];
  if (!walk) return discipline;
  const isAmongWalks = disciplines.some((named) => named.discipline.endsWith('kmw'));
  return isAmongWalks || /\bRace ?[Ww]alk/.test(meet?.name ?? '') ? walk : discipline;
}

/** The day of a race, unless it is none of the meet’s: that of an article is no day of what it looks back at. One beside the meet’s name is what it says. */
function dayIn(meet: PlacedMeet | null, named: NamedDay | undefined, isBeside: boolean): string | null {
  if (!named) return null;
  // of games that nobody knows the year of it is no day either
  if (!meet?.edition) return meet?.meet && meet.tense !== 'today' && !named.yearPrinted ? null : named.date;
  const day = dayAt(named, meet.edition);
  return named.byWeekday || isBeside || isAround(day, meet.edition) ? day : null;
}

/** Whether the clause of a fact says that it was here. */
function isHere(text: string, { end }: Span, sentence: Span): boolean {
  const rest = text.slice(end, sentence.end);
  return /\bhere\b/.test(rest.slice(0, CLAUSE_END.exec(rest)?.index));
}

/** The setting of one fact of a sentence; what the sentence leaves out is carried over from `before`. */
export function settingOf(text: string, fact: Span, stage: Stage, before: Setting, stages: readonly Stage[]): Setting {
  const { sentence, asides } = stage;
  const seen = <Item extends Span>(items: readonly Item[]): readonly Item[] =>
    asides.length === 0
      ? items
      : items.filter((item) => !asides.some((aside) => contains(aside, item) && !contains(aside, fact)));
  const isGoingOn = before.discipline !== null;
  const said = governing(text, seen(stage.disciplines), fact, sentence, true, isGoingOn) ?? null;
  const told = said?.discipline ?? before.discipline;
  const meets = seen(stage.meets).filter(
    (named) => canHost(named, told) && hasCombined(named, told) && canBeAt(text, named, fact, sentence),
  );
  const dayHere = governing(text, seen(stage.days), fact, sentence, true);
  const day = dayHere?.date ?? null;
  const named = governing(text, meets, fact, sentence, false);
  // on the Saturday of a meet that nobody listed, others were held, too
  const isOfThisWeek = dayHere?.byWeekday === true && before.meet !== null && before.meet.edition === null;
  const dated = day && !isOfThisWeek ? meetOn(day, stages) : undefined;
  const isApart = !named || (!named.isYearPrinted && CLAUSE_END.test(text.slice(named.end, fact.start)));
  const isOld =
    isApart &&
    !dated &&
    (isOfOtherYear(text, fact, sentence, before) ||
      (!named && dayHere !== undefined && isOfOtherDay(text, dayHere, before)));
  const isBeside =
    named !== undefined &&
    dayHere !== undefined &&
    dayHere.start >= named.end &&
    !CLAUSE_END.test(text.slice(named.end, dayHere.start));
  // "in Athens on June 14": whatever that was, it was not the city’s games
  const isOtherDay = isBeside && named.cityOnly && isOfOtherDay(text, dayHere, { meet: named });
  // "sixth in Leeds, where he ran 10.17, and seventh here": as before the sentence
  const isBack = named && named.end <= fact.start && isHere(text, fact, sentence);
  const meet = isBack
    ? before.meet
    : isOld || isOtherDay
      ? null
      : named
        ? whereIn(text, named, before)
        : (dated ?? before.meet);
  const isNowhere = meet === null && (named !== undefined || isOld);
  const moved = isNowhere || (meet !== null && before.meet !== null && editionKey(meet) !== editionKey(before.meet));
  const event = said ?? named?.event ?? null;
  const carried = moved ? meet && disciplineAt(meet, stages) : before;
  const sex = sexOfRace(text, sentence, fact, said) ?? event?.sex ?? null;
  const isMensNow = sex === 'men' && before.sex === 'women' && carried?.discipline === '100mh';
  const discipline = walkedAt(event?.discipline ?? (isMensNow ? '110mh' : (carried?.discipline ?? null)), meet, stage);
  const sameRace = before.discipline === discipline && !moved;
  const isCarried = meet !== null && !named && !dated;
  return {
    discipline,
    sex: sex ?? (sameRace ? before.sex : null),
    indoor: (event && 'indoor' in event ? event.indoor : sameRace && before.indoor) || (meet?.meet?.indoor ?? false),
    meet: isCarried && isOfOtherLength(meet, discipline) ? null : meet,
    day: dayIn(meet, dayHere, isBeside) ?? (sameRace ? before.day : null),
    stated: (event ? 1 : 0) + (named ? 1 : 0),
  };
}
