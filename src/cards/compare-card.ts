import type { Athlete } from '../athletics/athlete.ts';
import { eventName } from '../athletics/discipline.ts';
import { formatMark, type Mark } from '../athletics/mark.ts';
import { surname } from '../athletics/name.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { isSparse } from '../lists/gaps.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import type { Source } from '../results/race.ts';
import { shortDiscipline } from '../wording/event-words.ts';
import { gapText } from '../wording/gap-text.ts';
import { literal } from '../wording/markdown.ts';
import { outingMark } from '../wording/outing-text.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { pager, pageText } from './pager.ts';
import { type VersusLine, versusLines } from './versus-lines.ts';

const DISCIPLINES_A_PAGE = 4;
const ALONE_SHOWN = 6;

/** One side of a comparison. */
export interface ComparedSide {
  readonly best: Outing;
  readonly average: Mark;
  readonly marks: number;
  readonly wins: number;
}

/** Two athletes in one discipline. */
export interface ComparedDiscipline {
  readonly a: ComparedSide;
  readonly b: ComparedSide;
  /** How many best marks of each the averages are of. */
  readonly averaged: number;
  /** Who has the better best mark and the better average. */
  readonly better: { readonly best: 'a' | 'b' | null; readonly average: 'a' | 'b' | null };
}

/** Two athletes side by side. */
export interface Compared {
  readonly a: Athlete;
  readonly b: Athlete;
  readonly shared: readonly ComparedDiscipline[];
  /** The best marks in what only one of them has. */
  readonly onlyA: readonly Outing[];
  readonly onlyB: readonly Outing[];
  readonly lists: readonly Source[];
  readonly page: number;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  readonly leads: readonly Lead[];
}

const more = (a: number, b: number): 'a' | 'b' | null => {
  if (a === b) return null;
  return a > b ? 'a' : 'b';
};

const hasMet = ({ a, b }: ComparedDiscipline): boolean => a.wins + b.wins > 0;

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
function disciplineTexts(disciplines: readonly ComparedDiscipline[]): string[] {
  const lines = disciplines.map(linesOf);
  const texts = versusLines(lines.flat());
  return disciplines.map((discipline, i) => {
    const from = lines.slice(0, i).flat().length;
    return [headingOf(discipline), ...texts.slice(from, from + (lines[i]?.length ?? 0))].join('\n');
  });
}

function aloneText({ name }: Athlete, own: readonly Outing[]): string[] {
  if (own.length === 0) return [];
  const marks = own.slice(0, ALONE_SHOWN).map((best) => `${shortDiscipline(best.event)} ${outingMark(best)}`);
  const rest = own.length - marks.length;
  return [`-# Only ${literal(surname(name))}: ${[...marks, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')}`];
}

/** What those labels mean that stand on the page, and what the lists lack. */
function legendOf(disciplines: readonly ComparedDiscipline[]): string[] {
  const averaged = Math.max(0, ...disciplines.map((discipline) => discipline.averaged));
  const words = [
    ...(averaged > 1 ? [`top ${averaged}: the average of the best ${averaged} marks of each`] : []),
    ...(disciplines.some(hasMet) ? ['ahead: in races of both, as their rivalry counts them'] : []),
  ];
  const gaps = gapText(disciplines.map(({ a }) => a.best.event)).map((text) => `${text}: nobody is called better`);
  return [...(words.length > 0 ? [words.join(' · ')] : []), ...gaps].map((text) => `-# ${text}`);
}

/** Two athletes in every discipline they share, and what each has alone. */
export function compareCard({ a, b, shared, onlyA, onlyB, lists, page, asked, leads }: Compared): Reply {
  const shown = paginate(shared, page, DISCIPLINES_A_PAGE);
  const nothing = 'They share no discipline on the lists.';
  return card(
    {
      color: colours.rivalry,
      title: [...ownFlag(a.nation), `${literal(a.name)} – ${literal(b.name)}`, ...ownFlag(b.nation)].join(' '),
      description: [
        ...(shared.length === 0 ? [nothing] : disciplineTexts(shown.items)),
        [...aloneText(a, onlyA), ...aloneText(b, onlyB)].join('\n'),
        [...legendOf(shown.items), ...pageText(shown).map((text) => `-# ${text}`)].join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      footer: { text: citeSources(lists).footer },
    },
    [...leadRow(leads), ...pager(shown, asked)],
  );
}
