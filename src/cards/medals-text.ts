import { greatestMeets } from '../athletics/medal-meets.ts';
import type { Medal } from '../results/medals.ts';
import { shortDiscipline } from '../wording/event-words.ts';
import { literal } from '../wording/markdown.ts';
import type { SourceNotes } from './source-notes.ts';

const COLOURS = ['🥇', '🥈', '🥉'];
const colourOf = (place: number): string => COLOURS[place - 1] ?? '';

/** "🥇 100 m 2008, 2012 · 200 m 2008 ¹": the medals of one colour. */
function colourLine(medals: readonly Medal[], notes: SourceNotes): string {
  const events = Map.groupBy(medals, ({ race }) => shortDiscipline(race.event));
  const won = [...events].map(([event, own]) => `${event} ${own.map(({ race }) => race.edition.year).join(', ')}`);
  const note = notes.note(medals.flatMap(({ performance }) => performance.sources));
  return [colourOf(medals[0]?.place ?? 0), won.join(' · '), note].filter(Boolean).join(' ');
}

/** "European Championships 🥇2 🥉1 ¹". */
function countText(medals: readonly Medal[], notes: SourceNotes): string {
  const counts = [...Map.groupBy(medals, ({ place }) => place)].map(
    ([place, own]) => `${colourOf(place)}${own.length}`,
  );
  const note = notes.note(medals.flatMap(({ performance }) => performance.sources));
  return [literal(medals[0]?.name ?? ''), ...counts, note].filter(Boolean).join(' ');
}

/** Medals: those of the greatest meets by colour, event and year, of all others how many. */
export function medalsText(medals: readonly Medal[], notes: SourceNotes): string {
  const meets = [...Map.groupBy(medals, ({ meet }) => meet)];
  const great = meets
    .filter(([meet]) => greatestMeets.includes(meet))
    .flatMap(([, own]) => [
      literal(own[0]?.name ?? ''),
      ...Map.groupBy(own, ({ place }) => place)
        .values()
        .map((same) => colourLine(same, notes)),
    ]);
  const others = meets.filter(([meet]) => !greatestMeets.includes(meet)).map(([, own]) => countText(own, notes));
  return [...great, ...(others.length > 0 ? [others.join(' · ')] : [])].join('\n');
}
