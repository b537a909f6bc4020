import type { Outing } from '../results/outing.ts';
import { derivedLegend, placeText, shortEvent } from '../wording/event-words.ts';
import { flag } from '../wording/flag.ts';
import { literal } from '../wording/markdown.ts';
import { outingMark, whereText } from '../wording/outing-text.ts';
import { stageText } from '../wording/round-words.ts';
import { cellName, shortNames } from '../wording/short-name.ts';
import { windText } from '../wording/wind-text.ts';
import type { SourceNotes } from './source-notes.ts';
import { type Layout, table } from './table.ts';

const layout: Layout = {
  left: [{ align: 'start' }],
  right: [{ align: 'start', shorten: shortNames }, { align: 'end' }],
};

/** "M 200 m (+1.1) · heat 2 · Olympic Games, Athens 🇬🇷". */
const raceText = (outing: Outing): string => {
  const wind = windText(outing);
  const event = `${literal(shortEvent(outing.event))}${wind === '' ? '' : ` (${wind})`}`;
  return [event, stageText(outing), whereText(outing)].filter(Boolean).join(' · ');
};

/** Lines of the best of a day: the year, or of one year the place, flag, name and mark of each, and small below it the race. */
export function highlightLines(highlights: readonly Outing[], everyYear: boolean, notes: SourceNotes): string {
  const rows = highlights.map((outing) => ({
    left: [everyYear ? outing.date.slice(0, 4) : outing.place === null ? '' : placeText(outing)],
    flag: flag(outing.nation),
    right: [cellName(outing.athlete), outingMark(outing)],
  }));
  return table(rows, layout)
    .flatMap((row, i) => [
      row,
      ...highlights.slice(i, i + 1).map((outing) => `-# ${raceText(outing)} ${notes.note(outing.sources)}`.trimEnd()),
    ])
    .concat(derivedLegend(highlights, everyYear ? ['mark'] : ['place', 'mark']))
    .join('\n');
}
