import { eventName } from '../athletics/discipline.ts';
import { formatMark } from '../athletics/mark.ts';
import { isSparse } from '../lists/gaps.ts';
import { gapText } from '../wording/gap-text.ts';
import { outingMark } from '../wording/outing-text.ts';
import { type ComparedDiscipline, type ComparedSide, hasMet } from './compared-discipline.ts';
import { type VersusLine, versusLines } from './versus-lines.ts';

const more = (a: number, b: number): 'a' | 'b' | null => {
  if (a === b) return null;
  return a > b ? 'a' : 'b';
};

function linesOf(discipline: ComparedDiscipline): VersusLine[] {
  const { averaged, better } = discipline;
  const { event } = discipline.a.best;
  const line = (label: string, of: (side: ComparedSide) => string, ahead: VersusLine['better']): VersusLine => ({
    a: of(discipline.a),
    label,
    b: of(discipline.b),
    better: ahead,
  });
  const points = ({ best }: ComparedSide): number => best.points ?? 0;
  const [pointsA, pointsB] = [points(discipline.a), points(discipline.b)];
  const [winsA, winsB] = [discipline.a.wins, discipline.b.wins];
  return [
    line('best', ({ best }) => outingMark(best), better.best),
    line('year', ({ best }) => best.date.slice(0, 4), null),
    ...(pointsA + pointsB > 0
      ? [line('points', (side) => String(points(side)), isSparse(event.discipline) ? null : more(pointsA, pointsB))]
      : []),
    ...(averaged > 1 ? [line(`top ${averaged}`, ({ average }) => formatMark(average), better.average)] : []),
    line('marks', ({ marks }) => String(marks), null),
    ...(hasMet(discipline) ? [line('ahead', ({ wins }) => String(wins), more(winsA, winsB))] : []),
  ];
}

function headingOf({ a, b }: ComparedDiscipline): string {
  const { event } = a.best;
  return `**${eventName({ ...event, sex: event.sex === b.best.event.sex ? event.sex : null })}**`;
}

/** Each discipline under its name, all aligned. */
export function disciplineTexts(disciplines: readonly ComparedDiscipline[]): string[] {
  const lines = disciplines.map(linesOf);
  const texts = versusLines(lines.flat());
  return disciplines.map((discipline, i) => {
    const from = lines.slice(0, i).flat().length;
    return [headingOf(discipline), ...texts.slice(from, from + (lines[i]?.length ?? 0))].join('\n');
  });
}

/** What those labels mean that stand on the page, and what the lists lack. */
export function disciplineLegend(disciplines: readonly ComparedDiscipline[]): string[] {
  const averaged = Math.max(0, ...disciplines.map((discipline) => discipline.averaged));
  const words = [
    ...(averaged > 1 ? [`top ${averaged}: the average of the best ${averaged} marks of each`] : []),
    ...(disciplines.some(hasMet) ? ['ahead: in races of both, as their rivalry counts them'] : []),
  ];
  const gaps = gapText(disciplines.map(({ a }) => a.best.event)).map((text) => `${text}: nobody is called better`);
  return [...(words.length > 0 ? [words.join(' · ')] : []), ...gaps].map((text) => `-# ${text}`);
}
