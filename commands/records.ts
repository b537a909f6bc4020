import { z } from 'zod';
import { disciplineOf, eventName } from '../src/athletics/discipline.ts';
import { kindOf } from '../src/athletics/discipline-kind.ts';
import { sexSchema } from '../src/athletics/sex.ts';
import { recordHeadsCard, recordsCard } from '../src/cards/records-card.ts';
import { listYearsOf } from '../src/cards/years-picture.ts';
import { defineCommand, illustrated, type Outcome } from '../src/command.ts';
import { completeTo } from '../src/lists/complete-to.ts';
import { type AskedList, askedLists, asking } from '../src/options/asked-list.ts';
import { completeNation } from '../src/options/completions.ts';
import { completeListEvent } from '../src/options/event-completions.ts';
import { linesSince } from '../src/options/lines-since.ts';
import { leadsOf, listTitle, refuseEmpty } from '../src/options/list-leads.ts';
import { listLines } from '../src/options/list-lines.ts';
import { nameOption, requiredName, sexOption, slashCommand, yearOption } from '../src/options/slash-command.ts';
import { flagSchema, yearSchema } from '../src/options/typed-values.ts';
import { pageOf, pageSchema } from '../src/paging.ts';
import type { PictureRequest } from '../src/pictures/picture-request.ts';
import { listBasis } from '../src/results/list-basis.ts';
import type { Listed } from '../src/results/listed.ts';
import type { Results } from '../src/results/results.ts';
import { dayOf } from '../src/wording/event-words.ts';
import { grouped } from '../src/wording/grouped.ts';

const LINES_A_PAGE = 10;
const LINES_A_HEAD = 5;
/** So many marks show how an event grew. */
const PICTURED = 100;

const data = slashCommand('records', 'The all-time list of an event, or the best of a season or a nation')
  .addStringOption(requiredName('discipline', 'Such as “1500”, “women’s mile” or “pole vault”'))
  .addStringOption(sexOption('Whose list? Both, when left out'))
  .addStringOption(nameOption('nation', 'Only one nation, such as “Kenya” or “KEN”'))
  .addIntegerOption(yearOption('Only one season, such as 1988'))
  .addBooleanOption((every) => every.setName('every').setDescription('Every mark instead of the best of each athlete'));

const isRelay = ({ event }: AskedList): boolean => kindOf(event.discipline) === 'Relays';

function contentsOf(asked: AskedList, total: number, until: string | null): string {
  if (total === 0) return `The lists go to ${dayOf(until)}`;
  const counted = (what: string): string => `${grouped(total)} ${what}${total === 1 ? '' : 's'}`;
  return asked.every ? counted('mark') : `The best of ${counted(isRelay(asked) ? 'team' : 'athlete')}`;
}

/** The years of all-time lists, beside their first page. */
function pictureOf(listed: Listed, lists: readonly AskedList[]): PictureRequest | null {
  return listYearsOf(
    lists
      .filter(({ year }) => year === undefined)
      .map((asked) => ({
        event: asked.event,
        outings: listLines(listed, asked, 0, PICTURED).items.map(({ outing }) => outing),
      })),
  );
}

function listCard(results: Results, asked: AskedList, wanted: number): Outcome {
  const { listed } = results;
  const until = completeTo(listed.store, asked.event);
  const { total } = listLines(listed, asked, 0, 0);
  const { offset, ...place } = pageOf(total, wanted, LINES_A_PAGE);
  const { items } = listLines(listed, asked, offset, LINES_A_PAGE);
  const since = place.page === 1 ? linesSince(results, asked, items, LINES_A_PAGE) : [];
  if (total === 0 && since.length === 0) return refuseEmpty(asked, until);
  const reply = recordsCard({
    ...place,
    items,
    since,
    title: listTitle(eventName(asked.event), asked, listBasis(listed, asked).until),
    event: asked.event,
    contents: contentsOf(asked, total, until),
    asked: asking(asked),
    leads: leadsOf(listed.store, asked),
    people: !isRelay(asked),
  });
  return illustrated(reply, place.page === 1 ? pictureOf(listed, [asked]) : null);
}

/** The best of each list; one that is empty is left out. @throws Refusal when all are */
function headsCard(results: Results, first: AskedList, lists: readonly AskedList[]): Outcome {
  const { listed } = results;
  const heads = lists.flatMap((asked) => {
    const { items } = listLines(listed, asked, 0, LINES_A_HEAD);
    const since = linesSince(results, asked, items, LINES_A_HEAD);
    if (items.length + since.length === 0) return [];
    const lead = { label: `All ${asked.event.sex ?? ''}`.trim(), invocation: asking(asked) };
    return [{ heading: eventName(asked.event), lines: items, since, lead }];
  });
  const names = new Set(lists.map(({ event }) => disciplineOf(event.discipline).name));
  if (heads.length === 0)
    return refuseEmpty({ ...first, event: { ...first.event, sex: null } }, completeTo(listed.store, first.event));
  const days = lists.map((asked) => listBasis(listed, asked).until);
  const [until = null] = days.includes(null) ? [] : days.sort();
  const title = listTitle([...names].join(' and '), first, until);
  return illustrated(recordHeadsCard(title, heads), pictureOf(listed, lists));
}

/** `/records`: all-time and season lists, the best of each athlete or every mark. */
export const records = defineCommand({
  data,
  examples: [
    '/records discipline:1500 sex:women',
    '/records discipline:pole vault nation:Norway',
    '/records discipline:100 year:1988',
  ],
  options: z.object({
    discipline: z.string(),
    sex: sexSchema.optional(),
    nation: z.string().optional(),
    year: yearSchema,
    every: flagSchema,
    /** Not registered: a button asks for it where there are such marks. */
    aided: flagSchema,
    page: pageSchema,
  }),
  complete: { discipline: completeListEvent, nation: completeNation },
  run({ results }, { page, every = false, aided = false, ...typed }) {
    const lists = askedLists(results.listed.store, { ...typed, every, aided });
    const [first, second] = lists;
    return second ? headsCard(results, first, lists) : listCard(results, first, page);
  },
});
