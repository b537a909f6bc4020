import type { Event } from '../athletics/discipline.ts';
import type { Invocation, Lead } from '../invocation.ts';
import type { Page } from '../paging.ts';
import type { Reply } from '../reply.ts';
import type { Outing } from '../results/outing.ts';
import { gapText } from '../wording/gap-text.ts';
import { athletePicker } from './athlete-picker.ts';
import { leadRow } from './buttons.ts';
import { card } from './card.ts';
import { citeSources } from './cite-sources.ts';
import { colours } from './colours.ts';
import { pager, pageText } from './pager.ts';
import { type RecordLine, recordLines } from './record-lines.ts';

/** A page of an all-time or season list. */
export interface RecordList extends Page<RecordLine> {
  readonly title: string;
  readonly event: Event;
  /** What articles tell since the list ends. */
  readonly since: readonly Outing[];
  /** What the list has: "The best of 1,178 athletes". */
  readonly contents: string;
  /** The invocation that its pages repeat. */
  readonly asked: Invocation;
  /** The same list otherwise: every mark, a season, all nations. */
  readonly leads: readonly Lead[];
  /** Whether its athletes can be opened: relay teams have no card. */
  readonly people: boolean;
}

/** An all-time or season list: rank, name, mark and wind, and when and where. */
export function recordsCard({ title, event, since, contents, asked, leads, people, ...shown }: RecordList): Reply {
  const outings = [...shown.items.map(({ outing }) => outing), ...since];
  const notes = citeSources(outings.flatMap(({ sources }) => sources));
  return card(
    {
      color: colours.record,
      title,
      description: [
        ...gapText([event]).map((text) => `-# ${text}: no place on this list is certain.`),
        recordLines(shown.items, since, notes),
        '',
        `-# ${[contents, ...pageText(shown)].join(' · ')}`,
      ].join('\n'),
      footer: { text: notes.footer },
    },
    [...(people ? athletePicker(outings) : []), ...leadRow(leads), ...pager(shown, asked)],
  );
}

/** The best of one event, for a card of several. */
export interface RecordHead {
  readonly heading: string;
  readonly lines: readonly RecordLine[];
  /** What articles tell since the list ends. */
  readonly since: readonly Outing[];
  readonly lead: Lead;
}

/** The best of women and men side by side, each with a way to the whole list. */
export function recordHeadsCard(title: string, heads: readonly RecordHead[]): Reply {
  const notes = citeSources(
    heads.flatMap(({ lines, since }) =>
      [...lines.map(({ outing }) => outing), ...since].flatMap(({ sources }) => sources),
    ),
  );
  return card(
    {
      color: colours.record,
      title,
      fields: heads.map(({ heading, lines, since }) => ({ name: heading, value: recordLines(lines, since, notes) })),
      footer: { text: notes.footer },
    },
    leadRow(heads.map(({ lead }) => lead)),
  );
}
