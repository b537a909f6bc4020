import type { Athlete } from '../athletics/athlete.ts';
import type { Invocation, Lead } from '../invocation.ts';
import { paginate } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import type { Source } from '../results/race.ts';
import { nameBeside } from '../wording/athlete-label.ts';
import { shortDiscipline } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import { outingMark } from '../wording/outing-text.ts';
import { ownFlag } from '../wording/own-flag.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import type { ComparedDiscipline } from './compared-discipline.ts';
import { disciplineLegend, disciplineTexts } from './discipline-texts.ts';
import { pager, pageText } from './pager.ts';
import type { SourceNotes } from './source-notes.ts';

const DISCIPLINES_A_PAGE = 4;
const ALONE_SHOWN = 6;

/** Two athletes side by side. */
export interface Compared {
  readonly a: Athlete;
  readonly b: Athlete;
  readonly shared: readonly ComparedDiscipline[];
  /** The best marks in what only one of them has. */
  readonly onlyA: readonly Outing[];
  readonly onlyB: readonly Outing[];
  /** What articles tell of each since the lists end: better marks, or in what lists don’t have. */
  readonly sinceA: readonly Outing[];
  readonly sinceB: readonly Outing[];
  readonly lists: readonly Source[];
  readonly page: number;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  readonly leads: readonly Lead[];
}

function aloneText(athlete: Athlete, other: Athlete, own: readonly Outing[]): string[] {
  if (own.length === 0) return [];
  const marks = own.slice(0, ALONE_SHOWN).map((best) => `${shortDiscipline(best.event)} ${outingMark(best)}`);
  const rest = own.length - marks.length;
  return [
    `-# Only ${literal(nameBeside(athlete, [other]))}: ${[...marks, ...(rest > 0 ? [`${rest} more`] : [])].join(' · ')}`,
  ];
}

function sinceText(athlete: Athlete, other: Athlete, since: readonly Outing[], notes: SourceNotes): string[] {
  if (since.length === 0) return [];
  const marks = since.map((best) =>
    [shortDiscipline(best.event), outingMark(best), notes.note(best.sources)].filter(Boolean).join(' '),
  );
  return [`-# Since the lists end, ${literal(nameBeside(athlete, [other]))}: ${marks.join(' · ')}`];
}

/** Two athletes in every discipline they share, and what each has alone. */
export function compareCard({ a, b, shared, page, asked, leads, ...apart }: Compared): Reply {
  const { onlyA, onlyB, sinceA, sinceB, lists } = apart;
  const notes = citeSources([...lists, ...[...sinceA, ...sinceB].flatMap(({ sources }) => sources)]);
  const shown = paginate(shared, page, DISCIPLINES_A_PAGE);
  const nothing = 'They share no discipline on the lists.';
  return card(
    {
      color: colours.rivalry,
      title: [...ownFlag(a.nation), `${literal(a.name)} – ${literal(b.name)}`, ...ownFlag(b.nation)].join(' '),
      description: [
        ...(shared.length === 0 ? [nothing] : disciplineTexts(shown.items)),
        [...aloneText(a, b, onlyA), ...aloneText(b, a, onlyB)].join('\n'),
        [...sinceText(a, b, sinceA, notes), ...sinceText(b, a, sinceB, notes)].join('\n'),
        [...disciplineLegend(shown.items), ...pageText(shown).map((text) => `-# ${text}`)].join('\n'),
      ]
        .filter(Boolean)
        .join('\n\n'),
      footer: { text: notes.footer },
    },
    [...leadRow(leads), ...pager(shown, asked)],
  );
}
