import { z } from 'zod';
import type { Athlete } from '../src/athletics/athlete.ts';
import { encountersOf } from '../src/cards/encounters-picture.ts';
import { toRivalry } from '../src/cards/leads.ts';
import { rivalryCard } from '../src/cards/rivalry-card.ts';
import { defineCommand, illustrated } from '../src/command.ts';
import { coveredBy } from '../src/lists/covered.ts';
import { completeRivalOf } from '../src/options/completions.ts';
import { completeEventOf } from '../src/options/event-completions.ts';
import { eventOrRefuse } from '../src/options/event-or-refuse.ts';
import { nameOption, requiredName, slashCommand } from '../src/options/slash-command.ts';
import { twoAthletes } from '../src/options/two-athletes.ts';
import { flagSchema } from '../src/options/typed-values.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import { eventsOf, yearsOf } from '../src/results/career.ts';
import type { Results } from '../src/results/results.ts';
import { rivalryOf } from '../src/results/rivalry.ts';
import { rivalsOf } from '../src/results/rivals.ts';
import { eventTitle } from '../src/wording/event-words.ts';
import { literal } from '../src/wording/markdown.ts';

function refuseSame(results: Results, same: Athlete): never {
  const rivals = rivalsOf(results, same, 3).map(({ athlete }) => athlete);
  const suggestions = rivals.map((rival) => toRivalry(same, rival, rivals));
  throw new Refusal(`That is ${literal(same.name)} twice. A rivalry takes two.`, suggestions);
}

/** `/rivalry`: two athletes, every race of both, and who leads. */
export const rivalry = defineCommand({
  data: slashCommand('rivalry', 'Who beats whom: the score of two athletes, race by race')
    .addStringOption(requiredName('a', 'One athlete'))
    .addStringOption(requiredName('b', 'The other'))
    .addStringOption(nameOption('event', 'Only in this event, such as “1500” or “mile”'))
    .addBooleanOption((finals) => finals.setName('finals').setDescription('Finals alone')),
  examples: ['/rivalry a:Jakob Ingebrigtsen b:Josh Kerr', '/rivalry a:Jakob Ingebrigtsen b:Josh Kerr event:1500'],
  options: z.object({
    a: z.string(),
    b: z.string(),
    event: z.string().optional(),
    finals: flagSchema,
    page: pageSchema,
  }),
  complete: { a: completeRivalOf('b'), b: completeRivalOf('a'), event: completeEventOf('a') },
  run({ results, quotes, articles }, { a: textA, b: textB, event: text, finals, page }) {
    const event = text === undefined ? undefined : eventOrRefuse(text);
    const asked = (a: string, b: string) => ({
      command: 'rivalry',
      options: { a, b, ...(event && { event: event.key }), ...(finals && { finals: 'true' }) },
    });
    const [a, b] = twoAthletes(results, textA, textB, asked, { event });
    if (a.id === b.id) refuseSame(results, a);
    const between = rivalryOf(results, a, b, { event, finals });
    const only = [...(event ? [eventTitle(event)] : []), ...(finals ? ['finals'] : [])].join(', ');
    const events = [a, b].flatMap((athlete) => eventsOf(results, athlete));
    const reply = rivalryCard(between, {
      quotes,
      articles,
      events,
      covered: coveredBy(results.listed.store, events),
      years: [yearsOf(results, a), yearsOf(results, b)],
      event: only,
      page,
      asked: asked(a.id, b.id),
    });
    return illustrated(reply, encountersOf(between, only));
  },
});
