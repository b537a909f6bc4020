import { z } from 'zod';
import { type DisciplineId, disciplineOf, type Event, eventKey, eventName } from '../src/athletics/discipline.ts';
import { equivalents } from '../src/athletics/equivalents.ts';
import { eventInSentence } from '../src/athletics/event-in-sentence.ts';
import { formatMark, type Mark } from '../src/athletics/mark.ts';
import { paceOf, timeOver } from '../src/athletics/pace.ts';
import { parseEvent } from '../src/athletics/parse-event.ts';
import { markFor, pointsOf } from '../src/athletics/scoring-points.ts';
import { type Sex, sexSchema } from '../src/athletics/sex.ts';
import { type SplitKey, splitKeys, splitsFor, splitsOf, usualSplits } from '../src/athletics/split-plan.ts';
import { type PacedMark, paceCard, type Worth } from '../src/cards/pace-card.ts';
import { everyText } from '../src/cards/split-lines.ts';
import { defineCommand } from '../src/command.ts';
import type { Lead } from '../src/invocation.ts';
import { bestList } from '../src/lists/best-list.ts';
import { completeLists } from '../src/lists/complete-lists.ts';
import { completeTo } from '../src/lists/complete-to.ts';
import { isSparse } from '../src/lists/gaps.ts';
import type { ListStore } from '../src/lists/list-store.ts';
import { standingOf } from '../src/lists/standing.ts';
import { completeDiscipline } from '../src/options/event-completions.ts';
import { eventOrRefuse } from '../src/options/event-or-refuse.ts';
import { markOrRefuse } from '../src/options/mark-or-refuse.ts';
import { requiredName, sexOption, slashCommand, textOption } from '../src/options/slash-command.ts';
import { listSources } from '../src/results/list-source.ts';

const LONGEST_MARK = 20;
/** Parts of a race that fans have in their legs. */
const PARTS = [100, 200, 400] as const;
/** Any mark within every table. */
const SOME_POINTS = 1000;

type Events = readonly [Event, ...Event[]];

const isKnown = (store: ListStore, event: Event): boolean =>
  markFor(event, SOME_POINTS) !== null || bestList(store, { event }, 0, 1).total > 0;

/** Of whom a mark may be, when it wasn’t said: of those whom tables or lists have the event of. */
function eventsOf(store: ListStore, discipline: DisciplineId, sex: Sex | null, indoor: boolean): Events {
  const all = (['men', 'women', 'mixed'] as const).map((own): Event => ({ discipline, sex: own, indoor }));
  const [first, ...others] = all.filter((event) => event.sex === sex || (sex === null && isKnown(store, event)));
  return first ? [first, ...others] : [{ discipline, sex: null, indoor }];
}

interface Asked {
  readonly mark: Mark;
  readonly event: Event;
  readonly every?: SplitKey | undefined;
}

const toPace = (label: string, { mark, event, every }: Asked): Lead => ({
  label,
  invocation: {
    command: 'pace',
    options: { mark: formatMark(mark), discipline: eventKey(event), ...(every && { every }) },
  },
  inPlace: true,
});

const AS_SEX = { men: 'As a men’s mark', women: 'As a women’s mark', mixed: 'As a mixed mark' } as const;

function worthOf(store: ListStore, event: Event, mark: Mark): Worth {
  const until = completeTo(store, event);
  const standing = isSparse(event.discipline) ? null : standingOf(completeLists(store), event, mark.value);
  return { event, points: pointsOf(event, mark), standing: until !== null && standing ? { ...standing, until } : null };
}

function leadsOf(store: ListStore, mark: Mark, events: Events, every: SplitKey | undefined): Lead[] {
  const [event, ...others] = events;
  if (others.length > 0)
    return events.flatMap((own) => (own.sex === null ? [] : [toPace(AS_SEX[own.sex], { mark, event: own, every })]));
  if (bestList(store, { event }, 0, 1).total === 0) return [];
  return [
    {
      label: `All-time ${eventInSentence(event)}`,
      invocation: { command: 'records', options: { discipline: eventKey(event) } },
    },
  ];
}

function partsOf({ discipline }: Event, mark: Mark): PacedMark['parts'] {
  const { metres } = disciplineOf(discipline);
  return PARTS.flatMap((part) => {
    const over = metres !== null && part < metres ? timeOver(discipline, mark, part) : null;
    return over ? [{ metres: part, mark: over }] : [];
  });
}

/** Whether the mark was typed for the event, and the event for the mark. */
const isTurned = (mark: string, discipline: string): boolean =>
  parseEvent(discipline) === null && /\d/.test(discipline) && parseEvent(mark) !== null;

/** `/pace`: the splits and speed of a mark, its points, its place on the all-time list, and marks worth as much. */
export const pace = defineCommand({
  data: slashCommand(
    'pace',
    'What a mark means: splits, points, its all-time place, and what is worth as much elsewhere',
  )
    .addStringOption(textOption('mark', 'Such as “3:26.0”, “2:05:30” or “8.95m”', LONGEST_MARK))
    .addStringOption(requiredName('discipline', 'Such as “1500”, “marathon” or “long jump”'))
    .addStringOption(sexOption('Whose mark? Both, when left out')),
  examples: [
    '/pace mark:3:26.0 discipline:1500 sex:men',
    '/pace mark:2:05:30 discipline:marathon',
    '/pace mark:8,95 discipline:long jump',
  ],
  options: z.object({
    mark: z.string(),
    discipline: z.string(),
    sex: sexSchema.optional(),
    /** Not registered: buttons ask for other splits. */
    every: z.enum(splitKeys).optional(),
  }),
  complete: { discipline: completeDiscipline },
  run({ results }, { mark: first, discipline: second, sex, every }) {
    const { store } = results.listed;
    const [text, typed] = isTurned(first, second) ? [second, first] : [first, second];
    const query = eventOrRefuse(typed);
    const { mark, discipline } = markOrRefuse(store, text, query);
    const events = eventsOf(store, discipline, sex ?? query.sex, query.indoor ?? false);
    const [event, ...others] = events;
    const isOne = others.length === 0;
    const named = isOne ? event : { ...event, sex: null };
    const shown = every ?? usualSplits(discipline, mark);
    const otherSplits = splitsFor(discipline, mark).filter((key) => key !== shown);
    return paceCard({
      mark,
      what: eventName(named),
      worths: events.map((own) => worthOf(store, own, mark)),
      pace: paceOf(discipline, mark),
      parts: partsOf(event, mark),
      splits: shown ? { key: shown, splits: splitsOf(discipline, mark, shown) } : null,
      equivalents: isOne ? equivalents(event, mark) : [],
      lists: listSources(completeLists(store)),
      splitLeads: otherSplits.map((key) => toPace(`Every ${everyText(key)}`, { mark, event: named, every: key })),
      leads: leadsOf(store, mark, events, every),
    });
  },
});
