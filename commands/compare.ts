import { z } from 'zod';
import type { Athlete } from '../src/athletics/athlete.ts';
import { eventKey } from '../src/athletics/discipline.ts';
import { byMark, type Mark } from '../src/athletics/mark.ts';
import { compareCard } from '../src/cards/compare-card.ts';
import type { ComparedDiscipline } from '../src/cards/compared-discipline.ts';
import { toAthlete, toRivalry } from '../src/cards/leads.ts';
import { defineCommand } from '../src/command.ts';
import type { Invocation } from '../src/invocation.ts';
import type { EventRows } from '../src/lists/athlete-rows.ts';
import { comparisonOf, type SharedDiscipline } from '../src/lists/comparison.ts';
import { completeTo } from '../src/lists/complete-to.ts';
import { isSparse } from '../src/lists/gaps.ts';
import { completeAthlete } from '../src/options/completions.ts';
import { requiredName, slashCommand } from '../src/options/slash-command.ts';
import { twoAthletes } from '../src/options/two-athletes.ts';
import { pageSchema } from '../src/paging.ts';
import { Refusal } from '../src/refusal.ts';
import { bestOfEach } from '../src/results/by-best.ts';
import { listSources } from '../src/results/list-source.ts';
import type { Listed } from '../src/results/listed.ts';
import { scoresOf } from '../src/results/meetings.ts';
import { listedOuting, type Outing } from '../src/results/outing.ts';
import { toldOf } from '../src/results/outings.ts';
import type { Results } from '../src/results/results.ts';
import { type Score, scoreOf } from '../src/results/score.ts';
import { literal } from '../src/wording/markdown.ts';

const asking = (a: string, b: string): Invocation => ({ command: 'compare', options: { a, b } });

/** Who has the better of two marks; nobody when men and women are compared, or when the lists lack most marks. */
function better(a: Outing, b: Outing, markA: Mark | null, markB: Mark | null): 'a' | 'b' | null {
  const isFair = a.event.sex === b.event.sex && !isSparse(a.event.discipline);
  const difference = isFair && markA && markB ? byMark(markA, markB) : 0;
  if (difference === 0) return null;
  return difference < 0 ? 'a' : 'b';
}

function sideBySide(
  listed: Listed,
  { a, b, averaged }: SharedDiscipline,
  met: ReadonlyMap<string, Score>,
): ComparedDiscipline {
  const [bestA, bestB] = [listedOuting(listed, a.best), listedOuting(listed, b.best)];
  const score = met.get(eventKey(a.event)) ?? scoreOf([]);
  return {
    a: { best: bestA, average: a.average, marks: a.marks, wins: score.a },
    b: { best: bestB, average: b.average, marks: b.marks, wins: score.b },
    averaged,
    better: {
      best: better(bestA, bestB, bestA.mark, bestB.mark),
      average: better(bestA, bestB, a.average, b.average),
    },
  };
}

const bests = (listed: Listed, events: readonly EventRows[]) =>
  events.flatMap(({ rows }) => Array.from(rows.subarray(0, 1), (row) => listedOuting(listed, row)));

/** What articles tell of somebody since the lists end: the best of each event that is better than what lists have, the strongest first. */
function since(results: Results, athlete: Athlete, inLists: readonly Outing[]): Outing[] {
  const { store } = results.listed;
  const later = toldOf(results, athlete).filter(({ event, date }) => date > (completeTo(store, event) ?? date));
  return bestOfEach(later).filter(({ event, mark }) => {
    const listed = inLists.find((own) => eventKey(own.event) === eventKey(event))?.mark;
    return mark !== null && (!listed || byMark(mark, listed) < 0);
  });
}

/** The number of somebody in the lists. @throws Refusal for those whom no list has */
function numberOf(listed: Listed, athlete: Athlete): number {
  const number = listed.numberOf(athlete.id);
  if (number !== undefined) return number;
  throw new Refusal(`${literal(athlete.name)} is on none of the lists that a comparison rests on.`, [
    toAthlete(athlete),
  ]);
}

/** `/compare`: two athletes side by side in every discipline they share. */
export const compare = defineCommand({
  data: slashCommand('compare', 'Two athletes side by side, in every discipline they share')
    .addStringOption(requiredName('a', 'One athlete'))
    .addStringOption(requiredName('b', 'The other')),
  examples: ['/compare a:Hicham El Guerrouj b:Jakob Ingebrigtsen', '/compare a:Kenenisa Bekele b:Haile Gebrselassie'],
  options: z.object({ a: z.string(), b: z.string(), page: pageSchema }),
  complete: { a: completeAthlete, b: completeAthlete },
  run({ results }, { a: textA, b: textB, page }) {
    const { listed } = results;
    const [a, b] = twoAthletes(results, textA, textB, asking, { ofStrangers: true });
    if (a.id === b.id) throw new Refusal(`That is ${literal(a.name)} twice. A comparison takes two.`, [toAthlete(a)]);
    const met = scoresOf(results, a, b);
    const { shared, onlyA, onlyB } = comparisonOf(listed.store, numberOf(listed, a), numberOf(listed, b));
    const compared = shared.map((discipline) => sideBySide(listed, discipline, met));
    const [aloneA, aloneB] = [bests(listed, onlyA), bests(listed, onlyB)];
    return compareCard({
      a,
      b,
      shared: compared,
      onlyA: aloneA,
      onlyB: aloneB,
      sinceA: since(results, a, [...compared.map((own) => own.a.best), ...aloneA]),
      sinceB: since(results, b, [...compared.map((own) => own.b.best), ...aloneB]),
      lists: listSources(listed.store),
      page,
      asked: asking(a.id, b.id),
      leads: [toRivalry(a, b), toAthlete(a), toAthlete(b)],
    });
  },
});
