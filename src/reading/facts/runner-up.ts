import type { Person } from '../knowledge.ts';
import type { Telling } from '../people/telling.ts';
import type { Margin } from '../signs/margins-between.ts';
import { lean } from '../text/lean.ts';
import type { Fact } from './fact.ts';
import type { Order } from './order.ts';
import { orderOf } from './order-by-margin.ts';
import { rivalOf } from './rivals.ts';
import type { Told } from './told.ts';

/** Whether a fact tells that somebody was second. */
export const isSecond = (fact: Fact): boolean =>
  fact.kind === 'place' && fact.place === 2 && !fact.title && !fact.aside;

/** Who came right behind a winner: whoever is told to have been second, else the one rival that this sentence or the one before tells of. */
function runnerUp(text: string, telling: Telling, facts: readonly Fact[], told: Told, winner: Person) {
  const seconds = facts.filter((fact) => isSecond(fact) && fact.person !== winner);
  const [second, another] = new Set(seconds.map(({ person }) => person));
  const at = seconds[0];
  if (second) return another || !at ? null : { person: second, at };
  const here = rivalOf(text, telling, winner);
  const before = told.isNear ? told.telling : null;
  const rival = here ?? (before && rivalOf(text, before, winner));
  return rival && { person: rival.person, at: here ?? telling.sentence };
}

/** "went to Sample with 6,441, 27 points better than Watch", "whose 6,441 was a record and 27 points better": between a mark and how much better it was. */
const TO_MARGIN = lean(
  /^(?: ?m| metres| seconds| points)?(?:,| (?:was|proved|being)(?: an? [\p{L}’ -]{3,30} and)?) $/u,
);

/** Whose mark stands right before a margin. */
function besideMargin(text: string, { mentions }: Telling, facts: readonly Fact[], margin: Margin) {
  const mark = facts.findLast(({ kind, end }) => kind === 'mark' && end <= margin.from);
  if (!mark || !TO_MARGIN.test(text.slice(mark.end, margin.from))) return undefined;
  return mentions.findLast(({ person, start }) => person === mark.person && start < margin.from);
}

/** The two whom a margin is between. */
export function marginBetween(
  text: string,
  telling: Telling,
  facts: readonly Fact[],
  told: Told,
  margin: Margin,
): Order | null {
  const order = orderOf(text, telling, margin, besideMargin(text, telling, facts, margin));
  if (!order?.isWin || !order.ahead) return order?.ahead === order?.behind ? null : order;
  const next = runnerUp(text, telling, facts, told, order.ahead);
  return { ...order, behind: next?.person ?? null, at: next?.at ?? order.at };
}

/** That whoever a winner’s margin was over came second, where nothing else tells their place. */
export function runnerUpPlace({ ahead, behind, at, isWin }: Order, facts: readonly Fact[], told: Told): Fact[] {
  if (!isWin || !ahead || !behind || told.places.has(behind)) return [];
  const places = facts.filter((fact) => fact.kind === 'place');
  const hasWon = told.places.get(ahead) === 1 || places.some(({ place, person }) => place === 1 && person === ahead);
  if (!hasWon || places.some(({ person }) => person === behind)) return [];
  const { start, end } = at;
  return [
    { kind: 'place', place: 2, title: false, derived: true, person: behind, turn: null, aside: false, start, end },
  ];
}
