import type { Person } from '../knowledge.ts';
import { marginsBetween } from '../signs/margins-between.ts';
import type { Fact } from './fact.ts';
import { asTold, type MarkFact, markApart } from './marks-apart.ts';
import { isSecond, marginBetween } from './runner-up.ts';
import type { Told } from './told.ts';

/** What a margin of the sentence before comes to with what this one tells: "won by two seconds. Her time of 2:24:43", "won by two seconds in 2:24:43. Sample was second". */
export function marginsBefore(text: string, facts: readonly Fact[], told: Told): MarkFact[] {
  const { telling, marks } = told;
  if (!told.isNear || !telling || telling.mentions.length === 0) return [];
  const ofTheDay = facts.filter((fact): fact is MarkFact => fact.kind === 'mark' && !fact.aside && !fact.derived);
  const only = (person: Person) => {
    const own = ofTheDay.filter((fact) => fact.person === person);
    return own.length === 1 ? own[0] : undefined;
  };
  return marginsBetween(text, telling.sentence).flatMap((margin): MarkFact[] => {
    const order = marginBetween(text, telling, [], { ...told, telling: null }, margin);
    if (!order) return [];
    const { ahead, behind, isWin } = order;
    const won = ahead && marks.get(ahead);
    const second = facts.find(isSecond);
    if (isWin && won && !behind && second && second.person !== ahead && !only(second.person))
      return markApart(asTold(ahead, won, second), margin, 'worse', second.person, second);
    if (!ahead || !behind || marks.has(ahead) || marks.has(behind)) return [];
    const [first, next] = [only(ahead), only(behind)];
    if (first && !next) return markApart(first, margin, 'worse', behind, first);
    return next && !first ? markApart(next, margin, 'better', ahead, next) : [];
  });
}
